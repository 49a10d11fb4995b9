/** `/courses`: the list, a course with its modules, and the forms by which editors make and change them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  areasOf,
  type CourseLists,
  courseLists,
  findCourses,
  untranslated,
} from '../../domain/courses/course-lists.ts';
import { archivedModulesOf, type Course, courseById, modulesOf } from '../../domain/courses/courses.ts';
import { addCourse, archiveCourse, changeCourse, restoreCourse } from '../../domain/courses/edit-courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { Form } from '../plain/fields.tsx';
import { leaveFlash } from '../plain/flash.ts';
import { ORDER_SCRIPT } from '../plain/order.tsx';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, mistaken, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { CourseFieldset, courseForm, courseSchema, newCourseForm } from './course-form.tsx';
import { Archiving, CourseBody, CourseTools } from './course-page.tsx';
import { CoursesBody, CoursesTools, LIST, type TabCounts } from './list-page.tsx';
import { SaveBar } from './save-bar.tsx';
import { staleForm } from './stale-form.ts';
import { UntranslatedBody } from './untranslated-page.tsx';

const ListQuery = z.object({
  q: z.string().max(100).catch('').default(''),
  show: z.enum(['archived']).optional().catch(undefined),
});
const UntranslatedQuery = z.object({ in: z.enum(LOCALES).optional().catch(undefined) });

const countsOf = (lists: CourseLists): TabCounts => ({
  active: lists.active.length,
  archived: lists.archived.length,
  untranslated: untranslated(lists.active).length,
});

export function addCourses(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('courses') };
  const schema = courseSchema(deps.timeZone);

  app.get('/courses', editors, async (request, reply) => {
    const { t } = request.panelView();
    const { q, show } = ListQuery.parse(request.query);
    const lists = await courseLists(deps.db);
    const archived = show === 'archived';
    const found = findCourses(archived ? lists.archived : lists.active, q);
    return sendPage(request, reply, deps, {
      section: 'courses',
      title: t('courses-title'),
      sub: t('courses-sub'),
      tools: <CoursesTools />,
      children: <CoursesBody archived={archived} search={q} found={found} counts={countsOf(lists)} />,
    });
  });

  app.get('/courses/untranslated', editors, async (request, reply) => {
    const { t } = request.panelView();
    const { in: lacking } = UntranslatedQuery.parse(request.query);
    const lists = await courseLists(deps.db);
    return sendPage(request, reply, deps, {
      section: 'courses',
      title: t('courses-title'),
      sub: t('courses-untranslated-sub'),
      tools: <CoursesTools />,
      children: (
        <UntranslatedBody all={untranslated(lists.active)} lacking={lacking} counts={countsOf(lists)} />
      ),
    });
  });

  /** The course an address names. */
  async function named(request: FastifyRequest): Promise<Course | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : courseById(deps.db, id);
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    course: Course | undefined,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t, locale } = request.panelView();
    const csrf = request.csrfToken();
    const at = course ? `${LIST}/${course.id}` : LIST;
    const name = course && titleIn(course.titles, locale);
    const page = {
      section: 'courses' as const,
      title: name ?? t('courses-new'),
      back: { href: at, label: name ?? t('courses-title') },
      scripts: [ORDER_SCRIPT],
      children: (
        <>
          <Form action={course ? `${at}/edit` : at} csrf={csrf}>
            <CourseFieldset form={form} areas={areasOf(await courseLists(deps.db))} />
            <SaveBar cancel={at} />
          </Form>
          {course ? (
            <Archiving at={at} what="course" archived={course.archivedAt !== null} csrf={csrf} />
          ) : null}
        </>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/courses/new', editors, (request, reply) => sendForm(request, reply, undefined, newCourseForm()));

  app.post('/courses', editors, async (request, reply) => {
    const reading = readForm(schema, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, undefined, reading.form, 422);
    const outcome = await addCourse(deps.db, request.official, reading.data.fields, deps.now());
    if (outcome.kind !== 'saved') {
      const form = mistaken(request.body, 'code', 'courses-error-code-taken');
      return sendForm(request, reply, undefined, form, 422);
    }
    leaveFlash(reply, { key: 'courses-done-added' }, deps.publicUrl);
    return reply.redirect(`${LIST}/${outcome.course.id}`, 303);
  });

  app.get('/courses/:id', editors, async (request, reply) => {
    const course = await named(request);
    if (!course) return missing(request, reply);
    const { t, locale } = request.panelView();
    const props = {
      course,
      modules: await modulesOf(deps.db, course.id),
      archived: await archivedModulesOf(deps.db, course.id),
      csrf: request.csrfToken(),
    };
    return sendPage(request, reply, deps, {
      section: 'courses',
      title: titleIn(course.titles, locale),
      ...(course.archivedAt === null ? {} : { sub: t('courses-archived-sub') }),
      back: { href: LIST, label: t('courses-title') },
      tools: <CourseTools course={course} />,
      scripts: [ORDER_SCRIPT],
      children: <CourseBody {...props} />,
    });
  });

  app.get('/courses/:id/edit', editors, async (request, reply) => {
    const course = await named(request);
    if (!course) return missing(request, reply);
    const { locale } = request.panelView();
    return sendForm(request, reply, course, courseForm(course, locale, deps.timeZone));
  });

  app.post('/courses/:id/edit', editors, async (request, reply) => {
    const course = await named(request);
    if (!course) return missing(request, reply);
    const reading = readForm(schema, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, course, reading.form, 422);
    const { fields, seen } = reading.data;
    const outcome = await changeCourse(deps.db, request.official, course.id, fields, deps.now(), seen);
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'taken':
        return sendForm(
          request,
          reply,
          course,
          mistaken(request.body, 'code', 'courses-error-code-taken'),
          422,
        );
      case 'stale':
        return sendForm(
          request,
          reply,
          outcome.course,
          staleForm(request.body, outcome.course.updatedAt),
          422,
        );
      case 'saved':
        leaveFlash(reply, { key: 'courses-done-saved' }, deps.publicUrl);
        return reply.redirect(`${LIST}/${course.id}`, 303);
    }
  });

  app.post('/courses/:id/archive', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await archiveCourse(deps.db, request.official, id, deps.now())))
      return missing(request, reply);
    return leaveFlash(reply, { key: 'courses-done-archived' }, deps.publicUrl).redirect(`${LIST}/${id}`, 303);
  });

  app.post('/courses/:id/restore', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await restoreCourse(deps.db, request.official, id, deps.now())))
      return missing(request, reply);
    return leaveFlash(reply, { key: 'courses-done-restored' }, deps.publicUrl).redirect(`${LIST}/${id}`, 303);
  });
}
