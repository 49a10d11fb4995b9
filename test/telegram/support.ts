/** What the tests of the port to Telegram share. */
import type { Update } from 'grammy/types';
import { pino } from 'pino';

export const BOT_ID = 7_000_000_001;
export const quiet = pino({ level: 'silent' });

/** A text message, as Telegram would deliver it. */
export function textUpdate(updateId: number, chatId: number, text = `xabar ${updateId}`): Update {
  const chat = { id: chatId, type: 'private', first_name: 'Aziza' } as const;
  const from = { id: chatId, is_bot: false, first_name: 'Aziza' };
  return { update_id: updateId, message: { message_id: updateId, date: 1_800_000_000, chat, from, text } };
}

/** Waits until something holds, looking often. */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 8000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to hold in time.');
    await pause(5);
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
