/** Rows as the bytes of a file that Excel opens: CSV or XLSX, with headings in the reader's language. */
import { writeXlsx } from 'hucre/xlsx';
import type { Locale } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/words.ts';
import { csvDecimal, csvText } from '../../csv.ts';
import { REGIONS } from '../../regions.ts';
import { placeName } from '../places.ts';
import { COLUMNS, type Column, heading } from './columns.ts';
import type { TableRow } from './table.ts';

export const FILE_KINDS = ['csv', 'xlsx'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const MIME_TYPES: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Widths in letters of columns that hold more than a number. */
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  course: 18,
  passport: 16,
  title_uz: 44,
  title_uz_cyrl: 44,
  title_ru: 44,
  title_en: 44,
  area: 24,
  places: 40,
};
const NARROW = 14;
const HEAD = { font: { bold: true } };

function toCsv(rows: readonly TableRow[], locale: Locale): Uint8Array {
  const cell = (value: string | number | undefined) =>
    typeof value === 'number' ? csvDecimal(value, locale) : (value ?? '');
  const table = [
    COLUMNS.map((column) => heading(column, locale)),
    ...rows.map((row) => COLUMNS.map((column) => cell(row[column]))),
  ];
  return new TextEncoder().encode(csvText(table, locale));
}

/** What each column is for, and how places are called. */
function helpRows(locale: Locale): string[][] {
  const t = translator(locale);
  const columns = COLUMNS.map((column) => [heading(column, locale), t(`courses-column-${column}-help`)]);
  const places = REGIONS.flatMap((region) => [
    [region.id, placeName({ regionId: region.id }, locale)],
    ...region.districts.map(({ id }) => [
      id,
      placeName({ regionId: region.id, districtId: id }, locale, true),
    ]),
  ]);
  return [
    [t('courses-sheet-column'), t('courses-sheet-meaning')],
    ...columns,
    [],
    [t('courses-sheet-place'), t('courses-sheet-place-name')],
    ...places,
  ];
}

/** Texts are written as texts: a workbook's formulas are cells of another kind. The second sheet explains. */
function toXlsx(rows: readonly TableRow[], locale: Locale): Promise<Uint8Array> {
  const t = translator(locale);
  return writeXlsx({
    sheets: [
      {
        name: t('courses-sheet-courses'),
        columns: COLUMNS.map((column) => ({
          header: heading(column, locale),
          key: column,
          width: WIDTHS[column] ?? NARROW,
          headerStyle: HEAD,
        })),
        data: rows.map((row) => ({ ...row })),
        freezePane: { rows: 1 },
      },
      { name: t('courses-sheet-help'), columns: [{ width: 24 }, { width: 90 }], rows: helpRows(locale) },
    ],
  });
}

/** The file's bytes, for a reader of a language. */
export async function writeFile(
  rows: readonly TableRow[],
  kind: FileKind,
  locale: Locale,
): Promise<Uint8Array> {
  return kind === 'csv' ? toCsv(rows, locale) : toXlsx(rows, locale);
}
