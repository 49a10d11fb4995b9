import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_ROOMS, type Person, type World } from '../../../src/sandbox/emulator/world.ts';
import { axeFinds } from '../../support/axe.ts';
import { browserPages } from '../../support/pages.ts';
import { openPlayground, type Playground } from './playground.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WAIT = { timeout: 15_000 };

describe('the sandbox in a browser', { timeout: 60_000 }, () => {
  let playground: Playground;
  let world: World;
  const pages = browserPages({ permissions: ['microphone', 'clipboard-read', 'clipboard-write'] });
  let page: Page;
  let person: Person;

  const open = async (viewport: { width: number; height: number }, lang = 'en') => {
    await page?.context().close();
    page = await pages.newPage({ viewport });
    await page.context().addCookies([{ name: 'lang', value: lang, url: playground.url }]);
  };
  const said = (text: string) => page.locator('.say', { hasText: text }).last().waitFor();
  const write = async (text: string) => {
    await page.locator('.entry__text').fill(text);
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    playground = await openPlayground();
    world = playground.world;
  });
  afterAll(async () => {
    await playground?.close();
  });
  beforeEach(async () => {
    person = world.createPerson({ firstName: 'Dilnoza', lastName: 'Karimova', languageCode: 'uz' });
    await open(WIDE);
    await page.goto(`${playground.url}?person=${person.id}`);
    // From here on it hears of what happens.
    await page.locator('.person[aria-current="true"]').waitFor();
  });

  it('lets a person be made, start the bot, and talk with it', async () => {
    await page.locator('.people [data-new-person]').click();
    await page.getByLabel('First name').fill('Otabek');
    await page.getByLabel('Phone number').fill('+998 93 111 22 33');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('Ustozlarga yordam beraman.').waitFor();
    await page.getByRole('button', { name: 'START' }).click();
    await said('Assalomu alaykum, Otabek!');
    await page.locator('.keyboard__key', { hasText: 'Natijam' }).click();
    await said('Siz: Natijam');
    await page.locator('.said--me [aria-label="the bot has it"]').first().waitFor();
    const made = world.persons().find(({ firstName }) => firstName === 'Otabek');
    expect(new URL(page.url()).searchParams.get('person')).toBe(String(made?.id));
    expect(made?.phone).toBe('998931112233');
  });

  it('shows formatted text as such and code as text', async () => {
    world.start(person.id);
    await said('Assalomu');
    await write('/rich');
    await page.locator('.say b', { hasText: 'Qalin' }).waitFor();
    expect(await page.locator('.say a[href="https://example.org/?q=1"]').getAttribute('rel')).toContain(
      'noopener',
    );
    await said('<script>alert(1)</script>');
    expect(await page.locator('.chat script').count()).toBe(0);
  });

  it('presses buttons: a note, an alert, a changed message, a link that opens apart', async () => {
    world.start(person.id);
    await said('Assalomu');
    await write('/buttons');
    await page.getByRole('button', { name: 'Toast' }).click();
    await page.locator('.phone__note', { hasText: 'Qabul qilindi' }).waitFor();
    await page.getByRole('button', { name: 'Alert' }).click();
    await page.locator('dialog', { hasText: 'Diqqat!' }).getByRole('button', { name: 'OK' }).click();
    expect(await page.getByRole('link', { name: 'Site' }).getAttribute('target')).toBe('_blank');
    await page.getByRole('button', { name: 'Change' }).click();
    await said('O‘zgardi');
  });

  it('asks before a contact is shared', async () => {
    world.start(person.id);
    const key = page.locator('.keyboard__key', { hasText: 'Raqamimni ulashish' });
    await key.click();
    const question = page.locator('dialog', { hasText: person.phone });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await key.click();
    await question.getByRole('button', { name: 'Share' }).click();
    await said(`Rahmat: +${person.phone}`);
  });

  it('replies, edits, deletes', async () => {
    world.start(person.id);
    await said('Assalomu');
    await write('Birinchi');
    await said('Siz: Birinchi');
    const mine = page.locator('.said--me .say', { hasText: 'Birinchi' });
    await mine.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    expect(await page.locator('.entry__text').inputValue()).toBe('Birinchi');
    await write('Ikkinchi');
    await said('Endi: Ikkinchi');

    const answer = page.locator('.say', { hasText: 'Endi: Ikkinchi' });
    await answer.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.keyboard.press('Escape');
    await page.locator('.entry__about').waitFor({ state: 'hidden' });
    await answer.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await write('Javob');
    await page.locator('.said--me .reply-to', { hasText: 'Endi: Ikkinchi' }).waitFor();

    await page.locator('.said--me .say', { hasText: 'Javob' }).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.locator('.said--me .reply-to').waitFor({ state: 'detached' });
  });

  it('sends an album made from files, smaller than they were', async () => {
    world.start(person.id);
    const picture = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(2000, 1000);
      canvas.getContext('2d')?.fillRect(0, 0, 900, 900);
      const bytes = await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
      return [...new Uint8Array(bytes)];
    });
    const file = { name: 'doska.png', mimeType: 'image/png', buffer: Buffer.from(picture) };
    await page.locator('[data-menu="attach"]').click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Photo or video' }).click();
    await (await chooser).setFiles([file, { ...file, name: 'doska2.png' }]);
    await page.getByLabel('Caption').fill('Ochiq dars');
    await page.locator('dialog').getByRole('button', { name: 'Send' }).click();
    await said('Ochiq dars');
    await said('Rasm: 1280');
    expect(await page.locator('.album .album__item').count()).toBe(2);
    await page.locator('.album__item').first().click();
    await page.locator('.lightbox__count', { hasText: '1 / 2' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.lightbox__count', { hasText: '2 / 2' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('records a voice and plays it', async () => {
    world.start(person.id);
    await page.locator('.entry').getByRole('button', { name: 'Voice message' }).click();
    await page.locator('.entry--recording time', { hasText: '0:01' }).waitFor();
    await page.locator('.entry--recording').getByRole('button', { name: 'Send' }).click();
    await said('Ovoz: ');
    await page.locator('.voice__play').click();
    await page.locator('.wave__heard').first().waitFor({ state: 'attached' });
  });

  it('keeps what was said over a reload, and goes back', async () => {
    world.start(person.id);
    await said('Assalomu');
    const other = world.createPerson({ firstName: 'Rustam' });
    await page.locator('.person', { hasText: 'Rustam' }).last().click();
    await page.getByRole('button', { name: 'START' }).waitFor();
    await page.goBack();
    await said('Assalomu');
    await page.reload();
    await said('Assalomu');
    expect(page.url()).toContain(String(person.id));
    expect(other.standing).toBe('new');
  });

  it('keeps what it hears while everything is read anew', async () => {
    await page.route('**/api/state', async (route) => {
      const older = await route.fetch();
      world.createPerson({ firstName: 'Meanwhile' });
      await page.locator('.person', { hasText: 'Meanwhile' }).waitFor();
      await route.fulfill({ response: older });
    });
    await page.reload();
    await page.locator(`.person[href*="${person.id}"]`).waitFor();
    await page.locator('.person', { hasText: 'Meanwhile' }).waitFor({ timeout: 2000 });
  });

  it('counts what was not read', async () => {
    world.start(person.id);
    await said('Assalomu');
    const other = world.createPerson({ firstName: 'Sanobar' });
    world.start(other.id);
    const row = page.locator('.person', { hasText: 'Sanobar' });
    await row.locator('.count').waitFor();
    await row.click();
    await said('Assalomu alaykum, Sanobar!');
    await row.locator('.count').waitFor({ state: 'detached' });
  });

  it('does not move a reader who is reading above', async () => {
    world.start(person.id);
    await said('Assalomu');
    for (let number = 1; number <= 12; number += 1) world.sendText(person.id, `Savol ${number}`);
    await said('Siz: Savol 12');
    const stream = page.locator('.chat');
    await stream.hover();
    await page.mouse.wheel(0, -400);
    await page.locator('.chat__down').waitFor();
    const before = await stream.evaluate((node) => node.scrollTop);
    world.sendText(person.id, 'Yana bitta');
    await vi.waitUntil(
      () => world.history(person.id).some(({ message }) => message.text === 'Siz: Yana bitta'),
      WAIT,
    );
    await page.locator('.say', { hasText: 'Siz: Yana bitta' }).waitFor({ state: 'attached' });
    expect(await stream.evaluate((node) => node.scrollTop)).toBe(before);
    await page.locator('.chat__down').click();
    await page.locator('.chat__down').waitFor({ state: 'hidden' });
    await stream.hover();
    await page.mouse.wheel(0, -400);
    await page.locator('.chat__down').waitFor();
    await write('Bunisini shu yerda yozdim');
    await page.locator('.chat__down').waitFor({ state: 'hidden' });
  });

  it('reads what is older when the reader goes there', async () => {
    world.start(person.id);
    await said('Assalomu');
    for (let number = 1; number <= 40; number += 1) world.sendText(person.id, `Savol ${number}.`);
    await vi.waitUntil(
      () => world.history(person.id).some(({ message }) => message.text === 'Siz: Savol 40.'),
      WAIT,
    );
    await page.reload();
    await said('Siz: Savol 40.');
    const oldest = page.locator('.said--me .say', { hasText: 'Savol 1.' });
    expect(await oldest.count()).toBe(0);
    const [first] = world.history(person.id).filter(({ message }) => message.text === 'Savol 1.');
    world.edit(person.id, person.id, first!.messageId, 'Savol 1. O‘zgardi');
    await said('Endi: Savol 1. O‘zgardi');
    expect(await oldest.count()).toBe(0);
    await page.locator('.chat').hover();
    while (!(await oldest.count())) {
      await page.mouse.wheel(0, -3000);
      await page.waitForTimeout(100);
    }
    await oldest.waitFor();
  });

  it('takes what is typed with nothing focused', async () => {
    world.start(person.id);
    await said('Assalomu');
    await page.locator('.chat__name').click();
    await page.keyboard.type('Salom');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('ustoz');
    await page.keyboard.press('Enter');
    await said('Siz: Salom\nustoz');
  });

  it('blocks the bot from the lab, bends Telegram, and shows its calls', async () => {
    world.start(person.id);
    await said('Assalomu');
    await page.getByRole('switch', { name: 'Dilnoza blocks the bot' }).click();
    await page.getByRole('button', { name: 'Unblock' }).waitFor();
    expect(world.person(person.id)?.standing).toBe('blocked');
    await page.getByRole('button', { name: 'Unblock' }).click();
    await page.locator('.entry__text').waitFor();
    await page.getByRole('switch', { name: /Is broken/ }).click();
    await vi.waitUntil(() => world.faults.list().length === 1, WAIT);
    await write('Salom');
    await page.locator('.calls .late', { hasText: '500' }).first().waitFor();
    await page.getByRole('switch', { name: /Is broken/ }).click();
    await page.getByRole('button', { name: 'clear' }).click();
    await vi.waitUntil(() => world.faults.list().length === 0, WAIT);
  });

  it('joins a group and writes there; posts in the channel as its administrator', async () => {
    await page.getByRole('tab', { name: 'Group' }).click();
    await page.getByRole('button', { name: 'Join the group' }).click();
    await write('Hammaga salom');
    await said('Siz: Hammaga salom');
    await page.getByRole('tab', { name: 'Channel' }).click();
    await page.getByRole('button', { name: 'Join the channel' }).click();
    await page.getByRole('button', { name: 'Leave the channel' }).waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Make an administrator' }).click();
    await write('E’lon');
    await said('E’lon');
  });

  it('lets one vote, take the vote back, and see what is right', async () => {
    world.start(person.id);
    await write('/poll');
    await page.locator('.poll__option', { hasText: 'Ha' }).click();
    await page.locator('.poll__result', { hasText: '100%' }).waitFor();
    await page.getByText('1 vote').waitFor();
    await page.getByRole('button', { name: 'Take the vote back' }).click();
    await page.getByText('No votes yet').waitFor();
    await write('/quiz');
    await page.locator('.poll__option', { hasText: 'Uch' }).click();
    await page.locator('.poll__result--wrong', { hasText: 'Uch' }).waitFor();
    await page.locator('.poll__result--right', { hasText: 'To‘rt' }).waitFor();
    await page.getByText('Sanab ko‘ring').waitFor();
  });

  it('follows links of Telegram into the bot, and shows what is pinned', async () => {
    world.start(person.id);
    await write('/link');
    await page.locator('.pinned', { hasText: 'Qo‘llanma' }).waitFor();
    await page.locator('.chat__service', { hasText: 'pinned “Qo‘llanma”' }).waitFor();
    await page.locator('.inline-key', { hasText: 'Ochish' }).click();
    await said('Havola: guide_7');
  });

  it('uses the bot in another chat, by its name', async () => {
    world.start(person.id);
    world.join(person.id, DEFAULT_ROOMS.group);
    await page.goto(`${playground.url}?room=${DEFAULT_ROOMS.group}&person=${person.id}`);
    await page.locator('.entry__text').fill(`@${world.bot.username} sinov`);
    await page.locator('.inline__result', { hasText: 'Topildi: sinov' }).click();
    await said('Ulashildi: sinov');
    await page.locator('.say__via', { hasText: `via @${world.bot.username}` }).waitFor();
    expect(await page.locator('.entry__text').inputValue()).toBe('');
  });

  it('makes another channel, where its maker posts and the bot may be forbidden to', async () => {
    await page.goto(`${playground.url}?tab=channel&person=${person.id}`);
    await page.getByRole('button', { name: 'New channel' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Ikkinchi kanal');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'Ikkinchi kanal' }).waitFor();
    await write('Birinchi e’lon');
    await said('Birinchi e’lon');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Forbid the bot to post' }).click();
    await vi.waitUntil(() => world.rooms().some((room) => room.botCannotPost), WAIT);
  });

  it('leads from a time in a caption to that second of the video', async () => {
    await world.sendVideo(
      person.id,
      { data: new Uint8Array(64), fileName: 'dars.mp4', duration: 90 },
      { caption: 'Dars\n0:42 Mashq\n5:00 yo‘q' },
    );
    await page.locator('.say .link-button', { hasText: '0:42' }).click();
    expect(await page.locator('.say video').evaluate((video: HTMLVideoElement) => video.currentTime)).toBe(
      42,
    );
    expect(await page.locator('.say .link-button', { hasText: '5:00' }).count()).toBe(0);
  });

  it('makes people in numbers for a trial', async () => {
    const before = world.persons().length;
    await page.getByRole('button', { name: 'Make 300 people of the bot' }).click();
    await page.getByText('300 people made').waitFor();
    expect(world.persons().length).toBe(before + 300);
  });

  it('is a full-screen messenger on a phone, where back leads to the list', async () => {
    world.start(person.id);
    await open(PHONE, 'uz-Cyrl');
    await page.goto(playground.url);
    await page.locator(`.person[href*="${person.id}"]`).click();
    await said('Assalomu');
    expect(await page.locator('.people').isVisible()).toBe(false);
    const { width } = (await page.locator('.phone').boundingBox())!;
    expect(width).toBe(PHONE.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await page.locator('.chat__back').click();
    await page.locator('.people').waitFor();
    await page.locator('.lab__open').click();
    await page.getByText('Бот чақирганлари').waitFor();
    await page.goBack();
    await page.locator('.people').waitFor();
  });

  it('changes language and theme, and remembers both', async () => {
    world.start(person.id);
    await page.locator('[data-menu="languages"]').click();
    await page.locator('button[data-locale="ru"]').click();
    await page.getByText('Песочница').first().waitFor();
    await page.locator('[data-theme-toggle]').click();
    await vi.waitUntil(
      async () => (await page.context().cookies()).some(({ name }) => name === 'theme'),
      WAIT,
    );
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });

  it.each([
    ['wide', WIDE, 'light'],
    ['wide', WIDE, 'dark'],
    ['narrow', PHONE, 'light'],
    ['narrow', PHONE, 'dark'],
  ] as const)(
    'can be used by everybody: axe objects to nothing, %s and %s',
    async (_, viewport, colorScheme) => {
      world.start(person.id);
      page = await pages.newPage({ viewport, colorScheme });
      for (const address of [
        `${playground.url}?person=${person.id}`,
        `${playground.url}?view=lab`,
        playground.url,
      ]) {
        await page.goto(address);
        await page.locator('.person').first().waitFor({ state: 'attached' });
        expect(await axeFinds(page)).toEqual([]);
      }
    },
  );
});
