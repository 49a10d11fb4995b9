/** `/learners`: the list, one learner, and joining learners with teachers of the bot by hand. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { may, regionsSeen } from '../../domain/access.ts';
import { listCourses } from '../../domain/courses/courses.ts';
import { quietClock } from '../../domain/desk-settings.ts';
import { courseViews } from '../../domain/learning/course-view.ts';
import { countLearners, groupsOf, learnerPage, seesLearner } from '../../domain/learning/learner-list.ts';
import { type Learner, learnerById } from '../../domain/learning/learners.ts';
import { findTeachersToLink, teacherToLink } from '../../domain/learning/link-candidates.ts';
import { link, unlink } from '../../domain/learning/linking.ts';
import { scheduleHistory } from '../../domain/learning/schedule-changes.ts';
import { countTooFast } from '../../domain/learning/too-fast-review.ts';
import { teacherById } from '../../domain/teachers.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { idIn, missing } from '../plain/route-id.ts';
import { LearnerBody } from './learner-page.tsx';
import { ListBody } from './list-page.tsx';
import { filterOf, LEARNERS, readLearnersView } from './list-view.ts';
import { learnerName, placeWords } from './names.ts';
import { LearnerTabs } from './tabs.tsx';

const Search = z.object({ teacher: z.string().max(100).catch('') });
const LinkForm = z.object({ teacher: z.coerce.number().int().positive() });

/** The learner that an address names, if the official may see them. */
export async function learnerIn(request: FastifyRequest, deps: PanelDeps): Promise<Learner | undefined> {
  const id = idIn(request);
  const learner = id === undefined ? undefined : await learnerById(deps.db, id);
  return learner && seesLearner(request.official, learner) ? learner : undefined;
}

export function addLearners(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;
  const seeing = { preHandler: requireRight('learners') };

  app.get('/learners', seeing, async (request, reply) => {
    const { t } = request.panelView();
    const { official } = request;
    const view = readLearnersView(request.query);
    const filter = filterOf(view);
    const now = deps.now();
    const clock = await quietClock(db, deps.timeZone);
    const props = {
      view,
      page: await learnerPage(db, official, filter, { before: view.before, now, clock }),
      count: await countLearners(db, official, filter, now),
      courses: await listCourses(db, { archived: 'all' }),
      groups: view.course === undefined ? [] : await groupsOf(db, official, view.course),
      regionIds: regionsSeen(official),
    };
    const tooFast = may(official, 'schedules') ? await countTooFast(db, official) : undefined;
    return sendPage(request, reply, deps, {
      section: 'learners',
      title: t('learners-title'),
      sub: t('learners-sub'),
      children: (
        <>
          <LearnerTabs tab="everybody" tooFast={tooFast} />
          <ListBody {...props} />
        </>
      ),
    });
  });

  app.get('/learners/:id', seeing, async (request, reply) => {
    const learner = await learnerIn(request, deps);
    return learner ? sendLearner(request, reply, learner) : missing(request, reply);
  });

  async function sendLearner(
    request: FastifyRequest,
    reply: FastifyReply,
    learner: Learner,
  ): Promise<FastifyReply> {
    const words = request.panelView();
    const { official } = request;
    const search = Search.parse(request.query).teacher.trim();
    const views = await courseViews(db, learner.id, deps.now(), await quietClock(db, deps.timeZone));
    const histories = views.map(
      async ({ enrolment }) => [enrolment.id, await scheduleHistory(db, enrolment.id)] as const,
    );
    const props = {
      learner,
      teacher: learner.teacherId === null ? undefined : await teacherById(db, learner.teacherId),
      search,
      found: learner.teacherId === null ? await findTeachersToLink(db, official, search) : [],
      views,
      histories: new Map(await Promise.all(histories)),
      at: `${LEARNERS}/${learner.id}`,
      mayChange: may(official, 'schedules'),
      csrf: request.csrfToken(),
    };
    return sendPage(request, reply, deps, {
      section: 'learners',
      title: learnerName(words, learner),
      sub: placeWords(words, learner),
      back: { href: LEARNERS, label: words.t('learners-title') },
      children: <LearnerBody {...props} />,
    });
  }

  app.post('/learners/:id/link', seeing, async (request, reply) => {
    const learner = await learnerIn(request, deps);
    const form = LinkForm.safeParse(request.body);
    const wanted = form.success ? await teacherToLink(db, request.official, form.data.teacher) : undefined;
    if (!learner || !wanted) return missing(request, reply);
    const outcome = await link(db, request.official, learner.id, wanted.teacher.id, deps.now());
    if (outcome.kind === 'unknown') return missing(request, reply);
    const key = outcome.kind === 'linked' ? 'learners-done-linked' : 'learners-done-taken';
    return leaveFlash(reply, { key }, deps.publicUrl).redirect(`${LEARNERS}/${learner.id}`, 303);
  });

  app.post('/learners/:id/unlink', seeing, async (request, reply) => {
    const learner = await learnerIn(request, deps);
    if (!learner) return missing(request, reply);
    await unlink(db, request.official, learner.id, deps.now());
    return leaveFlash(reply, { key: 'learners-done-unlinked' }, deps.publicUrl).redirect(
      `${LEARNERS}/${learner.id}`,
      303,
    );
  });
}
