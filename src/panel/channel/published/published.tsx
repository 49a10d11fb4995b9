/** `/channel/posts/:id`: a post, and what is done with it once it is out. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { csvText } from '../../../domain/csv.ts';
import {
  closePoll,
  deletePublished,
  editPublished,
  letUncertainStand,
  pin,
  sendToFailedRooms,
  sendUncertainAgain,
  unpin,
} from '../../../domain/posts/after.ts';
import { UNSENT } from '../../../domain/posts/change.ts';
import { postFigures } from '../../../domain/posts/figures.ts';
import { pollResults, pollRows } from '../../../domain/posts/polls.ts';
import type { Post, PostProblem } from '../../../domain/posts/post.ts';
import { copiesOf, postById } from '../../../domain/posts/posts.ts';
import { knownRooms } from '../../../domain/posts/rooms.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { leaveFlash } from '../../plain/flash.ts';
import { sendPage } from '../../plain/plain-page.tsx';
import { idIn, missing } from '../../plain/route-id.ts';
import { listAt, postAt } from '../addresses.ts';
import { LivePart } from '../live.tsx';
import { titleOf } from '../title.ts';
import { EDITOR_SCRIPTS } from '../writing/editor-page.tsx';
import { formOf, type PostForm, readPost } from '../writing/post-form.ts';
import type { Writing } from '../writing/writing.tsx';
import { PublishedBody, PublishedTools, TOOLS } from './published-page.tsx';
import { RevisingBody } from './revising-page.tsx';

const CopyParams = z.object({ copy: z.coerce.number().int().positive() });

export function addPublished(app: FastifyInstance, deps: PanelDeps, writing: Writing): void {
  const editors = { preHandler: requireRight('channel') };
  const { db, timeZone, publicUrl } = deps;

  async function named(request: FastifyRequest): Promise<Post | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : postById(db, id);
  }

  app.get('/channel/posts/:id', editors, async (request, reply) => {
    const post = await named(request);
    if (!post) return missing(request, reply);
    if (post.origin === 'ours' && UNSENT.includes(post.state))
      return writing.sendEditor(request, reply, post);
    const { t } = request.panelView();
    const props = {
      post,
      copies: await copiesOf(db, post.id),
      figures: (await postFigures(db, [post.id])).get(post.id),
      poll: await pollResults(db, post.id),
      botUsername: deps.botUsername(),
      csrf: request.csrfToken(),
    };
    return sendPage(request, reply, deps, {
      section: 'channel',
      title: titleOf(post, t),
      sub: t('channel-post-number', { id: String(post.id) }),
      back: { href: listAt, label: t('channel-tab-posts') },
      wide: true,
      tools: <PublishedTools {...props} />,
      children: (
        <LivePart post={post.id} also={TOOLS}>
          <PublishedBody {...props} />
        </LivePart>
      ),
    });
  });

  /** Does something with a post that is out, and shows it again. */
  function doing(
    path: string,
    done: string,
    work: (request: FastifyRequest, id: number) => Promise<{ kind: string }>,
  ) {
    app.post(`/channel/posts/:id/${path}`, editors, async (request, reply) => {
      const id = idIn(request);
      if (id === undefined) return missing(request, reply);
      const outcome = await work(request, id);
      if (outcome.kind === 'unknown') return missing(request, reply);
      leaveFlash(
        reply,
        { key: outcome.kind === 'done' ? done : (REFUSED[outcome.kind] ?? NOT_NOW) },
        publicUrl,
      );
      return reply.redirect(postAt(id), 303);
    });
  }

  const publishing = () => ({ botUsername: deps.botUsername() });
  doing('pin', 'channel-done-pinning', ({ official }, id) => pin(db, official, id, deps.now()));
  doing('unpin', 'channel-done-unpinning', ({ official }, id) => unpin(db, official, id, deps.now()));
  doing('delete', 'channel-done-deleting', ({ official }, id) =>
    deletePublished(db, official, id, deps.now()),
  );
  doing('close-poll', 'channel-done-closing', ({ official }, id) => closePoll(db, official, id, deps.now()));
  doing('again', 'channel-done-again', ({ official }, id) =>
    sendToFailedRooms(db, official, id, publishing(), deps.now()),
  );
  doing('copies/:copy/stands', 'channel-done-stands', async ({ official, params }) => {
    const { data } = CopyParams.safeParse(params);
    return data ? letUncertainStand(db, official, data.copy, deps.now()) : { kind: 'unknown' };
  });
  doing('copies/:copy/again', 'channel-done-again', async ({ official, params }) => {
    const { data } = CopyParams.safeParse(params);
    return data ? sendUncertainAgain(db, official, data.copy, publishing(), deps.now()) : { kind: 'unknown' };
  });

  app.get('/channel/posts/:id/poll.csv', editors, async (request, reply) => {
    const post = await named(request);
    const results = post && (await pollResults(db, post.id));
    if (!post || !results) return missing(request, reply);
    const { t, locale } = request.panelView();
    const rooms = results.rooms.map(({ room, roomId }) => room?.title ?? String(roomId));
    const head = [t('polls-option'), t('polls-together'), ...rooms];
    const voters = [
      t('polls-voters-column'),
      results.voters,
      ...results.rooms.map(({ poll }) => poll.voters),
    ];
    const table = [[results.question], head, ...pollRows(results), voters];
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="poll-${post.id}.csv"`)
      .send(csvText(table, locale));
  });

  interface Revised {
    readonly post: Post;
    readonly form: PostForm;
    readonly problems?: readonly PostProblem[];
    readonly error?: string;
  }

  async function sendRevising(
    request: FastifyRequest,
    reply: FastifyReply,
    { post, form, problems = [], error }: Revised,
    status?: number,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const props = {
      post,
      form,
      problems,
      error,
      rooms: await knownRooms(db),
      botUsername: deps.botUsername(),
      csrf: request.csrfToken(),
    };
    const page = {
      section: 'channel' as const,
      title: t('channel-revise'),
      sub: t('channel-revise-sub'),
      back: { href: postAt(post.id), label: titleOf(post, t) },
      wide: true,
      scripts: EDITOR_SCRIPTS,
      children: <RevisingBody {...props} />,
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/channel/posts/:id/edit', editors, async (request, reply) => {
    const post = await named(request);
    if (post?.origin !== 'ours' || post.state !== 'published') return missing(request, reply);
    return sendRevising(request, reply, { post, form: formOf(post, 'draft', timeZone) });
  });

  app.post('/channel/posts/:id/edit', editors, async (request, reply) => {
    const post = await named(request);
    if (!post) return missing(request, reply);
    const typed = readPost(request.body, [], timeZone);
    const { text, buttons, askButton } = typed.content;
    const edit = { text: post.poll ? post.text : text, buttons, askButton, seen: typed.seen ?? 0 };
    const outcome = await editPublished(db, request.official, post.id, edit, publishing(), deps.now());
    const own = formOf(post, 'draft', timeZone);
    const form = { ...own, seen: typed.seen, content: { ...own.content, ...edit } };
    switch (outcome.kind) {
      case 'done':
        leaveFlash(reply, { key: 'channel-done-editing' }, publicUrl);
        return reply.redirect(postAt(post.id), 303);
      case 'unknown':
        return missing(request, reply);
      case 'problems':
        return sendRevising(request, reply, { post, form, problems: outcome.problems }, 422);
      case 'overtaken': {
        const again = { ...form, seen: outcome.post.updatedAt };
        return sendRevising(request, reply, { post, form: again, error: 'channel-error-overtaken' }, 422);
      }
      default:
        leaveFlash(reply, { key: NOT_NOW }, publicUrl);
        return reply.redirect(postAt(post.id), 303);
    }
  });
}

const NOT_NOW = 'channel-done-not-now';

const REFUSED: Readonly<Record<string, string>> = {
  tooOld: 'channel-done-too-old',
  someLeft: 'channel-done-some-left',
};
