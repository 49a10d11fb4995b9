/**
 * `GET /guides` and `GET /guides/:code`: the video guides for everybody, in the visitor's language. Everything can be
 * read without scripts; with them what is looked for is found while one types, and chapters seek in place.
 *
 * A guide for some regions only is left out of the list, since a visitor's place is not known, and open to those who
 * were given its address. A file is sent only while its guide may be seen.
 */
import { basename, dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Db } from '../db/db.ts';
import { openness } from '../domain/courses/permission.ts';
import { titleIn } from '../domain/courses/titles.ts';
import { type Guide, guideByCode, NOWHERE, shelves } from '../domain/guides/catalogue.ts';
import type { GuideSearch } from '../domain/guides/search.ts';
import { recordSearch } from '../domain/guides/searches.ts';
import { findUploads } from '../domain/uploads.ts';
import type { Files } from '../telegram/files.ts';
import type { Assets } from '../web/assets.ts';
import { renderPage } from '../web/page.tsx';
import { VIDEO_SCRIPT } from '../web/video.tsx';
import { viewOf } from '../web/view.ts';
import { GuidePage, GuidesPage } from './guide-views.tsx';

export interface GuidesPageOptions {
  readonly db: Db;
  readonly guideSearch: GuideSearch;
  readonly assets: Assets;
  readonly files: Pick<Files, 'uploadPath' | 'hasUpload'>;
  /** ms UTC. */
  readonly now: () => number;
  /** The bot's name without the @, once it is known. */
  readonly botUsername: () => string | undefined;
}

const ListQuery = z.object({
  q: z.string().max(100).catch('').default(''),
  /** Set while one types: a search is kept only when it is sent, or when one has stopped typing. */
  typing: z.string().optional().catch(undefined),
});
const GuideQuery = z.object({ t: z.coerce.number().int().min(0).max(86_400).catch(0).default(0) });
const Params = z.object({ code: z.string().max(64) });

/** A day for covers and videos: another file has another address. */
const CACHE = 'public, max-age=86400, immutable';

/** The plugin to register with `{ prefix: '/guides' }`, on a server that `prepareForPages` has prepared. */
export function guidesPages(options: GuidesPageOptions): FastifyPluginAsync {
  const { db, guideSearch, assets, files, now, botUsername } = options;

  /** The guide that an address names, if it may be seen now, wherever the visitor is. */
  async function named(request: FastifyRequest): Promise<Guide | undefined> {
    const code = Params.safeParse(request.params).data?.code;
    const guide = code === undefined ? undefined : await guideByCode(db, code);
    if (!guide || guide.publishedAt === null || guide.archivedAt !== null) return undefined;
    const state = openness(guide.permission, NOWHERE, now()).kind;
    return state === 'open' || state === 'elsewhere' ? guide : undefined;
  }

  const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
    // The language and the theme are the visitor's own.
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);

  async function sendUpload(reply: FastifyReply, id: string | null | undefined): Promise<FastifyReply> {
    const [upload] = id ? await findUploads(db, [id]) : [];
    if (!upload || !(await files.hasUpload(upload.id))) {
      reply.callNotFound();
      return reply;
    }
    const path = files.uploadPath(upload.id);
    return reply
      .header('cache-control', CACHE)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type(upload.mime)
      .sendFile(basename(path), dirname(path));
  }

  function list(app: FastifyInstance): void {
    app.get('/', async (request, reply) => {
      const view = viewOf(request, assets);
      const { q, typing } = ListQuery.parse(request.query);
      const words = q.trim();
      const seen = { place: NOWHERE, now: now() };
      const found = words === '' ? undefined : await guideSearch.find(words, seen);
      if (found && typing === undefined) await recordSearch(db, words, found.length, seen.now);
      const props = { shelves: await shelves(db, seen), search: words, found, botUsername: botUsername() };
      return sendPage(
        reply,
        renderPage(view, {
          title: view.t('guide-page-title'),
          bodyClass: 'site',
          htmx: true,
          children: <GuidesPage {...props} />,
        }),
      );
    });
  }

  function one(app: FastifyInstance): void {
    app.get('/:code', async (request, reply) => {
      const guide = await named(request);
      if (!guide) return reply.callNotFound();
      const view = viewOf(request, assets);
      const shelf = (await shelves(db, { place: NOWHERE, now: now() })).find(
        ({ topic }) => topic.id === guide.topicId,
      );
      const props = {
        guide,
        here: guide.uploadId !== null && (await files.hasUpload(guide.uploadId)),
        others: (shelf?.guides ?? []).filter(({ id }) => id !== guide.id),
        start: GuideQuery.parse(request.query).t,
        botUsername: botUsername(),
      };
      return sendPage(
        reply,
        renderPage(view, {
          title: titleIn(guide.titles, view.locale),
          bodyClass: 'site',
          scripts: [VIDEO_SCRIPT],
          children: <GuidePage {...props} />,
        }),
      );
    });
    // The id of the file is in the address, so that browsers keep it and never show an old one.
    app.get('/:code/video/:file', async (request, reply) => {
      const guide = await named(request);
      return sendUpload(reply, guide?.uploadId);
    });
    app.get('/:code/cover/:file', async (request, reply) => {
      const guide = await named(request);
      return sendUpload(reply, guide?.coverId);
    });
  }

  return async (app) => {
    await app.register(fastifyStatic, { serve: false, contentType: false, cacheControl: false });
    list(app);
    one(app);
  };
}
