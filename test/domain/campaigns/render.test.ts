import { describe, expect, it } from 'vitest';
import { readCampaignPress } from '../../../src/domain/campaigns/buttons.ts';
import { prepareCampaign, type Renderable, renderCampaign } from '../../../src/domain/campaigns/render.ts';
import type { Values } from '../../../src/domain/campaigns/variables.ts';

const PLAIN: Renderable = {
  id: 7,
  kind: 'service',
  action: 'send',
  texts: {},
  files: [],
  buttons: [],
  silent: false,
  paid: false,
};
const DILNOZA: Values = {
  name: 'Dilnoza',
  regionId: 'andijon',
  districtId: null,
  school: null,
  course: undefined,
  now: 0,
  timeZone: 'Asia/Tashkent',
};
const photo = (uploadId: string) => ({ kind: 'photo' as const, uploadId, name: `${uploadId}.jpg` });

function render(
  fields: Partial<Renderable>,
  locale: 'uz' | 'uz-Cyrl' | 'ru' | 'en' = 'uz',
  values = DILNOZA,
) {
  return renderCampaign(prepareCampaign({ ...PLAIN, ...fields }), { locale, messageId: 5 }, values);
}

function textOf(
  fields: Partial<Renderable>,
  locale: 'uz' | 'uz-Cyrl' | 'ru' | 'en' = 'uz',
  values = DILNOZA,
) {
  const rendered = render(fields, locale, values);
  if (rendered.kind !== 'message') throw new Error(`Empty: ${rendered.variable}.`);
  return rendered.payload;
}

describe('texts of campaigns', () => {
  it('puts values in, and moves the marks with them', () => {
    const payload = textOf({ texts: { uz: 'Salom, **{ism}**! [Kurs](https://malaka.uz) va `{ism}`' } });
    expect(payload.text).toBe('Salom, Dilnoza! Kurs va Dilnoza');
    expect(payload.entities).toEqual([
      { type: 'bold', offset: 7, length: 7 },
      { type: 'text_link', url: 'https://malaka.uz', offset: 16, length: 4 },
      { type: 'code', offset: 24, length: 7 },
    ]);
  });

  it('knows a variable by its name in any language', () => {
    expect(textOf({ texts: { ru: '{ism} {ИМЯ} {исм} {name}' } }, 'ru').text).toBe(
      'Dilnoza Dilnoza Dilnoza Dilnoza',
    );
  });

  it('a value is never taken for markup', () => {
    const payload = textOf({ texts: { uz: '{ism}' } }, 'uz', { ...DILNOZA, name: '**Ali** {kurs}' });
    expect(payload).toMatchObject({ text: '**Ali** {kurs}', entities: [] });
  });

  it('says what stands after the bar where there is no value, and else that it is empty', () => {
    expect(textOf({ texts: { uz: 'Maktab: {maktab|*sizniki*}' } })).toMatchObject({
      text: 'Maktab: sizniki',
      entities: [{ type: 'italic', offset: 8, length: 7 }],
    });
    expect(render({ texts: { uz: 'Maktab: {maktab}' } })).toEqual({ kind: 'empty', variable: 'school' });
  });

  it('leaves braces alone that are no variable', () => {
    expect(textOf({ texts: { uz: '{1, 2} {nima bu}' } }).text).toBe('{1, 2} {nima bu}');
  });

  it('rewrites Uzbek in the other script, but no address, code, name or variable', () => {
    const uz = 'Hurmatli **{ism}**, `kod` https://malaka.uz/kurs malaka.edu.uz @hamroh_bot: o‘qish';
    expect(textOf({ texts: { uz } }, 'uz-Cyrl')).toMatchObject({
      text: 'Ҳурматли Dilnoza, kod https://malaka.uz/kurs malaka.edu.uz @hamroh_bot: ўқиш',
      entities: [
        { type: 'bold', offset: 9, length: 7 },
        { type: 'code', offset: 18, length: 3 },
      ],
    });
    expect(textOf({ texts: { 'uz-Cyrl': 'Салом, {hudud}' } }, 'uz').text).toBe('Salom, Andijon viloyati');
  });

  it('falls back to Uzbek, Russian, English, with values in the language of the text', () => {
    expect(textOf({ texts: { en: 'Hi', ru: '{регион}' } }, 'uz').text).toBe('Андижанская область');
    expect(textOf({ texts: { en: 'Hi', uz: 'Salom' } }, 'ru').text).toBe('Salom');
  });
});

