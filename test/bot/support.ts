/**
 * The bot as it runs, without pages: an emulated Telegram on a real socket, a database file, the inbox, lanes and
 * sender; and persons who write to it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { createBot } from '../../src/bot/bot.ts';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import { createFaqSearch } from '../../src/domain/faq/faq-search.ts';
import { createOfferFinder } from '../../src/domain/faq/offer-finder.ts';
import { createGuideSearch } from '../../src/domain/guides/search.ts';
import { createReceiver } from '../../src/domain/tickets/receive.ts';
import type { Clockwork } from '../../src/domain/tickets/times.ts';
import { createRenderer } from '../../src/drawing/renderer.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { type Translate, translator } from '../../src/i18n/words.ts';
import { createLog } from '../../src/log.ts';
import { runTelegram } from '../../src/main/telegram.ts';
import { createTelegramPort } from '../../src/main/telegram-port.ts';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import type { Entry, Person, World } from '../../src/sandbox/emulator/world.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import type { Files } from '../../src/telegram/files.ts';
import { runPolling } from '../../src/telegram/polling.ts';

export const PUBLIC_URL = 'https://desk.example.uz';

export interface Running {
  db: Db;
  world: World;
  /** Moves the desk's clock on. */
  pass(ms: number): void;
  now(): number;
  /** For calls outside of updates. */
  api(): Api;
  /** Uploads and fetched files. */
  files(): Files;
  /** What the log says at `warn` and above. */
  troubles(): string;
  /** Gives the bot its last update once more, as after a crash that came before it was marked as done. */
  redo(): Promise<void>;
  /** Resolves when the last update has been handled to its end, and not only answered. */
  settled(): Promise<void>;
  /** Ends the process's part and starts it anew on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything. */
