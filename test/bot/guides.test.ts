/** Video guides as a teacher meets them: browsing, searching, chapters, votes, favourites, links. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '../../src/domain/guides/catalogue.ts';
import { guideFigures, missedSearches } from '../../src/domain/guides/figures.ts';
import { changeProfile, teacherByTelegramId } from '../../src/domain/teachers.ts';
import type { Entry } from '../../src/sandbox/emulator/world.ts';
import { type GuideStage, guideStage } from './guides-stage.ts';
import { type Phone, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let stage: GuideStage;
let certificate: Guide;
let password: Guide;
let linked: Guide;

beforeAll(async () => {
  running = await startBot();
  stage = await guideStage(running);
  const platform = await stage.topic({ uz: 'Platforma', ru: 'Платформа' });
  const course = await stage.topic({ uz: 'Kurslar', ru: 'Курсы' });
  password = await stage.guide(platform, { uz: 'Parolni tiklash', ru: 'Восстановление пароля' });
  certificate = await stage.guide(
    course,
    { uz: 'Sertifikatni yuklab olish', ru: 'Как скачать сертификат' },
    { descriptions: { uz: 'Sertifikatingizni <bir> daqiqada oling.' } },
  );
  const url = 'https://video.example.uz/qabul';
  linked = await stage.guide(course, { uz: 'Kursga yozilish' }, { url, chapters: [] });
  const places = [{ regionId: 'fargona' }];
  await stage.guide(course, { uz: 'Farg‘ona markazi' }, { permission: { places } });
}, 30_000);
afterAll(() => running.close());

const labels = (entry: Entry) =>
  (entry.message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);

const keyLabels = (phone: Phone) => {
  const state = running.world.keyboard(phone.person.id);
  if (state.kind !== 'keyboard') throw new Error(state.kind);
  return state.markup.keyboard.map((row) => row.map((key) => (typeof key === 'string' ? key : key.text)));
};

describe('video guides', () => {
  it('are browsed by topic and sent with chapters; each video is uploaded once for everybody', async () => {
    const phone = phoneOf(running);
    await phone.settle();
    await phone.key(phone.t('bot-key-guides'));
    const list = await phone.readsWords('guides-title');
    expect(labels(list)).toEqual([
      'Platforma · 1',
      'Kurslar · 2',
      phone.t('guides-button-search'),
      phone.t('guides-button-favourites'),
    ]);
    await phone.press('Kurslar · 2');
    const topic = await phone.reads('Kurslar');
    expect(topic.messageId).toBe(list.messageId);
    await phone.press('▶️ Sertifikatni yuklab olish · 2:05');
    const sent = await phone.reads('Sertifikatni yuklab olish');
    expect(sent.message.caption).toContain('<bir> daqiqada');
    expect(sent.message.caption).toContain('0:50 Yuklab olish');
    expect(sent.message.video).toMatchObject({ duration: 125, width: 480, height: 270 });
    expect(labels(sent).slice(0, 3)).toEqual(['▶️ 0:00 Kirish', '▶️ 0:50 Yuklab olish', '▶️ 1:40 Tekshirish']);

    // Without its bytes it can only go by what Telegram knows of it.
    await running.files().removeUpload(certificate.uploadId!);
    await phone.press('▶️ 0:50 Yuklab olish');
    const chapter = await phone.reads('▶️ 0:50 Yuklab olish');
    expect(chapter.message.video).toMatchObject({
      file_id: sent.message.video!.file_id,
      start_timestamp: 50,
    });
    const another = phoneOf(running, 'ru');
    await another.settle();
    await another.say('/guides сертификаты');
    await another.press('▶️ Как скачать сертификат · 2:05');
    const again = await another.reads('Как скачать сертификат');
    expect(again.message.video!.file_id).toBe(sent.message.video!.file_id);
    expect(labels(again)[1]).toBe('▶️ 0:50 Скачивание');
  });

  it('are turned through with «next», also over the end of a topic', async () => {
    const phone = phoneOf(running);
    await phone.settle();
    await phone.start(`guide_${password.code}`);
    await phone.reads('Parolni tiklash');
    await phone.press(phone.t('guides-button-next'));
    await phone.reads('Sertifikatni yuklab olish');
    await phone.press(phone.t('guides-button-next'));
    const last = await phone.readsWords('guides-elsewhere');
    expect(last.message.text).toContain('Kursga yozilish');
    expect(last.message.link_preview_options).toMatchObject({ url: linked.url });
    expect(labels(last)).not.toContain(phone.t('guides-button-next'));
    expect(labels(last)[0]).toBe(phone.t('guides-button-watch'));
  });

  it('are found by misspelt words in either script; what is not found is noted, and can be asked', async () => {
    const phone = phoneOf(running, 'uz-Cyrl');
    await phone.settle();
    await phone.say('/guides');
    await phone.press(phone.t('guides-button-search'));
    await phone.readsWords('guides-search-prompt');
    await phone.say('сертфикатимни');
    const found = await phone.readsWords('guides-found', { words: 'сертфикатимни', count: 1 });
    expect(labels(found)[0]).toBe('▶️ Сертификатни юклаб олиш · 2:05');
    await phone.press(phone.t('guides-button-again'));
    await phone.readsWords('guides-search-prompt');
    await phone.say('Ойлик маош');
    const missed = await phone.readsWords('guides-not-found', { words: 'Ойлик маош' });
    expect(missed.message.text).toContain('Ойлик маош');
    expect(await missedSearches(running.db, 0, 5)).toMatchObject([{ words: 'Ойлик маош', times: 1 }]);
    await phone.press(phone.t('guides-button-officials'));
    await phone.readsWords('bot-ask-how');
    await phone.say('Ойлик қачон берилади?');
    await phone.readsWords('desk-opened-register');
  });

  it('ask whether they helped; where not, the next words are a question about the guide', async () => {
    const phone = phoneOf(running);
    await phone.settle();
    await phone.start(`guide_${certificate.code}`);
    const sent = await phone.reads('Sertifikatni yuklab olish');
    const pressed = await phone.press(phone.t('guides-button-helped'));
    expect(pressed).toMatchObject({ text: phone.t('guides-thanks') });
    await running.settled();
    const marked = running.world.entry(phone.person.id, sent.messageId)!;
    expect(labels(marked)).toContain(`✓ ${phone.t('guides-button-helped')}`);
    await phone.press(phone.t('guides-button-not-helped'));
    await phone.reads('Nima tushunarsiz qoldi');
    await phone.say('Tugma ko‘rinmayapti');
    await phone.reads(phone.t('desk-opened-guide', { title: 'Sertifikatni yuklab olish' }));
    const figures = (await guideFigures(running.db)).get(certificate.id)!;
    expect(figures).toMatchObject({ helped: 0, notHelped: 1, tickets: 1 });
    expect(figures.byWay.link).toBeGreaterThan(0);
    const { tickets } = running.db.t;
    const about = await running.db.select().from(tickets).where(eq(tickets.guideId, certificate.id));
    expect(about).toMatchObject([
      { guideId: certificate.id, moduleId: null, subject: 'Tugma ko‘rinmayapti' },
    ]);
  });

  it('can be kept at hand', async () => {
    const phone = phoneOf(running);
    await phone.settle();
    await phone.start('guides');
    await phone.press(phone.t('guides-button-favourites'));
    await phone.readsWords('guides-favourites-none');
    await phone.start(`guide_${password.code}`);
    await phone.reads('Parolni tiklash');
    await phone.press(phone.t('guides-button-keep'));
    await phone.say('/guides');
    await phone.readsWords('guides-title');
    await phone.press(phone.t('guides-button-favourites'));
    const kept = await phone.reads('⭐️');
    expect(labels(kept)[0]).toBe('▶️ Parolni tiklash · 2:05');
    await phone.press(phone.t('guides-button-unkeep'));
    await running.settled();
    await phone.press(phone.t('guides-button-topics'));
    await phone.readsWords('guides-title');
    await phone.press(phone.t('guides-button-favourites'));
    await phone.readsWords('guides-favourites-none');
  });

  it('are shown where they are open only', async () => {
    const phone = phoneOf(running);
    await phone.settle();
    await phone.start('guide_fargona-markazi');
    await phone.readsWords('guides-gone');
    const teacher = (await teacherByTelegramId(running.db, phone.person.id))!;
    await changeProfile(running.db, teacher.id, { regionId: 'fargona' }, running.now());
    await phone.start('guide_fargona-markazi');
    await phone.reads('Farg‘ona markazi');
  });

  it('wait for the language of somebody who came by a link', async () => {
    const phone = phoneOf(running, 'ru');
    await phone.start(`guide_${certificate.code}`);
    await phone.readsWords('bot-language-ask');
    await phone.press('✓ Русский');
    await phone.reads('Как скачать сертификат');
    expect(keyLabels(phone)).toEqual([
      [phone.t('bot-key-ask'), phone.t('bot-key-course')],
      [phone.t('bot-key-guides'), phone.t('bot-key-questions')],
      [phone.t('bot-key-settings')],
    ]);
  });

  it('are sent and counted once, also when the update is handled twice', async () => {
    const phone = phoneOf(running);
    await phone.settle();
    const before = (await guideFigures(running.db)).get(password.id)!.views;
    await phone.start(`guide_${password.code}`);
    await phone.reads('Parolni tiklash');
    await running.redo();
    await phone.say('/help');
    await phone.reads('/guides');
    expect(phone.all().filter((text) => text.includes('Parolni tiklash'))).toHaveLength(1);
    expect((await guideFigures(running.db)).get(password.id)!.views).toBe(before + 1);
    expect(running.troubles()).toBe('');
  });
});
