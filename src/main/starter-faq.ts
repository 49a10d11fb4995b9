/** The FAQ that comes with the program, brought in once: where there is no entry yet. */
import type { Db } from '../db/db.ts';
import { isFaqEmpty } from '../domain/faq/entries.ts';
import { FAQ_FOLDER, readFaqFolder } from '../domain/faq/folder.ts';
import { importFaq } from '../domain/faq/import-files.ts';
import type { Log } from '../log.ts';

/** Files that cannot be read are left out and logged; the start goes on. */
export async function bringStarterFaq(db: Db, now: number, log: Log): Promise<void> {
  if (!(await isFaqEmpty(db))) return;
  const files = await readFaqFolder(FAQ_FOLDER);
  const { added, problems } = await importFaq(db, files, now, { onlyIntoEmpty: true });
  for (const { name, kind, line } of problems) {
    log.warn({ name, kind, line }, 'a file of the FAQ could not be read');
  }
  if (added.length > 0) log.info({ entries: added.length }, 'the starter FAQ was brought in');
}
