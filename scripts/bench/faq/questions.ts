/**
 * Questions whose topic is known, by three writers who had not seen the FAQ's own words. Thresholds and weights are fitted
 * to the first writer's (`tuning`); what is reported is measured on the second's (`held-out`), and on those of the third,
 * who was asked for mistakes of typing, dialects, missing vowels and long stories (`hard`).
 */
import { readFileSync } from 'node:fs';

export interface Question {
  readonly lang: string;
  /** The entry that answers it; undefined where none does. */
  readonly code: string | undefined;
  readonly difficulty: string;
  readonly text: string;
}

const FILES = { tuning: 'questions-a.tsv', 'held-out': 'questions-b.tsv', hard: 'questions-c.tsv' } as const;

export function questionsOf(set: keyof typeof FILES): Question[] {
  return readFileSync(new URL(FILES[set], import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [lang = '', id = '', difficulty = '', text = ''] = line.split('\t');
      return { lang, code: id === 'none' ? undefined : id, difficulty, text };
    });
}
