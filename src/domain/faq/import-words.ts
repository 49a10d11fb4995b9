/** What an import has to say of single files and entries, in words. */
import type { Translate } from '../../i18n/words.ts';
import type { FileProblem } from './files.ts';
import type { Differing } from './import-files.ts';

/** What is wrong with a line of a file, and what to do about it. */
export function problemWords({ kind, what = '' }: FileProblem, t: Translate): string {
  return t(`entries-file-${kind}`, { what });
}

/** What of an entry the panel and the file say differently. */
export function differingWords({ parts }: Differing, t: Translate): string {
  return parts.map((part) => t(`entries-differs-${part}`)).join(', ');
}
