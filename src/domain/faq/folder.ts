/** The folder of entry files that comes with the program, and any other one. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedText } from './import-files.ts';

/** The starter FAQ. */
export const FAQ_FOLDER = fileURLToPath(new URL('../../../faq/', import.meta.url));

/** Every entry file of a folder, by name; `README.md` is for people. */
export async function readFaqFolder(folder: string): Promise<NamedText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const files: NamedText[] = [];
  // One after the other: thousands at once are more files than a process may have open.
  for (const name of names) files.push({ name, text: await readFile(join(folder, name), 'utf8') });
  return files;
}
