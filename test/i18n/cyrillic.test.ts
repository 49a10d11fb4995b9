/** Uzbek's two scripts, and the folded form in which both are found. */
import { expect, it } from 'vitest';
import { foldForSearch, toCyrillic } from '../../src/i18n/cyrillic.ts';

it('writes names in Cyrillic', () => {
  const names = {
    'Qoraqalpog‘iston Respublikasi': 'Қорақалпоғистон Республикаси',
    'Yangiyo‘l': 'Янгийўл',
    'Ellikqal’a': 'Элликқалъа',
    Yozyovon: 'Ёзёвон',
    Yettisuv: 'Еттисув',
    "O'zbekcha": 'Ўзбекча',
    YANGI: 'ЯНГИ',
    'noyabr, 12-maktab': 'ноябрь, 12-мактаб',
    '25-noyabrda, iyungacha': '25-ноябрда, июнгача',
  };
  for (const [latin, cyrillic] of Object.entries(names)) expect(toCyrillic(latin)).toBe(cyrillic);
});

it('folds both scripts and every apostrophe to one form', () => {
  for (const word of ['o‘quv', "o'quv", 'oʻquv', 'o`quv', 'oquv', 'ўқув', 'O’QUV']) {
    expect(foldForSearch(word), word).toBe('oquv');
  }
  for (const name of ['Yettisuv', 'Elektron', 'Yozyovon', 'Sharof Rashidov', 'Xo‘jaobod', 'poyezd']) {
    expect(foldForSearch(toCyrillic(name)), name).toBe(foldForSearch(name));
  }
});
