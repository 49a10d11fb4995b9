/** The starter FAQ as the search learns it, without a database. */
import { readEntryFile } from '../../../src/domain/faq/files.ts';
import { FAQ_FOLDER, readFaqFolder } from '../../../src/domain/faq/folder.ts';
import type { Findable } from '../../../src/domain/search/finder.ts';

export interface StarterEntry extends Findable {
  readonly code: string;
  /** All that it says, for searches that learn from nothing else. */
  readonly text: string;
}

export async function starterEntries(): Promise<StarterEntry[]> {
  return (await readFaqFolder(FAQ_FOLDER)).map(({ name, text }, id) => {
    const file = readEntryFile(name, text);
    if (file.kind === 'problems') throw new Error(`${name} cannot be read.`);
    const { titles, bodies, asks } = file.content;
    const questions = [...Object.values(titles), ...asks];
    return {
      id,
      code: file.code,
      asks: questions,
      text: [...questions, ...Object.values(bodies)].join('\n'),
    };
  });
}
