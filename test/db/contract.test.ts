/** What both engines promise to everything above them. */
import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Db, Queries } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import { statement } from '../../src/db/statement.ts';
import { describeEngines } from '../support/engines.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const names = async (db: Queries) =>
  (await db.select({ name: db.t.labels.name }).from(db.t.labels).orderBy(asc(db.t.labels.id))).map(
    (row) => row.name,
  );
const addLabel = async (db: Queries, name: string) => {
  await db.insert(db.t.labels).values({ name, createdAt: 1 });
};

/** The message of an error or of what caused it. */
async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (error: Error) => error,
  );
  return error
    ? `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}`
    : 'nothing went wrong';
}

describeEngines('transactions', (open, engine) => {
  let db: Db;
  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  it('keep everything or nothing, and show their own writes to themselves', async () => {
    await db.transaction(async (tx) => {
      await addLabel(tx, 'a');
      expect(await names(tx)).toEqual(['a']);
    });
    const failed = db.transaction(async (tx) => {
      await addLabel(tx, 'b');
      await pause(5);
      throw new Error('boom');
    });
    await expect(failed).rejects.toThrow('boom');
    expect(await names(db)).toEqual(['a']);
  });

  it('give back what they return', async () => {
    expect(await db.transaction(async () => 42)).toBe(42);
  });

  it('are not seen from outside before they end', async () => {
    let wrote = () => {};
    const written = new Promise<void>((resolve) => {
      wrote = resolve;
    });
    const transaction = db.transaction(async (tx) => {
      await addLabel(tx, 'a');
      wrote();
      await pause(50);
    });
    await written;
    const seen = await names(db);
    await transaction;
    expect(seen).toEqual([]);
    expect(await names(db)).toEqual(['a']);
  });

  it('fail alone among those that run at the same time', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, n) =>
        db.transaction(async (tx) => {
          await addLabel(tx, `label ${n}`);
          if (n % 3 === 0) throw new Error('this one not');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect(await db.$count(db.t.labels)).toBe(20);
  });

  it('fail alone when the engine refuses them', async () => {
    const outcomes = await Promise.allSettled(
      ['a', 'a', 'b', 'b', 'c'].map((name) => db.transaction((tx) => addLabel(tx, name))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect((await names(db)).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('do not swallow a plain write that comes while one is open and rolls back', async () => {
    const open = db
      .transaction(async (tx) => {
        await addLabel(tx, 'lost');
        await pause(30);
        throw new Error('no');
      })
      .catch(() => 'rolled back');
    await pause(5);
    await addLabel(db, 'kept');
    expect(await open).toBe('rolled back');
    expect(await names(db)).toEqual(['kept']);
  });

  it('lose no update when each reads, thinks and writes', async () => {
    await addLabel(db, 'counter');
    const { labels } = db.t;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        db.transaction(async (tx) => {
          const [row] = await tx.forUpdate(tx.select().from(labels).where(eq(labels.name, 'counter')));
          await pause(Math.random() * 3);
          await tx
            .update(labels)
            .set({ createdAt: row!.createdAt + 1 })
            .where(eq(labels.id, row!.id));
        }),
      ),
    );
    const [row] = await db.select().from(labels);
    expect(row?.createdAt).toBe(21);
  });

  it('are seen by every other connection when they resolve', async () => {
    const url = await engine.freshUrl();
    const [one, other] = [await engine.openUrl(url), await openDb(url, { beside: true })];
    for (const name of ['a', 'b', 'c']) {
      await one.transaction((tx) => addLabel(tx, name));
      expect((await names(other)).at(-1)).toBe(name);
    }
    await addLabel(other, 'd');
    expect(await names(one)).toEqual(['a', 'b', 'c', 'd']);
    await other.close();
  });

  it('refuse the outer database inside of them, and themselves once they are over', async () => {
    expect(await reasonOf(db.transaction(() => names(db)))).toContain('use the tx');
    expect(await reasonOf(db.transaction(() => db.transaction(async () => 1)))).toContain('use its tx');
    let leaked: Queries | undefined;
    await db.transaction(async (tx) => {
      leaked = tx;
    });
    expect(await reasonOf(names(leaked!))).toContain('after its end');
    expect(await reasonOf(addLabel(leaked!, 'late'))).toContain('after its end');
  });

  it('let work that was begun inside go on outside', async () => {
    let later: Promise<string[]> | undefined;
    await db.transaction(async (tx) => {
      await addLabel(tx, 'a');
      later = pause(20).then(() => names(db));
    });
    expect(await later).toEqual(['a']);
  });

  it('are finished before the database closes', async () => {
    const work = db.transaction(async (tx) => {
      await pause(30);
      await addLabel(tx, 'a');
    });
    await Promise.all([work, pause(1).then(() => db.close())]);
    await expect(work).resolves.toBeUndefined();
    await db.close();
    expect(await db.healthy()).toBe(false);
  });
});

describeEngines('values', (open) => {
  let db: Db;
  beforeEach(async () => {
    db = await open();
  });

  it('keep 64-bit ids, JSON and nothing as they are', async () => {
    const { outbox } = db.t;
    const payload = { text: 'O‘quv «sertifikat» "x"', list: [1, null, { a: true }] };
    const row = {
      method: 'sendMessage',
      chatId: -1_001_234_567_890_123,
      payload,
      priority: 0,
      state: 'queued' as const,
      dueAt: 1_795_326_577_204,
      createdAt: 1,
    };
    const [written] = await db.insert(outbox).values(row).returning();
    expect(written).toMatchObject({ ...row, attempts: 0, reason: null, dedupeKey: null });
    expect(await db.select().from(outbox).where(eq(outbox.chatId, row.chatId))).toEqual([written]);
    const [field] = await db.select({ text: sql<string>`${outbox.payload}->>'text'` }).from(outbox);
    expect(field?.text).toBe(payload.text);
  });

  it('do not write a second row for a unique key, when told so', async () => {
    const { labels } = db.t;
    const add = () => db.insert(labels).values({ name: 'a', createdAt: 1 }).onConflictDoNothing().returning();
    expect(await add()).toHaveLength(1);
    expect(await add()).toHaveLength(0);
    const [updated] = await db
      .insert(labels)
      .values({ name: 'a', createdAt: 2 })
      .onConflictDoUpdate({ target: labels.name, set: { createdAt: 2 } })
      .returning();
    expect(updated?.createdAt).toBe(2);
  });

  it('count changed rows with returning', async () => {
    await db.insert(db.t.labels).values([
      { name: 'a', createdAt: 1 },
      { name: 'b', createdAt: 1 },
    ]);
    const { labels } = db.t;
    expect(
      await db.update(labels).set({ archivedAt: 5 }).where(eq(labels.name, 'a')).returning(),
    ).toHaveLength(1);
    expect(await db.delete(labels).where(eq(labels.name, 'nobody')).returning()).toHaveLength(0);
  });

  it('page by key without gaps and repeats', async () => {
    const { labels } = db.t;
    await db
      .insert(labels)
      .values(Array.from({ length: 23 }, (_, n) => ({ name: `label ${n}`, createdAt: Math.floor(n / 4) })));
    const seen: number[] = [];
    let last = { createdAt: -1, id: 0 };
    for (;;) {
      const page = await db
        .select()
        .from(labels)
        .where(sql`(${labels.createdAt}, ${labels.id}) > (${last.createdAt}, ${last.id})`)
        .orderBy(asc(labels.createdAt), asc(labels.id))
        .limit(5);
      if (page.length === 0) break;
      seen.push(...page.map((row) => row.id));
      last = page.at(-1)!;
    }
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
  });

  it('answer prepared statements inside and outside of transactions', async () => {
    const after = statement<{ since: number; name: string }>()((q) =>
      q
        .select({ name: q.t.labels.name })
        .from(q.t.labels)
        .where(
          and(
            gt(q.t.labels.createdAt, sql.placeholder('since')),
            or(eq(q.t.labels.name, sql.placeholder('name')), eq(q.t.labels.name, 'b')),
          ),
        )
        .orderBy(asc(q.t.labels.name)),
    );
    await db.insert(db.t.labels).values([
      { name: 'a', createdAt: 1 },
      { name: 'b', createdAt: 2 },
    ]);
    expect(await after(db, { since: 0, name: 'a' })).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(await after(db, { since: 1, name: 'a' })).toEqual([{ name: 'b' }]);
    expect(await db.transaction((tx) => after(tx, { since: 0, name: 'x' }))).toEqual([{ name: 'b' }]);
    expect(await db.transaction((tx) => after(tx, { since: 5, name: 'x' }))).toEqual([]);
  });
});

describeEngines('search', (open) => {
  let db: Db;
  const ticketFor = async (texts: string[]) => {
    const { teachers, tickets, messages } = db.t;
    const person = { telegramId: 7, displayName: 'A', locale: 'uz' as const, createdAt: 1, updatedAt: 1 };
    const [teacher] = await db.insert(teachers).values(person).returning();
    const [ticket] = await db
      .insert(tickets)
      .values({
        teacherId: teacher!.id,
        status: 'open',
        chatId: 7,
        locale: 'uz',
        subject: '',
        preview: '',
        previewKind: 'text',
        previewAuthor: 'teacher',
        queueRank: 1,
        lastMessageAt: 1,
        changedAt: 1,
        createdAt: 1,
      })
      .returning();
    const rows = texts.map((text) => ({
      ticketId: ticket!.id,
      author: 'teacher' as const,
      kind: 'text' as const,
      text,
      entities: [],
      createdAt: 1,
      searchText: text,
    }));
    return (await db.insert(messages).values(rows).returning()).map((row) => row.id);
  };
  const found = async (words: string, limit = 10) => {
    const { messages } = db.t;
    const rows = await db
      .select({ text: messages.text })
      .from(messages)
      .where(sql`${messages.id} in ${db.hits('messages', words, limit)}`)
      .orderBy(asc(messages.id));
    return rows.map((row) => row.text);
  };
  beforeEach(async () => {
    db = await open();
  });

  it('finds rows with every word, the last as a beginning', async () => {
    await ticketFor(['sertifikat qachon chiqadi', 'sertifikatim yoq', 'modul qachon ochiladi']);
    expect(await found('sertifikat')).toEqual(['sertifikat qachon chiqadi', 'sertifikatim yoq']);
    expect(await found('qachon sert')).toEqual(['sertifikat qachon chiqadi']);
    expect(await found('sert qachon')).toEqual([]);
  });

  it('takes nothing a person types for an operator', async () => {
    await ticketFor(['and or not near', 'plain']);
    for (const words of [
      '"',
      'a OR b',
      "'; drop table messages; --",
      'near(',
      '*',
      'a & | ! b',
      'text:x',
      '(',
      '%',
    ])
      await expect(found(words), words).resolves.toBeInstanceOf(Array);
    expect(await found('"not" (near')).toEqual(['and or not near']);
    expect(await found('')).toEqual([]);
  });

  it('gives the newest first when there are too many', async () => {
    await ticketFor(['x 1', 'x 2', 'x 3']);
    expect(await found('x', 2)).toEqual(['x 2', 'x 3']);
  });

  it('follows changes and removals', async () => {
    const [first, second] = await ticketFor(['old words', 'gone words']);
    const { messages } = db.t;
    await db
      .update(messages)
      .set({ searchText: 'new words', text: 'new words' })
      .where(eq(messages.id, first!));
    await db.delete(messages).where(eq(messages.id, second!));
    expect(await found('old')).toEqual([]);
    expect(await found('gone')).toEqual([]);
    expect(await found('words')).toEqual(['new words']);
  });
});

describeEngines('notices', (open, engine) => {
  it('are heard after the commit, and never when it is rolled back', async () => {
    const db = await open();
    const all: string[] = [];
    const heard = () => all.filter((payload) => payload !== 'ready' && payload !== '');
    db.listen('ticket', (payload) => all.push(payload));
    await vi.waitFor(
      async () => {
        await db.notify('ticket', 'ready');
        expect(all).toContain('ready');
      },
      { interval: 50 },
    );
    await db.transaction(async (tx) => {
      await tx.notify('ticket', 'a');
      await pause(30);
      expect(heard()).toEqual([]);
    });
    await db
      .transaction(async (tx) => {
        await tx.notify('ticket', 'lost');
        throw new Error('no');
      })
      .catch(() => {});
    await db.notify('ticket', 'b');
    await db.notify('outbox', 'not for us');
    await vi.waitFor(() => expect(heard()).toEqual(['a', 'b']));
  });

  it('stop when asked', async () => {
    const db = await open();
    const heard: string[] = [];
    const stop = db.listen('official', (payload) => heard.push(payload));
    stop();
    await db.notify('official', 'x');
    await pause(50);
    expect(heard.filter(Boolean)).toEqual([]);
  });

  it.runIf(engine.name === 'postgres')('reach every instance', async () => {
    const url = await engine.freshUrl();
    const [one, other] = [await engine.openUrl(url), await engine.openUrl(url)];
    const heard: string[] = [];
    other.listen('inbox', (payload) => heard.push(payload));
    await vi.waitFor(
      async () => {
        await one.notify('inbox', '17');
        expect(heard).toContain('17');
      },
      { interval: 50 },
    );
  });
});

describeEngines('leadership', (open, engine) => {
  it('lets work go on until it is told to stop', async () => {
    const db = await open();
    const stop = new AbortController();
    let led = 0;
    const leading = db.whileLeader('clock', stop.signal, async (signal) => {
      led++;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    });
    await vi.waitFor(() => expect(led).toBe(1));
    stop.abort();
    await leading;
    expect(led).toBe(1);
  });

  it('passes on what work throws', async () => {
    const db = await open();
    const work = db.whileLeader('clock', new AbortController().signal, async () => {
      throw new Error('the work itself is broken');
    });
    await expect(work).rejects.toThrow('the work itself is broken');
  });

  it.runIf(engine.name === 'postgres')(
    'is of one instance at a time, and passes to another when it ends',
    async () => {
      const url = await engine.freshUrl();
      const instances = await Promise.all([engine.openUrl(url), engine.openUrl(url), engine.openUrl(url)]);
      const stops = instances.map(() => new AbortController());
      const leading = new Set<number>();
      let most = 0;
      const all = instances.map((db, n) =>
        db.whileLeader('telegram', stops[n]!.signal, async (signal) => {
          leading.add(n);
          most = Math.max(most, leading.size);
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
          leading.delete(n);
        }),
      );
      for (let rest = instances.length; rest > 0; rest--) {
        await vi.waitFor(() => expect(leading.size).toBe(1), { timeout: 5000 });
        stops[[...leading][0]!]!.abort();
        await vi.waitFor(() => expect(leading.size).toBeLessThanOrEqual(1));
      }
      await Promise.all(all);
      expect(most).toBe(1);
    },
  );
});
