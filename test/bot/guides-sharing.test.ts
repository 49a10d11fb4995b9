/** Guides for any chat by inline mode, and what happens when Telegram forgets a file. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tellBrokenGuides } from '../../src/domain/guides/broken.ts';
import { type Guide, guideById } from '../../src/domain/guides/catalogue.ts';
import { guideFigures } from '../../src/domain/guides/figures.ts';
import { type GuideStage, guideStage } from './guides-stage.ts';
import { phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let stage: GuideStage;
let certificate: Guide;

beforeAll(async () => {
  running = await startBot();
  stage = await guideStage(running);
  const topic = await stage.topic({ uz: 'Kurslar', ru: 'Курсы' });
  certificate = await stage.guide(topic, { uz: 'Sertifikatni yuklab olish', ru: 'Как скачать сертификат' });
  await stage.guide(topic, { uz: 'Parolni tiklash', ru: 'Восстановление пароля' });
  const places = [{ regionId: 'fargona' }];
  await stage.guide(topic, { uz: 'Farg‘ona markazi' }, { permission: { places } });
}, 30_000);
afterAll(() => running.close());

it('offers guides in any chat: as a text with a link until the video is known, then as the video', async () => {
  const { world } = running;
  const person = phoneOf(running, 'ru').person;
  const group = world.createRoom({ type: 'supergroup', title: 'O‘qituvchilar' });
  world.join(person.id, group.id);

  const everything = await world.askInline(person.id, group.id, '');
  if (!everything.answered) throw new Error('No answer');
  expect(everything.results.map(({ title }) => title)).toEqual([
    'Как скачать сертификат',
    'Восстановление пароля',
  ]);
  expect(everything.button).toMatchObject({ startParameter: 'guides' });

  const first = await world.askInline(person.id, group.id, 'сертефикат');
  if (!first.answered) throw new Error('No answer');
  expect(first.results).toMatchObject([{ kind: 'article', title: 'Как скачать сертификат' }]);
  const text = await world.chooseInline(person.id, group.id, first.queryId, first.results[0]!.id);
  expect(text.message.text).toContain('Как скачать сертификат');
  const [button] = text.message.reply_markup!.inline_keyboard.flat();
  expect(button).toMatchObject({ url: expect.stringContaining(`?start=guide_${certificate.code}`) });

  const phone = phoneOf(running);
  await phone.settle();
  await phone.start(`guide_${certificate.code}`);
  const own = await phone.reads('Sertifikatni yuklab olish');

  const second = await world.askInline(person.id, group.id, 'sertifikat');
  if (!second.answered) throw new Error('No answer');
  expect(second.results).toMatchObject([{ kind: 'video' }]);
  const video = await world.chooseInline(person.id, group.id, second.queryId, second.results[0]!.id);
  expect(video.message.video!.file_id).toBe(own.message.video!.file_id);
  expect(video.message.caption).toContain('Как скачать сертификат');
  await expect
    .poll(async () => (await guideFigures(running.db)).get(certificate.id)?.byWay.inline, { timeout: 5000 })
    .toBe(2);

  // One file that Telegram does not take any longer must not spoil the list.
  world.expireFileIds();
  const third = await world.askInline(person.id, group.id, 'sertifikatlar');
  if (!third.answered) throw new Error('No answer');
  expect(third.results).toMatchObject([{ kind: 'article' }]);
  expect(running.troubles()).toBe('');
});

it('is uploaded anew when Telegram has forgotten it; without its bytes people and the editor are told', async () => {
  const { world } = running;
  const editor = world.createPerson({ id: stage.editor.telegramId, firstName: 'Muharrir' });
  world.start(editor.id);
  const phone = phoneOf(running);
  await phone.settle();
  await phone.start(`guide_${certificate.code}`);
  const before = await phone.reads('Sertifikatni yuklab olish');
  world.expireFileIds();
  await phone.start(`guide_${certificate.code}`);
  const renewed = await phone.reads('Sertifikatni yuklab olish');
  expect(renewed.message.video!.file_id).not.toBe(before.message.video!.file_id);

  world.expireFileIds();
  await running.files().removeUpload(certificate.uploadId!);
  await phone.start(`guide_${certificate.code}`);
  const title = 'Sertifikatni yuklab olish';
  await expect.poll(() => tellBrokenGuides(running.db, running.now()), { timeout: 5000 }).toBe(1);
  await tellBrokenGuides(running.db, running.now());
  await phone.readsWords('guides-broken', { title });
  const told = await world.waitFor(editor.id, ({ message }) => message.text?.includes(title) ?? false);
  expect(told.message.text).toContain(certificate.code);
  expect(phone.all().filter((text) => text.startsWith('Uzr'))).toHaveLength(1);
  expect(await guideById(running.db, certificate.id)).toBeDefined();
});
