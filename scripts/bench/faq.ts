/**
 * The FAQ's search: how often it finds the right entry, how often it offers something where nothing fits, and how fast.
 * What is right is measured on the half of the labelled questions to which nothing was fitted.
 *
 * Beside it: MiniSearch alone on the words as they are typed, with mistakes and beginnings of words.
 */
import MiniSearch from 'minisearch';
import { searchWords } from '../../src/db/db.ts';
import { outsideQuestions } from '../../src/domain/faq/outside.ts';
import { createFinder, type Finding } from '../../src/domain/search/finder.ts';
import { mistakesIn } from '../../src/domain/search/mistakes.ts';
import { type Question, questionsOf } from './faq/questions.ts';
import { type StarterEntry, starterEntries } from './faq/starter.ts';
import { compare, percentile, type Report, type Run, round } from './report.ts';

const MANY_ENTRIES = 2000;
const ASKS_EACH = 12;

/** What a search makes of a question. */
type Find = (text: string) => Finding;

/** One line of the table: some of the questions, and what became of them. */
export interface Found {
  readonly group: string;
  readonly questions: number;
  readonly recall1: number;
  readonly recall3: number;
  /** Of those that an entry answers, how many are offered something. */
  readonly offered: number;
}

/** A set of questions as a whole. */
interface FoundInSet extends Found {
  /** Of those that nothing answers, how many are offered something. */
  readonly falseOffers: number;
}

/** Whether an entry answers it. */
const fits = ({ code }: Question): boolean => code !== undefined;

function tallySet(
  set: Parameters<typeof questionsOf>[0],
  entries: readonly StarterEntry[],
  find: Find,
): FoundInSet {
  const questions = questionsOf(set);
  const unanswered = questions.filter((question) => !fits(question));
  return {
    ...tally(set, questions.filter(fits), entries, find),
    falseOffers: tally(set, unanswered, entries, find).offered,
  };
}

function tally(
  group: string,
  questions: readonly Question[],
  entries: readonly StarterEntry[],
  find: Find,
): Found {
  let first = 0;
  let amongThree = 0;
  let offered = 0;
  for (const { code, text } of questions) {
    const { matches, confident } = find(text);
    const place = matches.findIndex(({ id }) => entries[id]!.code === code);
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) amongThree += 1;
    if (confident) offered += 1;
  }
  const share = (some: number) => round(some / questions.length, 3);
  return {
    group,
    questions: questions.length,
    recall1: share(first),
    recall3: share(amongThree),
    offered: share(offered),
  };
}

/** How fast questions are that it was not asked before, once others have made the program warm. */
function timed(questions: readonly Question[], find: Find): Run {
  const took: number[] = [];
  for (const { text } of questionsOf('tuning')) find(text);
  const cpu = process.cpuUsage();
  const begun = performance.now();
  for (const { text } of questions) {
    const began = performance.now();
    find(text);
    took.push(performance.now() - began);
  }
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: round(questions.length / seconds, 1),
    cpuMicros: round((user + system) / questions.length),
    rssMb: round(process.memoryUsage().rss / 2 ** 20),
    p50Ms: round(percentile(took, 0.5), 2),
    p99Ms: round(percentile(took, 0.99), 2),
  };
}

/** The entries again and again, each time about other things: most of their words are spelled anew. */
function manyEntries(entries: readonly StarterEntry[]): { id: number; asks: string[] }[] {
  return Array.from({ length: MANY_ENTRIES }, (_, id) => {
    const turn = Math.floor(id / entries.length);
    const asks = entries[id % entries.length]!.asks.slice(0, ASKS_EACH);
    if (turn === 0) return { id, asks };
    return { id, asks: asks.map((ask) => ask.replace(/\p{L}{5,}/gu, (word) => respelled(word, turn))) };
  });
}

const VOWELS = 'aeiou';

/** Another word of the same length: each vowel is another one, by the turn. */
function respelled(word: string, turn: number): string {
  let step = turn;
  return word.replace(/[aeiouаеиоуяюё]/giu, () => {
    step = (step * 7 + 3) % 1009;
    return VOWELS[step % VOWELS.length]!;
  });
}

function miniSearch(entries: readonly StarterEntry[]): Find {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => searchWords(text.toLowerCase()),
  });
  index.addAll(entries.map(({ id, text }) => ({ id, text })));
  return (text) => {
    const found = index.search(text, { fuzzy: mistakesIn, prefix: (word) => word.length >= 4 });
    return { matches: found.map(({ id, score }) => ({ id, score })), confident: found.length > 0 };
  };
}

export async function benchFaq(
  rounds: number,
  progress: (line: string) => void,
): Promise<Report & { found: Found[]; foundByMiniSearch: Found; foundInOtherSets: FoundInSet[] }> {
  const entries = await starterEntries();
  const outside = await outsideQuestions();
  const heldOut = questionsOf('held-out');
  const finder = await createFinder(entries, outside);
  const find: Find = (text) => finder.find(text, 3);
  const plain = miniSearch(entries);
  const answered = heldOut.filter(fits);
  const right = answered
    .map(({ code, text }) => ({ code, ...find(text) }))
    .filter(({ confident }) => confident);

  const many = manyEntries(entries);
  const learnMany = async (): Promise<{ ms: number; run: Run }> => {
    const began = performance.now();
    const largeFinder = await createFinder(many, outside);
    const ms = performance.now() - began;
    return { ms, run: timed(heldOut, (text) => largeFinder.find(text, 3)) };
  };

  const report = await compare(
    'faq',
    async () => {
      const large = await learnMany();
      return {
        ...timed(heldOut, find),
        further: {
          learn2000Ms: round(large.ms),
          p50Of2000Ms: large.run.p50Ms!,
          p99Of2000Ms: large.run.p99Ms!,
        },
      };
    },
    { 'MiniSearch on words as typed': async () => timed(heldOut, plain) },
    rounds,
    progress,
  );
  const all = tally('all', answered, entries, find);
  const groups = [...new Set(answered.flatMap(({ lang, difficulty }) => [lang, difficulty]))];
  return {
    ...report,
    ours: {
      ...report.ours,
      recall1: all.recall1,
      recall3: all.recall3,
      falseOffers: tallySet('held-out', entries, find).falseOffers,
      offered: all.offered,
      rightWhenOffered: round(
        right.filter(({ code, matches }) => entries[matches[0]!.id]!.code === code).length / right.length,
        3,
      ),
    },
    found: [
      all,
      ...groups.map((group) =>
        tally(
          group,
          answered.filter(({ lang, difficulty }) => lang === group || difficulty === group),
          entries,
          find,
        ),
      ),
    ],
    foundByMiniSearch: tally('MiniSearch on words as typed', answered, entries, plain),
    foundInOtherSets: [tallySet('tuning', entries, find), tallySet('hard', entries, find)],
  };
}
