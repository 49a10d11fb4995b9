/** `/activities`, for administrators: what xAPI's activities are, where their ids do not say it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Queries } from '../../db/db.ts';
import { parseCourseCode } from '../../domain/courses/course-code.ts';
import { allModules, courseByCode, listCourses, moduleByPassport } from '../../domain/courses/courses.ts';
import { parsePassport } from '../../domain/courses/passport.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import {
  countUnknown,
  type MapTarget,
  mapActivity,
  mappedActivities,
  unknownActivities,
  unmapActivity,
} from '../../domain/exchange/activity-map.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PanelDeps } from '../deps.ts';
import { ExchangeTabs } from '../exchange/tabs.tsx';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, mistaken, readForm } from '../plain/read-form.ts';
import { missing } from '../plain/route-id.ts';
import { ActivitiesBody, LIST, type Suggestion } from './activities-page.tsx';

/** Unknown activities of a page. */
const PAGE = 50;
/** Mapped activities that are listed, the newest. */
const MAPPED = 200;

const ListQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });
const MapFields = z.object({ activityId: z.string().min(1).max(4000), target: z.string().max(100) });
const UnmapFields = z.object({ activityId: z.string().min(1).max(4000) });

/** The module or course that a number or code names. */
async function targetOf(db: Queries, text: string): Promise<MapTarget | undefined> {
  const passport = parsePassport(text);
  const module = passport === undefined ? undefined : await moduleByPassport(db, passport);
  if (module) return { moduleId: module.id };
  const code = parseCourseCode(text);
  const course = code === undefined ? undefined : await courseByCode(db, code);
  return course && { courseId: course.id };
}

async function suggestionsFor(db: Queries, locale: Locale): Promise<Suggestion[]> {
  const courses = await listCourses(db);
  const modules = await allModules(db);
  return courses.flatMap(({ id, code, titles }) => [
    { value: code, title: titleIn(titles, locale) },
    ...modules
      .filter(({ courseId, archivedAt }) => courseId === id && archivedAt === null)
      .map((module) => ({ value: module.passport, title: titleIn(module.titles, locale) })),
  ]);
}

export function addActivities(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;
  const administrators = { preHandler: requireRight('exchange') };

  async function sendActivities(
    request: FastifyRequest,
    reply: FastifyReply,
    refused?: { activityId: string; form: FormState },
  ): Promise<FastifyReply> {
    const { t, locale } = request.panelView();
    const { page } = ListQuery.parse(request.query);
    const { activities } = await countUnknown(db);
    const addressOf = (number: number) => (number === 1 ? LIST : `${LIST}?page=${number}`);
    const props = {
      unknown: await unknownActivities(db, { limit: PAGE, offset: (page - 1) * PAGE }),
      total: activities,
      newer: page > 1 ? addressOf(page - 1) : undefined,
      older: activities > page * PAGE ? addressOf(page + 1) : undefined,
      mapped: await mappedActivities(db, MAPPED),
      suggestions: await suggestionsFor(db, locale),
      refused,
      csrf: request.csrfToken(),
    };
    const content = {
      section: 'exchange' as const,
      title: t('exchange-api-activities-title'),
      sub: t('exchange-api-activities-sub'),
      children: (
        <>
          <ExchangeTabs tab="activities" unknown={activities} />
          <ActivitiesBody {...props} />
        </>
      ),
    };
    return sendPage(request, reply, deps, content, refused ? 422 : 200);
  }

  app.get('/activities', administrators, (request, reply) => sendActivities(request, reply));

  app.post('/activities', administrators, async (request, reply) => {
    const reading = readForm(MapFields, request.body);
    if (reading.kind === 'mistaken') return missing(request, reply);
    const { activityId, target: text } = reading.data;
    const target = await targetOf(db, text);
    const outcome = target && (await mapActivity(db, request.official, activityId, target, deps.now()));
    if (outcome?.kind !== 'mapped') {
      const form = mistaken(request.body, 'target', 'exchange-api-error-target');
      return sendActivities(request, reply, { activityId, form });
    }
    const flash = { key: 'exchange-done-activity-mapped', args: { count: String(outcome.applied) } };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(LIST, 303);
  });

  app.post('/activities/unmap', administrators, async (request, reply) => {
    const reading = readForm(UnmapFields, request.body);
    if (reading.kind === 'mistaken') return missing(request, reply);
    const gone = await unmapActivity(db, request.official, reading.data.activityId, deps.now());
    if (!gone) return missing(request, reply);
    return leaveFlash(reply, { key: 'exchange-done-activity-unmapped' }, deps.publicUrl).redirect(LIST, 303);
  });
}
