/** The small values that statements are made of (xAPI 1.0.3, Data 4): each says what it must be. */
import { z } from 'zod';

/** What an index of PostgreSQL holds, with room for what stands beside it. */
const IRI_BYTES = 2000;

export const Iri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'must be an absolute IRI, such as https://lms.example/course/1')
  .refine((text) => Buffer.byteLength(text) <= IRI_BYTES, `must have at most ${IRI_BYTES} bytes`);

export const Uuid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must be a UUID')
  .transform((text) => text.toLowerCase());

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$/i;

/** A date and time with its zone. */
export const Timestamp = z
  .string()
  .refine(
    (text) => MOMENT.test(text) && !/-00(:?00)?$/.test(text) && Number.isFinite(momentOf(text)),
    'must be a date and time with its zone, such as 2026-11-22T14:05:00+05:00',
  );

/** ms UTC of a {@link Timestamp}. */
export function momentOf(text: string): number {
  // Date.parse wants a point before fractions, minutes in the zone, and a colon between its parts.
  const plain = text
    .toUpperCase()
    .replace(',', '.')
    .replace(/([+-]\d\d)$/, '$1:00')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return Date.parse(plain);
}

export const Duration = z
  .string()
  .regex(
    /^P(?=.)(\d+([.,]\d+)?W|(\d+([.,]\d+)?Y)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?D)?(T(?=.)(\d+([.,]\d+)?H)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?S)?)?)$/,
    'must be an ISO 8601 duration, such as PT45M',
  );

export const LanguageTag = z
  .string()
  .regex(/^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i, 'must be a language tag, such as uz-Latn or en-GB');

export const LanguageMap = z.record(LanguageTag, z.string());

/** Anything at all, by names that are IRIs. */
export const Extensions = z.record(Iri, z.json());

export const Sha1 = z.string().regex(/^[0-9a-f]{40}$/i, 'must be a SHA-1 sum in hex');
export const Mailbox = z
  .string()
  .regex(/^mailto:[^\s@]+@[^\s@]+$/, 'must be a mail address such as mailto:aziza@maktab.uz')
  .max(320);
