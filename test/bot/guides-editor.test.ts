/** An editor sends videos to the bot: a new guide, another video for a guide; everybody else's are questions. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allGuides, guideById } from '../../src/domain/guides/catalogue.ts';
import { publishGuide } from '../../src/domain/guides/edit-guides.ts';
import { keepVideoBytes } from '../../src/domain/guides/from-chat.ts';
import { ensureOfficial } from '../../src/domain/officials.ts';
import type { Entry } from '../../src/sandbox/emulator/world.ts';
import { botIdOf } from '../../src/telegram/bot-id.ts';
import { type GuideStage, guideStage, VIDEO } from './guides-stage.ts';
import { type Phone, PUBLIC_URL, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let stage: GuideStage;

beforeAll(async () => {
  running = await startBot();
  stage = await guideStage(running);
}, 30_000);
afterAll(() => running.close());

async function editor(): Promise<Phone> {
  const phone = phoneOf(running);
  await phone.settle();
  const person = { telegramId: phone.person.id, name: 'Muharrir', role: 'editor' } as const;
  await ensureOfficial(running.db, person, running.now());
  return phone;
}

/** A video that differs from others by its last bytes. */
const film = (mark: string, duration = 125) => ({
  data: Buffer.concat([VIDEO, Buffer.from(`\0\0\0\x10free${mark.padEnd(8)}`, 'latin1')]),
  fileName: 'dars.mp4',
  mimeType: 'video/mp4',
  duration,
  width: 480,
  height: 270,
});

it('makes a draft of a video with its caption, published in the panel and sent without an upload', async () => {
  const phone = await editor();
  const caption = 'Kursga yozilish\nUch qadamda yozilasiz.';
  await phone.does((world, chat) => world.sendVideo(chat, film('one'), { caption }));
  await phone.readsWords('guides-video-offer', { length: '2:05', size: 1 });
  await phone.press(phone.t('guides-video-new'));
  const done = await phone.reads('Kursga yozilish');
  const [guide] = await allGuides(running.db);
  expect(guide).toMatchObject({
    code: 'kursga-yozilish',
    titles: { uz: 'Kursga yozilish' },
    descriptions: { uz: 'Uch qadamda yozilasiz.' },
    duration: 125,
    width: 480,
    publishedAt: null,
  });
  const url = `${PUBLIC_URL}/panel/guides/${guide!.id}`;
  expect(done.message.reply_markup?.inline_keyboard[0]).toEqual([
    { text: phone.t('guides-video-panel'), url },
  ]);

  await publishGuide(running.db, null, guide!.id, running.now());
  expect(await running.files().hasUpload(guide!.uploadId!)).toBe(false);
  const teacher = phoneOf(running);
  await teacher.settle();
  await teacher.start('guide_kursga-yozilish');
  const sent = await teacher.reads('Kursga yozilish');

  const { token } = running.api();
  expect(await keepVideoBytes(running.db, botIdOf(token), running.files())).toBe(1);
  expect(await keepVideoBytes(running.db, botIdOf(token), running.files())).toBe(0);
  running.world.expireFileIds();
  await teacher.start('guide_kursga-yozilish');
  const renewed = await teacher.reads('Kursga yozilish');
  expect(renewed.message.video!.file_id).not.toBe(sent.message.video!.file_id);
});

it('puts a video in the place of another, and knows one that is in the catalogue', async () => {
  const phone = await editor();
  const topic = await stage.topic({ uz: 'Ikkinchi mavzu' });
  const chapters = [
    { at: 0, titles: { uz: 'Kirish' } },
    { at: 100, titles: { uz: 'Yakun' } },
  ];
  const guide = await stage.guide(topic, { uz: 'Test topshirish' }, { chapters });
  let video: Entry | undefined;
  await phone.does(async (world, chat) => {
    video = await world.sendVideo(chat, film('two', 90));
  });
  await phone.press(phone.t('guides-video-instead'));
  await phone.readsWords('guides-video-instead-of');
  await phone.press('Test topshirish');
  await phone.reads('endi yangi video');
  const changed = (await guideById(running.db, guide.id))!;
  expect(changed).toMatchObject({ duration: 90, chapters: [chapters[0]] });
  expect(changed.uploadId).not.toBe(guide.uploadId);

  await phone.does((world, chat) => world.forward(chat, { chatId: chat, messageId: video!.messageId }));
  await phone.press(phone.t('guides-video-new'));
  await phone.reads('allaqachon Test topshirish');

  await phone.does((world, chat) => world.sendVideo(chat, film('three')));
  await phone.press(phone.t('guides-video-new'));
  await phone.readsWords('guides-video-topic');
  await phone.press('Ikkinchi mavzu');
  await phone.reads('Qoralama tayyor');
  const drafts = (await allGuides(running.db)).filter(
    ({ topicId, titles }) => topicId === topic.id && !titles.uz,
  );
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.at(-1)).toMatchObject({ code: expect.stringMatching(/^video/) });
  await phone.does((world, chat) => world.sendVideo(chat, film('four')));
  await phone.press(phone.t('guides-video-leave'));
  await phone.readsWords('guides-video-left');
});

it("leaves everybody else's videos to the desk", async () => {
  const phone = phoneOf(running);
  await phone.settle();
  await phone.does((world, chat) =>
    world.sendVideo(chat, film('five'), { caption: 'Bu tugma ishlamayapti' }),
  );
  await phone.readsWords('desk-opened-register');
  expect(running.troubles()).toBe('');
});
