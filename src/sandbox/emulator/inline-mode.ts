/**
 * Persons use the bot in any chat by typing `@bot words`: the query, the list, and the chosen result, which is sent in
 * the person's name via the bot. The bot hears of the choice, as with feedback switched on at BotFather.
 */
import { randomBytes } from 'node:crypto';
import type { InlineQueryResult } from 'grammy/types';
import { BotApiError } from './bot-api-error.ts';
import { botUser, type Context } from './context.ts';
import { snapshot } from './histories.ts';
import type { GivenAnswer } from './inline-queries.ts';
import { captionContent, textContent } from './methods/texts.ts';
import { mediaFrom } from './methods/uploads.ts';
import { placeOf, write, writingPlaceOf } from './places.ts';
import type { Content } from './posting.ts';
import type { Target } from './targets.ts';
import { type Doings, type InlineAnswer, type InlineResult, WorldError } from './world.ts';

const WAIT = 10_000;
const MAX_QUERY = 256;

const chatType = ({ person, room }: Target) => (person ? 'sender' : (room?.type ?? 'group'));

function listed(result: InlineQueryResult): InlineResult {
  const { id, type } = result;
  const title = 'title' in result ? (result.title ?? '') : '';
  const description = 'description' in result ? result.description : undefined;
  return {
    id,
    kind: type === 'video' ? 'video' : 'article',
    title,
    ...(description === undefined ? {} : { description }),
  };
}

function seen({ queryId, results, button, nextOffset }: GivenAnswer): InlineAnswer {
  const start = button && 'start_parameter' in button ? button.start_parameter : undefined;
  return {
    answered: true,
    queryId,
    results: results.map(listed),
    ...(button
      ? { button: { text: button.text, ...(start === undefined ? {} : { startParameter: start }) } }
      : {}),
    ...(nextOffset === '' ? {} : { nextOffset }),
  };
}

/** The message a result becomes. */
async function contentOf(context: Context, result: InlineQueryResult): Promise<Content> {
  const message = 'input_message_content' in result ? result.input_message_content : undefined;
  if (message && 'message_text' in message) {
    return textContent(context, { ...message, text: message.message_text } as never);
  }
  if (result.type !== 'video') throw new WorldError('invalid', 'Such a result cannot be sent');
  const file = 'video_file_id' in result ? result.video_file_id : result.video_url;
  const facts =
    'video_url' in result
      ? { width: result.video_width, height: result.video_height, duration: result.video_duration }
      : {};
  return { ...(await mediaFrom(context, 'video', file, {}, facts)), ...captionContent(context, result) };
}

export function createInlineMode(context: Context): Pick<Doings, 'askInline' | 'chooseInline'> {
  const { people, updates, inlineQueries } = context;
  return {
    async askInline(personId, chatId, text, { offset = '', timeoutMs = WAIT } = {}) {
      const target = placeOf(context, personId, chatId);
      const query = text.slice(0, MAX_QUERY);
      const question = { personId, query, offset };
      const known = inlineQueries.cached(question);
      if (known) return seen(known);
      const { queryId, answer } = inlineQueries.ask(question, timeoutMs);
      updates.push(
        'inline_query',
        { id: queryId, from: people.user(personId), query, offset, chat_type: chatType(target) },
        personId,
      );
      const given = await answer;
      return given ? seen(given) : { answered: false };
    },
    async chooseInline(personId, chatId, queryId, resultId) {
      const target = writingPlaceOf(context, personId, chatId);
      const answer = inlineQueries.find(queryId);
      const result = answer?.results.find(({ id }) => id === resultId);
      if (!answer || !result) throw new WorldError('no-such-button', 'No such result');
      const content = await contentOf(context, result).catch((error: unknown) => {
        throw error instanceof BotApiError ? new WorldError('invalid', error.message) : error;
      });
      const markup = result.reply_markup;
      const inlineId = markup && `BAAAA${randomBytes(18).toString('base64url')}`;
      const record = write(
        context,
        target,
        personId,
        { ...content, via_bot: botUser(context), ...(markup ? { reply_markup: markup } : {}) },
        {},
        inlineId,
      );
      updates.push(
        'chosen_inline_result',
        {
          result_id: resultId,
          from: people.user(personId),
          query: answer.query,
          ...(inlineId === undefined ? {} : { inline_message_id: inlineId }),
        },
        personId,
      );
      return snapshot(record);
    },
  };
}
