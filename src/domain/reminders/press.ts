/**
 * Buttons under a reminder, and what a press on one means. The data of a button is at most 64 bytes (Bot API,
 * InlineKeyboardButton).
 */
import { REMINDER_KINDS, type ReminderKind } from '../../db/schema/learning.ts';

export type ReminderPress =
  /** Show my courses. */
  | { kind: 'course' }
  /** Send me no more reminders of these kinds. */
  | { kind: 'off'; off: ReminderKind[] };

/** Every button of a reminder, for a handler's filter. */
export const REMINDER_PRESS_PATTERN = /^remind:(course|off:([a-z,]+))$/;

export function reminderPressData(press: ReminderPress): string {
  return press.kind === 'course' ? 'remind:course' : `remind:off:${press.off.join(',')}`;
}

/** Reads a button's data; undefined for anything that is not one of ours. */
export function readReminderPress(data: string): ReminderPress | undefined {
  const match = REMINDER_PRESS_PATTERN.exec(data);
  if (!match) return undefined;
  if (match[1] === 'course') return { kind: 'course' };
  const named = new Set(match[2]!.split(','));
  const off = REMINDER_KINDS.filter((kind) => named.has(kind));
  return off.length === named.size ? { kind: 'off', off } : undefined;
}
