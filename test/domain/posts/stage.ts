/** A desk with a channel and a group, editors, and a sender that the test plays. */
import { asc, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../../src/db/db.ts';
import type { OutboxState, SentResult } from '../../../src/db/schema/telegram.ts';
import type { Official } from '../../../src/domain/officials.ts';
import { followPublished } from '../../../src/domain/posts/follow.ts';
import type { Post } from '../../../src/domain/posts/post.ts';
import { type PostInput, postById, savePost } from '../../../src/domain/posts/posts.ts';
import { publishDue } from '../../../src/domain/posts/publish.ts';
import { meetRoom } from '../../../src/domain/posts/rooms.ts';
import { schedulePost } from '../../../src/domain/posts/schedule.ts';
import { publishSeriesDue } from '../../../src/domain/posts/series.ts';
import { type Desk, makeDesk } from '../../support/desk.ts';

export const CHANNEL = -1002100000002;
export const GROUP = -1002100000001;
export const PUBLIC_URL = 'https://desk.example.uz';
export const BOT = { botUsername: 'hamroh_bot' };
export const TIME_ZONE = 'Asia/Tashkent';

type OutboxRow = Queries['t']['outbox']['$inferSelect'];

export interface Stage {
  db: Db;
  desk: Desk;
  now(): number;
  editor: Official;
  colleague: Official;
  /** A post's content, complete unless something is changed. */
  content(change?: Partial<PostInput>): PostInput;
  draft(change?: Partial<PostInput>): Promise<Post>;
  /** A draft, scheduled in `inMs`. */
  scheduled(inMs: number, change?: Partial<PostInput>): Promise<Post>;
  /** The clock's job, once. */
  tick(): Promise<void>;
  post(id: number): Promise<Post>;
  /** Rows of the outbox for these rooms, oldest first. */
  outgoing(state?: OutboxState): Promise<OutboxRow[]>;
  /** What editors were told, oldest first. */
  told(): Promise<{ chatId: number; text: string }[]>;
  /** Plays the sender for what is queued to the rooms: each is sent, or what `fate` says. */
  send(fate?: (row: OutboxRow) => Partial<OutboxRow> | undefined): Promise<void>;
}

/** Makes the stage anew: a database of its own for every case would take most of the time. */
export async function makeStage(db: Db): Promise<Stage> {
  const { audit, posts, postSeries, polls, rooms, outbox, tickets, officials } = db.t;
  await db.transaction(async (tx) => {
    for (const table of [audit, tickets, posts, postSeries, polls, rooms, outbox, officials])
      await tx.delete(table);
  });
  const desk = makeDesk(db);
  const now = () => desk.clock.now();
  const editor = await desk.official('Nodira Aliyeva', 'editor');
  const colleague = await desk.official('Botir Karimov', 'editor');
  await db.transaction(async (tx) => {
    const channel = {
      id: CHANNEL,
      kind: 'channel',
      title: 'Kasbiy rivojlanish',
      username: 'kasbiy',
    } as const;
    await meetRoom(tx, { ...channel, members: 150_000 }, true, now());
    await meetRoom(tx, { id: GROUP, kind: 'group', title: 'Muloqot', members: 24_000 }, true, now());
  });
  let nextMessage = 500;
  const isRoom = (row: OutboxRow) => row.chatId === CHANNEL || row.chatId === GROUP;
  const rows = () => db.select().from(db.t.outbox).orderBy(asc(db.t.outbox.id));

  const stage: Stage = {
    db,
    desk,
    now,
    editor,
    colleague,
    content: (change = {}) => ({
      text: 'Haftalik **metod**: savollar bilan ishlash',
      files: [],
      poll: null,
      buttons: [],
      askButton: true,
      silent: false,
      pin: false,
      rooms: [CHANNEL],
      publishAt: null,
      ...change,
    }),
    async draft(change) {
      const outcome = await savePost(db, editor, stage.content(change), now());
      if (outcome.kind !== 'done') throw new Error(`The draft was ${outcome.kind}.`);
      return outcome.post;
    },
    async scheduled(inMs, change) {
      const { id } = await stage.draft(change);
      const outcome = await schedulePost(db, editor, id, now() + inMs, now());
      if (outcome.kind !== 'done') throw new Error(`Scheduling was ${JSON.stringify(outcome)}.`);
      return outcome.post;
    },
    async tick() {
      const options = { ...BOT, publicUrl: PUBLIC_URL };
      await publishSeriesDue(db, now(), { ...options, timeZone: TIME_ZONE });
      await publishDue(db, now(), options);
      await followPublished(db, now(), options);
    },
    async post(id) {
      return (await postById(db, id))!;
    },
    async outgoing(state) {
      return (await rows()).filter((row) => isRoom(row) && (state === undefined || row.state === state));
    },
    async told() {
      const notices = (await rows()).filter((row) => !isRoom(row));
      return notices.map(({ chatId, payload }) => ({ chatId, text: String(payload.text) }));
    },
    async send(fate = () => undefined) {
      for (const row of await stage.outgoing('queued')) {
        nextMessage += 1;
        const album = (row.payload.media as unknown[] | undefined)?.map((_, index) => nextMessage + index);
        if (album) nextMessage += album.length;
        const result: SentResult | null = album
          ? { messageIds: album }
          : row.method === 'sendPoll'
            ? { pollId: `poll-${row.id}` }
            : null;
        const makesMessage = row.method.startsWith('send');
        const sent: Partial<OutboxRow> = {
          state: 'sent',
          sentMessageId: makesMessage ? (album?.[0] ?? nextMessage) : null,
          sentResult: result,
        };
        await db.transaction((tx) =>
          tx
            .update(tx.t.outbox)
            .set({ ...(fate(row) ?? sent), settledAt: now() })
            .where(eq(tx.t.outbox.id, row.id)),
        );
      }
    },
  };
  return stage;
}
