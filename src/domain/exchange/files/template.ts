/** A workbook to fill in: headings in the reader's language, one row as an example, and what each column is for. */
import { writeXlsx } from 'hucre/xlsx';
import type { Locale } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/words.ts';
import { districtName, regionName } from '../../regions.ts';
import { type FileColumn, headingOf, PERSON_COLUMNS, PROGRESS_COLUMNS } from './columns.ts';

export const TEMPLATES = ['people', 'progress'] as const;
export type Template = (typeof TEMPLATES)[number];

/** Three columns for what one holds are for other systems' exports. */
const LEFT_OUT: readonly FileColumn[] = ['surname', 'first_name', 'patronymic'];
const CODES: readonly FileColumn[] = ['code', 'code_expires'];

/** The columns that a template has. */
export function templateColumns(of: Template): FileColumn[] {
  const person = PERSON_COLUMNS.filter((column) => !LEFT_OUT.includes(column));
  if (of === 'people') return person;
  return [...person.filter((column) => !CODES.includes(column)), ...PROGRESS_COLUMNS];
}

function exampleOf(column: FileColumn, locale: Locale): string | number {
  const t = translator(locale);
  const examples: Partial<Record<FileColumn, string | number>> = {
    platform_id: '100245',
    login: 'd.karimova',
    phone: '+998 90 123-45-67',
    full_name: t('exchange-example-name'),
    region: regionName('toshkent-shahri', locale) ?? '',
    district: districtName('toshkent-shahri.chilonzor', locale) ?? '',
    code: '48213',
    code_expires: '31.12.2026',
    course: 'MATEM-2026',
    passport: 'MAT-0412-03',
    percent: 45,
    score: 86,
    time: '20.11.2026 10:15',
    group: t('exchange-example-group'),
    start: '01.11.2026',
    due: '31.12.2026',
    provider: t('exchange-example-provider'),
    status: t('exchange-example-status'),
  };
  return examples[column] ?? '';
}

/** The workbook's bytes. */
export function templateFile(of: Template, locale: Locale): Promise<Uint8Array> {
  const t = translator(locale);
  const columns = templateColumns(of);
  const bold = { font: { bold: true } };
  return writeXlsx({
    sheets: [
      {
        name: t(`exchange-kind-${of}`),
        columns: columns.map((column) => ({
          header: headingOf(column, locale),
          key: column,
          width: column === 'full_name' ? 32 : 18,
          headerStyle: bold,
        })),
        data: [Object.fromEntries(columns.map((column) => [column, exampleOf(column, locale)]))],
        freezePane: { rows: 1 },
      },
      {
        name: t('exchange-sheet-help'),
        columns: [{ width: 28 }, { width: 80 }],
        rows: columns.map((column) => [headingOf(column, locale), t(`exchange-column-${column}-help`)]),
      },
    ],
  });
}
