/** The whole FAQ as files, which import as they are on a clean database. */
import type { Queries } from '../../db/db.ts';
import { allEntries } from './entries.ts';
import { writeEntryFile } from './files.ts';
import type { NamedText } from './import-files.ts';

/** Every entry, drafts and archived ones too (their file says so), by code. */
export async function exportFaq(db: Queries): Promise<NamedText[]> {
  return (await allEntries(db)).map((entry) => ({ name: `${entry.code}.md`, text: writeEntryFile(entry) }));
}
