/** The first minutes with the bot: a language, a welcome, a question, in every language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { phoneOf, plain, type Running, startBot } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await startBot();
});
afterAll(() => running.close());

describe.each(LOCALES)('in %s', (locale) => {
  it('a person chooses the language, is welcomed, asks, and is told the number', async () => {
    const phone = phoneOf(running, locale);
    await phone.settle();
    const keyboard = running.world.keyboard(phone.person.id);
    expect(keyboard.kind).toBe('keyboard');
    expect(phone.text()).toBe(plain(phone.t('bot-welcome')));

    await phone.say('Sertifikatimni qayerdan olaman?');
    const notice = await phone.reads(phone.t('desk-opened-add'));
    expect(notice.message.text).toMatch(/№\s\d+/);
    expect(running.troubles()).toBe('');
  });
});
