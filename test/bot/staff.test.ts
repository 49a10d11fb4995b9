/** Officials in the bot, and the commands that Telegram offers to whom. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAbout } from '../../src/bot/about.ts';
import { commandsIn, publishCommands } from '../../src/bot/commands.ts';
import { INVITATION_MS, invite } from '../../src/domain/invitations.ts';
import { ensureOfficial, officialByTelegramId } from '../../src/domain/officials.ts';
import { inspectLoginLink } from '../../src/domain/sign-in.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { translator } from '../../src/i18n/words.ts';
import { PUBLIC_URL, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await startBot();
});
afterAll(async () => {
  const troubles = running.troubles();
  await running.close();
  expect(troubles).toBe('');
});

const admin = () =>
  ensureOfficial(running.db, { telegramId: 9, name: 'Aziza', role: 'administrator' }, running.now());

describe('/panel', () => {
  it('gives an official a link that signs in, and tells others kindly that it is not for them', async () => {
    const phone = phoneOf(running, 'ru');
    await phone.settle();
    await phone.say('/panel');
    await phone.readsWords('bot-panel-unknown');

    const { id } = phone.person;
    await ensureOfficial(
      running.db,
      { telegramId: id, name: 'Дилноза <К>', role: 'official' },
      running.now(),
    );
    await phone.say('/panel');
    const message = await phone.reads('Дилноза <К>');
    const button = message.message.reply_markup!.inline_keyboard[0]![0]!;
    expect(button).toMatchObject({ text: phone.t('bot-panel-open') });
    const url = 'url' in button ? button.url : '';
    expect(url.startsWith(`${PUBLIC_URL}/panel/sign-in/`)).toBe(true);
    const secret = url.slice(url.lastIndexOf('/') + 1);
    expect(await inspectLoginLink(running.db, secret, running.now())).toMatchObject({ kind: 'good' });
  });

  it('shows the address as text where Telegram takes no such button', async () => {
    const local = await startBot({ publicUrl: 'http://localhost:3000' });
    try {
      const phone = phoneOf(local);
      await phone.settle();
      const { id } = phone.person;
      await ensureOfficial(local.db, { telegramId: id, name: 'Aziza', role: 'official' }, local.now());
      await phone.say('/panel');
      await phone.reads('http://localhost:3000/panel/sign-in/');
    } finally {
      await local.close();
    }
  });
});

describe('an invitation', () => {
  it('makes whoever opens it first an official, with a link and the command', async () => {
    const { secret } = await invite(
      running.db,
      await admin(),
      { name: 'Bobur', role: 'official', regions: [] },
      running.now(),
    );
    const phone = phoneOf(running);
    await phone.start(`inv_${secret}`);
    await phone.readsWords('bot-panel-link', { name: 'Bobur' });
    expect(phone.all().join('\n')).toContain('Bobur');
    expect(await officialByTelegramId(running.db, phone.person.id)).toMatchObject({ role: 'official' });
    const { commands } = running.world.profile(phone.person.id);
    expect(commands).toEqual(commandsIn('uz', true));

    const late = phoneOf(running);
    await late.start(`inv_${secret}`);
    await late.readsWords('bot-invitation-unknown');
    expect(await officialByTelegramId(running.db, late.person.id)).toBeUndefined();
  });

  it('does not take the role of an official who tries it out', async () => {
    const wish = { name: 'Bobur', role: 'editor' as const, regions: [] };
    const { secret } = await invite(running.db, await admin(), wish, running.now());
    const phone = phoneOf(running);
    const { id: telegramId } = phone.person;
    await ensureOfficial(running.db, { telegramId, name: 'Aziza', role: 'administrator' }, running.now());
    await phone.start(`inv_${secret}`);
    await phone.readsWords('bot-invitation-already', {
      name: 'Aziza',
      role: phone.t('bot-role-administrator'),
    });
    expect(await officialByTelegramId(running.db, telegramId)).toMatchObject({ role: 'administrator' });
    const meant = phoneOf(running);
    await meant.start(`inv_${secret}`);
    await meant.readsWords('bot-panel-link', { name: 'Bobur' });
  });

  it('that is too old, or wrong, says so', async () => {
    const wish = { name: 'Bobur', role: 'official', regions: [] } as const;
    const { secret } = await invite(
      running.db,
      await admin(),
      { ...wish, regions: [] },
      running.now() - INVITATION_MS,
    );
    const phone = phoneOf(running);
    await phone.start(`inv_${secret}`);
    await phone.readsWords('bot-invitation-expired');
    await phone.start(`inv_${'x'.repeat(43)}`);
    await phone.readsWords('bot-invitation-unknown');
  });
});

describe('the empty chat', () => {
  it('says what the bot is for, written once', async () => {
    await publishAbout(running.api());
    const writes = () => running.world.calls.counts().get('setMyDescription');
    const before = writes();
    await publishAbout(running.api());
    expect(writes()).toBe(before);
    for (const locale of ['uz', 'ru', 'en'] as const) {
      const { person } = phoneOf(running, locale);
      expect(running.world.profile(person.id).description).toBe(translator(locale)('bot-about'));
    }
  });
});

describe('commands', () => {
  it('are offered in the language of the app, or in the one chosen where that differs', async () => {
    await publishCommands(running.api());
    const calls = () => running.world.calls.counts().get('setMyCommands');
    const before = calls();
    await publishCommands(running.api());
    expect(calls()).toBe(before);
    for (const locale of LOCALES) {
      const phone = phoneOf(running, locale);
      await phone.settle();
      await expect.poll(() => running.world.profile(phone.person.id).commands).toEqual(commandsIn(locale));
    }
    const changed = phoneOf(running, 'ru');
    await changed.settle();
    await changed.say('/language');
    await changed.press('English');
    await expect.poll(() => running.world.profile(changed.person.id).commands).toEqual(commandsIn('en'));
    await changed.say('/language');
    await changed.press('Русский');
    await expect.poll(() => running.world.profile(changed.person.id).commands).toEqual(commandsIn('ru'));
  });
});
