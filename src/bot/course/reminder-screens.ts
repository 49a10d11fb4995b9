/** «Remind me»: which reminders come, and at what hour. Pure. */
import { InlineKeyboard } from 'grammy';
import { REMINDER_KINDS } from '../../db/schema/learning.ts';
import type { ReminderChoices } from '../../domain/reminders/choices.ts';
import type { Translate } from '../../i18n/words.ts';
import { coursePressData } from './press.ts';
import type { Screen } from './screen.ts';

const COLUMNS = 3;

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

export function remindersScreen({ off, hour }: ReminderChoices, t: Translate): Screen {
  const keyboard = new InlineKeyboard();
  for (const kind of REMINDER_KINDS) {
    const sign = off.includes(kind) ? '▫️' : '✅';
    keyboard.text(`${sign} ${t(`learning-kind-${kind}`)}`, coursePressData({ to: 'switch', kind })).row();
  }
  keyboard.text(t('learning-remind-hour', { time: clock(hour) }), coursePressData({ to: 'hours' }));
  return { text: t('learning-remind-title'), keyboard };
}

/** @param hours those that can be chosen */
export function hoursScreen({ hour }: ReminderChoices, hours: readonly number[], t: Translate): Screen {
  const keyboard = new InlineKeyboard();
  for (const [index, each] of hours.entries()) {
    keyboard.text(`${each === hour ? '✓ ' : ''}${clock(each)}`, coursePressData({ to: 'hour', hour: each }));
    if (index % COLUMNS === COLUMNS - 1) keyboard.row();
  }
  keyboard.row().text(t('learning-button-to-reminders'), coursePressData({ to: 'reminders' }));
  return { text: t('learning-remind-hour-ask'), keyboard };
}
