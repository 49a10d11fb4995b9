/**
 * The openings and the due date of a course as a calendar file (RFC 5545). Pure but for the moment it is made at.
 *
 * Each entry keeps its UID for good and has a higher SEQUENCE whenever the file is made anew, so a calendar that has
 * an older file renews its entries by a newer one.
 */
import { type Alarm, createEvents, type DateTime, type EventAttributes } from 'ics';
import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView } from '../../domain/learning/course-view.ts';
import type { DateReader } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/words.ts';
import { ownModules, portionModules } from './standing.ts';

const MINUTE_MS = 60_000;
/** An entry needs a length to be seen; that of the due date ends with it. */
const LENGTH_MINUTES = 30;
/** Octets of a line, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** @param host where this server is reached: it makes the UIDs this one's */
export function courseCalendar(view: CourseView, t: Translate, reader: DateReader, host: string): string {
  const { schedule, enrolment } = view;
  const course = titleIn(view.course.titles, reader.locale);
  const modules = ownModules(view);
  const own = {
    startInputType: 'utc',
    startOutputType: 'utc',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    sequence: Math.floor(reader.now / MINUTE_MS),
    productId: 'Hamroh',
    calName: course.replace(/[\\;,]/g, '\\$&'),
  } as const;
  const openings = schedule.portions.flatMap((portion): EventAttributes[] => {
    if (portion.opensAt === null) return [];
    const what = { portion: t('learning-portion', { number: String(portion.number) }), course };
    const title = t('learning-calendar-opens', what);
    return [
      {
        ...own,
        uid: `enrolment-${enrolment.id}-portion-${portion.number}@${host}`,
        start: utc(portion.opensAt),
        duration: { minutes: LENGTH_MINUTES },
        title,
        description: portionModules(portion, modules, t),
        alarms: [alarm(title, { minutes: 5 })],
      },
    ];
  });
  const due = (dueAt: number): EventAttributes => ({
    ...own,
    uid: `enrolment-${enrolment.id}-due@${host}`,
    start: utc(dueAt - LENGTH_MINUTES * MINUTE_MS),
    duration: { minutes: LENGTH_MINUTES },
    title: t('learning-calendar-due', { course }),
    alarms: [
      alarm(t('learning-calendar-soon', { course }), { hours: 24 }),
      alarm(t('learning-calendar-due', { course }), { hours: 72 }),
    ],
  });
  const events = [...openings, ...(schedule.dueAt === null ? [] : [due(schedule.dueAt)])];
  const { error, value } = createEvents(events);
  if (error || !value) throw error ?? new Error('A calendar without a value.');
  return folded(value);
}

function alarm(description: string, before: { minutes?: number; hours?: number }): Alarm {
  return { action: 'display', description, trigger: { ...before, before: true } };
}

function utc(at: number): DateTime {
  const date = new Date(at);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ];
}

/** Lines of at most 75 octets; the package counts characters, of which ours have two octets each. */
function folded(calendar: string): string {
  return calendar
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map((line) => {
      const parts: string[] = [];
      let part = '';
      for (const character of line) {
        // Lines that go on begin with a space, which counts.
        const room = parts.length === 0 ? LINE_OCTETS : LINE_OCTETS - 1;
        if (Buffer.byteLength(part + character) > room) {
          parts.push(part);
          part = '';
        }
        part += character;
      }
      return [...parts, part].join('\r\n ');
    })
    .join('\r\n');
}
