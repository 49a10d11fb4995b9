/**
 * What Telegram demands of keyboards beyond their shape: one action a button, its limits, its chats.
 */
import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import { badRequest } from './bot-api-error.ts';
import { checkLink, type LinkRules, linkedUser } from './text/links.ts';

export type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

const MAX_INLINE_BUTTONS = 100;
const MAX_REPLY_BUTTONS = 300;

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
] as const;

/** Telegram takes an empty callback_data for none. */
const isGiven = (button: InlineKeyboardButton, action: (typeof actions)[number]): boolean =>
  action === 'callback_data' ? 'callback_data' in button && button.callback_data !== '' : action in button;

const bad = (what: string) => badRequest(`can't parse inline keyboard button: ${what}`);

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel';

/** Checks any reply markup for a chat of the kind; gives the inline keyboard as stored, if it is one. */
export function checkMarkup(
  markup: ReplyMarkup | undefined,
  kind: ChatKind,
  rules: LinkRules,
): InlineKeyboardMarkup | undefined {
  if (markup === undefined) return undefined;
  if ('inline_keyboard' in markup) return checkInline(markup, kind, rules);
  if (kind === 'channel') throw badRequest('inline keyboard expected');
  if ('keyboard' in markup) checkReply(markup, kind);
  if ('remove_keyboard' in markup && markup.remove_keyboard !== true) {
    throw badRequest('remove_keyboard must be true');
  }
  if ('force_reply' in markup && markup.force_reply !== true) throw badRequest('force_reply must be true');
  if ('input_field_placeholder' in markup) checkPlaceholder(markup.input_field_placeholder);
  return undefined;
}

function checkPlaceholder(text: string | undefined): void {
  if (text !== undefined && (text.length < 1 || text.length > 64)) {
    throw badRequest('input_field_placeholder must be 1-64 characters long');
  }
}

function checkInline(
  markup: InlineKeyboardMarkup,
  kind: ChatKind,
  rules: LinkRules,
): InlineKeyboardMarkup | undefined {
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  let count = 0;
  const checked = rows.map((row) =>
    row.map((button) => {
      count++;
      return checkInlineButton(button, kind, rules);
    }),
  );
  if (count > MAX_INLINE_BUTTONS) throw badRequest('reply markup is too long');
  return rows.length === 0 ? undefined : { inline_keyboard: checked };
}

function checkInlineButton(
  button: InlineKeyboardButton,
  kind: ChatKind,
  rules: LinkRules,
): InlineKeyboardButton {
  if (button.text.trim() === '') throw bad('Field "text" must be non-empty');
  const given = actions.filter((each) => isGiven(button, each));
  if (given.length === 0) throw bad('Text buttons are unallowed in the inline keyboard');
  if (given.length > 1) throw bad(`a button must have exactly one action, found ${given.join(', ')}`);
  if ('style' in button && !['danger', 'success', 'primary'].includes(button.style as string)) {
    throw bad('invalid button style specified');
  }
  if ('callback_data' in button) {
    if (Buffer.byteLength(button.callback_data ?? '') > 64) throw badRequest('BUTTON_DATA_INVALID');
  } else if ('url' in button) {
    const url = button.url as string;
    if (linkedUser(url) !== undefined) return button;
    const checked = checkLink(url, rules);
    if ('error' in checked) {
      throw badRequest(`inline keyboard button URL '${url}' is invalid: ${checked.error}`);
    }
    return { ...button, url: checked.url } as InlineKeyboardButton;
  } else if ('web_app' in button) {
    checkWebApp(button.web_app?.url ?? '', kind, 'inline keyboard');
  } else if ('copy_text' in button) {
    const length = button.copy_text?.text.length ?? 0;
    if (length < 1 || length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  } else if ('pay' in button || 'callback_game' in button) throw badRequest('BUTTON_TYPE_INVALID');
  return button;
}

function checkWebApp(url: string, kind: ChatKind, where: string): void {
  if (kind !== 'private') throw badRequest('BUTTON_TYPE_INVALID');
  if (!/^https:\/\//i.test(url)) {
    throw badRequest(`${where} button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
}

function checkReply(markup: ReplyKeyboardMarkup, kind: ChatKind): void {
  const buttons = markup.keyboard.flat() as (KeyboardButton | string)[];
  if (buttons.length === 0) throw badRequest('reply keyboard must have at least one button');
  if (buttons.length > MAX_REPLY_BUTTONS) throw badRequest('reply markup is too long');
  for (const button of buttons) {
    const text = typeof button === 'string' ? button : button.text;
    if (text.trim() === '') throw badRequest('can\'t parse keyboard button: Field "text" must be non-empty');
    if (typeof button === 'string') continue;
    const requests = Object.keys(button).filter((key) => key.startsWith('request_') || key === 'web_app');
    if (requests.length > 1) throw badRequest("can't parse keyboard button: more than one request specified");
    if ('web_app' in button) checkWebApp(button.web_app.url, kind, 'keyboard');
    if (kind === 'private') continue;
    if ('request_contact' in button) throw badRequest('phone number can be requested in private chats only');
    if ('request_location' in button) throw badRequest('location can be requested in private chats only');
    if (requests.length > 0) throw badRequest('BUTTON_TYPE_INVALID');
  }
}
