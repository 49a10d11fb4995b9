/**
 * The file `result.json` of Telegram Desktop («Export chat history», machine-readable JSON) as posts. Pure.
 * Its shape is not documented; what is read here has been the same since 2021, and anything else is left alone.
 */
import { z } from 'zod';
import type { Reactions } from '../../db/schema/posts.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import type { MetRoom } from './rooms.ts';
import type { SeenPost } from './seen.ts';

/** A post of an export; an album's messages are one. */
export type ExportedPost = SeenPost & { messageIds: number[]; kinds: string[]; editedAt: number | undefined };

export type ReadExport =
  | {
      kind: 'ok';
      room: MetRoom;
      posts: ExportedPost[] /** Service messages and what cannot be read. */;
      skipped: number;
    }
  | { kind: 'unreadable' }
  /** An export of a group or of a talk. */
  | { kind: 'notAChannel' };

const part = z.union([
  z.string(),
  z.looseObject({ type: z.string(), text: z.string(), href: z.string().optional() }),
]);
const message = z.looseObject({
  id: z.number().int().positive(),
  type: z.literal('message'),
  date_unixtime: z.coerce.number().int().positive(),
  edited_unixtime: z.coerce.number().int().positive().optional(),
  text: z.union([z.string(), z.array(part)]).default(''),
  text_entities: z.array(part).optional(),
  photo: z.string().optional(),
  file: z.string().optional(),
  media_type: z.string().optional(),
  poll: z
    .looseObject({
      question: z.union([z.string(), z.array(part)]),
      closed: z.boolean().default(false),
      total_voters: z.number().int().nonnegative().default(0),
      answers: z.array(
        z.looseObject({
          text: z.union([z.string(), z.array(part)]),
          voters: z.number().int().nonnegative().default(0),
        }),
      ),
    })
    .optional(),
  reactions: z
    .array(
      z.looseObject({
        type: z.string(),
        count: z.number().int().nonnegative(),
        emoji: z.string().optional(),
      }),
    )
    .optional(),
});
type ExportedMessage = z.infer<typeof message>;

const file = z.looseObject({
  name: z.string().nullish(),
  type: z.string(),
  id: z.number().int(),
  messages: z.array(z.unknown()),
});

const CHANNELS = ['public_channel', 'private_channel'];

/** Reads an export. */
export function readExport(json: string): ReadExport {
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'unreadable' };
  }
  const read = file.safeParse(raw);
  if (!read.success) return { kind: 'unreadable' };
  const { name, type, id, messages } = read.data;
  if (!CHANNELS.includes(type)) return { kind: 'notAChannel' };
  const room: MetRoom = { id: chatIdOf(id), kind: 'channel', title: name ?? String(id) };
  const posts: ExportedPost[] = [];
  let skipped = 0;
  for (const each of messages) {
    const parsed = message.safeParse(each);
    const post = parsed.success ? postOf(parsed.data, room.id) : undefined;
    if (!post) skipped += 1;
    else if (!joins(posts.at(-1), post)) posts.push(post);
  }
  return { kind: 'ok', room, posts, skipped };
}

/** Exports number channels without the mark by which the Bot API tells them from people. */
const chatIdOf = (id: number): number => (id < 0 ? id : Number(`-100${id}`));

/** Adds a message to the album before it. An export does not name albums: their messages are of the same second. */
function joins(album: ExportedPost | undefined, next: ExportedPost): boolean {
  const together =
    album?.at === next.at &&
    album.kinds.length > 0 &&
    next.kinds.length > 0 &&
    next.messageId === album.messageIds.at(-1)! + 1 &&
    (next.text === '' || album.text === '');
  if (!together) return false;
  album.messageIds.push(next.messageId);
  album.kinds.push(...next.kinds);
  if (album.text === '') Object.assign(album, { text: next.text, entities: next.entities });
  return true;
}

function postOf(given: ExportedMessage, roomId: number): ExportedPost | undefined {
  const { text, entities } = textOf(given.text_entities ?? given.text);
  const kind = kindOf(given);
  const poll = given.poll && pollOf(given.poll, `exported:${roomId}:${given.id}`);
  if (text === '' && kind === undefined && !poll) return undefined;
  return {
    messageId: given.id,
    messageIds: [given.id],
    at: given.date_unixtime * 1000,
    editedAt: given.edited_unixtime && given.edited_unixtime * 1000,
    text,
    entities,
    kinds: kind ? [kind] : [],
    poll,
    reactions: reactionsOf(given),
  };
}

const MEDIA: Readonly<Record<string, string>> = {
  video_file: 'video',
  voice_message: 'voice',
  video_message: 'video_note',
  audio_file: 'audio',
  animation: 'animation',
  sticker: 'sticker',
};

function kindOf({ photo, file: document, media_type: media }: ExportedMessage): string | undefined {
  if (photo !== undefined) return 'photo';
  if (media !== undefined) return MEDIA[media] ?? 'document';
  return document === undefined ? undefined : 'document';
}

function reactionsOf({ reactions = [] }: ExportedMessage): Reactions {
  const counted: Reactions = {};
  for (const { type, count, emoji } of reactions) {
    const name = reactionName(type, emoji);
    counted[name] = (counted[name] ?? 0) + count;
  }
  return counted;
}

/** A reaction in one sign: emojis are themselves; those that only some can see are counted together. */
export function reactionName(type: string, emoji: string | undefined): string {
  if (type === 'paid') return '⭐';
  return emoji ?? '✨';
}

type Poll = NonNullable<ExportedMessage['poll']>;

function pollOf(poll: Poll, id: string): SeenPost['poll'] {
  const question = textOf(poll.question).text;
  const options = poll.answers.map(({ text, voters }) => ({ text: textOf(text).text, voters }));
  return {
    plan: { question, options: options.map(({ text }) => text), multiple: false, anonymous: true },
    told: { id, question, options, voters: poll.total_voters, closed: poll.closed },
  };
}

/** Names of formatting in exports, where they are others than the Bot API's; undefined for what is not kept. */
const ENTITIES: Readonly<Record<string, string | undefined>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  spoiler: 'spoiler',
  blockquote: 'blockquote',
  code: 'code',
  pre: 'pre',
  text_link: 'text_link',
  link: 'url',
  mention: 'mention',
  hashtag: 'hashtag',
  email: 'email',
  phone: 'phone_number',
  bot_command: 'bot_command',
};

function textOf(given: string | z.infer<typeof part>[]): { text: string; entities: Entity[] } {
  if (typeof given === 'string') return { text: given, entities: [] };
  let text = '';
  const entities: Entity[] = [];
  for (const piece of given) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const type = ENTITIES[piece.type];
    if (type && piece.text !== '') {
      const place = { offset: text.length, length: piece.text.length };
      entities.push({ type, ...place, ...(type === 'text_link' ? { url: piece.href ?? '' } : {}) });
    }
    text += piece.text;
  }
  return { text, entities };
}
