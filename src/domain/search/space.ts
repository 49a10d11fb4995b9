/**
 * Texts by what is in them: stems, and groups of three letters, which survive suffixes and typing mistakes. What is rare
 * says more (tf-idf); how close two texts are is the cosine between them, 0 to 1.
 */
import type { Pause } from './pause.ts';
import type { Word } from './words.ts';

/** Of words that say little. */
const PADDING_WEIGHT = 0.55;
/** Of a word's groups of letters together, against its stem. */
const LETTERS_WEIGHT = 1.5;
/** Of words that no text of the space has, against those that one has: they may be mistakes of typing. */
const UNKNOWN_WEIGHT = 0.6;
const LEAST_RARITY = 0.1;

export interface Space {
  /** How close every text of the space is to another one, in their order. Good until it is called again. */
  closeness(words: readonly Word[]): Float32Array;
  /** How long the sum of some texts is, each of length 1: less, the more they differ. From one to before another. */
  lengthOfSum(from: number, before: number): number;
  /** Whether a text has the stem. */
  knows(stem: string): boolean;
  /** How rare a stem is among the texts, from `LEAST_RARITY`. */
  rarity(stem: string): number;
}

/** What is in a word: its stem, with a sign that no group of letters has, then the groups, each once. */
function featuresOf({ sound, stem }: Word): string[] {
  const letters = `^${sound}$`;
  const features = [`=${stem}`];
  for (let start = 0; start + 3 <= letters.length; start += 1) {
    const group = letters.slice(start, start + 3);
    if (!features.includes(group)) features.push(group);
  }
  return features;
}

/** Amounts by the number of a feature, of one text after another: an array stays where a map would be made anew. */
interface Tally {
  add(number: number, amount: number): void;
  /** Gives what is in the text, saying a thing again counting less and less, and forgets it. */
  drain(take: (number: number, amount: number) => void): void;
}

function createTally(): Tally {
  const amounts: number[] = [];
  const present: number[] = [];
  return {
    add(number, amount) {
      while (amounts.length <= number) amounts.push(0);
      if (amounts[number] === 0) present.push(number);
      amounts[number]! += amount;
    },
    drain(take) {
      for (const number of present) {
        const amount = amounts[number]!;
        amounts[number] = 0;
        take(number, amount > 1 ? 1 + Math.log(amount) : amount);
      }
      present.length = 0;
    },
  };
}

/** Adds what is in a text, given the numbers of each word's features. */
function addContent(
  tally: Tally,
  words: readonly Word[],
  numbersOf: (word: Word) => readonly number[],
): void {
  for (const word of words) {
    const weight = word.telling ? 1 : PADDING_WEIGHT;
    const numbers = numbersOf(word);
    const each = (LETTERS_WEIGHT * weight) / Math.sqrt(numbers.length - 1);
    for (let at = 0; at < numbers.length; at += 1) tally.add(numbers[at]!, at === 0 ? weight : each);
  }
}

/** Measures the texts in slices, so that nobody waits long for it. */
export async function createSpace(texts: readonly (readonly Word[])[], pause: Pause): Promise<Space> {
  const numbers = new Map<string, number>();
  const numbered = new Map<Word, number[]>();
  const counts: number[] = [];
  // Text after text: the features of each lie between its start and the next one's.
  const starts = [0];
  const features: number[] = [];
  const amounts: number[] = [];

  function numberOf(feature: string): number {
    const found = numbers.get(feature);
    if (found !== undefined) return found;
    const number = counts.push(0) - 1;
    numbers.set(feature, number);
    return number;
  }
  function numbersOf(word: Word): number[] {
    const found = numbered.get(word);
    if (found) return found;
    const own = featuresOf(word).map(numberOf);
    numbered.set(word, own);
    return own;
  }
  const tally = createTally();
  for (const words of texts) {
    addContent(tally, words, numbersOf);
    tally.drain((number, amount) => {
      counts[number]! += 1;
      features.push(number);
      amounts.push(amount);
    });
    starts.push(features.length);
    await pause();
  }
  const rarityOf = (count: number) => Math.max(LEAST_RARITY, Math.log((texts.length + 1) / (count + 0.5)));
  const rarities = Float32Array.from(counts, rarityOf);
  const unknown = rarityOf(0);

  // Feature after feature: in which texts it is, and with what weight.
  const placeStarts = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) placeStarts[number + 1] = placeStarts[number]! + count;
  const filled = placeStarts.slice();
  const placeTexts = new Int32Array(features.length);
  const placeWeights = new Float32Array(features.length);
  const weights = new Float32Array(features.length);
  for (let text = 0; text < texts.length; text += 1) {
    let squares = 0;
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      weights[at] = amounts[at]! * rarities[features[at]!]!;
      squares += weights[at]! ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      weights[at]! /= length;
      const place = filled[features[at]!]!++;
      placeTexts[place] = text;
      placeWeights[place] = weights[at]!;
    }
    await pause();
  }
  const closenesses = new Float32Array(texts.length);
  /** By feature; all zero between two uses. */
  const sums = new Float32Array(counts.length);

  return {
    closeness(words) {
      closenesses.fill(0);
      // What no text has counts too: the more of it, the less close is everything.
      let strangers = counts.length;
      addContent(
        tally,
        words,
        (word) =>
          numbered.get(word) ?? featuresOf(word).map((feature) => numbers.get(feature) ?? strangers++),
      );
      const asked: { number: number; weight: number }[] = [];
      let squares = 0;
      tally.drain((number, amount) => {
        const weight = amount * (rarities[number] ?? unknown * UNKNOWN_WEIGHT);
        squares += weight ** 2;
        if (number < counts.length) asked.push({ number, weight });
      });
      const length = Math.sqrt(squares) || 1;
      for (const { number, weight: asking } of asked) {
        const weight = asking / length;
        for (let place = placeStarts[number]!; place < placeStarts[number + 1]!; place += 1)
          closenesses[placeTexts[place]!]! += weight * placeWeights[place]!;
      }
      return closenesses;
    },
    lengthOfSum(from, before) {
      let squares = 0;
      for (let at = starts[from]!; at < starts[before]!; at += 1) sums[features[at]!]! += weights[at]!;
      for (let at = starts[from]!; at < starts[before]!; at += 1) {
        squares += sums[features[at]!]! ** 2;
        sums[features[at]!] = 0;
      }
      return Math.sqrt(squares) || 1;
    },
    knows: (stem) => numbers.has(`=${stem}`),
    rarity(stem) {
      const number = numbers.get(`=${stem}`);
      return number === undefined ? unknown : rarities[number]!;
    },
  };
}
