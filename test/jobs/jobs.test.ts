import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { inspectLoginLink, issueLoginLink, LINK_MS } from '../../src/domain/sign-in.ts';
import { meetTeacher } from '../../src/domain/teachers.ts';
import { createReceiver } from '../../src/domain/tickets/receive.ts';
import { snooze } from '../../src/domain/tickets/work.ts';
import { addUpload } from '../../src/domain/uploads.ts';
import { forgetFiles } from '../../src/jobs/forget-files.ts';
import { forgetSent } from '../../src/jobs/forget-sent.ts';
import { forgetSignIns } from '../../src/jobs/forget-sign-ins.ts';
import { forgetUpdates } from '../../src/jobs/forget-updates.ts';
import { wakeSnoozed } from '../../src/jobs/wake-snoozed.ts';
import { createFiles } from '../../src/telegram/files.ts';
import { createInbox } from '../../src/telegram/inbox.ts';
import { cancel, enqueue, PRIORITY } from '../../src/telegram/outbox.ts';
import { describeEngines } from '../support/engines.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 2, 6);
const forever = new AbortController().signal;

describeEngines('jobs', (open) => {
  let db: Db;
  let official: Official;
  beforeAll(async () => {
    db = await open();
    official = await ensureOfficial(
      db,
      { telegramId: 1, name: 'Aziza Rahimova', role: 'administrator' },
      START,
    );
  });

  it('wakes a snoozed ticket when its time has come, and not before', async () => {
    const clock = { now: () => START, timeZone: 'Asia/Tashkent', serviceHours: { from: 0, to: 1440 } };
    const teacher = await meetTeacher(
      db,
      { telegramId: 7_000_000_001, displayName: 'Dilnoza', username: undefined, languageCode: 'uz' },
      START,
    );
    const receipt = await createReceiver(db, clock).receive(teacher, {
      chatId: 7_000_000_001,
      telegramMessageId: 1,
      kind: 'text',
      text: 'Modul ochilmayapti',
      entities: [],
    });
    if (receipt.kind !== 'opened') throw new Error(receipt.kind);
    await snooze(db, official, receipt.ticketId, START + HOUR, START);
    const status = async () => (await db.select().from(db.t.tickets))[0]?.status;

    await wakeSnoozed(db).run(START + HOUR - 1, forever);
    expect(await status()).toBe('snoozed');
    await wakeSnoozed(db).run(START + HOUR, forever);
    expect(await status()).toBe('open');
  });

  it('forgets updates after three days, but none that still waits', async () => {
    const inbox = createInbox({ db, botId: 1, now: () => START });
    const update = (id: number) => ({ update_id: id });
    await inbox.accept([update(1), update(2)]);
    await db.update(db.t.updates).set({ state: 'done' });
    await inbox.accept([update(3)]);

    await forgetUpdates(db).run(START + 3 * DAY, forever);
    expect(await db.$count(db.t.updates)).toBe(3);
    await forgetUpdates(db).run(START + 3 * DAY + 1, forever);
    const left = await db.select({ updateId: db.t.updates.updateId }).from(db.t.updates);
    expect(left).toEqual([{ updateId: 3 }]);
  });

  it('forgets deliveries after half a year, in as many batches as it takes', async () => {
    await db.delete(db.t.outbox);
    await db.transaction(async (tx) => {
      const rows = Array.from({ length: 1003 }, () => ({
        method: 'sendMessage' as const,
        chatId: 7,
        payload: { text: 'x' },
        priority: PRIORITY.notice,
      }));
      const ids = await enqueue(tx, rows, START);
      await cancel(tx, ids.slice(0, -1), START);
    });
    await forgetSent(db).run(START + 180 * DAY, forever);
    expect(await db.$count(db.t.outbox)).toBe(1003);
    await forgetSent(db).run(START + 180 * DAY + 1, forever);
    expect(await db.$count(db.t.outbox)).toBe(1);
  });

  it('forgets sign-in links a week after they ended', async () => {
    const secret = await issueLoginLink(db, official.id, START);
    const end = START + LINK_MS;
    await forgetSignIns(db).run(end + 7 * DAY, forever);
    expect((await inspectLoginLink(db, secret, end)).kind).toBe('expired');
    await forgetSignIns(db).run(end + 7 * DAY + 1, forever);
    expect((await inspectLoginLink(db, secret, end)).kind).toBe('unknown');
  });

  it('frees the disk of unused uploads and of files nobody looked at', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'hamroh-files-'));
    const files = createFiles({
      dir,
      token: '1:x',
      api: { getFile: () => Promise.reject(new Error('not asked')) },
      transport: { download: () => Promise.reject(new Error('not asked')) },
      now: () => START,
    });
    mkdirSync(join(dir, 'fetched'));
    mkdirSync(join(dir, 'uploads'));
    const id = 'unused-upload-123456';
    writeFileSync(files.uploadPath(id), 'x');
    await addUpload(db, official, { id, name: 'a.txt', mime: 'text/plain', size: 1 }, START);
    const [seen, unseen] = ['seen', 'unseen'].map((name) => join(dir, 'fetched', name)) as [string, string];
    for (const path of [seen, unseen]) writeFileSync(path, 'x');
    utimesSync(seen, START / 1000, START / 1000);
    utimesSync(unseen, (START - 29 * DAY) / 1000, (START - 29 * DAY) / 1000);

    await forgetFiles(db, files).run(START + 2 * DAY, forever);
    expect([existsSync(files.uploadPath(id)), existsSync(seen), existsSync(unseen)]).toEqual([
      true,
      true,
      false,
    ]);
    await forgetFiles(db, files).run(START + 2 * DAY + 1, forever);
    expect(existsSync(files.uploadPath(id))).toBe(false);
    expect(await db.$count(db.t.uploads)).toBe(0);
  });
});
