/** A post as parameters of the Bot API. Pure; words come from the locale files, in the script of the post. */
import type { LinkButton } from '../../db/schema/posts.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import type { OutboxMethod } from '../../telegram/outbox.ts';
import { methodOf } from '../attached-files.ts';
import { type FormattedText, parseMarkdown } from '../markdown.ts';
import { isAlbum, type Post } from './post.ts';

/** What is asked of Telegram, without the chat. */
export interface Request {
  method: OutboxMethod;
  payload: Record<string, unknown>;
}

type Said = Pick<Post, 'id' | 'text' | 'files' | 'poll' | 'buttons' | 'askButton' | 'silent'>;

/** `t.me/<bot>?start=post_7`: the bot then knows what is asked about. */
const askPayload = (postId: number): string => `post_${postId}`;

/** What {@link buttonsOf} writes behind `start=`, with the post's id. */
export const ASK_PAYLOAD = /^post_(\d{1,15})$/;

/**
 * The language of what Hamroh adds to a post: the one that its letters show.
 */
export function localeOfText(text: string): Locale {
  if (/[ўқғҳ]/i.test(text)) return 'uz-Cyrl';
  return /[а-яё]/i.test(text) ? 'ru' : 'uz';
}

/** The buttons of a post: its links one below the other, the question to the bot last. */
export function buttonsOf(post: Said, botUsername: string | undefined): LinkButton[] {
  const asks = post.askButton && botUsername !== undefined;
  const t = translator(localeOfText(post.text || (post.poll?.question ?? '')));
  const ask = {
    label: t('posts-ask-button'),
    url: `https://t.me/${botUsername}?start=${askPayload(post.id)}`,
  };
  return [...post.buttons, ...(asks ? [ask] : [])];
}

/** As Telegram takes buttons; empty of them it takes the buttons away. */
function keyboard(buttons: readonly LinkButton[]) {
  return { inline_keyboard: buttons.map(({ label, url }) => [{ text: label, url }]) };
}

/** The words of a post as they are shown: in an album with its buttons as links below them. */
export function shownText(post: Said, botUsername: string | undefined): FormattedText {
  const buttons = buttonsOf(post, botUsername);
  const body = parseMarkdown(post.text);
  if (!isAlbum(post) || buttons.length === 0) return body;
  let { text } = body;
  const entities: Entity[] = [...body.entities];
  for (const [index, { label, url }] of buttons.entries()) {
    if (text !== '') text += index === 0 ? '\n\n' : '\n';
    entities.push({ type: 'text_link', offset: text.length, length: label.length, url });
    text += label;
  }
  return { text, entities };
}

/** The message that publishes a post. */
export function composePost(post: Said, botUsername: string | undefined): Request {
  const buttons = buttonsOf(post, botUsername);
  const { text, entities } = shownText(post, botUsername);
  const shared = {
    ...(post.silent ? { disable_notification: true } : {}),
    ...(buttons.length > 0 && !isAlbum(post) ? { reply_markup: keyboard(buttons) } : {}),
  };
  const caption = text === '' ? {} : { caption: text, caption_entities: entities };
  if (post.poll) return pollRequest(post.poll, { text, entities }, shared);
  const [first] = post.files;
  if (!first) return { method: 'sendMessage', payload: { text, entities, ...shared } };
  if (!isAlbum(post)) {
    const file = { [first.kind]: { $upload: first.uploadId } };
    return { method: methodOf(first), payload: { ...file, ...caption, ...shared } };
  }
  const media = post.files.map(({ kind, uploadId }, index) => ({
    type: kind,
    media: { $upload: uploadId },
    ...(index === 0 ? caption : {}),
  }));
  return { method: 'sendMediaGroup', payload: { media, ...shared } };
}

function pollRequest(
  poll: NonNullable<Post['poll']>,
  { text, entities }: FormattedText,
  shared: Record<string, unknown>,
): Request {
  const { question, options, multiple, anonymous, correct, explanation, closesAt } = poll;
  const quiz =
    correct === undefined
      ? { allows_multiple_answers: multiple }
      : { type: 'quiz', correct_option_ids: [correct], ...(explanation ? { explanation } : {}) };
  return {
    method: 'sendPoll',
    payload: {
      question,
      options: options.map((option) => ({ text: option })),
      is_anonymous: anonymous,
      ...quiz,
      ...(text === '' ? {} : { description: text, description_entities: entities }),
      ...(closesAt === undefined ? {} : { close_date: Math.floor(closesAt / 1000) }),
      ...shared,
    },
  };
}

/** The change of a published message into what the post says now. Of a poll only the buttons can be changed. */
export function composeEdit(post: Said, messageId: number, botUsername: string | undefined): Request {
  const buttons = buttonsOf(post, botUsername);
  const { text, entities } = shownText(post, botUsername);
  const target = { message_id: messageId, ...(isAlbum(post) ? {} : { reply_markup: keyboard(buttons) }) };
  if (post.poll) return { method: 'editMessageReplyMarkup', payload: target };
  if (post.files.length > 0) {
    return {
      method: 'editMessageCaption',
      payload: { ...target, caption: text, caption_entities: entities },
    };
  }
  return { method: 'editMessageText', payload: { ...target, text, entities } };
}
