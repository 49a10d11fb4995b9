/**
 * What persons press: START, block, inline buttons, keys of the reply keyboard, reactions.
 */
import type { InlineKeyboardButton, KeyboardButton } from 'grammy/types';
import { type Context, seconds } from './context.ts';
import { type MessageRecord, snapshot } from './histories.ts';
import { pushBlock } from './membership.ts';
import { placeOf } from './places.ts';
import { setKeyboard } from './posting.ts';
import { isAdministrator } from './rooms.ts';
import type { Target } from './targets.ts';
import { type Doings, type Pressed, type Seeing, WorldError } from './world.ts';

const CALLBACK_WAIT = 15_000;
/** Where a person is when the phone asks: Tashkent. */
const HERE: readonly [number, number] = [41.311081, 69.240562];

type Pressing = Pick<
  Doings,
  'start' | 'block' | 'unblock' | 'react' | 'pressButton' | 'pressLabel' | 'pressKey' | 'markRead'
>;
type Writing = Pick<Doings, 'sendText' | 'shareContact' | 'sendLocation'>;

/** Who reacts in a channel is not told: the bot hears how many did. */
function reactionCount({ chat }: Target, { messageId, reactions }: MessageRecord, date: number) {
  const counts = new Map<string, number>();
  for (const emoji of reactions.values()) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  return {
    chat: chat as never,
    message_id: messageId,
    date,
    reactions: [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([emoji, count]) => ({
        type: { type: 'emoji' as const, emoji: emoji as never },
        total_count: count,
      })),
  };
}

export function createPressing(
  context: Context,
  writing: Writing,
  seeing: Pick<Seeing, 'keyboard'>,
): Pressing {
  const { histories, people, updates } = context;

  const find = (chatId: number, messageId: number): MessageRecord => {
    const record = histories.find(chatId, messageId);
    if (!record) throw new WorldError('no-such-message', 'No such message');
    return record;
  };

  const unblock = (personId: number) => {
    if (people.get(personId).standing !== 'blocked') return;
    people.setStanding(personId, 'started');
    pushBlock(context, personId, false);
  };

  const press = (
    personId: number,
    record: MessageRecord,
    button: InlineKeyboardButton,
    timeoutMs: number,
  ): Pressed | Promise<Pressed> => {
    if ('url' in button) return { kind: 'url', url: button.url };
    if ('web_app' in button) return { kind: 'web-app', url: button.web_app.url };
    if ('copy_text' in button) return { kind: 'copy', text: button.copy_text.text };
    if (!('callback_data' in button)) {
      const query = Object.entries(button).find(([key]) => key.startsWith('switch_inline_query'))?.[1];
      return { kind: 'inline-query', query: typeof query === 'string' ? query : '' };
    }
    const { chatId, messageId } = record;
    const { queryId, answer } = context.callbacks.ask({ personId, chatId, messageId }, timeoutMs);
    updates.push(
      'callback_query',
      {
        id: queryId,
        from: people.user(personId),
        ...(record.inlineId === undefined
          ? { message: record.message as never }
          : { inline_message_id: record.inlineId }),
        chat_instance: String(BigInt(chatId) * 2_654_435_761n),
        data: button.callback_data,
      },
      chatId,
    );
    return answer.then((given) => ({ kind: 'callback', queryId, ...given }));
  };

  const pressButton: Doings['pressButton'] = async (
    personId,
    chatId,
    messageId,
    row,
    column,
    options = {},
  ) => {
    const target = placeOf(context, personId, chatId);
    if (target.person?.standing === 'blocked')
      throw new WorldError('bot-is-blocked', 'Unblock the bot first');
    const record = find(chatId, messageId);
    const button = record.message.reply_markup?.inline_keyboard[row]?.[column];
    if (!button) throw new WorldError('no-such-button', `No button at ${row}, ${column}`);
    return press(personId, record, button, options.timeoutMs ?? CALLBACK_WAIT);
  };

  return {
    start(personId, payload) {
      if (payload !== undefined && !/^[\w-]{1,64}$/.test(payload)) {
        throw new WorldError('invalid', 'A payload is 1–64 of A–Z, a–z, 0–9, _ and -');
      }
      unblock(personId);
      return writing.sendText(personId, payload === undefined ? '/start' : `/start ${payload}`);
    },
    block(personId) {
      const { standing } = people.get(personId);
      if (standing !== 'started') {
        if (standing === 'blocked') return;
        throw new WorldError('not-allowed', 'Only a started bot can be blocked');
      }
      people.setStanding(personId, 'blocked');
      pushBlock(context, personId, true);
    },
    unblock,
    react(personId, chatId, messageId, emoji) {
      const target = placeOf(context, personId, chatId);
      const record = find(chatId, messageId);
      const before = record.reactions.get(personId);
      if (before === emoji) return;
      if (emoji === undefined) record.reactions.delete(personId);
      else record.reactions.set(personId, emoji);
      histories.changed(record);
      context.tell(() => ({ type: 'reaction', entry: snapshot(record) }));
      const { room } = target;
      if (room && !isAdministrator(room.botStatus)) return;
      if (room?.type === 'channel') {
        updates.push('message_reaction_count', reactionCount(target, record, seconds(context)), chatId);
        return;
      }
      const list = (each: string | undefined) =>
        each === undefined ? [] : [{ type: 'emoji' as const, emoji: each as never }];
      updates.push(
        'message_reaction',
        {
          chat: target.chat,
          message_id: messageId,
          user: people.user(personId),
          date: seconds(context),
          old_reaction: list(before),
          new_reaction: list(emoji),
        },
        chatId,
      );
    },
    pressButton,
    async pressLabel(personId, chatId, label, options) {
      const { records } = histories.box(chatId);
      for (const record of records.toReversed()) {
        const rows = record.message.reply_markup?.inline_keyboard ?? [];
        for (const [row, buttons] of rows.entries()) {
          const column = buttons.findIndex((button) => button.text === label);
          if (column >= 0) return pressButton(personId, chatId, record.messageId, row, column, options);
        }
      }
      throw new WorldError('no-such-button', `No button named "${label}"`);
    },
    pressKey(personId, label, { chatId = personId, location = HERE } = {}) {
      const keyboard = seeing.keyboard(personId, chatId);
      const keys =
        keyboard.kind === 'keyboard' ? (keyboard.markup.keyboard.flat() as (KeyboardButton | string)[]) : [];
      const key = keys.find((each) => (typeof each === 'string' ? each : each.text) === label);
      if (keyboard.kind !== 'keyboard' || key === undefined) {
        throw new WorldError('no-such-button', `No key named "${label}"`);
      }
      const sent =
        typeof key === 'object' && 'request_contact' in key && key.request_contact
          ? writing.shareContact(personId, undefined, { chatId })
          : typeof key === 'object' && 'request_location' in key && key.request_location
            ? writing.sendLocation(personId, location[0], location[1], { chatId })
            : writing.sendText(personId, label, { chatId });
      if (keyboard.markup.one_time_keyboard) {
        setKeyboard(context, chatId, chatId > 0 ? undefined : personId, { kind: 'none' });
      }
      return sent;
    },
    markRead(personId, chatId, upTo) {
      placeOf(context, personId, chatId);
      let isChanged = false;
      const { records } = histories.box(chatId);
      for (let index = records.length - 1; index >= 0; index--) {
        const record = records[index] as MessageRecord;
        if (record.messageId > upTo || !record.byBot) continue;
        if (record.read) break;
        record.read = true;
        isChanged = true;
        histories.changed(record);
      }
      if (isChanged) context.tell(() => ({ type: 'read', chatId, upTo }));
    },
  };
}
