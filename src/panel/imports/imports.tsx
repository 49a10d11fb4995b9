/** `/imports`, for administrators: files of people and progress are looked at, let in, watched and looked up again. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countUnknown } from '../../domain/exchange/activity-map.ts';
import { bringFile, PREVIEW_ROWS } from '../../domain/exchange/files/bring.ts';
import { headingsIn } from '../../domain/exchange/files/columns.ts';
import {
  cancelImport,
  type FileImport,
  firstRows,
  headingsOf,
  importById,
  recentImports,
  rejectedRows,
  startImport,
} from '../../domain/exchange/files/imports.ts';
import { FILE_BYTES } from '../../domain/exchange/files/read-file.ts';
import { rejectedCsv } from '../../domain/exchange/files/rejected.ts';
import { tryRows } from '../../domain/exchange/files/run-import.ts';
import { TEMPLATES, templateFile } from '../../domain/exchange/files/template.ts';
import { removeFile } from '../../domain/exchange/files/transcript.ts';
import { listOfficials } from '../../domain/officials.ts';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { ExchangeTabs } from '../exchange/tabs.tsx';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { idIn, missing } from '../plain/route-id.ts';
import { SPREADSHEET_SCRIPTS } from '../plain/spreadsheet-form.tsx';
import { sendHtml } from '../respond.ts';
import { safeName } from '../upload.ts';
import { ImportBody, Progress } from './import-page.tsx';
import { ImportsBody } from './imports-page.tsx';

export const IMPORTS = '/panel/imports';

const SHOWN_IMPORTS = 50;
const SHOWN_REJECTED = 50;
/** Room for the form around the file. */
const FORM_BYTES = 64 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function addFileImports(app: FastifyInstance, deps: PanelDeps): void {
  const keepers = { preHandler: requireRight('exchange') };
  const { db, importsDir, timeZone, now } = deps;

  async function sendImports(
    request: FastifyRequest,
    reply: FastifyReply,
    problem?: string,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const { activities } = await countUnknown(db);
    const imports = await recentImports(db, SHOWN_IMPORTS);
    const names = new Map((await listOfficials(db)).map(({ id, name }) => [id, name]));
    const page = {
      section: 'exchange' as const,
      title: t('exchange-title'),
      sub: t('exchange-sub'),
      scripts: SPREADSHEET_SCRIPTS,
      children: (
        <>
          <ExchangeTabs tab="imports" unknown={activities} />
          <ImportsBody imports={imports} names={names} csrf={request.csrfToken()} problem={problem} />
        </>
      ),
    };
    return sendPage(request, reply, deps, page, problem ? 422 : 200);
  }

  app.get('/imports', keepers, (request, reply) => sendImports(request, reply));

  app.post('/imports', { ...keepers, bodyLimit: FILE_BYTES.csv + FORM_BYTES }, async (request, reply) => {
    const part = await request.file({ limits: { fileSize: FILE_BYTES.csv + 1, files: 1, fields: 5 } });
    if (!part?.filename) {
      part?.file.resume();
      return sendImports(request, reply, 'exchange-file-none');
    }
    const file = { name: safeName(part.filename), content: part.file };
    const brought = await bringFile({ db, dir: importsDir, now }, request.official, file, 'previewed');
    if (brought.kind === 'refused') {
      // What is left of it is read and forgotten: a browser that is still sending would see no answer.
      part.file.resume();
      return sendImports(request, reply, `exchange-file-${brought.problem}`);
    }
    return reply.redirect(`${IMPORTS}/${brought.one.id}`, 303);
  });

  for (const of of TEMPLATES) {
    app.get(`/imports/template-${of}.xlsx`, keepers, async (request, reply) => {
      const bytes = await templateFile(of, request.panelView().locale);
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="${of}.xlsx"`)
        .send(Buffer.from(bytes));
    });
  }

  /** The import that the address names, or a page that says there is none. */
  async function named(request: FastifyRequest): Promise<FileImport | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : importById(db, id);
  }

  app.get('/imports/:id', keepers, async (request, reply) => {
    const found = await named(request);
    if (!found) return missing(request, reply);
    const { t } = request.panelView();
    const { id, kind, state, counts } = found;
    const headings = await headingsOf(db, id);
    const first = state === 'previewed' ? await firstRows(db, id, PREVIEW_ROWS) : [];
    const props = {
      found,
      headings,
      first,
      fates: first.length > 0 ? await tryRows({ db, timeZone, now }, found, headingsIn(headings), first) : [],
      rejected: counts.wrong ? await rejectedRows(db, id, 0, SHOWN_REJECTED) : [],
      csrf: request.csrfToken(),
      now: now(),
    };
    // While it comes in, the state is told by the bar, which is fetched anew without the rest.
    const standing = state === 'queued' || state === 'running' ? [] : [t(`exchange-state-${state}`)];
    return sendPage(request, reply, deps, {
      section: 'exchange',
      title: found.fileName,
      sub: [t(`exchange-kind-${kind}`), ...standing].join(' · '),
      back: { href: IMPORTS, label: t('exchange-title') },
      children: <ImportBody {...props} />,
    });
  });

  app.get('/imports/:id/progress', keepers, async (request, reply) => {
    const found = await named(request);
    if (!found) return missing(request, reply);
    if (found.state !== 'running' && found.state !== 'queued') {
      return reply.header('hx-refresh', 'true').code(204).send();
    }
    return sendHtml(reply, renderPart(request.panelView(), <Progress found={found} now={now()} />));
  });

  app.get('/imports/:id/rejected.csv', keepers, async (request, reply) => {
    const found = await named(request);
    if (!found) return missing(request, reply);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="rejected-${found.id}.csv"`)
      .send(Readable.from(rejectedCsv(db, found.id, request.panelView().locale)));
  });

  app.post('/imports/:id/start', keepers, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await startImport(db, request.official, id, now()))) {
      return missing(request, reply);
    }
    return leaveFlash(reply, { key: 'exchange-done-started' }, deps.publicUrl).redirect(
      `${IMPORTS}/${id}`,
      303,
    );
  });

  app.post('/imports/:id/cancel', keepers, async (request, reply) => {
    const found = await named(request);
    if (!found || !(await cancelImport(db, request.official, found.id, now())))
      return missing(request, reply);
    await removeFile(join(importsDir, found.stored));
    const begun = found.state !== 'previewed';
    const flash = { key: begun ? 'exchange-done-cancelled' : 'exchange-done-discarded' };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(begun ? `${IMPORTS}/${found.id}` : IMPORTS, 303);
  });
}
