/** `/reminders`: what goes out today and tomorrow, what was sent, how it looks, and stopping a kind for a course. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { REMINDER_KINDS } from '../../db/schema/learning.ts';
import { may, regionsSeen } from '../../domain/access.ts';
import { courseById, listCourses } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { dayOf, startOfDay } from '../../domain/days.ts';
import { deskSettings } from '../../domain/desk-settings.ts';
import type { Official } from '../../domain/officials.ts';
import { createForecaster } from '../../domain/reminders/forecaster.ts';
import {
  countFates,
  countItems,
  type ReminderFate,
  reminderHistory,
} from '../../domain/reminders/history.ts';
import { COURSE_KINDS, stopKind } from '../../domain/reminders/stop-kind.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { queryOf } from '../plain/query.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { CourseReminders } from './course-page.tsx';
import { forecastSums, sumsOf } from './figures.ts';
import { HERE } from './frame.tsx';
import { HistoryBody } from './history-page.tsx';
import { OverviewBody } from './overview-page.tsx';
import { PreviewBody } from './preview-page.tsx';

const PAGE = 50;
/** Messages that were called back told nobody anything. */
const UNTOLD: readonly ReminderFate[] = ['stopped'];

const PreviewQuery = z.object({
  kind: z.enum(REMINDER_KINDS).catch('due'),
  course: z.coerce.number().int().positive().optional().catch(undefined),
});
const HistoryQuery = z.object({
  q: z.string().trim().max(100).catch(''),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});
const KindParams = z.object({ kind: z.enum(REMINDER_KINDS), change: z.enum(['stop', 'resume']) });

export function addReminders(app: FastifyInstance, deps: PanelDeps): void {
  const { db, timeZone } = deps;
  const seers = { preHandler: requireRight('reminders') };
  const keepers = { preHandler: requireRight('courses') };
  const forecaster = createForecaster(db, timeZone, (error) =>
    app.log.error({ err: error }, 'the reminders to come could not be counted'),
  );

  function look(official: Official) {
    const { forecast, counting } = forecaster.look(deps.now());
    const regions = regionsSeen(official);
    const seen = forecast && {
      at: forecast.at,
      today: forecastSums(forecast.today, regions),
      tomorrow: forecastSums(forecast.tomorrow, regions),
    };
    return { forecast: seen, counting };
  }

  app.get('/reminders', seers, async (request, reply) => {
    const { t } = request.panelView();
    const { official } = request;
    const since = startOfDay(dayOf(deps.now(), timeZone), timeZone)!;
    const fates = await countFates(db, official, since);
    const messages = [...fates].reduce((sum, [fate, n]) => (UNTOLD.includes(fate) ? sum : sum + n), 0);
    return sendPage(request, reply, deps, {
      section: 'reminders',
      title: t('reminders-title'),
      sub: t('reminders-sub'),
      children: (
        <OverviewBody
          fates={fates}
          written={sumsOf(await countItems(db, official, since), messages)}
          {...look(official)}
          courses={await listCourses(db)}
          quietHours={(await deskSettings(db)).quietHours}
        />
      ),
    });
  });

  app.get('/reminders/history', seers, async (request, reply) => {
    const { t } = request.panelView();
    const { q, before } = HistoryQuery.parse(request.query);
    const rows = await reminderHistory(db, request.official, q, { before, limit: PAGE + 1 });
    const shown = rows.slice(0, PAGE);
    const older = `${HERE}/history${queryOf({ q, before: shown.at(-1)?.id })}`;
    return sendPage(request, reply, deps, {
      section: 'reminders',
      title: t('reminders-title'),
      sub: t('reminders-sub'),
      children: (
        <HistoryBody
          rows={shown}
          search={q}
          mayOpen={may(request.official, 'learners')}
          older={rows.length > PAGE ? older : undefined}
        />
      ),
    });
  });

  app.get('/reminders/preview', seers, async (request, reply) => {
    const { t } = request.panelView();
    const { kind, course: id } = PreviewQuery.parse(request.query);
    const course = id === undefined ? (await listCourses(db))[0] : await courseById(db, id);
    return sendPage(request, reply, deps, {
      section: 'reminders',
      title: t('reminders-title'),
      sub: t('reminders-sub'),
      children: <PreviewBody kind={kind} course={course} />,
    });
  });

  app.get('/reminders/courses/:id', seers, async (request, reply) => {
    const { t, locale } = request.panelView();
    const id = idIn(request);
    const course = id === undefined ? undefined : await courseById(db, id);
    if (!course) return missing(request, reply);
    return sendPage(request, reply, deps, {
      section: 'reminders',
      title: titleIn(course.titles, locale),
      sub: t('reminders-course-sub'),
      back: { href: HERE, label: t('reminders-title') },
      children: (
        <CourseReminders
          course={course}
          forecast={look(request.official).forecast}
          mayStop={may(request.official, 'courses')}
          csrf={request.csrfToken()}
        />
      ),
    });
  });

  app.post('/courses/:id/reminders/:kind/:change', keepers, async (request, reply) => {
    const courseId = idIn(request);
    const params = KindParams.safeParse(request.params).data;
    if (courseId === undefined || !params || !COURSE_KINDS.includes(params.kind))
      return missing(request, reply);
    const { kind, change } = params;
    const wish = { courseId, kind, stop: change === 'stop' };
    const back = await stopKind(db, request.official, wish, deps.now());
    if (back === undefined) return missing(request, reply);
    forecaster.forget();
    const flash = wish.stop
      ? { key: 'reminders-done-stopped', args: { count: String(back) } }
      : { key: 'reminders-done-resumed' };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(`${HERE}/courses/${courseId}`, 303);
  });
}
