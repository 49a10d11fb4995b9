/**
 * Tables as text that Excel opens rightly. It splits a file by the separator of the computer's own language: that is the
 * semicolon, with the comma in decimals, but in English the comma and the point. Whatever looks like a formula gets an
 * apostrophe before it, which reading takes away again.
 */
import { writeCsv } from 'hucre/csv';
import type { Locale } from '../i18n/locale.ts';

/** @param options.continued rows that follow others in the same file, which begin no file */
export function csvText(
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
  locale: Locale,
  { continued = false }: { readonly continued?: boolean } = {},
): string {
  return writeCsv(
    rows.map((row) => [...row]),
    { delimiter: locale === 'en' ? ',' : ';', bom: !continued, escapeFormulae: true },
  );
}

/** A number that has decimals, as a cell. */
export function csvDecimal(value: number, locale: Locale, digits?: number): string {
  const text = digits === undefined ? String(value) : value.toFixed(digits);
  return locale === 'en' ? text : text.replace('.', ',');
}
