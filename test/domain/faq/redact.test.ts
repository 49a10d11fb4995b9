import { describe, expect, test } from 'vitest';
import { asWording, type Known, redact, withGaps } from '../../../src/domain/faq/redact/redact.ts';
import { tellingStems } from '../../../src/domain/search/words.ts';

const KNOWN: Known = {
  names: ['Karimova Dilnoza Anvar qizi', 'Aziza Rahimova'],
  shownNames: ['Dilya'],
  usernames: ['dilya_k'],
  school: 'Registon nomli 45-maktab',
  districtId: 'toshkent.olmaliq-sh',
  ticketIds: [482913, 57],
  signatures: ['Kasbiy rivojlanish bo‘limi'],
};

const removed = (text: string, known: Partial<Known> = {}) =>
  redact(text, { ...KNOWN, ...known }).flatMap((piece) =>
    piece.kind === 'removed' ? [`${piece.what}: ${piece.text}`] : [],
  );

describe('what is taken out', () => {
  test.each([
    ['+998 90 123-45-67'],
    ['998901234567'],
    ['90 123 45 67'],
    ['(90)1234567'],
    ['8 90 123 45 67'],
    ['90-123-45-67'],
    ['90.123.45.67'],
    ['9 0 1 2 3 4 5 6 7'],
    ['+7 916 123 45 67'],
    ['123-45-67'],
  ])('a phone as %s', (phone) => {
    expect(removed(`Raqamim ${phone}, qachon javob berasiz?`)).toEqual([`phone: ${phone}`]);
  });

  test.each([
    ['AA1234567', 'passportim AA1234567 edi'],
    ['ад 7654321', 'паспорт ад 7654321 серияси'],
    ['31234567890123', 'JShShIR 31234567890123 noto‘g‘ri'],
    ['8600 1234 5678 9012', 'karta 8600 1234 5678 9012 ga'],
  ])('a document as %s', (number, text) => {
    expect(removed(text)).toEqual([`document: ${number}`]);
  });

  test('names in both scripts, with endings, and of the official', () => {
    expect(removed('Assalomu alaykum, men Karimova Dilnoza Anvar qiziman')).toContain(
      'name: Karimova Dilnoza Anvar',
    );
    expect(removed('Каримова Дилнозанинг сертификати')).toEqual(['name: Каримова Дилнозанинг']);
    expect(removed('karimovaga sertifikat kelmadi')).toEqual(['name: karimovaga']);
    expect(removed('Hurmatli Dilnoza opa, tekshiramiz. Aziza')).toEqual(['name: Dilnoza', 'name: Aziza']);
    expect(removed('У Каримовой нет доступа')).toEqual(['name: Каримовой']);
  });

  test('names of people whom nobody knows', () => {
    expect(removed('Hamkasbim Toshmatov Eshmat kira olmayapti')).toEqual(['name: Toshmatov Eshmat']);
    expect(removed('Меня зовут Гулнора, не вижу курс')).toEqual(['name: Гулнора']);
    expect(removed('Прошу помочь: Иванова Мария Петровна не видит курс')).toEqual([
      'name: Иванова Мария Петровна',
    ]);
    expect(removed('Yusupov Sardor Akmal o‘g‘li uchun')).toEqual(['name: Yusupov Sardor Akmal o‘g‘li']);
    expect(removed('Ismim Nodira')).toEqual(['name: Nodira']);
  });

  test.each([
    ['men karimova dilnoza anvar qizi sertifikat olmadim', 'karimova dilnoza anvar qizi'],
    ['assalomu alaykum men toshmatova zulfizar kursga kira olmayapman', 'toshmatova'],
    ['каримова дилноза сертификат ололмадим', 'каримова дилноза'],
    ['меня зовут гулнора, не вижу курс', 'гулнора'],
    ['я иванова мария петровна не могу войти', 'иванова мария петровна'],
    ['у гульноры нет доступа', 'гульноры'],
    ['sherzod karimovga sertifikat berilmadi', 'sherzod karimovga'],
    ['hurmatli dilnoza opa yordam bering', 'dilnoza'],
    ['ismim umid edi', 'umid'],
    ['дилнозахоннинг модули очилмади', 'дилнозахоннинг'],
    ['yusupov sardor akmal o‘g‘li uchun', 'yusupov sardor akmal o‘g‘li'],
  ])('a name without a capital: %s', (text, name) => {
    const nobody = { names: [], shownNames: [], school: null };
    expect(removed(text, nobody)).toEqual([`name: ${name}`]);
  });

  test('what somebody is called in Telegram counts only as a name', () => {
    expect(removed('Bu Dilya edi')).toEqual(['name: Dilya']);
    expect(removed('sertifikat umid bilan kutyapman', { shownNames: ['Umid'] })).toEqual([]);
  });

  test.each([
    ['12-maktab', '12-maktabda ishlayman'],
    ['12-sonli umumiy o‘rta ta’lim maktabi', 'men 12-sonli umumiy o‘rta ta’lim maktabida ishlayman'],
    ['12-сонли мактаб', '12-сонли мактабда'],
    ['школа № 12', 'наша школа № 12 закрыта'],
    ['№ 12 школ', 'в № 12 школе'],
    ['Registon', 'Registon maktabidanman'],
    ['school 45', 'from school 45'],
  ])('the school as %s', (beginning, text) => {
    expect(removed(text).join()).toContain(`school: ${beginning}`);
  });

  test('the asker’s district, and any that is called one', () => {
    expect(removed('Olmaliqda kurs ochilmayapti')).toEqual(['place: Olmaliqda']);
    expect(removed('Алмалык шаҳрида ochilmagan')).toEqual(['place: Алмалык шаҳрида']);
    expect(removed('Chirchiq shahrida yashayman')).toEqual(['place: Chirchiq shahrida']);
    expect(removed('в Бостанлыкском районе не открыт')).toEqual(['place: Бостанлыкском районе']);
  });

  test.each([
    ['email: dilya@mail.ru', 'pochtam dilya@mail.ru'],
    ['username: @dilya_k', 'menga @dilya_k ga yozing'],
    ['username: dilya_k', 'telegram dilya_k'],
    ['email: _dilya\\_@mail.ru', 'pochtam _dilya\\_@mail.ru'],
    ['login: dilya_k_85', 'kabinetim dilya_k_85'],
    ['login: karimova85', 'loginim karimova85 edi'],
    ['login: qwerty12', 'parol: qwerty12'],
    ['login: dilnozaxon', 'Login: dilnozaxon\nishlamayapti'],
    ['login: 4829', 'kod 4829 keldi'],
    ['link: https://edu.example.uz/user/48291', 'mana https://edu.example.uz/user/48291 sahifam'],
    ['link: t.me/dilya_kk', 'yozing t.me/dilya_kk'],
    ['ticket: № 57', 'oldingi savolim № 57 edi'],
    ['ticket: 482913', '482913 raqamli murojaatim'],
    ['document: № 12345', 'sertifikat № 12345 xato'],
    ['birth: 12.05.1985', '12.05.1985 da tug‘ilganman'],
    ['signature: Kasbiy rivojlanish bo‘limi', 'Tekshirdik.\n\nKasbiy rivojlanish bo‘limi'],
    ['place: Navoiy ko‘chasi 12-uy', 'manzil Navoiy ko‘chasi 12-uy'],
  ])('%s', (what, text) => {
    expect(removed(text)).toEqual([what]);
  });
});

