/**
 * sendPoll and stopPoll: polls and quizzes within Telegram's limits.
 */
import type { MessageEntity, Poll, PollOption } from 'grammy/types';
import { badRequest } from '../bot-api-error.ts';
import { type Context, seconds } from '../context.ts';
import { checkMarkup } from '../keyboards.ts';
import { newOptionId } from '../polls.ts';
import { checkOptions, edited, postByBot } from '../posting.ts';
import { findTarget, mustBePresent, mustNotFlood, mustWrite, type Target } from '../targets.ts';
import { format } from '../text/format.ts';
import type { Handlers } from './method.ts';

const MAX_QUESTION = 300;
const MAX_OPTIONS = 12;
const MAX_OPTION = 100;
const MAX_EXPLANATION = 200;
const MAX_EXPLANATION_BREAKS = 2;
const MAX_DESCRIPTION = 1024;
/** How long a poll may be open, seconds. */
const MIN_OPEN = 5;
const MAX_OPEN = 2_628_000;

interface Words {
  readonly text: string;
  readonly entities?: MessageEntity[];
}

type SendPoll = Parameters<NonNullable<Handlers['sendPoll']>>[0];

export function pollMethods(context: Context): Handlers {
  const words = (text: string, mode: string | undefined, entities: MessageEntity[] | undefined): Words => {
    const formatted = format(text, mode, entities, context.formatRules);
    return { text: formatted.text, ...(formatted.entities ? { entities: [...formatted.entities] } : {}) };
  };
  /** Questions and options carry no formatting but emoji of the user's own. */
  const plain = (
    what: 'question' | 'option',
    max: number,
    text: string,
    mode: string | undefined,
    entities: MessageEntity[] | undefined,
  ): Words => {
    const given = words(text, mode, entities);
    if (given.text === '') throw badRequest(`poll ${what} must be non-empty`);
    if (given.text.length > max) throw badRequest(`poll ${what}s length must not exceed ${max}`);
    const emoji = given.entities?.filter(({ type }) => type === 'custom_emoji') ?? [];
    return { text: given.text, ...(emoji.length > 0 ? { entities: emoji } : {}) };
  };

  const optionsOf = (given: SendPoll['options']): PollOption[] => {
    if (given.length < 1) throw badRequest('poll must have at least 1 option');
    if (given.length > MAX_OPTIONS) throw badRequest(`poll can't have more than ${MAX_OPTIONS} options`);
    return given.map((each) => {
      const option = each as Exclude<typeof each, string>;
      const { text, entities } = plain(
        'option',
        MAX_OPTION,
        option.text,
        option.text_parse_mode,
        option.text_entities,
      );
      return {
        persistent_id: newOptionId(),
        text,
        ...(entities ? { text_entities: entities } : {}),
        voter_count: 0,
      };
    });
  };

  const quizOf = (params: SendPoll, count: number): Partial<Poll> => {
    const correct = params.correct_option_ids;
    if (params.type !== 'quiz') {
      if (correct !== undefined) throw badRequest('only quizzes have correct options');
      if (params.explanation) throw badRequest('only quizzes have an explanation');
      return {};
    }
    const isWrong =
      !correct ||
      correct.length === 0 ||
      correct.some(
        (id, index) => id < 0 || id >= count || (index > 0 && id <= (correct[index - 1] as number)),
      );
    if (isWrong || (correct.length > 1 && !params.allows_multiple_answers)) {
      throw badRequest('wrong correct option ID specified');
    }
    if (!params.explanation) return { correct_option_ids: correct };
    const { text, entities } = words(
      params.explanation,
      params.explanation_parse_mode,
      params.explanation_entities,
    );
    if (text.length > MAX_EXPLANATION || text.split('\n').length - 1 > MAX_EXPLANATION_BREAKS) {
      throw badRequest('poll explanation is too long');
    }
    if (text === '') return { correct_option_ids: correct };
    return {
      correct_option_ids: correct,
      explanation: text,
      ...(entities ? { explanation_entities: entities } : {}),
    };
  };

  const timeOf = ({ open_period: period, close_date: date }: SendPoll): Partial<Poll> => {
    if (period !== undefined && date !== undefined) {
      throw badRequest("open_period and close_date can't be specified at the same time");
    }
    const now = seconds(context);
    const open = period ?? (date === undefined ? undefined : date - now);
    if (open === undefined) return {};
    if (open < MIN_OPEN || open > MAX_OPEN) throw badRequest('poll auto-close time is invalid');
    return { close_date: now + open, ...(period === undefined ? {} : { open_period: period }) };
  };

  const descriptionOf = (params: SendPoll): Partial<Poll> => {
    if (!params.description) return {};
    const { text, entities } = words(
      params.description,
      params.description_parse_mode,
      params.description_entities,
    );
    if (text.length > MAX_DESCRIPTION) throw badRequest('poll description is too long');
    if (text === '') return {};
    return { description: text, ...(entities ? { description_entities: entities } : {}) };
  };

  const pollOf = (target: Target, params: SendPoll): Omit<Poll, 'id'> => {
    const { type = 'regular', is_anonymous: isAnonymous = true } = params;
    if (type !== 'regular' && type !== 'quiz') throw badRequest('unsupported poll type specified');
    if (target.room?.type === 'channel' && !isAnonymous) {
      throw badRequest("non-anonymous polls can't be sent to channel chats");
    }
    const question = plain(
      'question',
      MAX_QUESTION,
      params.question,
      params.question_parse_mode,
      params.question_entities,
    );
    const options = optionsOf(params.options);
    return {
      question: question.text,
      ...(question.entities ? { question_entities: question.entities } : {}),
      options,
      total_voter_count: 0,
      is_closed: params.is_closed === true,
      is_anonymous: isAnonymous,
      type,
      allows_multiple_answers: params.allows_multiple_answers === true,
      allows_revoting: params.allows_revoting ?? type === 'regular',
      members_only: false,
      ...quizOf(params, options.length),
      ...timeOf(params),
      ...descriptionOf(params),
    };
  };

  return {
    sendPoll(params) {
      const target = findTarget(context, params.chat_id);
      mustWrite(target);
      const given = pollOf(target, params);
      const options = checkOptions(context, target, params);
      mustNotFlood(context, target, 1, params.allow_paid_broadcast);
      const poll = context.polls.create(given, {
        hidesResults: params.hide_results_until_closes === true,
        shuffles: params.shuffle_options === true,
      });
      return postByBot(context, target, { poll }, params, options);
    },
    stopPoll(params) {
      const target = findTarget(context, params.chat_id);
      mustBePresent(target);
      context.polls.closeDue();
      const record = context.histories.find(target.chatId, params.message_id);
      const poll = record?.message.poll;
      if (!record || !poll) throw badRequest('message with poll to stop not found');
      if (!record.byBot || record.message.forward_origin) throw badRequest("poll can't be stopped");
      if (poll.is_closed) throw badRequest('poll has already been closed');
      const inline = checkMarkup(params.reply_markup, target.chat.type, context.formatRules);
      const { reply_markup: _, ...kept } = record.message;
      context.polls.close(poll.id);
      const closed = context.polls.find(poll.id);
      edited(context, record, {
        ...kept,
        poll: closed,
        ...(inline ? { reply_markup: inline } : {}),
      } as never);
      return closed;
    },
  };
}
