/**
 * answerInlineQuery: articles and videos, checked as Telegram checks them before it shows any.
 */
import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types';
import { badRequest, notEmulated } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import { checkMarkup } from '../keyboards.ts';
import { checkLink } from '../text/links.ts';
import type { Handlers } from './method.ts';
import { captionContent, textContent } from './texts.ts';

const MAX_RESULTS = 50;
const MAX_ID = 64;
const MAX_OFFSET = 64;
const DEFAULT_CACHE = 300;

/** 400 unless Telegram would show the result, and send it when it is chosen. */
function checkResult(context: Context, result: InlineQueryResult): void {
  const size = Buffer.byteLength(result.id);
  if (size < 1 || size > MAX_ID) throw badRequest('RESULT_ID_INVALID');
  checkMarkup(result.reply_markup, 'private', context.formatRules);
  const message = 'input_message_content' in result ? result.input_message_content : undefined;
  if (message) {
    if (!('message_text' in message)) throw notEmulated('inline results of that content');
    textContent(context, { ...message, text: message.message_text } as never);
  }
  if (result.type === 'article') {
    if (result.title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
    return;
  }
  if (result.type !== 'video') throw notEmulated(`inline results of type ${result.type}`);
  if (result.title.trim() === '') throw badRequest('VIDEO_TITLE_EMPTY');
  captionContent(context, result);
  if ('video_file_id' in result) {
    const file = context.files.find(result.video_file_id);
    if (!file || file.isExpired) throw badRequest('wrong file identifier/HTTP URL specified');
    if (file.kind !== 'video') throw badRequest('DOCUMENT_INVALID');
    return;
  }
  if (result.mime_type !== 'video/mp4' && result.mime_type !== 'text/html') {
    throw badRequest('VIDEO_CONTENT_TYPE_INVALID');
  }
  if (result.mime_type === 'text/html' && !message) throw badRequest('SEND_MESSAGE_EMPTY');
  for (const url of [result.video_url, result.thumbnail_url]) {
    if ('error' in checkLink(url, context.formatRules)) throw badRequest('WEBDOCUMENT_URL_INVALID');
  }
}

function checkButton(button: InlineQueryResultsButton): void {
  if (button.text.trim() === '') throw badRequest('BUTTON_TEXT_INVALID');
  const start = 'start_parameter' in button ? button.start_parameter : undefined;
  if ('web_app' in button && button.web_app) throw notEmulated('Web Apps over inline results');
  if (start === undefined || !/^[\w-]{1,64}$/.test(start)) throw badRequest('START_PARAM_INVALID');
}

export function inlineMethods(context: Context): Handlers {
  return {
    answerInlineQuery(params) {
      const { results, button, next_offset: nextOffset = '' } = params;
      if (results.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
      if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
      for (const result of results) checkResult(context, result);
      if (button) checkButton(button);
      if (Buffer.byteLength(nextOffset) > MAX_OFFSET) throw badRequest('NEXT_OFFSET_INVALID');
      context.inlineQueries.answer(
        params.inline_query_id,
        { results, nextOffset, ...(button ? { button } : {}) },
        { cacheTime: params.cache_time ?? DEFAULT_CACHE, isPersonal: params.is_personal === true },
      );
      return true;
    },
  };
}
