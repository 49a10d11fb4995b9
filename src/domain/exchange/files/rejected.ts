/** The rejected rows of an import as a CSV file: as they stood, with the reason in the reader's language. */
import type { Queries } from '../../../db/db.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/words.ts';
import { csvText } from '../../csv.ts';
import { headingsOf, rejectedRows } from './imports.ts';

const ROWS_AT_ONCE = 1000;

/** The file's text, piece by piece. */
export async function* rejectedCsv(db: Queries, importId: number, locale: Locale): AsyncGenerator<string> {
  const t = translator(locale);
  const headings = await headingsOf(db, importId);
  yield lines([[t('exchange-row'), t('exchange-reason'), ...headings]], locale);
  for (let after = 0; ; ) {
    const rows = await rejectedRows(db, importId, after, ROWS_AT_ONCE);
    const table = rows.map(({ row, reason, cells }) => [row, t(`exchange-wrong-${reason}`), ...cells]);
    if (table.length > 0) yield lines(table, locale, { continued: true });
    if (rows.length < ROWS_AT_ONCE) return;
    after = rows.at(-1)!.row;
  }
}

function lines(...table: Parameters<typeof csvText>): string {
  const text = csvText(...table);
  return text.endsWith('\n') ? text : `${text}\r\n`;
}
