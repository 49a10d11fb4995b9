/**
 * Tables of video guides: the catalogue, and how it is used.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { Permission, Titles } from './learning.ts';
import type { PeopleTables } from './people.ts';

/** A place in a video where something begins. */
export interface Chapter {
  /** Seconds from the start. */
  at: number;
  titles: Titles;
}

/** How somebody came to a guide. */
export const GUIDE_WAYS = [
  'topic',
  'search',
  'next',
  'link',
  'inline',
  'favourite',
  'module',
  'chapter',
  'faq',
] as const;
export type GuideWay = (typeof GUIDE_WAYS)[number];

export function guideTables(k: Kit, { teachers, officials }: PeopleTables) {
  const guideTopics = k.table('guide_topics', {
    id: k.serial('id'),
    titles: k.json<Titles>('titles').notNull(),
    position: k.int('position').notNull(),
    createdAt: k.int('created_at').notNull(),
    archivedAt: k.int('archived_at'),
  });

  const guides = k.table(
    'guides',
    {
      id: k.serial('id'),
      /** The short name in deep links: `?start=guide_<code>`. */
      code: k.text('code').notNull(),
      topicId: k
        .int('topic_id')
        .notNull()
        .references(() => guideTopics.id, { onDelete: 'restrict' }),
      /** Place in the topic, from 1. */
      position: k.int('position').notNull(),
      titles: k.json<Titles>('titles').notNull(),
      descriptions: k.json<Titles>('descriptions').notNull(),
      /** The video: an upload of ours (see `uploads`), or a link where it is too large to be sent. */
      uploadId: k.text('upload_id'),
      url: k.text('url'),
      /** A picture, also an upload. */
      coverId: k.text('cover_id'),
      /** Seconds. */
      duration: k.int('duration'),
      width: k.int('width'),
      height: k.int('height'),
      chapters: k.json<Chapter[]>('chapters').notNull(),
      /** Where it is shown; null for everywhere. */
      permission: k.json<Permission>('permission'),
      /** Passport numbers of the modules it belongs to. */
      passports: k.json<string[]>('passports').notNull(),
      /** Words by which it is found besides its titles. */
      keywords: k.text('keywords').notNull(),
      publishedAt: k.int('published_at'),
      createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      archivedAt: k.int('archived_at'),
    },
    (t) => [k.uniqueIndex('guides_code').on(t.code), k.index('guides_topic').on(t.topicId, t.position)],
  );

  const guideViews = k.table(
    'guide_views',
    {
      id: k.serial('id'),
      guideId: k
        .int('guide_id')
        .notNull()
        .references(() => guides.id, { onDelete: 'cascade' }),
      /** Null where only the one who shared it is known. */
      teacherId: k.int('teacher_id').references(() => teachers.id, { onDelete: 'set null' }),
      way: k.oneOf('way', GUIDE_WAYS).notNull(),
      /** The update that caused it, so that one handled twice counts once. */
      cause: k.text('cause').notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [k.uniqueIndex('guide_views_cause').on(t.cause), k.index('guide_views_guide').on(t.guideId, t.at)],
  );

  /** Whether a guide helped; a person's last word counts. */
  const guideVotes = k.table(
    'guide_votes',
    {
      guideId: k
        .int('guide_id')
        .notNull()
        .references(() => guides.id, { onDelete: 'cascade' }),
      teacherId: k
        .int('teacher_id')
        .notNull()
        .references(() => teachers.id, { onDelete: 'cascade' }),
      helped: k.bool('helped').notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.guideId, t.teacherId] })],
  );

  const guideFavourites = k.table(
    'guide_favourites',
    {
      teacherId: k
        .int('teacher_id')
        .notNull()
        .references(() => teachers.id, { onDelete: 'cascade' }),
      guideId: k
        .int('guide_id')
        .notNull()
        .references(() => guides.id, { onDelete: 'cascade' }),
      at: k.int('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.teacherId, t.guideId] })],
  );

  /** What was looked for, for those who write guides: above all what was not found. */
  const guideSearches = k.table(
    'guide_searches',
    {
      id: k.serial('id'),
      words: k.text('words').notNull(),
      /** The words folded, under which searches are counted together. */
      folded: k.text('folded').notNull(),
      found: k.int('found').notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [
      k.index('guide_searches_missed').on(t.folded).where(sql`found = 0`),
      k.index('guide_searches_at').on(t.at),
    ],
  );

  return { guideTopics, guides, guideViews, guideVotes, guideFavourites, guideSearches };
}

export type GuideTables = ReturnType<typeof guideTables>;
