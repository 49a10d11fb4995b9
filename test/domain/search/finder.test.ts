import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/domain/search/finder.ts';

const CERTIFICATE = 1;
const MODULE = 2;
const PASSWORD = 3;

const things = [
  {
    id: CERTIFICATE,
    asks: [
      'sertifikatni qachon olaman',
      'guvohnoma qayerdan olinadi',
      'когда выдадут сертификат',
      'kurs tugadi hujjat yo‘q',
    ],
  },
  {
    id: MODULE,
    asks: [
      'keyingi modul ochilmayapti',
      'modul qachon ochiladi',
      'следующий модуль не открывается',
      'ikkinchi bo‘limda qulf turibdi',
    ],
  },
  {
    id: PASSWORD,
    asks: ['parolimni unutdim', 'loginim esimda yo‘q', 'забыл пароль', 'tizimga kira olmayapman'],
  },
];

describe('finding what a question is about', async () => {
  const finder = await createFinder(things, [
    'oylik maosh qachon tushadi',
    'когда зарплата',
    'ob-havo qanday',
  ]);
  const best = (question: string) => finder.find(question, 3).matches[0]?.id;

  it.each([
    ['сертификатимни качон оламан', CERTIFICATE],
    ['sertfikat qaxon beriladi', CERTIFICATE],
    ['modulim ochilmapti', MODULE],
    ['модул очилмаяпти', MODULE],
    ['забыла пароль от сайта', PASSWORD],
    ['parolni esdan chiqardim', PASSWORD],
    // Without vowels, and mistyped where the examples have another word for the same.
    ['gvhnma kaerdan olindi', CERTIFICATE],
    ['модл очлмапти', MODULE],
    ['guvohnma olmadim', CERTIFICATE],
    ['паролм есимдан чкди', PASSWORD],
  ])('%s', (question, id) => {
    expect(best(question)).toBe(id);
  });

  it('gives the best first, as many as are wanted, with scores from 0 to 1', () => {
    const { matches } = finder.find('sertifikat va modul, parol ham', 2);
    expect(matches).toHaveLength(2);
    expect(matches[0]!.score).toBeGreaterThanOrEqual(matches[1]!.score);
    for (const { score } of matches) expect(score).toBeGreaterThan(0);
    for (const { score } of matches) expect(score).toBeLessThanOrEqual(1);
  });

  it('is sure of what was asked before, and not of a greeting, of nothing, or of what is outside', () => {
    expect(finder.find('keyingi modul ochilmayapti', 1).confident).toBe(true);
    for (const question of ['Assalomu alaykum', '', '👍', 'oyligim qachon tushadi', 'bugun havo issiq'])
      expect(finder.find(question, 1).confident, question).toBe(false);
  });

  it('finds nothing where nothing is known', async () => {
    const empty = await createFinder([]);
    expect(empty.find('sertifikat', 3)).toEqual({ matches: [], confident: false });
  });

  it('takes in a very long text and strange characters', () => {
    const long = `parolimni unutdim ${'так вот '.repeat(5000)}`;
    expect(finder.find(long, 1).matches[0]?.id).toBe(PASSWORD);
    expect(() => finder.find('"*^()[]{}\\ -- %_ \u0000 \ud800', 3)).not.toThrow();
  });

  it('lets others have their turn while it learns', async () => {
    const many = Array.from({ length: 3000 }, (_, id) => ({
      id,
      asks: Array.from({ length: 10 }, (_, at) => `savol ${id} yozuv${id * 10 + at} modul sertifikat`),
    }));
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await createFinder(many);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });
});
