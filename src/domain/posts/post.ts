/**
 * What a post is, and what Telegram would refuse in it. Pure; limits are those of the Bot API.
 */
import type { Queries } from '../../db/db.ts';
import { CAPTION_LIMIT, TEXT_LIMIT } from '../../telegram/split.ts';
import { type FormattedText, parseMarkdown } from '../markdown.ts';

export type Post = Queries['t']['posts']['$inferSelect'];
export type Room = Queries['t']['rooms']['$inferSelect'];
export type Copy = Queries['t']['postCopies']['$inferSelect'];
export type PostChange = Queries['t']['postChanges']['$inferSelect'];
export type Poll = Queries['t']['polls']['$inferSelect'];

/** What an editor writes. */
export type PostContent = Pick<
  Post,
  'text' | 'files' | 'poll' | 'buttons' | 'askButton' | 'silent' | 'pin' | 'rooms'
>;

/** Why a post cannot be published as it is. */
export type PostProblem =
  | { kind: 'empty' | 'noRooms' | 'mixedAlbum' | 'filesWithPoll' }
  | { kind: 'tooLong'; limit: number; length: number }
  | { kind: 'tooManyFiles'; limit: number }
  /** The bot may not write there, or has not been met there. */
  | { kind: 'closedRoom'; title: string }
  | { kind: 'badButton'; label: string }
  | { kind: 'pollQuestion' | 'pollExplanation'; limit: number }
  | { kind: 'pollOptions'; least: number; most: number }
  | { kind: 'pollOption'; number: number; limit: number }
  | { kind: 'pollCorrect' | 'pollSameOptions' | 'namedPoll' | 'pollCloses' };

/** The text as Telegram shows it: ours are Markdown, others' came with their entities. */
export function bodyOf(post: Pick<Post, 'origin' | 'text' | 'entities'>): FormattedText {
  return post.origin === 'ours'
    ? parseMarkdown(post.text)
    : { text: post.text, entities: post.entities ?? [] };
}

/** The beginning of what it says, on one line, for lists and notices. */
export function gistOf(post: Pick<Post, 'origin' | 'text' | 'entities' | 'poll'>, length = 80): string {
  const words = (bodyOf(post).text || post.poll?.question || '').replace(/\s+/g, ' ').trim();
  return words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words;
}

/** An album shows no buttons: theirs become lines under its words. */
export const isAlbum = (post: Pick<PostContent, 'files'>): boolean => post.files.length > 1;

/** How long the words may be where the files put them. */
export function textLimit({ files, poll }: Pick<PostContent, 'files' | 'poll'>): number {
  return files.length > 0 || poll ? CAPTION_LIMIT : TEXT_LIMIT;
}

/** Where a message of a room is read in a browser or in Telegram; undefined in groups without such links. */
export function messageLink(room: Pick<Room, 'id' | 'username'>, messageId: number): string | undefined {
  if (room.username) return `https://t.me/${room.username}/${messageId}`;
  const supergroup = /^-100(\d+)$/.exec(String(room.id))?.[1];
  return supergroup && `https://t.me/c/${supergroup}/${messageId}`;
}
