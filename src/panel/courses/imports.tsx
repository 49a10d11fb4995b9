/** `/courses/imports`: a file is looked at first, then applied or thrown away, and can be taken back as a whole. */
import { setTimeout as sleep } from 'node:timers/promises';
import '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ROW_FATES } from '../../db/schema/exchange.ts';
import { runImport, startImport } from '../../domain/courses/files/apply.ts';
import {
  courseImport,
  discardImport,
  recentCourseImports,
  someRows,
} from '../../domain/courses/files/import-rows.ts';
import { previewCourses } from '../../domain/courses/files/preview.ts';
import { FILE_LIMITS } from '../../domain/courses/files/read-rows.ts';
import { type Obstacle, undoImport } from '../../domain/courses/files/undo.ts';
import { listOfficials } from '../../domain/officials.ts';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { idIn, missing } from '../plain/route-id.ts';
import { SPREADSHEET_SCRIPTS } from '../plain/spreadsheet-form.tsx';
import { sendHtml } from '../respond.ts';
import { safeName } from '../upload.ts';
import { IMPORTS, ImportBody, Progress } from './import-preview.tsx';
import { ImportsBody } from './imports-page.tsx';
import { LIST } from './list-page.tsx';

const SHOWN_IMPORTS = 30;
const ROWS_A_PAGE = 100;
/** Columns that are not ours, named before the rest is passed over in silence. */
const NAMED_COLUMNS = 8;
/** A file that is too large is refused in words up to here; beyond, the server hangs up. */
const BODY_LIMIT = 6 * FILE_LIMITS.bytes;
/** An import that takes longer shows how far it is. */
const PATIENCE_MS = 800;

const RowsQuery = z.object({
  fate: z.enum(ROW_FATES).optional().catch(undefined),
  after: z.coerce.number().int().min(0).catch(0).default(0),
  /** Columns of the file that are not ours, told once. */
  unknown: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .catch([])
    .default([]),
});

export function addImports(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('courses') };

  async function sendImports(
    request: FastifyRequest,
    reply: FastifyReply,
    problem?: string,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const props = {
      imports: await recentCourseImports(deps.db, SHOWN_IMPORTS),
      names: new Map((await listOfficials(deps.db)).map(({ id, name }) => [id, name])),
      csrf: request.csrfToken(),
      problem,
    };
    const page = {
      section: 'courses' as const,
      title: t('courses-import-page'),
      back: { href: LIST, label: t('courses-title') },
      scripts: SPREADSHEET_SCRIPTS,
      children: <ImportsBody {...props} />,
    };
    return sendPage(request, reply, deps, page, problem ? 422 : 200);
  }

  app.get('/courses/imports', editors, (request, reply) => sendImports(request, reply));

  app.post('/courses/imports', { ...editors, bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const part = await request.file({ limits: { fileSize: FILE_LIMITS.bytes + 1, files: 1, fields: 5 } });
    if (!part?.filename) return sendImports(request, reply, 'courses-file-none');
    const bytes = await part.toBuffer();
    if (bytes.length > FILE_LIMITS.bytes) return sendImports(request, reply, 'courses-file-too-big');
    const file = { name: safeName(part.filename), bytes };
    const outcome = await previewCourses(deps.db, request.official, file, deps.timeZone, deps.now());
    if (outcome.kind === 'refused') return sendImports(request, reply, `courses-file-${outcome.problem}`);
    const unknown = outcome.unknown.slice(0, NAMED_COLUMNS).map((column) => ['unknown', column.slice(0, 60)]);
    const query = new URLSearchParams(unknown).toString();
    return reply.redirect(`${IMPORTS}/${outcome.id}${query ? `?${query}` : ''}`, 303);
  });

  async function sendImport(
    request: FastifyRequest,
    reply: FastifyReply,
    id: number,
    obstacles: readonly Obstacle[] = [],
  ): Promise<FastifyReply> {
    const found = await courseImport(deps.db, id);
    if (!found || found.state === 'cancelled') return missing(request, reply);
    const { t } = request.panelView();
    const { fate, after, unknown } = RowsQuery.parse(request.query);
    const rows = await someRows(deps.db, id, { fate, after, limit: ROWS_A_PAGE + 1 });
    const shown = rows.slice(0, ROWS_A_PAGE);
    const props = {
      found,
      rows: shown,
      fate,
      more: rows.length > ROWS_A_PAGE ? shown.at(-1)?.row : undefined,
      csrf: request.csrfToken(),
      obstacles,
      unknown,
    };
    const page = {
      section: 'courses' as const,
      title: found.fileName,
      sub: t(`courses-import-sub-${found.state}`),
      back: { href: IMPORTS, label: t('courses-import-page') },
      children: <ImportBody {...props} />,
    };
    return sendPage(request, reply, deps, page, obstacles.length > 0 ? 422 : 200);
  }

  app.get('/courses/imports/:id', editors, async (request, reply) => {
    const id = idIn(request);
    return id === undefined ? missing(request, reply) : sendImport(request, reply, id);
  });

  app.get('/courses/imports/:id/progress', editors, async (request, reply) => {
    const id = idIn(request);
    const found = id === undefined ? undefined : await courseImport(deps.db, id);
    if (!found) return missing(request, reply);
    if (found.state !== 'running') return reply.header('hx-refresh', 'true').code(204).send();
    return sendHtml(reply, renderPart(request.panelView(), <Progress found={found} />));
  });

  app.post('/courses/imports/:id/apply', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const outcome = await startImport(deps.db, request.official, id, deps.timeZone, deps.now());
    if (outcome === 'unknown') return missing(request, reply);
    if (outcome === 'started') {
      // Whatever stops it here, the clock's next tick goes on with it.
      const running = runImport(deps.db, id, deps.now).catch((error: unknown) =>
        request.log.error({ err: error, importId: id }, 'an import of courses was interrupted'),
      );
      await Promise.race([running, sleep(PATIENCE_MS)]);
    }
    const done = outcome === 'started' && (await courseImport(deps.db, id))?.state === 'done';
    const key = `courses-done-import-${done ? 'done' : outcome}`;
    return leaveFlash(reply, { key }, deps.publicUrl).redirect(`${IMPORTS}/${id}`, 303);
  });

  app.post('/courses/imports/:id/discard', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await discardImport(deps.db, id, deps.now()))) return missing(request, reply);
    return leaveFlash(reply, { key: 'courses-done-import-discarded' }, deps.publicUrl).redirect(IMPORTS, 303);
  });

  app.post('/courses/imports/:id/undo', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const outcome = await undoImport(deps.db, request.official, id, deps.now());
    if (outcome.kind === 'unknown') return missing(request, reply);
    if (outcome.kind === 'refused') return sendImport(request, reply, id, outcome.obstacles);
    leaveFlash(reply, { key: 'courses-done-import-undone' }, deps.publicUrl);
    return reply.redirect(`${IMPORTS}/${id}`, 303);
  });
}