export async function startBot(options: { publicUrl?: string; databaseUrl?: string } = {}): Promise<Running> {
  const publicUrl = options.publicUrl ?? PUBLIC_URL;
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-bot-'));
  const emulator = await startEmulator({ floodLimits: false });
  const db = await openDb(options.databaseUrl ?? `file:${join(folder, 'hamroh.db')}`);
  await db.migrate();
  let passed = 0;
  const now = () => Date.now() + passed;
  const clock: Clockwork = { now, timeZone: 'Asia/Tashkent', serviceHours: { from: 0, to: 1440 } };
  let log = '';
  const hear = (line: string) => {
    log += line;
  };
  let process = await begin({ db, clock, emulator, folder, publicUrl, hear });
  return {
    db,
    world: emulator.world,
    pass(ms) {
      passed += ms;
    },
    now,
    troubles: () => log,
    api: () => process.api,
    files: () => process.files,
    redo: () => process.redo(),
    settled: () => process.settled(),
    async restart() {
      await process.stop();
      process = await begin({ db, clock, emulator, folder, publicUrl, hear });
    },
    async close() {
      await process.stop();
      await emulator.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a bot needs to run. */
export interface Parts {
  db: Db;
  clock: Clockwork;
  /** Any Bot API server. */
  emulator: Pick<Emulator, 'apiRoot' | 'token'>;
  folder: string;
  publicUrl: string;
  hear: (line: string) => void;
}

export interface Process {
  api: Api;
  files: Files;
  redo(): Promise<void>;
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs the bot with its inbox, lanes and sender. */
export async function begin({ db, clock, emulator, folder, publicUrl, hear }: Parts): Promise<Process> {
  let last: Update | undefined;
  let handling: Promise<void> | undefined;
  const log = createLog({
    level: 'warn',
    destination: { write: hear } as unknown as NodeJS.WritableStream,
  });
  const port = createTelegramPort({
    db,
    token: emulator.token,
    apiRoot: emulator.apiRoot,
    bulkRate: 25,
    // These tests are about words; the pace has tests of its own.
    budget: createBudget({ limited: false }),
    filesDir: join(folder, 'files'),
    async handle(update) {
      last = update;
      handling = bot.handleUpdate(update);
      await handling;
    },
    now: clock.now,
    log,
  });
  const renderer = createRenderer();
  const faqSearch = createFaqSearch(db);
  const onError = (error: unknown) => log.error({ err: error }, 'the FAQ could not be searched');
  const guideSearch = createGuideSearch(db);
  const finder = createOfferFinder({ db, clock, faqSearch, guideSearch, onError });
  const bot = createBot({
    db,
    clock,
    receiver: createReceiver(db, clock, finder),
    faqSearch,
    guideSearch,
    renderer,
    log,
    publicUrl,
    token: emulator.token,
    client: port.client,
  });
  await bot.init();
  const stopping = new AbortController();
  const receive = (signal: AbortSignal) =>
    runPolling({ api: port.api, inbox: port.inbox, log, holdSeconds: 5 }, signal);
  const running = runTelegram({ receive, lanes: port.lanes, send: port.send }, stopping.signal);
  return {
    api: port.api,
    files: port.files,
    settled: async () => handling,
    async redo() {
      await handling;
      await bot.handleUpdate(structuredClone(last!));
    },
    async stop() {
      stopping.abort();
      await running;
      faqSearch.close();
      guideSearch.close();
      await renderer.close();
      await port.close();
    },
  };
}

/** A person with the bot open on the phone. */
export interface Phone {
  readonly person: Person;
  readonly t: Translate;
  /** Presses START. */
  start(payload?: string): Promise<void>;
  /** Starts and chooses the language, up to the welcome. */
  settle(): Promise<void>;
  say(text: string): Promise<void>;
  key(words: string): Promise<void>;
  /** Presses the newest inline button with this label, once there is one. */
  press(label: string): ReturnType<World['pressLabel']>;
  /** Anything else a person can do; the chat's id is the person's. */
  does(act: (world: World, chat: number) => unknown): Promise<void>;
  /** The newest message of the bot. */
  last(): Entry;
  text(): string;
  /** Labels of the newest message's buttons, row by row. */
  buttons(): string[][];
  /** Waits until the bot has written this, or changed a message into it, since the person's last act. */
  reads(part: string): Promise<Entry>;
  /** The same for a message of the locale files, by its last line. */
  readsWords(key: string, args?: Record<string, string | number>): Promise<Entry>;
  /** Every text of the bot so far. */
  all(): string[];
}

const CLIENT_LANGUAGE: Record<Locale, string> = { uz: 'uz', 'uz-Cyrl': 'uz', ru: 'ru', en: 'en' };
const PATIENCE_MS = 8000;

export function phoneOf(
  running: Running,
  locale: Locale = 'uz',
  given: { firstName?: string; lastName?: string; languageCode?: string } = {},
): Phone {
  const { world } = running;
  const person = world.createPerson({
    firstName: 'Dilnoza',
    lastName: 'Karimova',
    languageCode: CLIENT_LANGUAGE[locale],
    ...given,
  });
  const chat = person.id;
  const t = translator(locale);
  const own = () => world.history(chat).filter((entry) => entry.byBot);
  const wordsOf = (entry: Entry) => entry.message.text ?? entry.message.caption ?? '';
  /** What the bot wrote or rewrote since the person's last act. */
  let heard: Entry[] = [];
  world.subscribe((event) => {
    if (event.type !== 'message' && event.type !== 'edited') return;
    if (event.entry.chatId === chat && event.entry.byBot) heard.push(event.entry);
  });

  const phone: Phone = {
    person,
    t,
    async start(payload) {
      heard = [];
      world.start(chat, payload);
      await handled(world);
    },
    async settle() {
      await phone.start();
      await phone.readsWords('bot-language-ask');
      const label = phone
        .buttons()
        .flat()
        .find((words) => words.replace('✓ ', '') === LANGUAGE_LABEL[locale]);
      await phone.press(label!);
      await phone.readsWords('bot-welcome');
    },
    async say(text) {
      heard = [];
      world.sendText(chat, text);
      await handled(world);
    },
    async key(words) {
      heard = [];
      world.pressKey(chat, words);
      await handled(world);
    },
    async press(label) {
      const until = Date.now() + PATIENCE_MS;
      const there = () =>
        own().some(({ message }) =>
          message.reply_markup?.inline_keyboard.flat().some(({ text }) => text === label),
        );
      while (!there() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
      heard = [];
      return world.pressLabel(chat, chat, label);
    },
    async does(act) {
      heard = [];
      await act(world, chat);
      await handled(world);
    },
    last: () => own().at(-1)!,
    text: () => wordsOf(phone.last()),
    buttons() {
      const markup = phone.last().message.reply_markup;
      return (markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text));
    },
    async reads(part) {
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const found = heard.findLast((entry) => wordsOf(entry).includes(part));
        if (found) return found;
        if (Date.now() > until) {
          throw new Error(
            `«${part}» did not come; since then came: ${heard.map(wordsOf).join(' | ') || 'nothing'}.`,
          );
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    readsWords: (key, args) => phone.reads(plain(t(key, args)).trimEnd().split('\n').at(-1)!),
    all: () => own().map(wordsOf),
  };
  return phone;
}

const LANGUAGE_LABEL: Record<Locale, string> = {
  uz: 'O‘zbekcha',
  'uz-Cyrl': 'Ўзбекча',
  ru: 'Русский',
  en: 'English',
};

/** Telegram shows a text without its markup. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Waits until the bot has taken every update. Handling and replying go on after that: wait for what it says. */
async function handled(world: World): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (world.pendingUpdates() > 0 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 10));
}
