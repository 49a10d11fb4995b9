/** Modules of a course: made, changed, put in order, taken out of use. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { areasOf, courseLists } from '../../domain/courses/course-lists.ts';
import { type Course, courseById, type Module, moduleById, modulesOf } from '../../domain/courses/courses.ts';
import {
  addModule,
  archiveModule,
  changeModule,
  reorderModules,
  restoreModule,
} from '../../domain/courses/edit-modules.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { Form } from '../plain/fields.tsx';
import { leaveFlash } from '../plain/flash.ts';
import { ORDER_SCRIPT, readOrder } from '../plain/order.tsx';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { Archiving } from './course-page.tsx';
import { LIST } from './list-page.tsx';
import { ModuleFieldset, moduleForm, moduleSchema } from './module-form.tsx';
import { SaveBar } from './save-bar.tsx';
import { staleForm } from './stale-form.ts';

export function addModules(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('courses') };
  const schema = moduleSchema(deps.timeZone);

  async function courseNamed(request: FastifyRequest): Promise<Course | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : courseById(deps.db, id);
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    { course, module }: { course: Course; module?: Module },
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t, locale } = request.panelView();
    const csrf = request.csrfToken();
    const back = `${LIST}/${course.id}`;
    const at = module ? `${LIST}/modules/${module.id}` : `${back}/modules`;
    const archived = module !== undefined && module.archivedAt !== null;
    const page = {
      section: 'courses' as const,
      title: module ? titleIn(module.titles, locale) : t('courses-module-new'),
      ...(archived ? { sub: t('courses-module-archived-sub') } : {}),
      back: { href: back, label: titleIn(course.titles, locale) },
      scripts: [ORDER_SCRIPT],
      children: (
        <>
          <Form action={at} csrf={csrf}>
            <ModuleFieldset form={form} areas={areasOf(await courseLists(deps.db))} />
            <SaveBar cancel={back} />
          </Form>
          {module ? <Archiving at={at} what="module" archived={archived} csrf={csrf} /> : null}
        </>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  /** The number belongs to another module: whose, the mistake says. */
  async function sendTaken(
    request: FastifyRequest,
    reply: FastifyReply,
    about: { course: Course; module?: Module },
  ): Promise<FastifyReply> {
    return sendForm(
      request,
      reply,
      about,
      mistaken(request.body, 'passport', 'courses-error-passport-taken'),
      422,
    );
  }

  app.get('/courses/:id/modules/new', editors, async (request, reply) => {
    const course = await courseNamed(request);
    if (!course) return missing(request, reply);
    // Most modules are of their course's area.
    return sendForm(request, reply, { course }, freshForm({ area: course.area }));
  });

  app.post('/courses/:id/modules', editors, async (request, reply) => {
    const course = await courseNamed(request);
    if (!course) return missing(request, reply);
    const reading = readForm(schema, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, { course }, reading.form, 422);
    const { fields } = reading.data;
    const outcome = await addModule(deps.db, request.official, course.id, fields, deps.now());
    if (outcome.kind === 'taken') return sendTaken(request, reply, { course });
    if (outcome.kind !== 'saved') return missing(request, reply);
    leaveFlash(reply, { key: 'courses-done-module-added' }, deps.publicUrl);
    return reply.redirect(`${LIST}/${course.id}`, 303);
  });

  /** The module an address names, with its course. */
  async function moduleNamed(
    request: FastifyRequest,
  ): Promise<{ course: Course; module: Module } | undefined> {
    const id = idIn(request);
    const module = id === undefined ? undefined : await moduleById(deps.db, id);
    const course = module && (await courseById(deps.db, module.courseId));
    return module && course && { course, module };
  }

  app.get('/courses/modules/:id', editors, async (request, reply) => {
    const found = await moduleNamed(request);
    if (!found) return missing(request, reply);
    const { locale } = request.panelView();
    return sendForm(request, reply, found, moduleForm(found.module, locale, deps.timeZone));
  });

  app.post('/courses/modules/:id', editors, async (request, reply) => {
    const found = await moduleNamed(request);
    if (!found) return missing(request, reply);
    const reading = readForm(schema, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, found, reading.form, 422);
    const { fields, seen } = reading.data;
    const { course, module } = found;
    const outcome = await changeModule(deps.db, request.official, module.id, fields, deps.now(), seen);
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'taken':
        return sendTaken(request, reply, found);
      case 'stale': {
        const form = staleForm(request.body, outcome.module.updatedAt);
        return sendForm(request, reply, { course, module: outcome.module }, form, 422);
      }
      case 'saved':
        leaveFlash(reply, { key: 'courses-done-saved' }, deps.publicUrl);
        return reply.redirect(`${LIST}/${course.id}`, 303);
    }
  });

  app.post('/courses/modules/:id/archive', editors, async (request, reply) => {
    const found = await moduleNamed(request);
    if (!found || !(await archiveModule(deps.db, request.official, found.module.id, deps.now())))
      return missing(request, reply);
    leaveFlash(reply, { key: 'courses-done-module-archived' }, deps.publicUrl);
    return reply.redirect(`${LIST}/${found.course.id}`, 303);
  });

  app.post('/courses/modules/:id/restore', editors, async (request, reply) => {
    const found = await moduleNamed(request);
    if (!found || !(await restoreModule(deps.db, request.official, found.module.id, deps.now())))
      return missing(request, reply);
    leaveFlash(reply, { key: 'courses-done-module-restored' }, deps.publicUrl);
    return reply.redirect(`${LIST}/${found.course.id}`, 303);
  });

  app.post('/courses/:id/order', editors, async (request, reply) => {
    const course = await courseNamed(request);
    if (!course) return missing(request, reply);
    const now = (await modulesOf(deps.db, course.id)).map(({ id }) => id);
    const ids = readOrder(request.body, now);
    if (!ids) return missing(request, reply);
    const outcome = await reorderModules(deps.db, request.official, course.id, ids, deps.now());
    const key = outcome === 'saved' ? 'courses-done-ordered' : 'courses-done-order-stale';
    return leaveFlash(reply, { key }, deps.publicUrl).redirect(`${LIST}/${course.id}`, 303);
  });
}
