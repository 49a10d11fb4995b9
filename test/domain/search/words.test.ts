import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../src/domain/search/sounds.ts';
import { stemOf } from '../../../src/domain/search/stem.ts';
import { tellingStems, wordsOf } from '../../../src/domain/search/words.ts';

const stems = (text: string): string[] => wordsOf(text).map(({ stem }) => stem);

describe('a word in a search', () => {
  it.each([
    ["o‘quv o'quv o`quv oʻquv oʼquv oquv ўқув", 'apostrophes and scripts'],
    [
      'sertifikat sertifikatim sertifikatimni sertifikatingizdan сертификатимни сертификата certificate',
      'endings',
    ],
    ['hujjat xujjat ҳужжат хужжат hujjatlarim', 'letters that sound alike'],
    ['qachon kachon қачон', 'q and k'],
    ['parol password пароль паролимни', 'words that mean the same'],
    ['modul moduli modulim модуль модули модулим module', 'one word in four languages'],
    ['telefonim телефон phone смартфоним', 'devices'],
    ['регистрация зарегистрироваться registratsiya', 'the same deed'],
  ])('%s is one (%s)', (words) => {
    expect([...new Set(stems(words))]).toHaveLength(1);
  });

  it('keeps apart what is not the same', () => {
    expect(new Set(stems('soat kun modul kurs test video kanal sertifikat parol')).size).toBe(9);
  });

  it('keeps enough of a short word to know it by', () => {
    expect(stemOf(soundOf('kuni'))).toBe('kuni');
    expect(stemOf(soundOf('dars'))).toBe('dars');
  });
});

describe('what a text says', () => {
  it('is nothing in a greeting, in any language', () => {
    expect(tellingStems('Assalomu alaykum, hurmatli ustozlar!')).toEqual([]);
    expect(tellingStems('Ассалому алайкум, илтимос ёрдам беринг')).toEqual([]);
    expect(tellingStems('Здравствуйте, подскажите пожалуйста')).toEqual([]);
    expect(tellingStems('Hello, please help me')).toEqual([]);
    expect(tellingStems('👋 ?!')).toEqual([]);
  });

  it('is the same with and without politeness around it', () => {
    const short = tellingStems('sertifikat qachon');
    expect(
      tellingStems('Assalomu alaykum, iltimos aytib yuboring, sertifikat qachon bo‘ladi? Rahmat'),
    ).toEqual(short);
  });
});
