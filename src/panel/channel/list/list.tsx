/** `/channel/posts`: all posts, by how far they are, and published ones found by their words. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { postFigures } from '../../../domain/posts/figures.ts';
import { countPosts, listPosts, type PostCursor } from '../../../domain/posts/posts.ts';
import { knownRooms } from '../../../domain/posts/rooms.ts';
import { searchPosts } from '../../../domain/posts/search.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { sendPage } from '../../plain/plain-page.tsx';
import { queryOf } from '../../plain/query.ts';
import { importAt, listAt } from '../addresses.ts';
import { ChannelTabs, ChannelTools } from '../frame.tsx';
import { ListBody, type ListedPost, SHOWS, STATES_OF } from './list-page.tsx';

const PAGE = 30;

const Query = z.object({
  q: z.string().max(100).catch('').default(''),
  show: z.enum(SHOWS).catch('published').default('published'),
  room: z
    .string()
    .regex(/^-?\d{1,16}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  before: z
    .string()
    .regex(/^\d{1,16}-\d{1,12}$/)
    .transform((text): PostCursor => {
      const [at = 0, id = 0] = text.split('-').map(Number);
      return { at, id };
    })
    .optional()
    .catch(undefined),
});

export function addList(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;

  app.get('/channel/posts', { preHandler: requireRight('channel') }, async (request, reply) => {
    const { t } = request.panelView();
    const { q, show, room, before } = Query.parse(request.query);
    const page = { before, limit: PAGE + 1 };
    const found: ListedPost[] =
      show === 'published'
        ? (await searchPosts(db, q, { ...page, roomId: room })).map(({ post, link }) => ({
            post,
            at: post.publishedAt ?? post.updatedAt,
            link,
          }))
        : (await listPosts(db, STATES_OF[show], { ...page, words: q })).map((listed) => ({
            ...listed,
            link: undefined,
          }));
    const shown = found.slice(0, PAGE);
    const last = shown.at(-1);
    const older = last && `${listAt}${queryOf({ show, q, room, before: `${last.at}-${last.post.id}` })}`;
    const counts = await countPosts(db);
    return sendPage(request, reply, deps, {
      section: 'channel',
      title: t('channel-title'),
      sub: t('channel-sub'),
      tools: <ChannelTools importing={importAt} />,
      wide: true,
      children: (
        <>
          <ChannelTabs tab="posts" />
          <ListBody
            show={show}
            search={q}
            room={room}
            posts={shown}
            figures={
              await postFigures(
                db,
                shown.map(({ post }) => post.id),
              )
            }
            rooms={await knownRooms(db)}
            counts={new Map(SHOWS.map((each) => [each, sum(STATES_OF[each].map((one) => counts[one] ?? 0))]))}
            older={found.length > PAGE ? older : undefined}
          />
        </>
      ),
    });
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
