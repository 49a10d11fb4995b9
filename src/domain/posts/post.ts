/**
 * What a post is, and what Telegram would refuse in it. Pure; limits are those of the Bot API.
 */
import type { Queries } from '../../db/db.ts';
import type { AttachedFile } from '../../db/schema/campaigns.ts';
import type { PollPlan } from '../../db/schema/posts.ts';
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

const ALBUM_LIMIT = 10;
const QUESTION_LIMIT = 300;
const OPTION_LIMIT = 100;
const OPTIONS = { least: 2, most: 12 };
const EXPLANATION_LIMIT = 200;
const EXPLANATION_LINES = 3;
/** How far ahead a poll may close, and how near. */
const CLOSING = { least: 60_000, most: 2_628_000_000 };
const LABEL_LIMIT = 64;

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

/**
 * Everything that keeps a post from being published, in the order of its editor.
 *
 * @param rooms those that the post names, as far as they are known
 * @param at when it is to be published, ms UTC
 */
export function problemsOf(post: PostContent, rooms: readonly Room[], at: number): PostProblem[] {
  return [...textProblems(post), ...fileProblems(post), ...pollProblems(post.poll, rooms, at)]
    .concat(buttonProblems(post))
    .concat(roomProblems(post, rooms));
}

function textProblems(post: PostContent): PostProblem[] {
  const { length } = parseMarkdown(post.text).text.trim();
  if (length === 0 && post.files.length === 0 && !post.poll) return [{ kind: 'empty' }];
  const limit = textLimit(post);
  return length > limit ? [{ kind: 'tooLong', limit, length }] : [];
}

function fileProblems({ files, poll }: PostContent): PostProblem[] {
  if (files.length > 0 && poll) return [{ kind: 'filesWithPoll' }];
  if (files.length > ALBUM_LIMIT) return [{ kind: 'tooManyFiles', limit: ALBUM_LIMIT }];
  return files.length > 1 && albumKind(files) === undefined ? [{ kind: 'mixedAlbum' }] : [];
}

/** Which files may stand together: photos with videos, documents, or music. Undefined for what may not. */
export function albumKind(files: readonly AttachedFile[]): 'visual' | 'document' | 'audio' | undefined {
  const kinds = new Set(files.map(({ kind }) => (kind === 'photo' || kind === 'video' ? 'visual' : kind)));
  const [only] = kinds;
  const together = kinds.size === 1 && (only === 'visual' || only === 'document' || only === 'audio');
  return together ? only : undefined;
}

function pollProblems(poll: PollPlan | null, rooms: readonly Room[], at: number): PostProblem[] {
  if (!poll) return [];
  const { question, options, correct, explanation, anonymous, closesAt } = poll;
  const problems: PostProblem[] = [];
  const asked = question.trim().length;
  if (asked === 0 || asked > QUESTION_LIMIT) problems.push({ kind: 'pollQuestion', limit: QUESTION_LIMIT });
  if (options.length < OPTIONS.least || options.length > OPTIONS.most) {
    problems.push({ kind: 'pollOptions', ...OPTIONS });
  }
  for (const [index, option] of options.entries()) {
    const { length } = option.trim();
    if (length === 0 || length > OPTION_LIMIT) {
      problems.push({ kind: 'pollOption', number: index + 1, limit: OPTION_LIMIT });
    }
  }
  if (new Set(options.map((option) => option.trim())).size < options.length) {
    problems.push({ kind: 'pollSameOptions' });
  }
  if (correct !== undefined && options[correct] === undefined) problems.push({ kind: 'pollCorrect' });
  if (
    explanation &&
    (explanation.length > EXPLANATION_LIMIT || explanation.split('\n').length > EXPLANATION_LINES)
  ) {
    problems.push({ kind: 'pollExplanation', limit: EXPLANATION_LIMIT });
  }
  if (!anonymous && rooms.some(({ kind }) => kind === 'channel')) problems.push({ kind: 'namedPoll' });
  if (closesAt !== undefined && (closesAt < at + CLOSING.least || closesAt > at + CLOSING.most)) {
    problems.push({ kind: 'pollCloses' });
  }
  return problems;
}

/** True for an address that may stand behind a button. */
export const isButtonUrl = (url: string): boolean => /^(https?|tg):\/\/\S+$/i.test(url) && URL.canParse(url);

function buttonProblems({ buttons }: PostContent): PostProblem[] {
  return buttons
    .filter(({ label, url }) => label.trim() === '' || label.length > LABEL_LIMIT || !isButtonUrl(url))
    .map(({ label }) => ({ kind: 'badButton', label }));
}

function roomProblems(post: PostContent, rooms: readonly Room[]): PostProblem[] {
  if (post.rooms.length === 0) return [{ kind: 'noRooms' }];
  return post.rooms.flatMap((id) => {
    const room = rooms.find((known) => known.id === id);
    return room?.mayPost ? [] : [{ kind: 'closedRoom' as const, title: room?.title ?? String(id) }];
  });
}

/** Where a message of a room is read in a browser or in Telegram; undefined in groups without such links. */
export function messageLink(room: Pick<Room, 'id' | 'username'>, messageId: number): string | undefined {
  if (room.username) return `https://t.me/${room.username}/${messageId}`;
  const supergroup = /^-100(\d+)$/.exec(String(room.id))?.[1];
  return supergroup && `https://t.me/c/${supergroup}/${messageId}`;
}
