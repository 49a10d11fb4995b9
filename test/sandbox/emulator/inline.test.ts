import type { Message, Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { bytes, type Rig, rig, until } from './support.ts';

const article = (id: string, more: object = {}) => ({
  type: 'article',
  id,
  title: `Maqola ${id}`,
  input_message_content: { message_text: `<b>${id}</b>`, parse_mode: 'HTML' },
  ...more,
});

/** The next inline query that reaches the bot. */
async function question({ works, call, world }: Rig) {
  await until(() => world.pendingUpdates() > 0);
  const updates = await works<Update[]>('getUpdates');
  await call('getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  const query = updates.find((update) => update.inline_query)?.inline_query;
  if (!query) throw new Error('no inline query');
  return query;
}

async function videoId({ world }: Rig, chatId: number): Promise<string> {
  const entry = await world.sendVideo(chatId, { data: bytes(64), fileName: 'dars.mp4', duration: 90 });
  return entry.message.video?.file_id as string;
}

test('a query in a group, an answer, a choice sent via the bot with feedback', async () => {
  const it = await rig();
  const { world, works } = it;
  const person = await it.started();
  world.join(person.id, DEFAULT_ROOMS.group);
  await it.call('getUpdates', { offset: -1 });
  const video_file_id = await videoId(it, person.id);
  const updates = await works<Update[]>('getUpdates');
  await it.call('getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });

  const asked = world.askInline(person.id, DEFAULT_ROOMS.group, 'metodika');
  const query = await question(it);
  expect(query).toMatchObject({
    from: { id: person.id },
    query: 'metodika',
    offset: '',
    chat_type: 'supergroup',
  });
  const reply_markup = { inline_keyboard: [[{ text: 'Boblar', callback_data: 'chapters' }]] };
  await works('answerInlineQuery', {
    inline_query_id: query.id,
    results: [
      article('a'),
      { type: 'video', id: 'v', video_file_id, title: 'Dars', caption: '0:10 Boshi', reply_markup },
    ],
    next_offset: '2',
    button: { text: 'Botda ochish', start_parameter: 'guides' },
  });
  const answer = await asked;
  expect(answer).toMatchObject({
    answered: true,
    results: [
      { id: 'a', kind: 'article', title: 'Maqola a' },
      { id: 'v', kind: 'video', title: 'Dars' },
    ],
    button: { text: 'Botda ochish', startParameter: 'guides' },
    nextOffset: '2',
  });
  if (!answer.answered) throw new Error('not answered');
  const { message } = await world.chooseInline(person.id, DEFAULT_ROOMS.group, answer.queryId, 'v');
  expect(message).toMatchObject({
    from: { id: person.id },
    via_bot: { is_bot: true },
    video: { file_id: video_file_id },
    caption: '0:10 Boshi',
    reply_markup,
  });
  const heard = await works<Update[]>('getUpdates');
  const chosen = heard.find((update) => update.chosen_inline_result)?.chosen_inline_result;
  expect(chosen).toMatchObject({ result_id: 'v', query: 'metodika', from: { id: person.id } });

  const inline_message_id = chosen?.inline_message_id as string;
  const pressed = world.pressButton(person.id, DEFAULT_ROOMS.group, message.message_id, 0, 0);
  await until(() => world.pendingUpdates() > heard.length);
  const callback = (await works<Update[]>('getUpdates')).at(-1)?.callback_query;
  expect(callback).toMatchObject({ inline_message_id, data: 'chapters' });
  expect(callback?.message).toBeUndefined();
  expect(
    await works<true>('editMessageMedia', {
      inline_message_id,
      media: { type: 'video', media: video_file_id, start_timestamp: 30 },
    }),
  ).toBe(true);
  expect(world.entry(DEFAULT_ROOMS.group, message.message_id)?.message.video?.start_timestamp).toBe(30);
  await works('answerCallbackQuery', { callback_query_id: callback?.id });
  await pressed;
});

test('Telegram keeps an answer for as long as it is told', async () => {
  const it = await rig();
  const { world, works } = it;
  const [first, second] = [await it.started(), await it.started('Otabek')];
  const ask = async (personId: number, answer: object | undefined) => {
    const asked = world.askInline(personId, personId, 'x', { timeoutMs: answer ? 5000 : 50 });
    if (answer)
      await works('answerInlineQuery', { inline_query_id: (await question(it)).id, results: [], ...answer });
    return (await asked).answered;
  };
  await ask(first.id, { results: [article('a')] });
  expect(await ask(second.id, undefined)).toBe(true);
  world.clock.moveBy(301_000);
  await ask(second.id, { results: [article('b')], is_personal: true });
  expect(await ask(first.id, undefined)).toBe(false);
});

test('what Telegram would not show is refused, and so is an answer too late', async () => {
  const it = await rig();
  const { world, fails } = it;
  const person = await it.started();
  void world.askInline(person.id, person.id, '');
  const inline_query_id = (await question(it)).id;
  const refusal = async (change: object) =>
    (await fails('answerInlineQuery', { inline_query_id, results: [], ...change })).replace(
      '400 Bad Request: ',
      '',
    );
  expect(await refusal({ results: Array.from({ length: 51 }, (_, n) => article(String(n))) })).toBe(
    'RESULTS_TOO_MUCH',
  );
  expect(await refusal({ results: [article('a'), article('a')] })).toBe('RESULT_ID_DUPLICATE');
  expect(await refusal({ results: [article('x'.repeat(65))] })).toBe('RESULT_ID_INVALID');
  expect(await refusal({ results: [article('a', { title: ' ' })] })).toBe('ARTICLE_TITLE_EMPTY');
  expect(await refusal({ results: [article('a', { input_message_content: { message_text: '' } })] })).toBe(
    'message text is empty',
  );
  expect(await refusal({ results: [{ type: 'video', id: 'v', title: 'x', video_file_id: 'no' }] })).toBe(
    'wrong file identifier/HTTP URL specified',
  );
  expect(await refusal({ button: { text: 'x', start_parameter: 'no spaces' } })).toBe('START_PARAM_INVALID');
  expect(await refusal({ next_offset: 'x'.repeat(65) })).toBe('NEXT_OFFSET_INVALID');
  world.clock.moveBy(61_000);
  expect(await refusal({})).toBe('query is too old and response timeout expired or query ID is invalid');
});

test('an article becomes a message of its author, formatted', async () => {
  const it = await rig();
  const person = await it.started();
  const asked = it.world.askInline(person.id, person.id, 'a');
  const { id, chat_type } = await question(it);
  expect(chat_type).toBe('sender');
  await it.works('answerInlineQuery', { inline_query_id: id, results: [article('a')] });
  const answer = await asked;
  if (!answer.answered) throw new Error('not answered');
  const sent = await it.world.chooseInline(person.id, person.id, answer.queryId, 'a');
  const message = sent.message as Message;
  expect(message).toMatchObject({ text: 'a', entities: [{ type: 'bold' }], via_bot: { is_bot: true } });
});