test.each([
  ['Modul har 12 soatda ochiladi, 3-modul ertaga soat 09:00 da'],
  ['MAT-0412-03 pasportli modul nega ochilmayapti'],
  ['2024-2025 o‘quv yili 01.09.2026 dan boshlanadi'],
  ['To‘lov 1 250 000 so‘m bo‘ladimi'],
  ['Sinov topshirdim, tanlov natijasi qachon'],
  ['Снова не открывается, основа готова'],
  ['Familiyam noto‘g‘ri yozilgan, ismim xato'],
  ['parolni qanday tiklayman, parol: esimda yo‘q'],
  ['https://onlinedu.uz saytiga kiring'],
  ['Maktabimda 12 o‘qituvchi bor'],
  ['Toshkent viloyatida kurs ochilganmi'],
  ['Test № 5 dan o‘tmadim'],
  ['Windows10 va Android13 da ishlamaydi'],
  ['я снова не прошла: сколько баллов и часов у курсов'],
  ['men tanlov va sinov haqida so‘rovga umid bilan javob kutyapman'],
  ['mening qizim ham o‘qituvchi, erkin tanlov bormi hurmatli ustozlar'],
  ['sertifikat olgani yo‘q, eski holida turibdi, Amir Temur haqida umidi bor'],
  ['Til: O‘zbekcha, Русский yoki English'],
  ['SERTIFIKATIM QACHON CHIQADI, SINOV TOPSHIRDIM'],
  ['Qaysi tumanda ochiladi'],
])('stays as it is: %s', (text) => {
  expect(removed(text)).toEqual([]);
});

test('the pieces joined are the text, and what stays is readable', () => {
  const text = 'Men Karimova Dilnoza, tel: +998 90 123 45 67, sertifikatim qachon chiqadi?';
  const pieces = redact(text, KNOWN);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(withGaps(pieces)).toBe('Men …, tel: …, sertifikatim qachon chiqadi?');
  expect(asWording(pieces, (words) => tellingStems(words).length)).toBe('sertifikatim qachon chiqadi?');
});
