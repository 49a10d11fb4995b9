import { describe, expect, test } from 'vitest';
import { cluster, clusterSteps, likeness } from '../../../src/domain/faq/clusters.ts';
import { tellingStems } from '../../../src/domain/search/words.ts';

const questions = (texts: readonly string[]) => texts.map((of) => ({ of, stems: tellingStems(of) }));

const TEMIR = [
  'temir daftar nima',
  'Assalomu alaykum! Temir daftarga kirish uchun nima qilish kerak?',
  'темир дафтарга қандай кираман',
  'temir daftar haqida tushuntirib bering iltimos',
];
const BOOK = ['darslik kitobi qayerdan olinadi', 'дарслик китоби қаердан олинади', 'darslik kitobini bering'];
const ALONE = 'avtobus qatnovi haqida';

describe('questions that ask the same', () => {
  test('are one group, in whichever script, the largest first; what nobody else asks is in none', () => {
    const found = cluster(questions([...BOOK, ...TEMIR, ALONE, 'Assalomu alaykum', 'Rahmat!']));
    expect(found.map((group) => [...group.questions].sort())).toEqual([[...TEMIR].sort(), [...BOOK].sort()]);
  });

  test('are told by the words that others do not have', () => {
    const [first] = cluster(questions([...TEMIR, ...BOOK]));
    expect(first?.stems.slice(0, 2).sort()).toEqual(tellingStems('temir daftar').sort());
    expect(first?.questions[0]).toContain('emir');
  });

  test('come out alike in whichever order they were asked, and nothing comes of nothing', () => {
    const sizes = (texts: readonly string[]) =>
      cluster(questions(texts)).map((group) => group.questions.length);
    expect(sizes([...TEMIR, ...BOOK])).toEqual([4, 3]);
    expect(sizes([...BOOK, ...TEMIR].reverse())).toEqual([4, 3]);
    expect(cluster([])).toEqual([]);
  });
});

test('groups are known again by their words', () => {
  const [today] = cluster(questions(TEMIR));
  const [tomorrow] = cluster(questions([...TEMIR.slice(1), 'temir daftar qayerda', ...BOOK.slice(0, 1)]));
  const [books] = cluster(questions(BOOK));
  expect(likeness(today!.stems, tomorrow!.stems)).toBeGreaterThan(0.6);
  expect(likeness(today!.stems, books!.stems)).toBeLessThan(0.2);
});

/** Words of a language that does not exist, the same every time. */
function madeUp(count: number): { of: number; stems: string[] }[] {
  let seed = 42;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, (_, of) => {
    const topic = next(300);
    const about = Array.from({ length: 2 + next(3) }, () => `t${topic}w${next(5)}`);
    const beside = Array.from({ length: next(5) }, () => `word${next(2000)}`);
    return { of, stems: [...new Set([...about, ...beside])] };
  });
}

test('five thousand questions are grouped in short steps', () => {
  const steps = clusterSteps(madeUp(5000));
  const lasted: number[] = [];
  let begin = performance.now();
  for (let step = steps.next(); !step.done; step = steps.next()) {
    const now = performance.now();
    lasted.push(now - begin);
    begin = now;
  }
  lasted.sort((a, b) => a - b);
  expect(lasted.length).toBeGreaterThan(500);
  // Not the very longest: a machine does other things as well.
  expect(lasted[Math.floor(lasted.length * 0.99)]).toBeLessThan(20);
});
