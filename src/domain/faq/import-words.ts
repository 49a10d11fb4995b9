/** What an import has to say, in words. */
import type { Translate } from '../../i18n/words.ts';
import type { FileProblem } from './files.ts';
import type { Differing, ImportReport } from './import-files.ts';

/** What is wrong with a line of a file, and what to do about it. */
export function problemWords({ kind, what = '' }: FileProblem, t: Translate): string {
  return t(`entries-file-${kind}`, { what });
}

/** What of an entry the panel and the file say differently. */
export function differingWords({ parts }: Differing, t: Translate): string {
  return parts.map((part) => t(`entries-differs-${part}`)).join(', ');
}

/** A line for each entry that was kept and each line that could not be read, after one that counts them all. */
export function reportLines(report: ImportReport, t: Translate): string[] {
  const { added, updated, unchanged, differing, problems } = report;
  const numbers = {
    added: added.length,
    updated: updated.length,
    unchanged: unchanged.length,
    kept: differing.length,
  };
  return [
    t('entries-import-counts', numbers),
    ...differing.map((each) => t('entries-import-kept', { code: each.code, parts: differingWords(each, t) })),
    ...problems.map((each) => `${each.name}:${each.line}: ${problemWords(each, t)}`),
  ];
}
