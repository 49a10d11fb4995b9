/**
 * A year of the desk, played event by event through the domain: the platform tells every night who learned what,
 * teachers ask, officials answer after a while, some ask more, most tickets are closed and some are rated; in the
 * last weeks those who are behind are reminded, and supervisors change a few schedules.
 */

import { quietClock } from '../../src/domain/desk-settings.ts';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import type { Official } from '../../src/domain/officials.ts';
import { remindDue } from '../../src/domain/reminders/remind.ts';
import { chooseLocale, meetTeacher, register, type Teacher } from '../../src/domain/teachers.ts';
import type { About } from '../../src/domain/tickets/about.ts';
import { answer } from '../../src/domain/tickets/answer.ts';
import { solve } from '../../src/domain/tickets/asker.ts';
import { setLabels } from '../../src/domain/tickets/labels.ts';
import { addNote } from '../../src/domain/tickets/notes.ts';
import { commentRating, rate } from '../../src/domain/tickets/rating.ts';
import { assign, claim, markRead, snooze } from '../../src/domain/tickets/work.ts';
import { learningDays, makeCourses, moduleToAskAbout, tellDay } from './learning.ts';
import { type DemoTeacher, makeTeacher } from './people.ts';
import { COMMENTS, inLocale, MORE, NOTES, THANKS, TOPICS, type Topic } from './questions.ts';
import type { Chance } from './random.ts';
import { changeSomeSchedules } from './schedules.ts';
import type { Stage } from './stage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The share of those who come in the last hours. */
const JUST_NOW = 0.07;
/** The share of questions that are asked from a module, by those whose course is known. */
const FROM_MODULE = 0.3;
/** The share of teachers who write to the bot; all of them, when there are only a few. */
const WRITERS = 0.12;
const FEW = 12;
/** For how long before the end teachers have been reminded. */
const REMINDED_DAYS = 14;
/** The hours of the day, UTC, at which the story looks who is to be reminded: 9:00 and 12:00 in Tashkent. */
const REMINDED_AT = [4, 7];

interface Happening {
  at: number;
  happen: () => Promise<void>;
}

