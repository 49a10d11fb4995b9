/**
 * Texts by what is in them: stems, and groups of three letters, which survive suffixes and typing mistakes. What is rare
 * says more (tf-idf); how close two texts are is the cosine between them, 0 to 1.
 */
import type { Pause } from './pause.ts';
import { type Word, wordsOf } from './words.ts';

/** Of words that say little. */
const PADDING_WEIGHT = 0.4;
/** Of words that no text of the space has, against those that one has: they may be mistakes of typing. */
const UNKNOWN_WEIGHT = 0.6;
const LEAST_RARITY = 0.1;

export interface Space {
  /** How close every text of the space is to another one, in their order. Good until it is called again. */
  closeness(words: readonly Word[]): Float32Array;
  /** How long the sum of some texts is, each of length 1: less, the more they differ. From one to before another. */
  lengthOfSum(from: number, before: number): number;
  /** How rare a stem is among the texts, from `LEAST_RARITY`. */
  rarity(stem: string): number;
}

/** A feature by its number, and how much of it there is. */
type Content = ReadonlyMap<number, number>;

function lettersOf(sound: string): Set<string> {
  const word = `^${sound}$`;
  const groups = new Set<string>();
  for (let start = 0; start + 3 <= word.length; start += 1) groups.add(word.slice(start, start + 3));
  return groups;
}

/** What is in a text, and how much of it. Stems have a sign that no group of letters has. */
function featuresOf(words: readonly Word[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const { sound, stem, telling } of words) {
    const weight = telling ? 1 : PADDING_WEIGHT;
    add(`=${stem}`, weight);
    const groups = lettersOf(sound);
    for (const group of groups) add(group, weight / Math.sqrt(groups.size));
  }
  for (const [feature, weight] of features) if (weight > 1) features.set(feature, 1 + Math.log(weight));
  return features;
}

/** Reads the texts in slices, so that nobody waits long for it. */
export async function createSpace(texts: readonly string[], pause: Pause): Promise<Space> {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const contents: Content[] = [];
  for (const text of texts) {
    const content = new Map<number, number>();
    for (const [feature, amount] of featuresOf(wordsOf(text))) {
      const number = numbers.get(feature) ?? counts.push(0) - 1;
      numbers.set(feature, number);
      counts[number]! += 1;
      content.set(number, amount);
    }
    contents.push(content);
    await pause();
  }
  const rarityOf = (count: number) => Math.max(LEAST_RARITY, Math.log((texts.length + 1) / (count + 0.5)));
  const rarities = Float32Array.from(counts, rarityOf);
  const unknown = rarityOf(0);

  /** In which texts each feature is, and with what weight. */
  const places = counts.map((count) => ({ texts: new Int32Array(count), weights: new Float32Array(count) }));
  const filled = new Int32Array(counts.length);
  for (const [text, content] of contents.entries()) {
    const length = lengthOf(content);
    for (const [number, amount] of content) {
      const at = filled[number]!++;
      places[number]!.texts[at] = text;
      places[number]!.weights[at] = (amount * rarities[number]!) / length;
    }
    await pause();
  }
  const closenesses = new Float32Array(texts.length);

  function lengthOf(content: Content): number {
    let squares = 0;
    for (const [number, amount] of content) squares += (amount * rarities[number]!) ** 2;
    return Math.sqrt(squares) || 1;
  }

  return {
    closeness(words) {
      closenesses.fill(0);
      let squares = 0;
      const features = featuresOf(words);
      for (const [feature, amount] of features) {
        const number = numbers.get(feature);
        const weight = amount * (number === undefined ? unknown * UNKNOWN_WEIGHT : rarities[number]!);
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) || 1;
      for (const [feature, amount] of features) {
        const number = numbers.get(feature);
        if (number === undefined) continue;
        const weight = (amount * rarities[number]!) / length;
        const { texts: inTexts, weights } = places[number]!;
        for (let at = 0; at < inTexts.length; at += 1) closenesses[inTexts[at]!]! += weight * weights[at]!;
      }
      return closenesses;
    },
    lengthOfSum(from, before) {
      const sums = new Map<number, number>();
      for (const content of contents.slice(from, before)) {
        const length = lengthOf(content);
        for (const [number, amount] of content)
          sums.set(number, (sums.get(number) ?? 0) + (amount * rarities[number]!) / length);
      }
      let squares = 0;
      for (const sum of sums.values()) squares += sum * sum;
      return Math.sqrt(squares) || 1;
    },
    rarity(stem) {
      const number = numbers.get(`=${stem}`);
      return number === undefined ? unknown : rarities[number]!;
    },
  };
}
