/** `/schedules`: pausing, resuming, extending and shifting whole groups, and taking back what was changed in one go. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Course, courseById, listCourses } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { dayOf } from '../../domain/days.ts';
import { recentBatches, studyGroups } from '../../domain/learning/schedule-batches.ts';
import { undoScheduleChanges } from '../../domain/learning/schedule-changes.ts';
import { countTooFast } from '../../domain/learning/too-fast-review.ts';
import { listOfficials } from '../../domain/officials.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { applyChange, flashOf } from './apply-change.ts';
import { CHANGE_KINDS, type ChangeKind } from './change-actions.tsx';
import { ChangeForm } from './change-form.tsx';
import { readChangeForm } from './change-wish.ts';
import { GroupsBody, groupHref } from './groups-page.tsx';
import { LearnerTabs, SCHEDULES } from './tabs.tsx';

const SHOWN = 30;

const Query = z.object({ course: z.coerce.number().int().positive().optional().catch(undefined) });
const Params = z.object({ kind: z.enum(CHANGE_KINDS) });
const Group = z.object({ group: z.string().min(1).max(200) });
const Undo = z.object({ batch: z.string().min(1).max(64) });

interface Named {
  readonly course: Course;
  readonly groupName: string;
  readonly kind: ChangeKind;
  /** How many in it study now, of those whom the official sees. */
  readonly active: number;
}

export function addGroups(app: FastifyInstance, deps: PanelDeps): void {
  const { db, publicUrl, timeZone } = deps;
  const supervising = { preHandler: requireRight('schedules') };

  app.get('/schedules', supervising, async (request, reply) => {
    const { t } = request.panelView();
    const { official } = request;
    const courseId = Query.parse(request.query).course;
    const courses = await listCourses(db, { archived: 'all' });
    const chosen = courses.find(({ id }) => id === courseId);
    const props = {
      courses,
      chosen,
      groups: chosen ? await studyGroups(db, official, chosen.id) : [],
      batches: await recentBatches(db, official, { courseId: chosen?.id, limit: SHOWN }),
      names: new Map((await listOfficials(db)).map(({ id, name }) => [id, name])),
      csrf: request.csrfToken(),
    };
    return sendPage(request, reply, deps, {
      section: 'learners',
      title: t('learners-groups-title'),
      sub: t('learners-groups-sub'),
      children: (
        <>
          <LearnerTabs tab="schedules" tooFast={await countTooFast(db, official)} />
          <GroupsBody {...props} />
        </>
      ),
    });
  });

  /** What an address names, if the official sees anybody in it. */
  async function named(request: FastifyRequest): Promise<Named | undefined> {
    const id = idIn(request);
    const params = Params.safeParse(request.params);
    const query = Group.safeParse(request.query);
    if (id === undefined || !params.success || !query.success) return undefined;
    const course = await courseById(db, id);
    const groups = course ? await studyGroups(db, request.official, course.id) : [];
    const group = groups.find(({ groupName }) => groupName === query.data.group);
    return course && group && { course, kind: params.data.kind, ...group };
  }

  function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    { course, groupName, kind, active }: Named,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t, locale } = request.panelView();
    const back = `${SCHEDULES}?course=${course.id}`;
    const about = [titleIn(course.titles, locale), groupName, t('learners-scope-count', { count: active })];
    const page = {
      section: 'learners' as const,
      title: t(`learners-do-${kind}`),
      sub: about.join(' · '),
      back: { href: back, label: t('learners-groups-title') },
      children: (
        <ChangeForm
          kind={kind}
          form={form}
          scopes={[]}
          action={groupHref(course.id, groupName, kind)}
          cancel={back}
          csrf={request.csrfToken()}
        />
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/schedules/:id/:kind', supervising, async (request, reply) => {
    const one = await named(request);
    if (!one) return missing(request, reply);
    return sendForm(request, reply, one, freshForm({ from: dayOf(deps.now(), timeZone) }));
  });

  app.post('/schedules/:id/:kind', supervising, async (request, reply) => {
    const one = await named(request);
    if (!one) return missing(request, reply);
    const { kind, course, groupName } = one;
    const scope = { kind: 'group', courseId: course.id, groupName } as const;
    const applied = await applyChange(deps, request.official, {
      kind,
      scope,
      form: readChangeForm(request.body),
    });
    if (applied.kind === 'wrong') {
      const state = mistaken(request.body, applied.field, `learners-error-${applied.field}`);
      return sendForm(request, reply, one, state, 422);
    }
    return leaveFlash(reply, applied.flash, publicUrl).redirect(`${SCHEDULES}?course=${course.id}`, 303);
  });

  app.post('/schedules/undo', supervising, async (request, reply) => {
    const form = Undo.safeParse(request.body);
    if (!form.success) return missing(request, reply);
    const outcome = await undoScheduleChanges(db, request.official, form.data.batch, deps.now());
    if (outcome.kind === 'wrong') return missing(request, reply);
    return leaveFlash(reply, flashOf(outcome, 'learners-done-undone'), publicUrl).redirect(SCHEDULES, 303);
  });
}
