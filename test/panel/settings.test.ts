/** The desk's settings over real HTTP: signatures and limits, checked, previewed and kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_DESK_SETTINGS, deskSettings } from '../../src/domain/desk-settings.ts';
import type { Official } from '../../src/domain/officials.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let administrator: Official;
let visitor: Visitor;

beforeAll(async () => {
  server = await openPanel();
  administrator = await server.official('administrator', 'Aziza Rahimova');
});
beforeEach(async () => {
  visitor = await server.signedIn(administrator);
});
afterAll(() => server.close());

const fields = {
  'signature-uz': 'Metodika bo‘limi',
  'signature-uz-Cyrl': 'Методика бўлими',
  'signature-ru': 'Методический отдел',
  'signature-en': '',
  messagesPerHour: '30',
  quietFrom: '23:00',
  quietUntil: '6:30',
  bulkRate: '',
  approvalAbove: '5 000',
  failurePercent: '10',
  postGraceMinutes: '45',
  faqWaitMinutes: '15',
};

describe('the settings', () => {
  it('begin with the defaults', async () => {
    const { text } = await visitor.get('/panel/settings');
    expect(text).toContain('value="Kasbiy rivojlanish bo‘limi"');
    expect(text).toContain('value="60"');
    expect(text).toContain('— Отдел профессионального развития');
  });

  it('are kept, and used by what answers', async () => {
    const saved = await visitor.post('/panel/settings', { ...fields, showOfficialName: 'on' });
    expect([saved.status, saved.location]).toEqual([303, '/panel/settings']);
    expect(await deskSettings(server.db)).toEqual({
      signature: {
        uz: 'Metodika bo‘limi',
        'uz-Cyrl': 'Методика бўлими',
        ru: 'Методический отдел',
        en: '',
      },
      showOfficialName: true,
      messagesPerHour: 30,
      quietHours: { from: '23:00', until: '06:30' },
      bulkRate: 0,
      approvalAbove: 5000,
      failureShare: 0.1,
      postGraceMinutes: 45,
      faqOffers: false,
      faqWaitMinutes: 15,
    });
    const { text } = await visitor.get('/panel/settings');
    expect(text).toContain('Sozlamalar saqlandi');
    expect(text).toContain('— Aziza Rahimova, Metodika bo‘limi');
    await visitor.post('/panel/settings', fields);
    expect((await deskSettings(server.db)).showOfficialName).toBe(false);
  });

  it('show the signature as it is typed, without keeping it', async () => {
    const before = await deskSettings(server.db);
    const typing = { ...fields, 'signature-uz': '<b>Yangi</b> bo‘lim' };
    const { status, text } = await visitor.post('/panel/settings/preview', typing);
    expect(status).toBe(200);
    expect(text).toContain('— &lt;b>Yangi&lt;/b> bo‘lim');
    expect(text).not.toContain('<html');
    // The English line is empty: that answer has no signature at all.
    expect(text.match(/<em>/g)).toHaveLength(3);
    expect(await deskSettings(server.db)).toEqual(before);
    const tooLong = await visitor.post('/panel/settings/preview', {
      ...typing,
      'signature-uz': 'x'.repeat(121),
    });
    expect(tooLong.status).toBe(204);
  });

  it.each([
    ['a signature without end', { 'signature-ru': 'я'.repeat(121) }, 'Imzo juda uzun'],
    ['no number', { messagesPerHour: '' }, 'butun son'],
    ['too small a number', { messagesPerHour: '4' }, 'butun son'],
    ['too large a number', { messagesPerHour: '1001' }, 'butun son'],
    ['no whole number', { messagesPerHour: '1e2' }, 'butun son'],
    ['a rate beyond Telegram', { bulkRate: '1001' }, '1000 tagacha'],
    ['approval above nothing', { approvalAbove: '' }, 'Butun son'],
    ['a grace beyond a day', { postGraceMinutes: '1441' }, '0 dan 1440 gacha'],
    ['no wait at all', { faqWaitMinutes: '0' }, '1 dan 120 gacha'],
    ['a wait beyond patience', { faqWaitMinutes: '121' }, '1 dan 120 gacha'],
    ['no share of failures', { failurePercent: '0' }, '1 dan 100 gacha'],
    ['no time of day', { quietFrom: '24:00' }, '22:00 ko‘rinishida'],
  ])('are refused with a reason at the field: %s', async (_what, wrong, words) => {
    const before = await deskSettings(server.db);
    const answer = await visitor.post('/panel/settings', { ...fields, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('value="Metodika bo‘limi"');
    expect(await deskSettings(server.db)).toEqual(before);
  });

  it('need all of the form: half of one changes nothing', async () => {
    const before = await deskSettings(server.db);
    expect((await visitor.post('/panel/settings', { messagesPerHour: '50' })).status).toBe(422);
    expect(await deskSettings(server.db)).toEqual(before);
    expect(before).not.toEqual(DEFAULT_DESK_SETTINGS);
  });
});
