/**
 * What a question is about, when the teacher asked it from somewhere: a module of their course, a video guide, a post
 * of the channel.
 */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { statement } from '../../db/statement.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/words.ts';
import { titleIn } from '../courses/titles.ts';
import { gistOf } from '../posts/post.ts';
import type { PlaceTicket } from './receive-queries.ts';
import { placeColumns } from './receive-queries.ts';

export interface About {
  readonly kind: 'module' | 'guide' | 'post';
  readonly id: number;
}

/** A line of the confirmation that names what the question is about. */
export type AboutLine = (t: Translate, locale: Locale) => string;

const COLUMNS = { module: 'moduleId', guide: 'guideId', post: 'postId' } as const;

/** A teacher's open ticket about the same thing. */
const openByKind = {
  module: openBy('moduleId'),
  guide: openBy('guideId'),
  post: openBy('postId'),
};

function openBy(column: (typeof COLUMNS)[About['kind']]) {
  return statement<{ teacherId: number; id: number }>()((q) =>
    q
      .select(placeColumns(q))
      .from(q.t.tickets)
      .where(
        and(
          eq(q.t.tickets.teacherId, sql.placeholder('teacherId')),
          eq(q.t.tickets[column], sql.placeholder('id')),
          sql`${q.t.tickets.status} <> 'closed'`,
        ),
      )
      .orderBy(desc(q.t.tickets.id))
      .limit(1),
  );
}

/** The teacher's open ticket about this, when there is one. */
export async function openAbout(
  tx: Queries,
  teacherId: number,
  { kind, id }: About,
): Promise<PlaceTicket | undefined> {
  const [found] = await openByKind[kind](tx, { teacherId, id });
  return found;
}

/** The ticket's columns for it: the two that it is not about are null. */
export function aboutColumns(
  about: About | undefined,
): Record<(typeof COLUMNS)[About['kind']], number | null> {
  const none = { moduleId: null, guideId: null, postId: null };
  return about ? { ...none, [COLUMNS[about.kind]]: about.id } : none;
}

/** What the confirmation says of it; undefined also for what is gone meanwhile. */
export async function aboutLine(tx: Queries, { kind, id }: About): Promise<AboutLine | undefined> {
  const { modules, guides, posts } = tx.t;
  switch (kind) {
    case 'module': {
      const [module] = await tx
        .select({ titles: modules.titles, passport: modules.passport })
        .from(modules)
        .where(eq(modules.id, id));
      if (!module) return undefined;
      const { titles, passport } = module;
      return (t, locale) => t('desk-opened-module', { title: titleIn(titles, locale), passport });
    }
    case 'guide': {
      const [guide] = await tx.select({ titles: guides.titles }).from(guides).where(eq(guides.id, id));
      return guide && ((t, locale) => t('desk-opened-guide', { title: titleIn(guide.titles, locale) }));
    }
    case 'post': {
      const [post] = await tx.select().from(posts).where(eq(posts.id, id));
      return post && ((t) => t('desk-opened-post', { gist: gistOf(post) }));
    }
  }
}