/** Plays until `end` (ms UTC); what would happen later has not happened yet, so some teachers still wait. */
export async function playStory(
  stage: Stage,
  chance: Chance,
  options: { teachers: number; end: number; timeZone: string; progress: (share: number) => void },
): Promise<void> {
  const { teachers, end, timeZone } = options;
  const begin = stage.now();
  const ahead: Happening[] = [];
  const plan = (at: number, happen: () => Promise<void>) => void ahead.push({ at, happen });
  const later = (typical: number) => stage.now() + MINUTE + chance.wait(typical);

  const isDay = (at: number): boolean => {
    const hour = new Date(at + 5 * HOUR).getUTCHours();
    return hour >= 6 && hour < 23;
  };
  const moment = (): number => {
    // The desk grows busier towards today.
    const at = Math.round(begin + Math.sqrt(chance.next()) * (end - begin));
    return isDay(at) ? at : moment();
  };

  const people = Array.from({ length: teachers }, () => makeTeacher(chance));
  await makeCourses(stage.db, begin);
  for (const day of learningDays(chance, people, begin, end)) plan(day.at, () => tellDay(stage.db, day));
  for (let day = Math.floor(end / DAY) - REMINDED_DAYS; day * DAY < end; day++)
    for (const hour of REMINDED_AT) plan(day * DAY + hour * HOUR, remindAll);
  plan(end - 3 * DAY, () => changeSomeSchedules(stage, chance));

  const writers = people.slice(0, Math.max(Math.min(teachers, FEW), Math.round(teachers * WRITERS)));
  // Some have come just now, so that there is work to do whenever the story is played.
  const fresh = Math.ceil(writers.length * JUST_NOW);
  for (const [n, made] of writers.entries())
    plan(n < fresh ? end - chance.between(2, 150) * MINUTE : moment(), () => arrive(made));

  async function remindAll(): Promise<void> {
    const clock = await quietClock(stage.db, timeZone);
    await remindDue(stage.db, stage.now(), clock, new AbortController().signal);
  }

  async function arrive(made: DemoTeacher): Promise<void> {
    const person = stage.world.createPerson(made);
    stage.world.start(person.id);
    const account = { telegramId: person.id, displayName: `${made.firstName} ${made.lastName}`.trim() };
    const met = await meetTeacher(stage.db, { ...account, languageCode: made.languageCode }, stage.now());
    let teacher = await chooseLocale(stage.db, met.id, made.locale, stage.now());
    if (chance.happens(0.8)) teacher = await register(stage.db, teacher.id, made.profile, stage.now());
    await ask(teacher);
    if (chance.happens(0.25)) plan(later(3 * DAY), () => ask(teacher));
    while (chance.happens(0.45)) plan(later(60 * DAY), () => ask(teacher));
  }

  async function say(teacher: Teacher, text: string, about?: About) {
    const entry = stage.world.sendText(teacher.telegramId, text);
    return stage.receiver.receive(teacher, {
      chatId: teacher.telegramId,
      telegramMessageId: entry.messageId,
      kind: 'text',
      text,
      entities: [],
      about,
    });
  }

  async function ask(teacher: Teacher): Promise<void> {
    const topic = chance.pick(TOPICS);
    const words = chance.pick(inLocale(topic.asks, teacher.locale));
    const moduleId = chance.happens(FROM_MODULE)
      ? await moduleToAskAbout(stage.db, chance, teacher.id)
      : undefined;
    const about = moduleId === undefined ? undefined : ({ kind: 'module', id: moduleId } as const);
    const receipt = await say(teacher, words, about);
    if (receipt.kind === 'limited' || receipt.kind === 'repeated') return;
    plan(later(70 * MINUTE), () => handle(receipt.ticketId, teacher, topic));
  }

  async function handle(ticketId: number, teacher: Teacher, topic: Topic): Promise<void> {
    if (!isDay(stage.now())) return plan(stage.now() + 2 * HOUR, () => handle(ticketId, teacher, topic));
    const official = chance.pick(stage.officials);
    await markRead(stage.db, ticketId);
    const label = stage.labels.get(topic.label);
    if (label !== undefined && chance.happens(0.8)) {
      await setLabels(stage.db, official, ticketId, [label], stage.now());
    }
    if (chance.happens(0.12)) await addNote(stage.db, official, ticketId, chance.pick(NOTES), stage.now());
    if (chance.happens(0.1)) {
      await assign(stage.db, official, ticketId, chance.pick(stage.officials), stage.now());
      return plan(later(2 * HOUR), () => handle(ticketId, teacher, topic));
    }
    if (chance.happens(0.06)) {
      const until = stage.now() + chance.between(3, 40) * HOUR;
      await snooze(stage.db, official, ticketId, until, stage.now());
      return plan(until, () => handle(ticketId, teacher, topic));
    }
    await claim(stage.db, official, ticketId, stage.now());
    await reply(official, ticketId, inLocale(topic.answer, teacher.locale), chance.happens(0.3));
    plan(later(50 * MINUTE), () => react(ticketId, teacher, official, topic));
  }

  async function reply(official: Official, ticketId: number, words: string, close: boolean): Promise<void> {
    const wish = { ticketId, body: parseMarkdown(words), uploads: [], close, seenMessageId: undefined };
    await answer(stage.db, official, wish, stage.now());
  }

  async function react(ticketId: number, teacher: Teacher, official: Official, topic: Topic): Promise<void> {
    const share = chance.next();
    if (share < 0.2) {
      await say(teacher, chance.pick(inLocale(MORE, teacher.locale)));
      return plan(later(90 * MINUTE), async () => {
        await reply(official, ticketId, inLocale(topic.answer, teacher.locale), true);
        plan(later(HOUR), () => finish(ticketId, teacher));
      });
    }
    if (share < 0.4) await say(teacher, chance.pick(inLocale(THANKS, teacher.locale)));
    if (share < 0.85) await finish(ticketId, teacher);
  }

  async function finish(ticketId: number, teacher: Teacher): Promise<void> {
    await solve(stage.db, teacher.id, ticketId, stage.now());
    if (!chance.happens(0.6)) return;
    const stars = chance.pick([5, 5, 5, 5, 4, 4, 3, 2]);
    const rated = await rate(stage.db, teacher.id, ticketId, stars, stage.now());
    if (rated === 'rated' && chance.happens(0.3)) {
      await commentRating(stage.db, teacher.id, ticketId, chance.pick(inLocale(COMMENTS, teacher.locale)));
    }
  }

  for (;;) {
    ahead.sort((a, b) => b.at - a.at);
    const next = ahead.pop();
    if (!next || next.at > end) break;
    await stage.turnTo(next.at);
    await next.happen();
    options.progress((next.at - begin) / (end - begin));
  }
  await stage.turnTo(end);
}