describe('messages of campaigns', () => {
  it('go by the method of their files', () => {
    const texts = { uz: 'Salom' };
    expect(render({ texts })).toMatchObject({ method: 'sendMessage', weight: 1 });
    expect(render({ texts, files: [photo('a')] })).toMatchObject({
      method: 'sendPhoto',
      payload: { photo: { $upload: 'a' }, caption: 'Salom' },
      weight: 1,
    });
    expect(render({ texts, files: [photo('a'), photo('b')], kind: 'news' })).toEqual({
      kind: 'message',
      method: 'sendMediaGroup',
      payload: {
        media: [
          { type: 'photo', media: { $upload: 'a' }, caption: 'Salom', caption_entities: [] },
          { type: 'photo', media: { $upload: 'b' } },
        ],
      },
      weight: 2,
    });
  });

  it('are silent or paid when asked for', () => {
    expect(textOf({ texts: { uz: 'Salom' }, silent: true, paid: true })).toMatchObject({
      disable_notification: true,
      allow_paid_broadcast: true,
    });
  });

  it('carry their buttons, short choices side by side, and the way out of every kind but service', () => {
    const buttons: Renderable['buttons'] = [
      { kind: 'link', labels: { uz: 'Davom etish' }, url: 'https://malaka.uz' },
      { kind: 'choice', labels: { uz: 'Ha' } },
      { kind: 'choice', labels: { uz: 'Yo‘q' } },
      { kind: 'read', labels: { uz: 'O‘qidim', ru: 'Прочитано' } },
    ];
    const rows = (payload: Record<string, unknown>) =>
      (payload.reply_markup as { inline_keyboard: unknown[][] }).inline_keyboard;
    expect(rows(textOf({ texts: { uz: 'Salom' }, buttons }))).toEqual([
      [{ text: 'Davom etish', url: 'https://malaka.uz' }],
      [
        { text: 'Ha', callback_data: 'cp:7:1' },
        { text: 'Yo‘q', callback_data: 'cp:7:2' },
      ],
      [{ text: 'O‘qidim', callback_data: 'cp:7:3' }],
    ]);
    expect(rows(textOf({ texts: { uz: 'Salom' }, kind: 'news' }, 'ru'))).toEqual([
      [{ text: 'Не присылать такое', callback_data: 'co:news' }],
    ]);
    expect(readCampaignPress('cp:7:3')).toEqual({ kind: 'button', campaignId: 7, button: 3 });
    expect(readCampaignPress('co:news')).toEqual({ kind: 'optOut', of: 'news' });
    expect(readCampaignPress('co:service')).toBeUndefined();
  });

  it('change or delete the messages of an earlier campaign', () => {
    const texts = { uz: 'Tuzatildi' };
    expect(render({ action: 'edit', texts })).toMatchObject({
      method: 'editMessageText',
      payload: { message_id: 5, text: 'Tuzatildi' },
    });
    expect(render({ action: 'edit', texts, files: [photo('a')] })).toMatchObject({
      method: 'editMessageCaption',
    });
    expect(render({ action: 'delete' })).toMatchObject({
      method: 'deleteMessage',
      payload: { message_id: 5 },
    });
    const album = { locale: 'uz' as const, messageId: 5, messageIds: [5, 6] };
    expect(renderCampaign(prepareCampaign({ ...PLAIN, action: 'delete' }), album, undefined)).toMatchObject({
      method: 'deleteMessages',
      payload: { message_ids: [5, 6] },
    });
  });
});
