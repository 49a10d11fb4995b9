/** `/learners/:id/courses/:enrolment/:kind`: pausing, resuming, extending and shifting schedules, and taking it back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { regionsSeen } from '../../domain/access.ts';
import { courseById } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { dayOf } from '../../domain/days.ts';
import { type Enrolment, enrolmentsOf } from '../../domain/learning/enrolments.ts';
import type { Learner } from '../../domain/learning/learners.ts';
import {
  countSchedules,
  type ScheduleScope,
  undoScheduleChanges,
} from '../../domain/learning/schedule-changes.ts';
import { regionName } from '../../domain/regions.ts';
import type { View } from '../../web/view.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import type { Choice } from '../plain/fields.tsx';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken } from '../plain/read-form.ts';
import { missing } from '../plain/route-id.ts';
import { applyChange, flashOf } from './apply-change.ts';
import { CHANGE_KINDS, type ChangeKind, changeHref } from './change-actions.tsx';
import { ChangeForm } from './change-form.tsx';
import { type ChangeScope, readChangeForm } from './change-wish.ts';
import { learnerIn } from './learners.tsx';
import { LEARNERS } from './list-view.ts';
import { learnerName } from './names.ts';

const Params = z.object({ enrolment: z.coerce.number().int().positive(), kind: z.enum(CHANGE_KINDS) });
const Undo = z.object({ batch: z.string().min(1).max(64) });

interface Named {
  readonly learner: Learner;
  readonly enrolment: Enrolment;
  readonly kind: ChangeKind;
}

export function addScheduleChanges(app: FastifyInstance, deps: PanelDeps): void {
  const { db, timeZone, publicUrl } = deps;
  const supervising = { preHandler: requireRight('schedules') };

  /** What an address names; only an active enrolment has a schedule to change. */
  async function named(request: FastifyRequest): Promise<Named | undefined> {
    const params = Params.safeParse(request.params);
    const learner = await learnerIn(request, deps);
    if (!params.success || !learner) return undefined;
    const own = await enrolmentsOf(db, learner.id);
    const enrolment = own.find(({ id, status }) => id === params.data.enrolment && status === 'active');
    return enrolment && { learner, enrolment, kind: params.data.kind };
  }

  function scopeOf({ learner, enrolment }: Named, scope: ChangeScope): ScheduleScope {
    const { courseId, groupName } = enrolment;
    if (scope === 'learner' || groupName === null) return { kind: 'enrolment', enrolmentId: enrolment.id };
    const regionId = scope === 'region-group' ? (learner.regionId ?? undefined) : undefined;
    return { kind: 'group', courseId, groupName, regionId };
  }

  /** Whom a change can be made for, with how many that is. Groups of one name are in many regions. */
  async function scopes(request: FastifyRequest, view: View, one: Named): Promise<Choice[]> {
    const { learner, enrolment } = one;
    const { t, locale } = view;
    const { groupName } = enrolment;
    const alone = {
      value: 'learner',
      label: t('learners-scope-learner', { name: learnerName(view, learner) }),
    };
    if (groupName === null) return [alone];
    const countOf = (scope: ChangeScope) => countSchedules(db, request.official, scopeOf(one, scope));
    const everywhere = await countOf('group');
    const region = regionName(learner.regionId, locale);
    const here = region === undefined ? everywhere : await countOf('region-group');
    const hintOf = (count: number) => t('learners-scope-count', { count });
    const inRegion =
      region === undefined
        ? []
        : [
            {
              value: 'region-group',
              label: t('learners-scope-region-group', { group: groupName, region }),
              hint: hintOf(here),
            },
          ];
    const all = {
      value: 'group',
      label: t('learners-scope-group', { group: groupName }),
      hint: hintOf(everywhere),
    };
    return regionsSeen(request.official)?.length === 1 || (region !== undefined && here === everywhere)
      ? [alone, ...inRegion]
      : [alone, ...inRegion, all];
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    one: Named,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const view = request.panelView();
    const { learner, enrolment, kind } = one;
    const at = `${LEARNERS}/${learner.id}`;
    const course = await courseById(db, enrolment.courseId);
    const page = {
      section: 'learners' as const,
      title: view.t(`learners-do-${kind}`),
      sub: course ? titleIn(course.titles, view.locale) : '',
      back: { href: at, label: learnerName(view, learner) },
      children: (
        <ChangeForm
          kind={kind}
          form={form}
          scopes={await scopes(request, view, one)}
          action={changeHref(at, enrolment.id, kind)}
          cancel={at}
          csrf={request.csrfToken()}
        />
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/learners/:id/courses/:enrolment/:kind', supervising, async (request, reply) => {
    const one = await named(request);
    if (!one) return missing(request, reply);
    const form = freshForm({ scope: 'learner', from: dayOf(deps.now(), timeZone) });
    return sendForm(request, reply, one, form);
  });

  app.post('/learners/:id/courses/:enrolment/:kind', supervising, async (request, reply) => {
    const one = await named(request);
    if (!one) return missing(request, reply);
    const form = readChangeForm(request.body);
    const change = { kind: one.kind, scope: scopeOf(one, form.scope), form };
    const applied = await applyChange(deps, request.official, change);
    if (applied.kind === 'wrong') {
      const state = mistaken(request.body, applied.field, `learners-error-${applied.field}`);
      return sendForm(request, reply, one, state, 422);
    }
    return leaveFlash(reply, applied.flash, publicUrl).redirect(`${LEARNERS}/${one.learner.id}`, 303);
  });

  app.post('/learners/:id/undo', supervising, async (request, reply) => {
    const learner = await learnerIn(request, deps);
    const form = Undo.safeParse(request.body);
    if (!learner || !form.success) return missing(request, reply);
    const outcome = await undoScheduleChanges(db, request.official, form.data.batch, deps.now());
    if (outcome.kind === 'wrong') return missing(request, reply);
    const flash = flashOf(outcome, 'learners-done-undone');
    return leaveFlash(reply, flash, publicUrl).redirect(`${LEARNERS}/${learner.id}`, 303);
  });
}
