/** What an editor sends of a guide, read field by field; what needs the database or the disk is in `complete-guide.ts`. */
import { z } from 'zod';
import type { Titles } from '../../db/schema/learning.ts';
import { oneLine } from '../../domain/courses/limits.ts';
import { tidyPermission } from '../../domain/courses/permission.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { clockOf, writeChapters } from '../../domain/guides/chapters.ts';
import { LONGEST_DESCRIPTION, LONGEST_TITLE } from '../../domain/guides/check-guide.ts';
import type { GuideFields } from '../../domain/guides/edit-guides.ts';
import { parseGuideCode } from '../../domain/guides/guide-code.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { inOrder, openShape, openValues, readAs } from '../courses/shared-fields.tsx';
import { splitPassports } from '../passports/read-passports.ts';
import { type FormState, freshForm } from '../plain/read-form.ts';

export const LONGEST_KEYWORDS = 500;
export const LONGEST_CHAPTERS = 6000;
const LONGEST_URL = 500;

export const titleField = <L extends Locale>(locale: L): `title-${L}` => `title-${locale}`;
export const descriptionField = <L extends Locale>(locale: L): `description-${L}` => `description-${locale}`;
export const chaptersField = <L extends Locale>(locale: L): `chapters-${L}` => `chapters-${locale}`;

/** As it was sent. */
export interface SentGuide {
  readonly fields: Omit<GuideFields, 'code' | 'duration' | 'width' | 'height' | 'chapters' | 'passports'>;
  /** Undefined where one is to be made of the title. */
  readonly code: string | undefined;
  readonly chapters: Titles;
  /** Typed, in seconds; an uploaded video knows better. */
  readonly length: number | undefined;
  /** Numbers as typed. */
  readonly passports: readonly string[];
  /** The `updatedAt` that the form knows. */
  readonly seen: number | undefined;
}

/** «12:30» or «1:02:30» in seconds; undefined for anything else. */
export function readLength(text: string): number | undefined {
  const match = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  if (!match) return undefined;
  const seconds = Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]);
  return seconds > 0 ? seconds : undefined;
}

/** An address that anybody's browser opens. */
function readUrl(text: string): string | null | undefined {
  const address = text.trim();
  if (address === '') return null;
  const good = /^https:\/\//i.test(address) && URL.canParse(address) && address.length <= LONGEST_URL;
  return good ? address : undefined;
}

/** Line ends as we keep them, without empty lines at the end. */
const lines = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trimEnd();

const Title = readAs((text) => oneLine(text, LONGEST_TITLE), 'catalogue-error-title-long');
const Description = readAs((text) => {
  const whole = lines(text).trim();
  return whole.length <= LONGEST_DESCRIPTION ? whole : undefined;
}, 'catalogue-error-description-long');
const Chapters = readAs((text) => {
  const whole = lines(text);
  return whole.length <= LONGEST_CHAPTERS ? whole : undefined;
}, 'catalogue-error-chapters');

const UploadId = z
  .string()
  .regex(/^([\w-]{16,64})?$/, 'catalogue-error-upload')
  .default('')
  .transform((id) => id || null);

function byLocale<P extends string, T>(prefix: P, type: T): Record<`${P}-${Locale}`, T> {
  return Object.fromEntries(LOCALES.map((locale) => [`${prefix}-${locale}`, type])) as Record<
    `${P}-${Locale}`,
    T
  >;
}

function textsOf<P extends string>(given: Record<`${P}-${Locale}`, string>, prefix: P): Titles {
  const texts: Titles = {};
  for (const locale of LOCALES) {
    const text = given[`${prefix}-${locale}`];
    if (text) texts[locale] = text;
  }
  return texts;
}

export function guideSchema(timeZone: string): z.ZodType<SentGuide> {
  return z
    .object({
      ...openShape(timeZone),
      ...byLocale('title', Title),
      ...byLocale('description', Description),
      ...byLocale('chapters', Chapters),
      topicId: z.coerce.number('catalogue-error-topic').int().positive('catalogue-error-topic'),
      code: readAs((text) => (text.trim() === '' ? '' : parseGuideCode(text)), 'catalogue-error-code'),
      uploadId: UploadId,
      coverId: UploadId,
      url: readAs(readUrl, 'catalogue-error-url'),
      length: readAs((text) => (text.trim() === '' ? null : readLength(text)), 'catalogue-error-length'),
      passports: z.string().default('').transform(splitPassports),
      keywords: readAs((text) => oneLine(text, LONGEST_KEYWORDS), 'catalogue-error-keywords'),
    })
    .refine((given) => Object.keys(textsOf(given, 'title')).length > 0, {
      path: [titleField('uz')],
      error: 'catalogue-error-title-none',
    })
    .refine(inOrder, { path: ['openUntil'], error: 'courses-error-dates-order' })
    .refine(({ uploadId, url }) => uploadId === null || url === null, {
      path: ['url'],
      error: 'catalogue-error-url-both',
    })
    .transform((given): SentGuide => {
      const { openFrom: from, openUntil: until, places, topicId, uploadId, coverId, url, keywords } = given;
      return {
        fields: {
          topicId,
          uploadId,
          coverId,
          url,
          keywords,
          titles: textsOf(given, 'title'),
          descriptions: textsOf(given, 'description'),
          permission: tidyPermission({ from, until, places }),
        },
        code: given.code || undefined,
        chapters: textsOf(given, 'chapters'),
        length: given.length ?? undefined,
        passports: given.passports,
        seen: given.seen,
      };
    });
}

/** A guide as it stands, for its form. */
export function guideForm(guide: Guide, timeZone: string): FormState {
  const { topicId, code, uploadId, coverId, url, duration, passports, keywords, chapters } = guide;
  return freshForm({
    ...openValues(guide, timeZone),
    ...Object.fromEntries(
      LOCALES.flatMap((locale) => [
        [titleField(locale), guide.titles[locale] ?? ''],
        [descriptionField(locale), guide.descriptions[locale] ?? ''],
        [chaptersField(locale), writeChapters(chapters, locale)],
      ]),
    ),
    topicId,
    code,
    uploadId: uploadId ?? '',
    coverId: coverId ?? '',
    url: url ?? '',
    length: duration === null ? '' : clockOf(duration),
    passports: passports.join(', '),
    keywords,
  });
}

/** A new guide of a topic; words that were looked for in vain become its name and its keywords. */
export function newGuideForm(topicId: number | undefined, words: string, locale: Locale): FormState {
  const name = oneLine(words, LONGEST_TITLE) ?? '';
  const first = name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  return freshForm({ topicId: topicId ?? '', [titleField(locale)]: first, keywords: name });
}

/** The texts of chapters in a form as it is being typed. */
export function typedChapters(body: unknown): Titles {
  const values = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const texts: Titles = {};
  for (const locale of LOCALES) {
    const text = values[chaptersField(locale)];
    if (typeof text === 'string') texts[locale] = lines(text).slice(0, LONGEST_CHAPTERS);
  }
  return texts;
}
