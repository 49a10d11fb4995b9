/** Moments and spans in people's words. */
import type { Translate } from '../../i18n/words.ts';
import type { ServiceHours } from '../service-hours.ts';

/** The desk's clock: what time it is where, and when officials are there. */
export interface Clockwork {
  /** ms UTC. */
  now: () => number;
  /** IANA name, such as Asia/Tashkent. */
  timeZone: string;
  serviceHours: ServiceHours;
}

/** A span such as «40 minutes» or «3 hours», rounded up so that it does not promise too much. */
export function duration(ms: number, t: Translate): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  if (minutes < 60) return t('span-minutes', { count: minutes < 10 ? minutes : Math.ceil(minutes / 5) * 5 });
  const hours = Math.ceil(minutes / 60);
  if (hours < 48) return t('span-hours', { count: hours });
  return t('span-days', { count: Math.ceil(hours / 24) });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The time of day, `HH:MM`, on the people's clock. */
export function clockTime(at: number, clock: Pick<Clockwork, 'timeZone'>): string {
  let format = formats.get(clock.timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: clock.timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(clock.timeZone, format);
  }
  return format.format(at);
}

/** Day and time, `22.11.2026, 10:15`, the way dates are written here, on the people's clock. */
export function dayAndTime(at: number, clock: Pick<Clockwork, 'timeZone'>): string {
  const key = `${clock.timeZone} day`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('ru-RU', {
      timeZone: clock.timeZone,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(key, format);
  }
  return format.format(at);
}
