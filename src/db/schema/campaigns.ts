/**
 * Tables of campaigns: who they are for, what they say, and what became of every single message.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { Titles } from './learning.ts';
import type { PeopleTables } from './people.ts';

/** What a campaign is about; teachers may turn off every kind but `service`. */
export const CAMPAIGN_KINDS = ['service', 'course', 'news', 'event', 'survey'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** What a campaign does to its recipients: a new message, or something to the messages of an earlier campaign. */
export const CAMPAIGN_ACTIONS = ['send', 'edit', 'delete'] as const;
export type CampaignAction = (typeof CAMPAIGN_ACTIONS)[number];

/**
 * - `draft`: being written. `approval`: waits for a second person. `scheduled`: starts by itself at its moment.
 * - `running`; `paused`, by a person or by itself (see `pausedFor`).
 * - `unsettled`: all is done but some messages are uncertain, and nobody has looked at them yet.
 * - `finished`, `cancelled`: the end.
 */
export const CAMPAIGN_STATES = [
  'draft',
  'approval',
  'scheduled',
  'running',
  'paused',
  'unsettled',
  'finished',
  'cancelled',
] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** `template`: Telegram refuses the message itself, or a variable is empty. `failures`: too many in a row fail. */
export const PAUSE_REASONS = ['person', 'failures', 'template'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const RECIPIENT_STATES = ['waiting', 'sending', 'sent', 'failed', 'skipped', 'uncertain'] as const;
export type RecipientState = (typeof RECIPIENT_STATES)[number];

/** A file of ours in a campaign or a post: several make an album. */
export interface AttachedFile {
  kind: 'photo' | 'video' | 'animation' | 'document' | 'audio' | 'voice';
  uploadId: string;
  name: string;
}

/** A button under a campaign's message. `read` and `choice` are counted; only one choice of a person counts. */
export type CampaignButton =
  | { kind: 'link'; labels: Titles; url: string }
  | { kind: 'read'; labels: Titles }
  | { kind: 'choice'; labels: Titles };

/** Whom a segment finds: see `domain/segments/condition.ts`, which checks the shape. */
export type StoredCondition = Record<string, unknown>;

export function campaignTables(k: Kit, { teachers, officials }: PeopleTables) {
  /** A named group of teachers, found anew whenever somebody asks. */
  const segments = k.table(
    'segments',
    {
      id: k.serial('id'),
      name: k.text('name').notNull(),
      condition: k.json<StoredCondition>('condition').notNull(),
      createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      archivedAt: k.int('archived_at'),
    },
    (t) => [k.uniqueIndex('segments_name').on(t.name)],
  );

  /** People named by a file, for use in segments. */
  const segmentLists = k.table('segment_lists', {
    id: k.serial('id'),
    name: k.text('name').notNull(),
    /** Rows of the file, and those of them that no teacher of the bot matches. */
    rows: k.int('rows').notNull(),
    unmatched: k.json<string[]>('unmatched').notNull(),
    createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
    createdAt: k.int('created_at').notNull(),
    archivedAt: k.int('archived_at'),
  });

  const segmentListMembers = k.table(
    'segment_list_members',
    {
      listId: k
        .int('list_id')
        .notNull()
        .references(() => segmentLists.id, { onDelete: 'cascade' }),
      teacherId: k
        .int('teacher_id')
        .notNull()
        .references(() => teachers.id, { onDelete: 'cascade' }),
    },
    (t) => [k.primaryKey({ columns: [t.listId, t.teacherId] })],
  );

  const campaigns = k.table(
    'campaigns',
    {
      id: k.serial('id'),
      name: k.text('name').notNull(),
      action: k.oneOf('action', CAMPAIGN_ACTIONS).notNull(),
      kind: k.oneOf('kind', CAMPAIGN_KINDS).notNull(),
      state: k.oneOf('state', CAMPAIGN_STATES).notNull(),
      /** Whom it is for; empty object for everybody. Frozen into recipients at the launch. */
      condition: k.json<StoredCondition>('condition').notNull(),
      /** The segment that the condition was taken from, to be named. */
      segmentId: k.int('segment_id').references(() => segments.id, { onDelete: 'set null' }),
      /** An earlier campaign whose messages this one edits, deletes or corrects, or whose recipients it leaves out. */
      followsId: k.int('follows_id'),
      /** `correction`: exactly those who got it. `rest`: those who did not. Null where it follows none. */
      follows: k.oneOf('follows', ['correction', 'rest']),
      /** Markdown by language. */
      texts: k.json<Titles>('texts').notNull(),
      files: k.json<AttachedFile[]>('files').notNull(),
      buttons: k.json<CampaignButton[]>('buttons').notNull(),
      /** Which course the variables tell of; null for each person's present one. */
      courseId: k.int('course_id'),
      silent: k.bool('silent').notNull(),
      /** Sent by paid broadcast (Bot API, `allow_paid_broadcast`). */
      paid: k.bool('paid').notNull(),
      /** Kept back in the quiet hours of the person's zone. */
      quiet: k.bool('quiet').notNull(),
      /** When it starts, ms UTC; null for at once. */
      startsAt: k.int('starts_at'),
      /** A cron expression: at each of its moments a copy of the campaign is made and launched. */
      cron: k.text('cron'),
      cronNextAt: k.int('cron_next_at'),
      /** The campaign whose cron made this one. */
      templateId: k.int('template_id'),
      /** Whoever has not got it by this moment is skipped, ms UTC. */
      expiresAt: k.int('expires_at'),
      /** How many it is for, since the launch. */
      audience: k.int('audience'),
      pausedFor: k.oneOf('paused_for', PAUSE_REASONS),
      /** What Telegram said, or which variable is empty. */
      pausedDetail: k.text('paused_detail'),
      /** Failures before this moment do not count towards an automatic pause: somebody resumed after seeing them. */
      resumedAt: k.int('resumed_at'),
      createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
      /** Who changed it last: they may not approve it. */
      editedBy: k.int('edited_by').references(() => officials.id, { onDelete: 'set null' }),
      approvedBy: k.int('approved_by').references(() => officials.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      launchedAt: k.int('launched_at'),
      finishedAt: k.int('finished_at'),
    },
    (t) => [
      k.index('campaigns_state').on(t.state, t.id),
      k.index('campaigns_follows').on(t.followsId),
      k.index('campaigns_template').on(t.templateId),
    ],
  );

  /** One message of a campaign to one person: written at the launch, one a chat. */
  const recipients = k.table(
    'recipients',
    {
      id: k.serial('id'),
      campaignId: k
        .int('campaign_id')
        .notNull()
        .references(() => campaigns.id, { onDelete: 'cascade' }),
      teacherId: k.int('teacher_id').notNull(),
      chatId: k.int('chat_id').notNull(),
      /** Language and region at the launch. */
      locale: k.text('locale').notNull(),
      regionId: k.text('region_id'),
      state: k.oneOf('state', RECIPIENT_STATES).notNull(),
      /** Not before this moment, ms UTC: the launch, the end of the night, a `retry_after`. */
      dueAt: k.int('due_at').notNull(),
      /** While `sending`: until when the sender that took it may still write its outcome, ms UTC. */
      leasedUntil: k.int('leased_until'),
      attempts: k.int('attempts').notNull(),
      /** Why it failed, is uncertain, or was skipped. */
      reason: k.text('reason'),
      /** Telegram's own words for it. */
      detail: k.text('detail'),
      /** Telegram's id of the message (an album's first), when sent; of the message to change, for edit and delete. */
      messageId: k.int('message_id'),
      /** All of an album's. */
      messageIds: k.json<number[]>('message_ids'),
      settledAt: k.int('settled_at'),
      /** Somebody has seen that it is uncertain and lets it stand. */
      reviewedAt: k.int('reviewed_at'),
    },
    (t) => [
      k.uniqueIndex('recipients_chat').on(t.campaignId, t.chatId),
      k.index('recipients_waiting').on(t.campaignId, t.dueAt, t.id).where(sql`state = 'waiting'`),
      k.index('recipients_sending').on(t.leasedUntil).where(sql`state = 'sending'`),
      k.index('recipients_state').on(t.campaignId, t.state, t.regionId),
      // How fast it goes, and how the latest fared.
      k.index('recipients_settled').on(t.campaignId, t.settledAt).where(sql`settled_at is not null`),
    ],
  );

  /** Who pressed which button under a campaign's message; a person's last choice takes the place of the one before. */
  const campaignPresses = k.table(
    'campaign_presses',
    {
      campaignId: k
        .int('campaign_id')
        .notNull()
        .references(() => campaigns.id, { onDelete: 'cascade' }),
      teacherId: k
        .int('teacher_id')
        .notNull()
        .references(() => teachers.id, { onDelete: 'cascade' }),
      /** Place in the campaign's buttons, from 0. */
      button: k.int('button').notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.campaignId, t.teacherId, t.button] })],
  );

  /** Kinds of campaigns that a teacher does not want. */
  const optOuts = k.table(
    'opt_outs',
    {
      teacherId: k
        .int('teacher_id')
        .notNull()
        .references(() => teachers.id, { onDelete: 'cascade' }),
      kind: k.oneOf('kind', CAMPAIGN_KINDS).notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.teacherId, t.kind] })],
  );

  /** Messages in editors' chats that show how a campaign gets on, each edited as it goes. */
  const campaignWatches = k.table(
    'campaign_watches',
    {
      campaignId: k
        .int('campaign_id')
        .notNull()
        .references(() => campaigns.id, { onDelete: 'cascade' }),
      officialId: k
        .int('official_id')
        .notNull()
        .references(() => officials.id, { onDelete: 'cascade' }),
      /** The outbox row of the first message; its outcome tells the message to edit. */
      outboxId: k.int('outbox_id'),
      /** What it says now, so that nothing is edited for nothing. */
      shown: k.text('shown').notNull(),
      shownAt: k.int('shown_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.campaignId, t.officialId] })],
  );

  return {
    segments,
    segmentLists,
    segmentListMembers,
    campaigns,
    recipients,
    campaignPresses,
    optOuts,
    campaignWatches,
  };
}
