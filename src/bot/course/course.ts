/**
 * «My course»: the picture of one's course with its text, and what can be done from there. Nothing is remembered
 * between presses: each button says where it leads, and each answer is read anew, for the teacher who presses.
 */
import { Composer, InlineKeyboard, InputFile } from 'grammy';
import { titleIn } from '../../domain/courses/titles.ts';
import { deskSettings, quietClock } from '../../domain/desk-settings.ts';
import { type Guide, guidesForModule } from '../../domain/guides/catalogue.ts';
import { placeOfTeacher } from '../../domain/guides/place.ts';
import { type CourseView, courseViews } from '../../domain/learning/course-view.ts';
import { type Learner, learnerOfTeacher } from '../../domain/learning/learners.ts';
import {
  chooseReminderHour,
  hoursToChoose,
  reminderChoices,
  switchReminders,
} from '../../domain/reminders/choices.ts';
import { REMINDER_PRESS_PATTERN, readReminderPress } from '../../domain/reminders/press.ts';
import type { DateReader } from '../../i18n/dates.ts';
import { explainAsking } from '../ask.ts';
import type { BotContext, Desk } from '../context.ts';
import { escapeHtml, HTML } from '../html.ts';
import { shorten } from '../thread.ts';
import { courseCalendar } from './calendar.ts';
import { courseCaption, PACE_SIGNS } from './caption.ts';
import { closedScreen, noCourseScreen, unlinkedScreen } from './closed.ts';
import { moduleScreen, modulesScreen } from './module-screens.ts';
import { createCoursePhotos } from './photo.ts';
import { coursePicture } from './picture.ts';
import { COURSE_PRESS_PATTERN, type CoursePress, coursePressData, readCoursePress } from './press.ts';
import { hoursScreen, remindersScreen } from './reminder-screens.ts';
import { scheduleScreen } from './schedule-screen.ts';
import { type Screen, show } from './screen.ts';
import { currentModule, isClosed, ownModules } from './standing.ts';

/** How long after «Ask about this module» a message is that question. */
const ASK_MS = 30 * 60_000;
const LABEL_LENGTH = 30;

export interface MyCourse {
  /** Shows the teacher's course, or which there are, or why there is none. */
  show(ctx: BotContext): Promise<void>;
  /** Presses of its buttons and of those under reminders, also in the middle of a conversation. */
  presses: Composer<BotContext>;
}

/** A teacher as the platform knows them. */
interface Found {
  learner: Learner;
  /** Courses they did not leave, the one that began last first. */
  views: CourseView[];
}

