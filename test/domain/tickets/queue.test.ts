/** The queue: tabs, counts, pages, search in both scripts, and who sees what. */
import { beforeEach, expect, it } from 'vitest';
import { register } from '../../../src/domain/teachers.ts';
import { conversation, visibleTicket } from '../../../src/domain/tickets/conversation.ts';
import { addLabel, setLabels } from '../../../src/domain/tickets/labels.ts';
import { createLive } from '../../../src/domain/tickets/live.ts';
import { PAGE_SIZE, queueCounts, queuePage, searchTickets } from '../../../src/domain/tickets/queue.ts';
import { claim, close, snooze } from '../../../src/domain/tickets/work.ts';
import { type Desk, HOUR, MINUTE, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describeEngines('the queue', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = makeDesk(await open());
  });

  const ids = (rows: { ticket: { id: number } }[]) => rows.map((row) => row.ticket.id);

  it('sorts tickets into tabs and counts them', async () => {
    const official = await desk.official();
    const now = () => desk.clock.now();
    const tickets: number[] = [];
    for (const text of ['a', 'b', 'c', 'd']) {
      tickets.push(await desk.open(await desk.teacher(`Ustoz ${text}`), text));
      desk.pass(MINUTE);
    }
    const [first, second, third, fourth] = tickets as [number, number, number, number];
    await claim(desk.db, official, second, now());
    await snooze(desk.db, official, third, now() + HOUR, now());
    await close(desk.db, official, fourth, now());
    expect(await queueCounts(desk.db, official)).toEqual({ mine: 1, unassigned: 1, all: 2, snoozed: 1 });
    const tab = async (name: 'mine' | 'unassigned' | 'all' | 'snoozed' | 'closed') =>
      ids((await queuePage(desk.db, official, { tab: name, sort: 'waiting' })).rows);
    expect(await tab('mine')).toEqual([second]);
    expect(await tab('unassigned')).toEqual([first]);
    expect(await tab('all')).toEqual([first, second]);
    expect(await tab('snoozed')).toEqual([third]);
    expect(await tab('closed')).toEqual([fourth]);
  });

  it('puts those who wait longest first, and answered ones after all who wait', async () => {
    const official = await desk.official();
    const first = await desk.open(await desk.teacher(), 'birinchi');
    desk.pass(MINUTE);
    const second = await desk.open(await desk.teacher(), 'ikkinchi');
    await desk.reply(official, first, 'javob');
    const page = await queuePage(desk.db, official, { tab: 'all', sort: 'waiting' });
    expect(ids(page.rows)).toEqual([second, first]);
  });

  it('gives every ticket exactly once over pages, in each order', async () => {
    const official = await desk.official();
    const teachers = await Promise.all(
      Array.from({ length: PAGE_SIZE + 7 }, (_, n) => desk.teacher(`U${n}`)),
    );
    for (const teacher of teachers) {
      await desk.open(teacher, 'savol');
      if (teacher.id % 3 === 0) desk.pass(1);
    }
    for (const sort of ['waiting', 'newest', 'oldest'] as const) {
      const first = await queuePage(desk.db, official, { tab: 'all', sort });
      expect(first.rows).toHaveLength(PAGE_SIZE);
      const second = await queuePage(desk.db, official, { tab: 'all', sort, after: first.next });
      expect(second.next).toBeUndefined();
      expect(new Set(ids([...first.rows, ...second.rows])).size).toBe(teachers.length);
    }
  });

  it('finds words in either script, with any apostrophe or none, by number and by name', async () => {
    const official = await desk.official();
    const teacher = await desk.teacher('Шоҳида Ғуломова');
    const id = await desk.open(teacher, 'O‘quv modulidagi sertifikatimni ololmayapman');
    await desk.open(await desk.teacher('Otabek'), 'Butunlay boshqa gap');
    for (const words of [
      "o'quv",
      'oquv',
      'ўқув',
      'OʻQUV',
      'sertifikat',
      'сертификат',
      'Shohida',
      'Ғулом',
      `№ ${id}`,
      String(id),
    ]) {
      expect(ids(await searchTickets(desk.db, official, words)), words).toEqual([id]);
    }
    for (const words of ['', '   ', '"', '*', "')--", 'yoqsoz']) {
      expect(await searchTickets(desk.db, official, words), words).toEqual([]);
    }
  });

  it('filters by label, language and region, and shows a supervisor only their regions', async () => {
    const admin = await desk.official('Admin');
    const supervisor = await desk.official('Nazoratchi', 'supervisor', ['fargona']);
    const editor = await desk.official('Muharrir', 'editor');
    const profile = {
      fullName: 'Dilnoza',
      districtId: null,
      school: null,
      subject: null,
      position: null,
      phone: null,
    };
    const inside = await register(
      desk.db,
      (await desk.teacher()).id,
      { ...profile, regionId: 'fargona' },
      desk.clock.now(),
    );
    const outside = await register(
      desk.db,
      (await desk.teacher()).id,
      { ...profile, regionId: 'andijon' },
      desk.clock.now(),
    );
    const mine = await desk.open(inside, 'Farg‘onadan savol');
    const other = await desk.open(outside, 'Andijondan savol');
    const label = await addLabel(desk.db, admin, 'Sertifikat', desk.clock.now());
    await setLabels(desk.db, admin, mine, [label.kind === 'saved' ? label.label.id : 0], desk.clock.now());

    const list = async (official: typeof admin, more = {}) =>
      ids((await queuePage(desk.db, official, { tab: 'all', sort: 'waiting', ...more })).rows);
    expect(await list(admin)).toEqual([mine, other]);
    expect(await list(admin, { regionId: 'andijon' })).toEqual([other]);
    expect(await list(admin, { labelId: label.kind === 'saved' ? label.label.id : 0 })).toEqual([mine]);
    expect(await list(admin, { locale: 'ru' })).toEqual([]);
    expect(await list(supervisor)).toEqual([mine]);
    expect(ids(await searchTickets(desk.db, supervisor, 'savol'))).toEqual([mine]);
    expect(await queueCounts(desk.db, supervisor)).toMatchObject({ all: 1 });
    expect(await conversation(desk.db, supervisor, other)).toBeUndefined();
    expect(await visibleTicket(desk.db, supervisor, mine)).toBeDefined();
    expect(await conversation(desk.db, editor, mine)).toBeUndefined();
  });

  it('tells open panels which tickets changed, deliveries included', async () => {
    const official = await desk.official();
    const live = createLive(desk.db, (error) => {
      throw error;
    });
    const heard = new Set<number>();
    live.onChange((changed) => {
      for (const id of changed) heard.add(id);
    });
    // PostgreSQL needs a moment to listen.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const id = await desk.open(await desk.teacher(), 'savol');
    await expect.poll(() => heard.has(id)).toBe(true);
    await desk.reply(official, id, 'javob');
    await new Promise((resolve) => setTimeout(resolve, 300));
    heard.clear();
    const sent = (await desk.outgoing()).at(-1)!;
    await desk.db.transaction((tx) => tx.notify('outbox', JSON.stringify({ settled: [sent.id] })));
    await expect.poll(() => heard.has(id)).toBe(true);
    live.close();
  });
});
