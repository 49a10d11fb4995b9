/**
 * Everything that Telegram would refuse in a post, found before anybody waits for its moment. Pure; limits are those of
 * the Bot API.
 */
import type { PollPlan } from '../../db/schema/posts.ts';
import { ALBUM_LIMIT, canBeAlbum } from '../attached-files.ts';
import { parseMarkdown } from '../markdown.ts';
import { shownText } from './compose.ts';
import { type PostContent, type PostProblem, type Room, textLimit } from './post.ts';

const QUESTION_LIMIT = 300;
const OPTION_LIMIT = 100;
const OPTIONS = { least: 2, most: 12 };
const EXPLANATION_LIMIT = 200;
const EXPLANATION_LINES = 3;
/** How far ahead a poll may close, and how near. */
const CLOSING = { least: 60_000, most: 2_628_000_000 };
const LABEL_LIMIT = 64;

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
  // Only the labels of buttons count, wherever they lead.
  const { length } = shownText({ ...post, id: 0 }, 'bot').text.trim();
  if (parseMarkdown(post.text).text.trim() === '' && post.files.length === 0 && !post.poll)
    return [{ kind: 'empty' }];
  const limit = textLimit(post);
  return length > limit ? [{ kind: 'tooLong', limit, length }] : [];
}

function fileProblems({ files, poll }: PostContent): PostProblem[] {
  if (files.length > 0 && poll) return [{ kind: 'filesWithPoll' }];
  if (files.length > ALBUM_LIMIT) return [{ kind: 'tooManyFiles', limit: ALBUM_LIMIT }];
  return files.length > 1 && !canBeAlbum(files) ? [{ kind: 'mixedAlbum' }] : [];
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
