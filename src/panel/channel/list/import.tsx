/** `/channel/import`: an export of a channel is brought, looked at, and then taken in or thrown away. */
import { readFile } from 'node:fs/promises';
import '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { EXPORT_LIMIT, importExport } from '../../../domain/posts/import.ts';
import { previewExport } from '../../../domain/posts/import-preview.ts';
import { addUpload, findUploads } from '../../../domain/uploads.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { leaveFlash } from '../../plain/flash.ts';
import { sendPage } from '../../plain/plain-page.tsx';
import { missing } from '../../plain/route-id.ts';
import { SPREADSHEET_SCRIPTS } from '../../plain/spreadsheet-form.tsx';
import { safeName } from '../../upload.ts';
import { importAt, listAt } from '../addresses.ts';
import { ImportFormBody, ImportPreviewBody } from './import-page.tsx';

const FORM_BYTES = 64 * 1024;
const Params = z.object({ upload: z.string().regex(/^[\w-]{16,64}$/) });

export function addImport(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('channel') };
  const { db, files } = deps;

  function sendForm(request: FastifyRequest, reply: FastifyReply, problem?: string): Promise<FastifyReply> {
    const { t } = request.panelView();
    const page = {
      section: 'channel' as const,
      title: t('channel-import'),
      sub: t('channel-import-sub'),
      back: { href: listAt, label: t('channel-tab-posts') },
      scripts: SPREADSHEET_SCRIPTS,
      children: <ImportFormBody csrf={request.csrfToken()} problem={problem} />,
    };
    return sendPage(request, reply, deps, page, problem ? 422 : 200);
  }

  /** The text of a file that was brought; undefined when it has been forgotten. */
  async function brought(request: FastifyRequest): Promise<{ id: string; json: string } | undefined> {
    const { data } = Params.safeParse(request.params);
    const [upload] = data ? await findUploads(db, [data.upload]) : [];
    if (!upload) return undefined;
    const json = await readFile(files.uploadPath(upload.id), 'utf8').catch(() => undefined);
    return json === undefined ? undefined : { id: upload.id, json };
  }

  app.get('/channel/import', editors, (request, reply) => sendForm(request, reply));

  app.post(
    '/channel/import',
    { ...editors, bodyLimit: EXPORT_LIMIT + FORM_BYTES },
    async (request, reply) => {
      const part = await request.file({ limits: { fileSize: EXPORT_LIMIT + 1, files: 1, fields: 5 } });
      if (!part?.filename) return sendForm(request, reply, 'channel-import-none');
      const saved = await files.saveUpload(part.file, EXPORT_LIMIT);
      if (saved.kind === 'tooBig') return sendForm(request, reply, 'channel-import-too-big');
      if (saved.kind === 'empty') return sendForm(request, reply, 'channel-import-unreadable');
      const { id, mime, size } = saved;
      // A row of its own, by which what nobody takes in is forgotten after a while.
      await addUpload(db, request.official, { id, mime, size, name: safeName(part.filename) }, deps.now());
      return reply.redirect(`${importAt}/${id}`, 303);
    },
  );

  app.get('/channel/import/:upload', editors, async (request, reply) => {
    const file = await brought(request);
    if (!file) return missing(request, reply);
    const preview = await previewExport(db, file.json);
    if (preview.kind !== 'ok') {
      await files.removeUpload(file.id);
      const problem = preview.kind === 'notAChannel' ? 'not-a-channel' : 'unreadable';
      return sendForm(request, reply, `channel-import-${problem}`);
    }
    const { t } = request.panelView();
    return sendPage(request, reply, deps, {
      section: 'channel',
      title: preview.room,
      sub: t('channel-import-look'),
      back: { href: importAt, label: t('channel-import') },
      children: (
        <ImportPreviewBody preview={preview} at={`${importAt}/${file.id}`} csrf={request.csrfToken()} />
      ),
    });
  });

  app.post('/channel/import/:upload/apply', editors, async (request, reply) => {
    const file = await brought(request);
    if (!file) return missing(request, reply);
    const outcome = await importExport(db, request.official, file.json, deps.now());
    await files.removeUpload(file.id);
    if (outcome.kind !== 'done') return sendForm(request, reply, 'channel-import-unreadable');
    const { added, refreshed, known } = outcome;
    const args = { added: String(added), refreshed: String(refreshed), known: String(known) };
    return leaveFlash(reply, { key: 'channel-done-imported', args }, deps.publicUrl).redirect(listAt, 303);
  });

  app.post('/channel/import/:upload/discard', editors, async (request, reply) => {
    const { data } = Params.safeParse(request.params);
    if (data) await files.removeUpload(data.upload);
    return leaveFlash(reply, { key: 'channel-done-import-discarded' }, deps.publicUrl).redirect(
      importAt,
      303,
    );
  });
}
