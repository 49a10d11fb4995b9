/** Questions that no entry answers, from the folder of the FAQ: near them the search offers nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FAQ_FOLDER } from './folder.ts';

/** One a line; lines with # are for people. */
export async function outsideQuestions(folder = FAQ_FOLDER): Promise<string[]> {
  const text = await readFile(join(folder, 'outside.txt'), 'utf8');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
