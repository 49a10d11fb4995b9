/** `/channel/posts/new` and the form of a post that is not published: written, saved, and sent on its way. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { listOfficials } from '../../../domain/officials.ts';
import { UNSENT } from '../../../domain/posts/change.ts';
import type { Post, PostProblem } from '../../../domain/posts/post.ts';
import { postById, type SaveOutcome, savePost } from '../../../domain/posts/posts.ts';
import { problemsOf } from '../../../domain/posts/problems.ts';
import { knownRooms } from '../../../domain/posts/rooms.ts';
import { schedulePost, sendToReview, unschedule } from '../../../domain/posts/schedule.ts';
import { addToQueue, listSeries } from '../../../domain/posts/series.ts';
import { findUploads } from '../../../domain/uploads.ts';
import { renderPart } from '../../../web/page.tsx';
import type { View } from '../../../web/view.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { leaveFlash } from '../../plain/flash.ts';
import { momentOf } from '../../plain/moment-fields.ts';
import { sendPage } from '../../plain/plain-page.tsx';
import { idIn, missing } from '../../plain/route-id.ts';
import { sendHtml } from '../../respond.ts';
import { timesOf, WithTimes } from '../../times.tsx';
import { HERE, listAt, postAt } from '../addresses.ts';
import { Standing, WaitingTools } from '../published/standing.tsx';
import { titleOf } from '../title.ts';
import { EDITOR_SCRIPTS, EditorBody, LookAnswer } from './editor-page.tsx';
import { formOf, newPost, PLANS, type PostForm, readPost, uploadIdsIn } from './post-form.ts';

const NewQuery = z.object({
  day: z.iso.date().optional().catch(undefined),
  series: z.coerce.number().int().positive().optional().catch(undefined),
});
const Wanted = z.object({ want: z.enum(PLANS).optional().catch(undefined) });

const DONE: Readonly<Record<PostForm['plan'], string>> = {
  draft: 'channel-done-saved',
  review: 'channel-done-review',
  at: 'channel-done-scheduled',
  series: 'channel-done-queued',
  now: 'channel-done-saved',
};

/** Fields that have to be right before anything is saved. */
function mistakes(form: PostForm, publishAt: number | undefined, now: number): Record<string, string> {
  const typed = form.day !== '' || form.time !== '';
  if (form.plan === 'at' && publishAt === undefined) return { day: 'channel-error-moment' };
  if (form.plan === 'at' && publishAt! <= now) return { day: 'channel-error-past' };
  if (typed && publishAt === undefined && form.plan !== 'series' && form.plan !== 'now')
    return { day: 'channel-error-moment' };
  if (form.plan === 'series' && form.series === undefined) return { series: 'channel-error-series' };
  return {};
}

/** What the form proposes for a post as it stands. */
function planOf({ state }: Post): PostForm['plan'] {
  if (state === 'scheduled' || state === 'held') return 'at';
  if (state === 'queued') return 'series';
  return state === 'review' ? 'review' : 'draft';
}

export interface Writing {
  /** The editor of a post that is not published yet. */
  sendEditor(request: FastifyRequest, reply: FastifyReply, post: Post): Promise<FastifyReply>;
}

