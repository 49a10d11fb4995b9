/** What other systems may ask: courses, one person's progress, and whether their token works. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { allModules, listCourses } from '../../domain/courses/courses.ts';
import { quietClock } from '../../domain/desk-settings.ts';
import { type CourseView, courseViews } from '../../domain/learning/course-view.ts';
import { findLearner } from '../../domain/learning/learners.ts';
import { Problem } from '../problem.ts';
import { CALLS_PER_MINUTE } from '../token-auth.ts';
import type { RestDeps } from './deps.ts';
import { refusals } from './document.ts';
import { Courses, PersonProgress, TokenInfo } from './schemas.ts';

const iso = (at: number) => new Date(at).toISOString();
const isoOrNull = (at: number | null) => (at === null ? null : iso(at));

export function readRoutes(app: FastifyInstance, deps: RestDeps): void {
  const { db, now } = deps;
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const reading = { config: { scope: 'progress:read' as const } };

  routes.get(
    '/courses',
    {
      ...reading,
      schema: {
        operationId: 'getCourses',
        tags: ['Courses'],
        summary: 'List courses and their modules',
        description: 'Those in use, with the codes and passport numbers by which progress is told.',
        response: { 200: Courses, ...refusals(401, 403, 429) },
      },
    },
    async () => {
      const modules = (await allModules(db)).filter(({ archivedAt }) => archivedAt === null);
      const courses = await listCourses(db);
      return {
        courses: courses.map(({ id, code, titles, area, hours, credits, durationDays }) => ({
          ...{ code, titles: { ...titles }, area, hours, credits, durationDays },
          modules: modules
            .filter(({ courseId }) => courseId === id)
            .map(({ passport, position, titles: words, area, hours, credits }) => ({
              ...{ passport, position, titles: { ...words }, area, hours, credits },
            })),
        })),
      };
    },
  );

  routes.get(
    '/people/:platformId/progress',
    {
      ...reading,
      schema: {
        operationId: 'getProgress',
        tags: ['Progress'],
        summary: 'Read one person’s progress',
        description:
          'Their courses as the bot shows them to the person: what is done, what opens when, the pace.',
        params: z.object({ platformId: z.string().min(1).max(200) }),
        response: { 200: PersonProgress, ...refusals(400, 401, 403, 404, 429) },
      },
    },
    async (request) => {
      const { platformId } = request.params;
      const learner = await findLearner(db, { platformId });
      if (!learner) throw new Problem('not-found', `Nobody has the platformId ${platformId}.`);
      const views = await courseViews(db, learner.id, now(), await quietClock(db, deps.timeZone));
      const { login, fullName, teacherId } = learner;
      return {
        person: { platformId, login, fullName, inBot: teacherId !== null },
        courses: views.map(courseOf),
      };
    },
  );

  routes.get(
    '/token',
    {
      config: { scope: 'any' as const },
      schema: {
        operationId: 'getToken',
        tags: ['Token'],
        summary: 'See whether the token works, and what for',
        response: { 200: TokenInfo, ...refusals(401, 429) },
      },
    },
    async ({ apiToken: { name, scopes } }) => ({
      name,
      scopes,
      callsPerMinute: deps.callsPerMinute ?? CALLS_PER_MINUTE,
    }),
  );
}

function courseOf({ enrolment, course, modules, pace, schedule }: CourseView) {
  const { provider, groupName, status, startedAt, percent, completedAt } = enrolment;
  return {
    course: course.code,
    provider,
    group: groupName,
    status,
    startedAt: iso(startedAt),
    dueAt: isoOrNull(schedule.dueAt),
    percent,
    completedAt: isoOrNull(completedAt),
    pace: pace.state,
    modules: modules.map(({ module, state, percent, result, score, scheduled }) => ({
      passport: module.passport,
      percent,
      completedAt: state.kind === 'completed' ? iso(state.at) : null,
      opensAt: isoOrNull(scheduled?.opensAt ?? null),
      result,
      score,
    })),
  };
}
