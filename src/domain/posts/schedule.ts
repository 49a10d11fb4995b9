/** When a post is published: at a moment, at once, on another day; and the look of a second editor before that. */
import type { Db } from '../../db/db.ts';
import type { PostState } from '../../db/schema/posts.ts';
import { dayOf, startOfDay } from '../days.ts';
import type { Official } from '../officials.ts';
import { changing, note, type PostOutcome, problemsNow, update } from './change.ts';
import { tellReview } from './notices.ts';
import type { Post } from './post.ts';
import { begin } from './publish.ts';

/** Hands a draft to the other editors, who are told. It has to be complete. */
export async function sendToReview(
  db: Db,
  by: Official,
  id: number,
  { publicUrl }: { publicUrl: string },
  now: number,
): Promise<PostOutcome> {
  return changing(db, id, ['draft'], async (tx, post) => {
    const problems = await problemsNow(tx, post, post.publishAt ?? now);
    if (problems.length > 0) return { kind: 'problems', problems };
    const after = await update(tx, id, { state: 'review', reason: null, editedBy: by.id }, now);
    await tellReview(tx, after, by, publicUrl, now);
    await note(tx, by, 'sentToReview', id, now);
    return { kind: 'done', post: after };
  });
}

export type Verdict =
  /** Published at the moment it names, or a draft that may go out when there is none. */
  | { kind: 'approve' }
  /** Back to its author, with a word why. */
  | { kind: 'back'; note: string };

/**
 * A second editor's look. Whoever wrote it last may take it back, but not approve it (`own`).
 */
export async function review(
  db: Db,
  by: Official,
  id: number,
  verdict: Verdict,
  now: number,
): Promise<PostOutcome | { kind: 'own' }> {
  if (verdict.kind === 'back') {
    return changing(db, id, ['review'], async (tx) => {
      const back = { state: 'draft' as const, reason: verdict.note.trim() || null, reviewedBy: null };
      await note(tx, by, 'sentBack', id, now);
      return { kind: 'done', post: await update(tx, id, back, now) };
    });
  }
  let own = false;
  const outcome = await changing(db, id, ['review'], async (tx, post) => {
    own = post.editedBy === by.id;
    if (own) return { kind: 'wrongState', post };
    const goesOut = post.publishAt !== null && post.publishAt > now;
    const problems = await problemsNow(tx, post, post.publishAt ?? now);
    if (problems.length > 0) return { kind: 'problems', problems };
    await note(tx, by, 'approved', id, now);
    const approved = { state: goesOut ? 'scheduled' : 'draft', reviewedBy: by.id, reason: null } as const;
    return { kind: 'done', post: await update(tx, id, approved, now) };
  });
  return own ? { kind: 'own' } : outcome;
}

const WAITING = ['draft', 'review', 'queued', 'scheduled', 'held', 'failed'] as const;

/** Publishes a post by itself at a moment (ms UTC) to come. */
export async function schedulePost(
  db: Db,
  by: Official,
  id: number,
  at: number,
  now: number,
): Promise<PostOutcome> {
  if (at <= now) return { kind: 'past' };
  return changing(db, id, WAITING, async (tx, post) => {
    const problems = await problemsNow(tx, post, at);
    if (problems.length > 0) return { kind: 'problems', problems };
    await note(tx, by, 'scheduled', id, now, { at });
    return { kind: 'done', post: await update(tx, id, { ...scheduledAt(at) }, now) };
  });
}

const scheduledAt = (at: number) =>
  ({ state: 'scheduled', publishAt: at, reason: null, seriesId: null, seriesPosition: null }) as const;

/** Makes a draft of it again; the moment stays as a wish. */
export async function unschedule(db: Db, by: Official, id: number, now: number): Promise<PostOutcome> {
  return changing(db, id, ['queued', 'scheduled', 'held'], async (tx) => {
    await note(tx, by, 'unscheduled', id, now);
    const draft = { state: 'draft', reason: null, seriesId: null, seriesPosition: null } as const;
    return { kind: 'done', post: await update(tx, id, draft, now) };
  });
}

/** Hands a post to the outbox now; of one that failed, only the rooms that did not take it. */
export async function publishNow(
  db: Db,
  by: Official,
  id: number,
  { botUsername }: { botUsername: string | undefined },
  now: number,
): Promise<PostOutcome> {
  return changing(db, id, WAITING, async (tx, post) => {
    const problems = await problemsNow(tx, post, now);
    if (problems.length > 0) return { kind: 'problems', problems };
    await note(tx, by, 'publishedByHand', id, now);
    return { kind: 'done', post: await begin(tx, { ...post, publishAt: now }, { botUsername }, now) };
  });
}

/** States in which a post has a place in the calendar that can be changed. */
export const MOVABLE = ['draft', 'review', 'scheduled', 'held'] as const satisfies readonly PostState[];

/**
 * Moves a post to a moment, or to a day at the hour it has (noon when it has none). A draft stays one; what is held
 * is scheduled again.
 */
export async function movePost(
  db: Db,
  by: Official,
  id: number,
  to: { at: number } | { day: string },
  timeZone: string,
  now: number,
): Promise<PostOutcome> {
  return changing(db, id, MOVABLE, async (tx, post) => {
    const at = 'at' in to ? to.at : onDay(post, to.day, timeZone);
    if (at === undefined || at <= now) return { kind: 'past' };
    if (post.state === 'draft' || post.state === 'review') {
      return { kind: 'done', post: await update(tx, id, { publishAt: at }, now) };
    }
    const problems = await problemsNow(tx, post, at);
    if (problems.length > 0) return { kind: 'problems', problems };
    await note(tx, by, 'scheduled', id, now, { at });
    return { kind: 'done', post: await update(tx, id, { ...scheduledAt(at) }, now) };
  });
}

const NOON_MS = 12 * 3600_000;

/** The same hour of another day, ms UTC; undefined for what is no day. */
function onDay(post: Pick<Post, 'publishAt'>, day: string, timeZone: string): number | undefined {
  const begins = startOfDay(day, timeZone);
  if (begins === undefined) return undefined;
  if (post.publishAt === null) return begins + NOON_MS;
  return begins + (post.publishAt - startOfDay(dayOf(post.publishAt, timeZone), timeZone)!);
}
