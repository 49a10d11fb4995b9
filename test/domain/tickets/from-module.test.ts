/** Tickets that were asked from a module, on both engines: what the queue and the conversation show, and the filter. */
import { beforeAll, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { Official } from '../../../src/domain/officials.ts';
import { conversation } from '../../../src/domain/tickets/conversation.ts';
import { queuePage, queueRows } from '../../../src/domain/tickets/queue.ts';
import { type Desk, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { classroom } from '../learning/classroom.ts';

describeEngines('a question from a module', (open) => {
  let db: Db;
  let desk: Desk;
  let administrator: Official;
  let asked: number;
  let plain: number;
  let passport: string;

  beforeAll(async () => {
    db = await open();
    desk = makeDesk(db);
    administrator = await desk.official();
    const room = await classroom(db);
    const [moduleId] = room.moduleIds;
    const modules = await db.select().from(db.t.modules);
    passport = modules.find(({ id }) => id === moduleId)!.passport;
    const receipt = await desk.ask(await desk.teacher(), 'Test ochilmayapti', {
      about: { kind: 'module', id: moduleId! },
    });
    if (receipt.kind !== 'opened') throw new Error(receipt.kind);
    asked = receipt.ticketId;
    plain = await desk.open(await desk.teacher('Gulnora'), 'Parolni unutdim');
  });

  it('names the module in its row and, with the course, in the conversation', async () => {
    const rows = await queueRows(db, administrator, [asked, plain]);
    expect(rows.map(({ module }) => module)).toEqual([{ passport, titles: { uz: '1-modul' } }, null]);
    expect((await conversation(db, administrator, asked))?.module).toMatchObject({
      passport,
      course: { titles: { uz: 'Matematika' } },
    });
    expect((await conversation(db, administrator, plain))?.module).toBeUndefined();
  });

  it('is found by the passport number', async () => {
    const filter = { tab: 'all', sort: 'newest' } as const;
    const ids = async (wanted: string) => {
      const { rows } = await queuePage(db, administrator, { ...filter, passport: wanted });
      return rows.map(({ ticket }) => ticket.id);
    };
    expect(await ids(passport)).toEqual([asked]);
    expect(await ids('XYZ-0000-00')).toEqual([]);
  });
});
