// @ts-check
/** Times as the messenger shows them, in the institute's time zone. Bot API dates are seconds UTC. */
import { now } from './store.js';
import { t } from './words.js';

const timeZone = document.body.dataset.timeZone;
const DAY_MS = 86_400_000;
/** @type {import('../date-names.ts').DateNames} */
const names = JSON.parse(document.body.dataset.dateNames ?? '{}');

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
const exactClock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone });
const dayNumber = new Intl.DateTimeFormat('en-CA', { timeZone });

/** 10:46. @param {number} ms */
export const clockOf = (ms) => clock.format(ms);

/** 10:46:51. @param {number} ms */
export const exactClockOf = (ms) => exactClock.format(ms);

/** 2026-11-22: equal for two moments of one day. @param {number} ms */
export const dayOf = (ms) => dayNumber.format(ms);

/** «22 November», «22-noyabr». @param {number} ms @param {readonly string[]} months */
function dateOf(ms, months) {
  const [, month, day] = dayOf(ms).split('-').map(Number);
  return t('date', { day: String(day), month: months[(month ?? 1) - 1] ?? '' });
}

/** Sun, 22 Nov, 10:46. @param {number} ms */
export function momentOf(ms) {
  const weekday = names.weekdays[new Date(dayOf(ms)).getUTCDay()];
  return `${weekday}, ${dateOf(ms, names.shortMonths)}, ${clockOf(ms)}`;
}

/** Today, yesterday, or the date: between the messages of two days. @param {number} ms */
export function dayName(ms) {
  if (dayOf(ms) === dayOf(now())) return t('today');
  return dayOf(ms) === dayOf(now() - DAY_MS) ? t('yesterday') : dateOf(ms, names.months);
}

/** In the list of chats: the time today, a word or the date before. @param {number} ms */
export function listTime(ms) {
  if (dayOf(ms) === dayOf(now())) return clockOf(ms);
  return dayOf(ms) === dayOf(now() - DAY_MS) ? t('yesterday-short') : dateOf(ms, names.shortMonths);
}

/** 0:07, 12:40. @param {number} seconds */
export function length(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
