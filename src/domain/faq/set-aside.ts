/**
 * Topics that editors set aside as not for the FAQ: a few dozen at most, kept as one setting of the desk. A topic is
 * known again by its words, because its questions are others every day.
 */
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';

export interface SetAside {
  /** The words it is known by, the heaviest first. */
  readonly stems: readonly string[];
  /** A question of it, without personal data. */
  readonly sample: string;
  /** ms UTC. */
  readonly at: number;
}

const KEY = 'faqSetAside';
/** The oldest make room: by then nobody asks them any more. */
const MOST = 200;

export async function setAsideTopics(db: Queries): Promise<SetAside[]> {
  const { deskSettings } = db.t;
  const [row] = await db.select().from(deskSettings).where(eq(deskSettings.key, KEY));
  return (row?.value as SetAside[] | undefined) ?? [];
}

const nameOf = (stems: readonly string[]): string => stems.join(' ');

async function change(
  db: Db,
  by: Official,
  action: string,
  topic: Pick<SetAside, 'stems'>,
  next: (topics: SetAside[]) => SetAside[],
  now: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    await takeTurn(tx, 'faq');
    const value = next(await setAsideTopics(tx));
    await tx
      .insert(tx.t.deskSettings)
      .values({ key: KEY, value, updatedAt: now })
      .onConflictDoUpdate({ target: tx.t.deskSettings.key, set: { value, updatedAt: now } });
    const data = { words: nameOf(topic.stems) };
    await record(tx, { officialId: by.id, action, target: 'faq', data }, now);
  });
}

/** Not for the FAQ, until it is brought back. */
export function setAside(db: Db, by: Official, topic: Omit<SetAside, 'at'>, now: number): Promise<void> {
  const others = (topics: SetAside[]) =>
    topics.filter(({ stems }) => nameOf(stems) !== nameOf(topic.stems)).slice(1 - MOST);
  return change(
    db,
    by,
    'faq.topic.aside',
    topic,
    (topics) => [...others(topics), { ...topic, at: now }],
    now,
  );
}

/** Shows it among the topics to write again. */
export function bringBack(db: Db, by: Official, topic: Pick<SetAside, 'stems'>, now: number): Promise<void> {
  return change(
    db,
    by,
    'faq.topic.back',
    topic,
    (topics) => topics.filter(({ stems }) => nameOf(stems) !== nameOf(topic.stems)),
    now,
  );
}
