/** Campaigns over a real Bot API: files, albums, what is done to messages that went out, and a message that is refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import type { CampaignState } from '../../src/db/schema/campaigns.ts';
import { createCampaignSource } from '../../src/domain/campaigns/bulk-source.ts';
import { type Campaign, newCampaign } from '../../src/domain/campaigns/campaigns.ts';
import { type Recall, recall } from '../../src/domain/campaigns/follow.ts';
import { launch } from '../../src/domain/campaigns/launch.ts';
import { progressOf } from '../../src/domain/campaigns/progress.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { addUpload } from '../../src/domain/uploads.ts';
import { createTelegramPort, type TelegramPort } from '../../src/main/telegram-port.ts';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { botIdOf } from '../../src/telegram/bot-id.ts';
import { picture } from '../support/picture.ts';
import { quiet } from '../telegram/support.ts';

const ZONE = 'Asia/Tashkent';
const PEOPLE = 40;
describe('a campaign over the Bot API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-campaigns-'));
  const stop = new AbortController();
  let telegram: Emulator;
  let db: Db;
  let port: TelegramPort;
  let sending: Promise<void>;
  let editor: Official;
  let people: readonly number[];

  beforeAll(async () => {
    telegram = await startEmulator({ floodLimits: false });
    db = await openDb(`file:${join(folder, 'hamroh.db')}`);
    await db.migrate();
    editor = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'editor' }, Date.now());
    people = telegram.world.populate(PEOPLE);
    await db.transaction(async (tx) => {
      for (const telegramId of people)
        await tx
          .insert(tx.t.teachers)
          .values({ telegramId, displayName: 'Ustoz', locale: 'uz', createdAt: 1, updatedAt: 1 });
    });
    port = createTelegramPort({
      db,
      token: telegram.token,
      apiRoot: telegram.apiRoot,
      bulkRate: 500,
      bulk: createCampaignSource({ db, botId: botIdOf(telegram.token), timeZone: ZONE }),
      filesDir: join(folder, 'files'),
      handle: async () => {},
      now: Date.now,
      log: quiet,
    });
    sending = port.send(stop.signal);
  });

  afterAll(async () => {
    stop.abort();
    await sending;
    await port.close();
    await db.close();
    await telegram.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const upload = async (name: string): Promise<string> => {
    const saved = await port.files.saveUpload(Readable.from(picture(40)));
    if (saved.kind !== 'ok') throw new Error(saved.kind);
    const { id, mime, size } = saved;
    await addUpload(db, editor, { id, name, mime, size }, Date.now());
    return id;
  };

  async function become(id: number, state: CampaignState) {
    const now = async () => (await progressOf(db, id, Date.now()))!.campaign.state;
    await expect.poll(now, { timeout: 60_000, interval: 50 }).toBe(state);
    return (await progressOf(db, id, Date.now()))!;
  }

  async function begin(columns: Partial<Campaign>): Promise<number> {
    const values = { ...newCampaign(editor, 'Yangilik', Date.now()), quiet: false, ...columns };
    const [draft] = await db.transaction((tx) => tx.insert(tx.t.campaigns).values(values).returning());
    expect((await launch(db, draft!.id, editor, Date.now(), ZONE)).kind).toBe('launched');
    return draft!.id;
  }

  async function follow(id: number, wish: Recall): Promise<void> {
    const made = await recall(db, editor, id, wish, Date.now());
    if (made.kind !== 'made') throw new Error(made.kind);
    await launch(db, made.campaign.id, editor, Date.now(), ZONE);
    expect((await become(made.campaign.id, 'finished')).counts.sent).toBe(PEOPLE);
  }

  const chats = () => people.map((person) => telegram.world.history(person).map(({ message }) => message));
  const words = () => chats().map((chat) => chat.map(({ text, caption }) => text ?? caption ?? ''));
  const everybody = <T>(what: T): T[] => people.map(() => what);

  it('uploads a picture once, whoever gets it, alone or in an album; then edits, corrects and deletes', async () => {
    const first = await upload('a.png');
    const second = await upload('b.png');
    const one = await begin({
      texts: { uz: 'Salom, {ism}!' },
      files: [{ kind: 'photo', uploadId: first, name: 'a.png' }],
    });
    await become(one, 'finished');
    expect(words()).toEqual(everybody(['Salom, Ustoz!']));
    const album = await begin({
      texts: { uz: 'Ikki surat' },
      files: [first, second].map((uploadId) => ({ kind: 'photo', uploadId, name: 'x.png' })),
    });
    await become(album, 'finished');
    expect(words()).toEqual(everybody(['Salom, Ustoz!', 'Ikki surat', '']));
    const photos = chats()
      .flat()
      .map(({ photo }) => photo!.at(-1)!.file_id);
    expect(new Set(photos).size).toBe(2);

    await follow(one, { kind: 'edit', texts: { uz: 'Tuzatildi' } });
    expect(words()).toEqual(everybody(['Tuzatildi', 'Ikki surat', '']));
    await follow(one, { kind: 'correction', texts: { uz: 'Uzr, {ism}' } });
    expect(words()).toEqual(everybody(['Tuzatildi', 'Ikki surat', '', 'Uzr, Ustoz']));
    expect(chats().map((chat) => chat.at(-1)!.reply_to_message?.message_id)).toEqual(
      chats().map((chat) => chat[0]!.message_id),
    );
    await follow(album, { kind: 'delete' });
    await follow(one, { kind: 'delete' });
    expect(words()).toEqual(everybody(['Uzr, Ustoz']));
  }, 120_000);

  it('stops when Telegram refuses the message itself, and nobody has failed', async () => {
    const id = await begin({
      texts: { uz: 'Salom' },
      buttons: [{ kind: 'link', labels: { uz: 'Bu yerda' }, url: 'http://localhost/' }],
    });
    const { campaign } = await become(id, 'paused');
    expect(campaign).toMatchObject({ pausedFor: 'template' });
    expect(campaign.pausedDetail).toContain('URL');
    const counted = async () => (await progressOf(db, id, Date.now()))!.counts;
    await expect.poll(counted).toMatchObject({ waiting: PEOPLE, sending: 0, failed: 0, uncertain: 0 });
    const notices = await db.select().from(db.t.outbox);
    expect(notices.map(({ chatId }) => chatId)).toEqual([editor.telegramId]);
  }, 60_000);

  it('keeps back while answers are lost, so that few are in doubt, and goes on when they come again', async () => {
    port.budget.setBulkRate(20);
    const cut = telegram.world.faults.add({ kind: 'cutAfter', method: 'sendMessage' });
    const id = await begin({ texts: { uz: 'Javobsiz' } });
    const counted = async () => (await progressOf(db, id, Date.now()))!.counts;
    await expect.poll(async () => (await counted()).uncertain, { timeout: 30_000 }).toBeGreaterThan(3);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    cut.remove();
    const { counts } = await become(id, 'unsettled');
    expect(counts.uncertain).toBeLessThanOrEqual(15);
    expect(counts.sent).toBe(PEOPLE - counts.uncertain);
    expect(words().map((chat) => chat.filter((text) => text === 'Javobsiz').length)).toEqual(everybody(1));
  }, 90_000);
});