export function addWriting(app: FastifyInstance, deps: PanelDeps): Writing {
  const editors = { preHandler: requireRight('channel') };
  const { db, timeZone, publicUrl } = deps;

  const read = async (body: unknown): Promise<PostForm> =>
    readPost(body, await findUploads(db, uploadIdsIn(body)), timeZone);

  interface Shown {
    readonly form: PostForm;
    readonly post?: Post;
    readonly errors?: Readonly<Record<string, string>>;
    /** What kept it from being saved, or from what was wanted. */
    readonly problems?: readonly PostProblem[];
    readonly asksNow?: boolean;
  }

  /** How far it is, and when it comes out. */
  function standingWords({ state, publishAt }: Post, view: View): string {
    const words = view.t(`channel-state-${state}`);
    return publishAt === null ? words : `${words} · ${timesOf(view, timeZone, deps.now()).moment(publishAt)}`;
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { form, post, errors = {}, problems = [], asksNow = false }: Shown,
    status?: number,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const csrf = request.csrfToken();
    const rooms = await knownRooms(db);
    const at = momentOf(form.day, form.time, timeZone) ?? deps.now();
    const names = new Map((await listOfficials(db)).map(({ id, name }) => [id, name]));
    const editor = {
      form,
      errors,
      rooms,
      series: await listSeries(db),
      uploads: await findUploads(
        db,
        form.content.files.map(({ uploadId }) => uploadId),
      ),
      botUsername: deps.botUsername(),
      action: post ? postAt(post.id) : listAt,
      cancel: HERE,
      csrf,
      problems: problemsOf(form.content, rooms, at),
    };
    const standing = { viewer: request.official, names, rooms, problems, asksNow, csrf };
    const page = {
      section: 'channel' as const,
      title: post ? titleOf(post, t) : t('channel-new'),
      ...(post ? { sub: standingWords(post, request.panelView()) } : {}),
      back: { href: HERE, label: t('channel-title') },
      wide: true,
      scripts: EDITOR_SCRIPTS,
      ...(post ? { tools: <WaitingTools post={post} csrf={csrf} /> } : {}),
      children: (
        <>
          {post ? <Standing post={post} {...standing} /> : null}
          <EditorBody {...editor} />
        </>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/channel/posts/new', editors, async (request, reply) => {
    const wish = NewQuery.parse(request.query);
    const open = (await knownRooms(db)).filter(({ mayPost, kind }) => mayPost && kind === 'channel');
    return send(request, reply, {
      form: newPost(
        wish,
        open.map(({ id }) => id),
      ),
    });
  });

  /** What is typed, as Telegram will show it. */
  app.post('/channel/look', editors, async (request, reply) => {
    const view = request.panelView();
    const form = await read(request.body);
    const rooms = await knownRooms(db);
    const at = momentOf(form.day, form.time, timeZone) ?? deps.now();
    const problems = problemsOf(form.content, rooms, at);
    const part = (
      <WithTimes times={timesOf(view, timeZone, deps.now())}>
        <LookAnswer form={form} rooms={rooms} botUsername={deps.botUsername()} problems={problems} />
      </WithTimes>
    );
    return sendHtml(reply, renderPart(view, part));
  });

  /** Saves, and shows the form again with what is wrong when it could not be saved. */
  async function save(request: FastifyRequest, reply: FastifyReply, before: Post | undefined) {
    const form = await read(request.body);
    const publishAt = momentOf(form.day, form.time, timeZone);
    const errors = mistakes(form, publishAt, deps.now());
    if (Object.keys(errors).length > 0)
      return send(request, reply, { form, errors, ...(before ? { post: before } : {}) }, 422);
    let seen = form.seen;
    if (before && form.plan !== 'at' && form.plan !== 'series' && before.updatedAt === seen) {
      // Back to a draft first: what is scheduled may not be saved incomplete.
      const back = await unschedule(db, request.official, before.id, deps.now());
      if (back.kind === 'done') seen = back.post.updatedAt;
    }
    const input = { ...form.content, id: before?.id, seen, publishAt: publishAt ?? null };
    const saved: SaveOutcome = await savePost(db, request.official, input, deps.now());
    switch (saved.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'overtaken': {
        const again = { ...form, seen: saved.post.updatedAt };
        const problem = { form: again, post: saved.post, errors: { seen: 'channel-error-overtaken' } };
        return send(request, reply, problem, 422);
      }
      case 'problems': {
        const shown = { form, problems: saved.problems, ...(before ? { post: before } : {}) };
        return send(request, reply, shown, 422);
      }
      case 'done':
        return goOn(request, reply, saved.post, form, publishAt);
      default:
        return reply.redirect(before ? postAt(before.id) : listAt, 303);
    }
  }

  /** The step after saving; what keeps the post from it is shown on its page. */
  async function goOn(
    request: FastifyRequest,
    reply: FastifyReply,
    post: Post,
    { plan, series }: PostForm,
    publishAt: number | undefined,
  ): Promise<FastifyReply> {
    const { official } = request;
    const now = deps.now();
    const at = postAt(post.id);
    const step = async (): Promise<{ kind: string }> => {
      switch (plan) {
        case 'review':
          return sendToReview(db, official, post.id, { publicUrl }, now);
        case 'at':
          return schedulePost(db, official, post.id, publishAt ?? 0, now);
        case 'series':
          return addToQueue(db, official, post.id, series ?? 0, now);
        default:
          return { kind: 'done' };
      }
    };
    const outcome = await step();
    if (plan === 'now') return reply.redirect(`${at}?want=now`, 303);
    if (outcome.kind !== 'done') return reply.redirect(`${at}?want=${plan}`, 303);
    leaveFlash(reply, { key: DONE[plan] }, publicUrl);
    return reply.redirect(at, 303);
  }

  app.post('/channel/posts', editors, (request, reply) => save(request, reply, undefined));

  app.post('/channel/posts/:id', editors, async (request, reply) => {
    const id = idIn(request);
    const post = id === undefined ? undefined : await postById(db, id);
    return post && UNSENT.includes(post.state) ? save(request, reply, post) : missing(request, reply);
  });

  return {
    async sendEditor(request, reply, post) {
      const { want } = Wanted.parse(request.query);
      const plan = want ?? planOf(post);
      const form = formOf(post, plan, timeZone);
      const asked = want !== undefined && want !== 'draft';
      const at = want === 'now' ? deps.now() : (post.publishAt ?? deps.now());
      const problems = asked ? problemsOf(form.content, await knownRooms(db), at) : [];
      return send(request, reply, { form, post, problems, asksNow: want === 'now' });
    },
  };
}
