/**
 * Finding what a question is about among things that are known by example questions. MiniSearch finds those that share
 * its words, with mistakes of typing; among them the one counts whose examples are closest. Whether that is close enough
 * to answer with is a decision of its own (`confidence.ts`).
 */
import MiniSearch from 'minisearch';
import { type Evidence, isConfident } from './confidence.ts';
import { createPause } from './pause.ts';
import { createRighting } from './righting.ts';
import { createSpace } from './space.ts';
import { type Word, wordsOf } from './words.ts';

/** Something that can be found. */
export interface Findable {
  readonly id: number;
  /** How people ask for it: its titles, and questions as they are typed. */
  readonly asks: readonly string[];
}

export interface Match {
  readonly id: number;
  /** From 0 to 1. */
  readonly score: number;
}

export interface Finding {
  /** The best first. */
  readonly matches: readonly Match[];
  /** Whether the best one is likely to be what was asked for. */
  readonly confident: boolean;
  /** What that was decided by; absent where nothing was found. */
  readonly evidence?: Evidence;
}

export interface Finder {
  find(question: string, limit: number): Finding;
}

/** How many that share words are looked at closely. */
const CANDIDATES = 20;
/** The closest examples of each, and what they count. */
const CLOSEST = [6 / 11, 3 / 11, 2 / 11] as const;
/** What shared words count beside closeness. */
const SHARED_WORDS = 0.06;
/** What all examples of a thing count beside the closest ones. */
const ALL_EXAMPLES = 0.65;
/** A long text says the same things again; its beginning has the question. */
const MOST_WORDS = 60;
/** A thing as close as this is worth a look, whatever words it shares. */
const CLOSE_BY = 0.1;
const SLICE_MS = 10;

/** What is known of a thing. */
interface Known {
  /** Its examples in the space: the first, and the one after the last. */
  readonly from: number;
  readonly before: number;
  readonly lengthOfSum: number;
  /** The stems of its examples. */
  readonly stems: ReadonlySet<string>;
}

/**
 * Learns what there is, in slices, so that nobody waits long for it.
 *
 * @param outside questions that nothing here answers: being close to one of them is a reason to offer nothing
 */
export async function createFinder(
  things: readonly Findable[],
  outside: readonly string[] = [],
): Promise<Finder> {
  const pause = createPause(SLICE_MS);
  const examples: Word[][] = [];
  for (const text of [...things.flatMap(({ asks }) => asks), ...outside]) {
    examples.push(wordsOf(text));
    await pause();
  }
  const space = await createSpace(examples, pause);
  const known = new Map<number, Known>();
  const index = new MiniSearch<{ id: number; stems: string }>({
    fields: ['stems'],
    tokenize: (stems) => stems.split(' '),
    processTerm: (stem) => stem,
  });
  let from = 0;
  for (const { id, asks } of things) {
    const before = from + asks.length;
    const stems = examples.slice(from, before).flatMap((words) => words.map(({ stem }) => stem));
    known.set(id, { from, before, lengthOfSum: space.lengthOfSum(from, before), stems: new Set(stems) });
    index.add({ id, stems: stems.join(' ') });
    from = before;
    await pause();
  }
  const outsideFrom = from;

  const righted = createRighting(examples, space.knows);

  /** Those that share words with the question: words that say something, when there are any. */
  function sharing(words: readonly Word[]): { id: number; score: number }[] {
    const telling = words.filter((word) => word.telling);
    const stems = new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem));
    return index.search([...stems].join(' ')).slice(0, CANDIDATES);
  }

  /** How close a question is to a thing: to its closest examples, and to all of them together. */
  function near(closeness: Float32Array, { from, before, lengthOfSum }: Known): number {
    let [first, second, third, sum] = [0, 0, 0, 0];
    for (let example = from; example < before; example += 1) {
      const each = closeness[example]!;
      sum += each;
      if (each <= third) continue;
      if (each > first) [first, second, third] = [each, first, second];
      else if (each > second) [second, third] = [each, second];
      else third = each;
    }
    const few = CLOSEST[0] * first + CLOSEST[1] * second + CLOSEST[2] * third;
    return (1 - ALL_EXAMPLES) * few + (ALL_EXAMPLES * sum) / lengthOfSum;
  }

  /** What share of what the question says is said by the thing too. */
  function covered(words: readonly Word[], id: number): number {
    let said = 0;
    let shared = 0;
    for (const { stem, telling } of words) {
      if (!telling) continue;
      const rarity = space.rarity(stem);
      said += rarity;
      if (known.get(id)!.stems.has(stem)) shared += rarity;
    }
    return said === 0 ? 0 : shared / said;
  }

  return {
    find(question, limit) {
      if (known.size === 0) return { matches: [], confident: false };
      const words = wordsOf(question).slice(0, MOST_WORDS).map(righted);
      const found = sharing(words);
      const most = found[0]?.score ?? 1;
      const shared = new Map(found.map(({ id, score }) => [id, score / most]));
      const closeness = space.closeness(words);
      const matches: Match[] = [];
      for (const [id, thing] of known) {
        const words = shared.get(id) ?? 0;
        const score = (1 - SHARED_WORDS) * near(closeness, thing) + SHARED_WORDS * words;
        if (words > 0 || score >= CLOSE_BY) matches.push({ id, score });
      }
      matches.sort((a, b) => b.score - a.score);
      const [first, second] = matches;
      if (!first) return { matches: [], confident: false };
      const evidence = {
        score: first.score,
        ahead: first.score - (second?.score ?? 0),
        outside: closeness.subarray(outsideFrom).reduce((most, each) => Math.max(most, each), 0),
        covered: covered(words, first.id),
        telling: words.filter(({ telling }) => telling).length,
      };
      return { matches: matches.slice(0, limit), confident: isConfident(evidence), evidence };
    },
  };
}
