import type { Poll, Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { rig } from './support.ts';

const options = [{ text: 'Ha' }, { text: 'Yo‘q' }, { text: 'Bilmayman' }];
const question = 'Darslar foydalimi?';

/** The poll in a message of a chat, as it stands now. */
const pollIn = (world: Awaited<ReturnType<typeof rig>>['world'], chatId: number, messageId: number) =>
  world.entry(chatId, messageId)?.message.poll as Poll;

const news = async (it: Awaited<ReturnType<typeof rig>>) => {
  const updates = await it.works<Update[]>('getUpdates');
  await it.call('getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  return updates;
};

describe('sending', () => {
  test('limits of question, options, quiz, time and place', async () => {
    const { fails, started } = await rig();
    const { id: chat_id } = await started();
    const refusal = async (change: object) =>
      (await fails('sendPoll', { chat_id, question, options, ...change })).replace('400 Bad Request: ', '');
    expect(await refusal({ question: ' ' })).toBe('poll question must be non-empty');
    expect(await refusal({ question: 'x'.repeat(301) })).toBe('poll questions length must not exceed 300');
    expect(await refusal({ options: [] })).toBe('poll must have at least 1 option');
    expect(await refusal({ options: Array(13).fill({ text: 'x' }) })).toBe(
      "poll can't have more than 12 options",
    );
    expect(await refusal({ options: [{ text: 'x'.repeat(101) }] })).toBe(
      'poll options length must not exceed 100',
    );
    expect(await refusal({ type: 'survey' })).toBe('unsupported poll type specified');
    const wrong = 'wrong correct option ID specified';
    expect(await refusal({ type: 'quiz' })).toBe(wrong);
    expect(await refusal({ type: 'quiz', correct_option_ids: [3] })).toBe(wrong);
    expect(await refusal({ type: 'quiz', correct_option_ids: [0, 1] })).toBe(wrong);
    expect(await refusal({ type: 'quiz', correct_option_ids: [1, 0], allows_multiple_answers: true })).toBe(
      wrong,
    );
    const quiz = { type: 'quiz', correct_option_ids: [0] };
    const long = 'poll explanation is too long';
    expect(await refusal({ ...quiz, explanation: 'x'.repeat(201) })).toBe(long);
    expect(await refusal({ ...quiz, explanation: 'a\nb\nc\nd' })).toBe(long);
    expect(await refusal({ explanation: 'x' })).toBe('only quizzes have an explanation');
    expect(await refusal({ open_period: 4 })).toBe('poll auto-close time is invalid');
    expect(await refusal({ open_period: 5, close_date: 9 })).toContain("can't be specified at the same time");
    expect(
      await fails('sendPoll', { chat_id: DEFAULT_ROOMS.channel, question, options, is_anonymous: false }),
    ).toBe("400 Bad Request: non-anonymous polls can't be sent to channel chats");
  });

  test('the answer is the poll, without votes', async () => {
    const { works, started } = await rig();
    const { id: chat_id } = await started();
    const { poll } = await works('sendPoll', {
      chat_id,
      question: '<b>Qaysi</b>?',
      question_parse_mode: 'HTML',
      options,
      type: 'quiz',
      correct_option_ids: [1],
      explanation: 'Chunki <i>shunday</i>',
      explanation_parse_mode: 'HTML',
    });
    expect(poll).toMatchObject({
      question: 'Qaysi?',
      type: 'quiz',
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      allows_revoting: false,
      correct_option_ids: [1],
      explanation: 'Chunki shunday',
      explanation_entities: [{ type: 'italic' }],
    });
    expect(poll?.question_entities).toBeUndefined();
    expect(poll?.options.map(({ text, voter_count }) => [text, voter_count])).toEqual([
      ['Ha', 0],
      ['Yo‘q', 0],
      ['Bilmayman', 0],
    ]);
  });
});

describe('voting', () => {
  test('the bot hears counts by poll, and who voted by poll_answer unless it is anonymous', async () => {
    const it = await rig();
    const { world } = it;
    const { id: chat_id } = await it.started();
    const open = await it.works('sendPoll', { chat_id, question, options, is_anonymous: false });
    world.vote(chat_id, chat_id, open.message_id, [1]);
    const [poll, answer] = await news(it);
    expect(poll?.poll).toMatchObject({ id: open.poll?.id, total_voter_count: 1 });
    expect(poll?.poll?.options.map(({ voter_count }) => voter_count)).toEqual([0, 1, 0]);
    expect(answer?.poll_answer).toMatchObject({ user: { id: chat_id }, option_ids: [1] });
    expect(answer?.poll_answer?.option_persistent_ids).toEqual([open.poll?.options[1]?.persistent_id]);
    world.vote(chat_id, chat_id, open.message_id, []);
    expect((await news(it))[1]?.poll_answer?.option_ids).toEqual([]);
    expect(world.entry(chat_id, open.message_id)?.ballot?.votes.size).toBe(0);

    const secret = await it.works('sendPoll', { chat_id, question, options });
    world.vote(chat_id, chat_id, secret.message_id, [0]);
    expect((await news(it)).map((update) => Object.keys(update)[1])).toEqual(['poll']);
  });

  test('one option unless several are allowed, once in a quiz, not when closed', async () => {
    const { world, works, started } = await rig();
    const { id: chat_id } = await started();
    const one = await works('sendPoll', { chat_id, question, options });
    expect(() => world.vote(chat_id, chat_id, one.message_id, [0, 1])).toThrow('One option only');
    expect(() => world.vote(chat_id, chat_id, one.message_id, [7])).toThrow('No such option');
    const many = await works('sendPoll', { chat_id, question, options, allows_multiple_answers: true });
    world.vote(chat_id, chat_id, many.message_id, [2, 0]);
    const counts = () => pollIn(world, chat_id, many.message_id).options.map((each) => each.voter_count);
    expect(counts()).toEqual([1, 0, 1]);
    expect(pollIn(world, chat_id, many.message_id).total_voter_count).toBe(1);
    const quiz = await works('sendPoll', {
      chat_id,
      question,
      options,
      type: 'quiz',
      correct_option_ids: [0],
    });
    world.vote(chat_id, chat_id, quiz.message_id, [2]);
    expect(() => world.vote(chat_id, chat_id, quiz.message_id, [0])).toThrow('The vote stands');
    await works('stopPoll', { chat_id, message_id: one.message_id });
    expect(() => world.vote(chat_id, chat_id, one.message_id, [0])).toThrow('closed');
  });

  test('a forwarded poll is the same poll; a copied one begins anew', async () => {
    const { world, works, started } = await rig();
    const { id: chat_id } = await started();
    const { message_id, poll } = await works('sendPoll', { chat_id, question, options });
    const forwarded = await works('forwardMessage', {
      chat_id: DEFAULT_ROOMS.group,
      from_chat_id: chat_id,
      message_id,
    });
    const copied = await works('copyMessage', { chat_id, from_chat_id: chat_id, message_id });
    world.vote(chat_id, chat_id, message_id, [0]);
    expect(forwarded.poll?.id).toBe(poll?.id);
    expect(pollIn(world, DEFAULT_ROOMS.group, forwarded.message_id).total_voter_count).toBe(1);
    expect(pollIn(world, chat_id, copied.message_id).total_voter_count).toBe(0);
  });
});

describe('closing', () => {
  test('stopPoll gives the end result and new buttons, once', async () => {
    const { world, works, fails, started } = await rig();
    const { id: chat_id } = await started();
    const text = await works('sendMessage', { chat_id, text: 'x' });
    const { message_id } = await works('sendPoll', { chat_id, question, options });
    world.vote(chat_id, chat_id, message_id, [0]);
    const reply_markup = { inline_keyboard: [[{ text: 'Natija', callback_data: 'r' }]] };
    const closed = await works<Poll>('stopPoll', { chat_id, message_id, reply_markup });
    expect(closed).toMatchObject({ is_closed: true, total_voter_count: 1 });
    expect(world.entry(chat_id, message_id)?.message).toMatchObject({
      poll: { is_closed: true },
      reply_markup,
    });
    expect(await fails('stopPoll', { chat_id, message_id })).toBe(
      '400 Bad Request: poll has already been closed',
    );
    expect(await fails('stopPoll', { chat_id, message_id: text.message_id })).toBe(
      '400 Bad Request: message with poll to stop not found',
    );
  });

  test('by itself when its time is over', async () => {
    const it = await rig();
    const { id: chat_id } = await it.started();
    const { message_id, poll } = await it.works('sendPoll', {
      chat_id,
      question,
      options,
      open_period: 3600,
    });
    expect(poll?.close_date).toBeGreaterThan(0);
    it.world.clock.moveBy(3_600_000);
    expect(pollIn(it.world, chat_id, message_id).is_closed).toBe(true);
    expect((await news(it)).at(-1)?.poll?.is_closed).toBe(true);
  });
});
