/** What a teacher said of a guide: whether it helped, and whether they keep it at hand. */
import { and, desc, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { type Guide, nextGuide, openGuides, type Seen } from './catalogue.ts';
import type { GuideStanding } from './guide-message.ts';

/** How a guide stands with a teacher now. */
export async function guideStanding(
  db: Queries,
  teacherId: number,
  guideId: number,
  seen: Seen,
): Promise<GuideStanding> {
  const { guideVotes, guideFavourites } = db.t;
  const [vote] = await db
    .select({ helped: guideVotes.helped })
    .from(guideVotes)
    .where(and(eq(guideVotes.guideId, guideId), eq(guideVotes.teacherId, teacherId)));
  const [kept] = await db
    .select({ at: guideFavourites.at })
    .from(guideFavourites)
    .where(and(eq(guideFavourites.guideId, guideId), eq(guideFavourites.teacherId, teacherId)));
  const next = await nextGuide(db, guideId, seen);
  return { helped: vote?.helped, favourite: kept !== undefined, hasNext: next !== undefined };
}

/** The teacher's last word counts. */
export async function voteOnGuide(
  db: Db,
  teacherId: number,
  guideId: number,
  helped: boolean,
  now: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { guideVotes } = tx.t;
    await tx
      .insert(guideVotes)
      .values({ guideId, teacherId, helped, at: now })
      .onConflictDoUpdate({ target: [guideVotes.guideId, guideVotes.teacherId], set: { helped, at: now } });
  });
}

/** Keeps a guide at hand, or lets it go. */
export async function keepGuide(
  db: Db,
  teacherId: number,
  guideId: number,
  keep: boolean,
  now: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { guideFavourites } = tx.t;
    if (keep) {
      await tx.insert(guideFavourites).values({ teacherId, guideId, at: now }).onConflictDoNothing();
    } else {
      await tx
        .delete(guideFavourites)
        .where(and(eq(guideFavourites.teacherId, teacherId), eq(guideFavourites.guideId, guideId)));
    }
  });
}

/** A teacher's favourites that they may see, the last kept first. */
export async function favouritesOf(db: Queries, teacherId: number, seen: Seen): Promise<Guide[]> {
  const { guideFavourites } = db.t;
  const kept = await db
    .select({ guideId: guideFavourites.guideId })
    .from(guideFavourites)
    .where(eq(guideFavourites.teacherId, teacherId))
    .orderBy(desc(guideFavourites.at), desc(guideFavourites.guideId));
  const open = new Map((await openGuides(db, seen)).map((guide) => [guide.id, guide]));
  return kept.flatMap(({ guideId }) => open.get(guideId) ?? []);
}
