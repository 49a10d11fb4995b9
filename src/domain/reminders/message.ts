/** A reminder in a teacher's language: one message for everything there is to tell, its courses' titles in bold. */

import type { Titles } from '../../db/schema/learning.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Translate, translator } from '../../i18n/words.ts';
import { titleIn } from '../courses/titles.ts';
import { dayOf } from '../days.ts';
import { dayAndTime } from '../tickets/times.ts';
import { reminderPressData } from './press.ts';
import type { ReminderItem } from './what-to-tell.ts';

export interface Reader {
  readonly locale: Locale;
  readonly name: string;
}

/** What the words depend on besides the items. */
export interface MessageContext {
  /** ms UTC. */
  readonly now: number;
  readonly timeZone: string;
  /** Of every course in the items. */
  readonly titles: ReadonlyMap<number, Titles>;
}

/** The message's parameters for `sendMessage`, without the chat. */
export function reminderPayload(reader: Reader, items: readonly ReminderItem[], context: MessageContext) {
  const { locale } = reader;
  const t = translator(locale);
  const entities: Entity[] = [];
  let text = t('reminders-hello', { name: reader.name });
  const byCourse = new Map<number | null, ReminderItem[]>();
  for (const item of items) {
    const some = byCourse.get(item.courseId);
    if (some) some.push(item);
    else byCourse.set(item.courseId, [item]);
  }
  for (const [courseId, some] of byCourse) {
    text += '\n\n';
    const title = courseId === null ? '' : titleIn(context.titles.get(courseId) ?? {}, locale);
    if (title !== '') {
      entities.push({ type: 'bold', offset: text.length, length: title.length });
      text += `${title}\n`;
    }
    text += some.map((item) => (courseId === null ? '' : '• ') + itemWords(item, t, context)).join('\n');
  }
  return {
    text: `${text}\n\n${t('reminders-ask')}`,
    entities,
    reply_markup: { inline_keyboard: buttons(items, t) },
  };
}

function buttons(items: readonly ReminderItem[], t: Translate) {
  const off = [...new Set(items.map(({ kind }) => kind))];
  const stop = {
    text: t('reminders-button-off', { count: off.length }),
    callback_data: reminderPressData({ kind: 'off', off }),
  };
  const course = {
    text: t('bot-key-course'),
    callback_data: reminderPressData({ kind: 'course' }),
  };
  return items.every(({ courseId }) => courseId === null) ? [[stop]] : [[course], [stop]];
}

function itemWords(item: ReminderItem, t: Translate, context: MessageContext): string {
  switch (item.kind) {
    case 'opened': {
      const { portion, count, of } = item;
      const first = portion - count + 1;
      return t('reminders-opened', { count, first: String(first), portion: String(portion), of: String(of) });
    }
    case 'idle':
      return t('reminders-idle', {
        portion: String(item.portion),
        due: dayAndTime(item.dueAt, context),
      });
    case 'behind': {
      const [due, done] = [item.dueHours, item.doneHours].map((hours) => String(Math.round(hours * 10) / 10));
      return t('reminders-behind', { due: due!, done: done! });
    }
    case 'due':
      return t('reminders-due', {
        due: dayAndTime(item.dueAt, context),
        days: daysUntil(item.dueAt, context),
        percent: String(item.percent),
      });
    case 'overdue':
      return t('reminders-overdue', {
        due: dayAndTime(item.dueAt, context),
        percent: String(item.percent),
      });
    case 'cycle':
      return t(item.dueAt > context.now ? 'reminders-cycle' : 'reminders-cycle-over', {
        date: dayAndTime(item.dueAt, context).slice(0, 10),
      });
  }
}

/** Nights until the due date: 0 for today. */
function daysUntil(dueAt: number, { now, timeZone }: MessageContext): number {
  const [due, today] = [dueAt, now].map((at) => Date.parse(dayOf(at, timeZone)));
  return Math.round((due! - today!) / 86_400_000);
}
