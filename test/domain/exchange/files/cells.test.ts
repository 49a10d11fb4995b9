import { beforeAll, describe, expect, it } from 'vitest';
import {
  endOf,
  readMoment,
  readPercent,
  readProvider,
  readResult,
  readStatus,
  readYes,
} from '../../../../src/domain/exchange/files/cells.ts';
import { readHeadings } from '../../../../src/domain/exchange/files/columns.ts';
import { parseFact, parsePerson, type Reading } from '../../../../src/domain/exchange/files/parse-row.ts';
import { readDistrict, readRegion } from '../../../../src/domain/exchange/files/places.ts';
import { REGIONS } from '../../../../src/domain/regions.ts';
import { LOCALES } from '../../../../src/i18n/locale.ts';
import { loadAllWords } from '../../../../src/i18n/words.ts';

const ZONE = 'Asia/Tashkent';
const READING: Reading = { timeZone: ZONE, broughtAt: Date.UTC(2026, 10, 22), fractions: new Set() };

beforeAll(() => void loadAllWords());

describe('moments in files', () => {
  it.each([
    ['2026-11-22 14:30', '2026-11-22T09:30:00.000Z'],
    ['22.11.2026 14:30:15', '2026-11-22T09:30:15.000Z'],
    ['22/11/2026', '2026-11-21T19:00:00.000Z'],
    ['22.11.26', '2026-11-21T19:00:00.000Z'],
    ['2026-11-22T14:30:00Z', '2026-11-22T14:30:00.000Z'],
    ['2026-11-22T14:30:00+05:00', '2026-11-22T09:30:00.000Z'],
    ['46348', '2026-11-21T19:00:00.000Z'],
    ['46348.604166667', '2026-11-22T09:30:00.000Z'],
    ['46348,5', '2026-11-22T07:00:00.000Z'],
  ])('reads %s', (text, moment) => {
    expect(new Date(readMoment(text, ZONE)!.at).toISOString()).toBe(moment);
  });

  it.each(['', 'kecha', '31.02.2026', '2026-13-01', '22.11.2026 25:00', '12'])('refuses %j', (text) => {
    expect(readMoment(text, ZONE)).toBeUndefined();
  });

  it('a day alone is over at its end', () => {
    expect(new Date(endOf(readMoment('22.11.2026', ZONE)!)).toISOString()).toBe('2026-11-22T18:59:59.999Z');
  });
});

describe('words in files', () => {
  it('reads percents', () => {
    expect(readPercent('45', false)).toBe(45);
    expect(readPercent('45,5 %', false)).toBe(45.5);
    expect(readPercent('80/100', true)).toBe(80);
    expect(readPercent('0.45', true)).toBe(45);
    expect(readPercent('yarmi', false)).toBeUndefined();
  });

  it('reads answers, results, providers and states in every language', () => {
    expect(['Ha', 'ҲА', 'да', 'Yes', '+'].map(readYes)).toEqual([true, true, true, true, true]);
    expect(["yo'q", 'нет', '0', '-'].map(readYes)).toEqual([false, false, false, false]);
    expect(['o‘tdi', 'Сдал', 'passed'].map(readResult)).toEqual(['passed', 'passed', 'passed']);
    expect(['Не сдал', 'otmadi'].map(readResult)).toEqual(['failed', 'failed']);
    expect(readProvider('Pedagogik mahorat markazi')).toBe('regional_centre');
    expect(readProvider('ВУЗ')).toBe('university');
    expect(['Ўқимоқда', 'Завершил', 'chiqib ketgan'].map(readStatus)).toEqual([
      'active',
      'completed',
      'withdrawn',
    ]);
  });
});

describe('places in files', () => {
  it('finds every region and district by its name in each language, and by its id', () => {
    for (const region of REGIONS) {
      expect(readRegion(region.id)).toBe(region.id);
      for (const locale of LOCALES)
        expect(readRegion(region.names[locale]), region.names[locale]).toBe(region.id);
      for (const district of region.districts) {
        expect(readDistrict(district.id, region.id)).toBe(district.id);
        const kind = district.kind === 'city' ? ' shahri' : ' tumani';
        expect(readDistrict(district.names.uz + kind, region.id), district.names.uz).toBe(district.id);
      }
    }
  });

  it('tells the city of Tashkent from its region', () => {
    expect(readRegion('г. Ташкент')).toBe('toshkent-shahri');
    expect(readRegion('Toshkent sh.')).toBe('toshkent-shahri');
    expect(readRegion('Ташкентская обл.')).toBe('toshkent');
    expect(readRegion('ТОШКЕНТ ВИЛОЯТИ')).toBe('toshkent');
    expect(readRegion("Farg'ona")).toBe('fargona');
    expect(readRegion('Marsdagi viloyat')).toBeUndefined();
  });
});

describe('headings', () => {
  it('are understood in any language and order', () => {
    const read = readHeadings(['№', 'Телефон рақами', 'ФИО', 'Modul pasporti', '%', 'Date']);
    expect(read).toMatchObject({
      kind: 'headings',
      of: 'progress',
      headings: { columns: [undefined, 'phone', 'full_name', 'passport', 'percent', 'time'] },
    });
    expect(readHeadings(['Login', 'Viloyat'])).toMatchObject({ kind: 'headings', of: 'people' });
  });

  it('without a key, or with one twice, are refused', () => {
    expect(readHeadings(['ФИО', 'Foiz'])).toMatchObject({ kind: 'refused', problem: 'no-key' });
    expect(readHeadings(['Tel', 'Телефон'])).toMatchObject({ kind: 'refused', problem: 'double-heading' });
  });
});

describe('a row', () => {
  it('of a person', () => {
    expect(
      parsePerson(
        { login: 'a', surname: 'Karimova', first_name: 'Dilnoza', district: 'Чиланзарский', code: '7' },
        READING,
      ),
    ).toMatchObject({
      login: 'a',
      fullName: 'Karimova Dilnoza',
      districtId: 'toshkent-shahri.chilonzor',
      code: '7',
    });
    expect(parsePerson({ platform_id: '1', code: '7' }, READING)).toBe('code-without-login');
    expect(parsePerson({ platform_id: '1', region: 'Mars' }, READING)).toBe('region-unknown');
  });

  it('of progress', () => {
    const cells = {
      phone: '901234567',
      passport: 'MAT-0001-01',
      percent: '45',
      time: '20.11.2026',
      start: '01.11.2026',
    };
    expect(parseFact(cells, READING)).toMatchObject({
      passport: 'MAT-0001-01',
      fact: { percent: 45, at: Date.UTC(2026, 10, 20, 18, 59, 59, 999) },
      enrolment: { startedAt: Date.UTC(2026, 9, 31, 19) },
    });
    expect(parseFact({ login: 'a', course: 'K' }, READING)).toMatchObject({
      fact: undefined,
      enrolment: { at: READING.broughtAt },
    });
    expect(parseFact({ login: 'a', course: 'K', completed: '05.11.2026' }, READING)).toMatchObject({
      fact: { completed: true, at: Date.UTC(2026, 10, 5, 18, 59, 59, 999) },
    });
    expect(parseFact({ login: 'a', course: 'K', start: '2026-11-20', due: '2026-11-10' }, READING)).toBe(
      'dates-order',
    );
    expect(parseFact({ login: 'a', course: 'K', percent: 'ko‘p' }, READING)).toBe('percent-strange');
  });
});