export function createMyCourse(desk: Desk): MyCourse {
  const { db, clock, log } = desk;
  const photos = createCoursePhotos(desk.renderer, log);
  const { host } = new URL(desk.publicUrl);

  const readerOf = (ctx: BotContext): DateReader => ({
    locale: ctx.teacher.locale,
    timeZone: clock.timeZone,
    now: clock.now(),
  });

  async function find(ctx: BotContext): Promise<Found | undefined> {
    const learner = await learnerOfTeacher(db, ctx.teacher.id);
    if (!learner) return undefined;
    const views = await courseViews(db, learner.id, clock.now(), await quietClock(db, clock.timeZone));
    return { learner, views: views.filter(({ enrolment }) => enrolment.status !== 'withdrawn').reverse() };
  }

  async function showCourses(ctx: BotContext): Promise<void> {
    const found = await find(ctx);
    if (!found) return show(ctx, unlinkedScreen(ctx.teacher.phone, ctx.t));
    const { learner, views } = found;
    const [first, second] = views;
    if (!first) return show(ctx, noCourseScreen(learner, ctx.t, readerOf(ctx)));
    return second ? show(ctx, coursesScreen(ctx, views)) : showCourse(ctx, found, first);
  }

  async function showCourse(ctx: BotContext, { learner, views }: Found, view: CourseView): Promise<void> {
    const reader = readerOf(ctx);
    if (isClosed(view)) {
      const place = learner.regionId === null ? ctx.teacher : learner;
      return show(ctx, closedScreen(view, place, ctx.t, reader));
    }
    const picture = coursePicture(view, ctx.t, reader);
    const caption = courseCaption(view, ctx.t, reader);
    await photos.send(ctx, picture, caption, courseKeyboard(ctx, view, views.length > 1));
  }

  /** Runs what is about one of the teacher's own courses; of another one nothing is told. */
  async function withCourse(
    ctx: BotContext,
    enrolmentId: number,
    act: (view: CourseView, found: Found) => Promise<unknown>,
  ): Promise<void> {
    const found = await find(ctx);
    const view = found?.views.find(({ enrolment }) => enrolment.id === enrolmentId);
    if (found && view) await act(view, found);
    else await ctx.reply(ctx.t('learning-gone'), HTML);
  }

  async function sendCalendar(ctx: BotContext, view: CourseView): Promise<void> {
    const calendar = courseCalendar(view, ctx.t, readerOf(ctx), host);
    const file = new InputFile(Buffer.from(calendar), `${view.course.code}.ics`);
    await ctx.replyWithDocument(file, { caption: ctx.t('learning-calendar-caption') });
  }

  async function askAbout(ctx: BotContext, view: CourseView, moduleId: number): Promise<void> {
    const found = view.modules.find(({ module }) => module.id === moduleId);
    if (!found) {
      await ctx.reply(ctx.t('learning-gone'), HTML);
      return;
    }
    ctx.dialogue.setAside();
    ctx.dialogue.expect({
      kind: 'about',
      about: { kind: 'module', id: moduleId },
      until: clock.now() + ASK_MS,
    });
    const { titles, passport } = found.module;
    const title = escapeHtml(titleIn(titles, ctx.teacher.locale));
    await ctx.reply(ctx.t('learning-ask-prompt', { title, passport: escapeHtml(passport) }), HTML);
  }

  /** Video guides that belong to a module and are open to the teacher. */
  async function guidesAbout(ctx: BotContext, view: CourseView, moduleId: number): Promise<Guide[]> {
    const found = view.modules.find(({ module }) => module.id === moduleId);
    if (!found) return [];
    const seen = { place: await placeOfTeacher(db, ctx.teacher), now: clock.now() };
    return guidesForModule(db, found.module.passport, seen);
  }

  async function showHours(ctx: BotContext): Promise<void> {
    const { quietHours } = await deskSettings(db);
    const choices = await reminderChoices(db, ctx.teacher.id);
    await show(ctx, hoursScreen(choices, hoursToChoose(quietHours), ctx.t));
  }

  async function showReminders(ctx: BotContext): Promise<void> {
    await show(ctx, remindersScreen(await reminderChoices(db, ctx.teacher.id), ctx.t));
  }

  async function pressed(ctx: BotContext, press: Exclude<CoursePress, { to: 'find' }>): Promise<unknown> {
    switch (press.to) {
      case 'courses':
        return showCourses(ctx);
      case 'course':
        return withCourse(ctx, press.enrolmentId, (view, found) => showCourse(ctx, found, view));
      case 'modules':
        return withCourse(ctx, press.enrolmentId, (view) =>
          show(ctx, modulesScreen(view, press.page, ctx.t, readerOf(ctx))),
        );
      case 'module':
        return withCourse(ctx, press.enrolmentId, async (view) => {
          const guides = await guidesAbout(ctx, view, press.moduleId);
          const screen = moduleScreen(view, press.moduleId, guides, ctx.t, readerOf(ctx));
          await (screen ? show(ctx, screen) : ctx.reply(ctx.t('learning-gone'), HTML));
        });
      case 'schedule':
        return withCourse(ctx, press.enrolmentId, (view) =>
          show(ctx, scheduleScreen(view, press.page, ctx.t, readerOf(ctx))),
        );
      case 'calendar':
        return withCourse(ctx, press.enrolmentId, (view) => sendCalendar(ctx, view));
      case 'ask':
        return withCourse(ctx, press.enrolmentId, (view) => askAbout(ctx, view, press.moduleId));
      case 'officials':
        return explainAsking(ctx);
      case 'reminders':
        return showReminders(ctx);
      case 'hours':
        return showHours(ctx);
      case 'hour':
        await chooseReminderHour(db, ctx.teacher.id, press.hour, clock.now());
        return showReminders(ctx);
      case 'switch': {
        const { off } = await reminderChoices(db, ctx.teacher.id);
        await switchReminders(db, ctx.teacher.id, [press.kind], off.includes(press.kind), clock.now());
        return showReminders(ctx);
      }
    }
  }

  const presses = new Composer<BotContext>();
  presses.callbackQuery(COURSE_PRESS_PATTERN, async (ctx, next) => {
    const press = readCoursePress(ctx.callbackQuery.data);
    // The search is a conversation, and those begin further down.
    if (press?.to === 'find') return next();
    await ctx.answerCallbackQuery();
    if (press) await pressed(ctx, press);
  });
  presses.callbackQuery(REMINDER_PRESS_PATTERN, async (ctx) => {
    await ctx.answerCallbackQuery();
    const press = readReminderPress(ctx.callbackQuery.data);
    if (press?.kind === 'course') return showCourses(ctx);
    if (press?.kind !== 'off') return;
    await switchReminders(db, ctx.teacher.id, press.off, false, clock.now());
    await ctx.reply(ctx.t('learning-remind-switched-off'), HTML);
  });
  return { show: showCourses, presses };
}

/** Several courses: a button for each. */
function coursesScreen(ctx: BotContext, views: readonly CourseView[]): Screen {
  const keyboard = new InlineKeyboard();
  for (const { course, enrolment, pace } of views) {
    const title = shorten(titleIn(course.titles, ctx.teacher.locale), LABEL_LENGTH);
    const label = `${PACE_SIGNS[pace.state]} ${title} · ${enrolment.percent}%`;
    keyboard.text(label, coursePressData({ to: 'course', enrolmentId: enrolment.id })).row();
  }
  return { text: ctx.t('learning-courses-title'), keyboard };
}

/** Under the picture. */
function courseKeyboard({ t }: BotContext, view: CourseView, others: boolean): InlineKeyboard {
  const { id: enrolmentId } = view.enrolment;
  const keyboard = new InlineKeyboard()
    .text(t('learning-button-modules'), coursePressData({ to: 'modules', enrolmentId, page: 0 }))
    .text(t('learning-button-schedule'), coursePressData({ to: 'schedule', enrolmentId, page: 0 }))
    .row();
  const current = currentModule(ownModules(view));
  if (current?.kind === 'now') {
    const { module, number } = current.module;
    const ask = coursePressData({ to: 'ask', enrolmentId, moduleId: module.id });
    keyboard.text(t('learning-button-ask', { number: String(number) }), ask).row();
  }
  if (view.pace.state !== 'completed') {
    keyboard.text(t('learning-button-calendar'), coursePressData({ to: 'calendar', enrolmentId }));
  }
  keyboard.text(t('learning-button-remind'), coursePressData({ to: 'reminders' }));
  if (others) keyboard.row().text(t('learning-button-courses'), coursePressData({ to: 'courses' }));
  return keyboard;
}
