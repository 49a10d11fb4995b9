/** `/segment-lists`: lists of people from files and pasted texts, for use in conditions. */
import '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { keysOfText } from '../../domain/segments/list-keys.ts';
import {
  archiveList,
  bringList,
  LIST_BYTES,
  LIST_NAME_LENGTH,
  type ListOutcome,
  listLists,
  saveList,
  seesUnmatched,
  unmatchedCsv,
} from '../../domain/segments/lists.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { SPREADSHEET_SCRIPTS } from '../plain/spreadsheet-form.tsx';
import { safeName } from '../upload.ts';
import { LISTS, ListsBody } from './lists-page.tsx';

/** Room for the form around the file, and for what is pasted. */
const FORM_BYTES = 64 * 1024;
const TEXT_BYTES = 4 * 1024 * 1024;

const Pasted = z.object({
  name: z
    .string('segments-error-list-name')
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'segments-error-list-name').max(LIST_NAME_LENGTH, 'segments-error-name-long')),
  keys: z.string('segments-error-list-keys').regex(/\S/, 'segments-error-list-keys'),
});

/** A file's name without its ending. */
const titleOf = (fileName: string): string =>
  safeName(fileName)
    .replace(/\.(xlsx|csv)$/i, '')
    .slice(0, LIST_NAME_LENGTH);

export function addSegmentLists(app: FastifyInstance, deps: PanelDeps): void {
  const { db, importsDir, now, publicUrl } = deps;
  const writers = { preHandler: requireRight('campaigns') };

  async function sendLists(
    request: FastifyRequest,
    reply: FastifyReply,
    { form = freshForm(), problem }: { form?: FormState; problem?: string } = {},
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const { official } = request;
    const lists = (await listLists(db)).map((list) => ({
      ...list,
      seesUnmatched: seesUnmatched(official, list),
    }));
    const wrong = problem !== undefined || Object.keys(form.errors).length > 0;
    const page = {
      section: 'campaigns' as const,
      title: t('segments-lists-title'),
      sub: t('segments-lists-sub'),
      scripts: SPREADSHEET_SCRIPTS,
      children: <ListsBody lists={lists} form={form} problem={problem} csrf={request.csrfToken()} />,
    };
    return sendPage(request, reply, deps, page, wrong ? 422 : 200);
  }

  function saved(reply: FastifyReply, { list }: Extract<ListOutcome, { kind: 'saved' }>): FastifyReply {
    const args = { name: list.name, rows: String(list.rows), matched: String(list.matched) };
    return leaveFlash(reply, { key: 'segments-done-list', args }, publicUrl).redirect(LISTS, 303);
  }

  app.get('/segment-lists', writers, (request, reply) => sendLists(request, reply));

  app.post('/segment-lists', { ...writers, bodyLimit: TEXT_BYTES }, async (request, reply) => {
    const reading = readForm(Pasted, request.body);
    if (reading.kind === 'mistaken') return sendLists(request, reply, { form: reading.form });
    const { name, keys } = reading.data;
    const outcome = await saveList(db, request.official, name, keysOfText(keys), now());
    if (outcome.kind === 'saved') return saved(reply, outcome);
    return sendLists(request, reply, { form: mistaken(request.body, 'keys', 'segments-error-list-keys') });
  });

  app.post(
    '/segment-lists/file',
    { ...writers, bodyLimit: LIST_BYTES + FORM_BYTES },
    async (request, reply) => {
      const part = await request.file({ limits: { fileSize: LIST_BYTES + 1, files: 1, fields: 5 } });
      if (!part?.filename) {
        part?.file.resume();
        return sendLists(request, reply, { problem: 'exchange-file-none' });
      }
      const file = { name: titleOf(part.filename), content: part.file, dir: importsDir };
      const outcome = await bringList(db, request.official, file, now());
      if (outcome.kind === 'saved') return saved(reply, outcome);
      // What is left of it is read and forgotten: a browser that is still sending would see no answer.
      part.file.resume();
      return sendLists(request, reply, { problem: `exchange-file-${outcome.problem}` });
    },
  );

  app.get('/segment-lists/:id/unmatched.csv', writers, async (request, reply) => {
    const id = idIn(request);
    const { t, locale } = request.panelView();
    const heading = t('segments-lists-unmatched-heading');
    const file = id === undefined ? undefined : await unmatchedCsv(db, request.official, id, heading, locale);
    if (!file) return missing(request, reply);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="unmatched-${id}.csv"`)
      .send(file.text);
  });

  app.post('/segment-lists/:id/archive', writers, async (request, reply) => {
    const id = idIn(request);
    const name = id === undefined ? undefined : await archiveList(db, request.official, id, now());
    if (name === undefined) return missing(request, reply);
    const flash = { key: 'segments-done-list-archived', args: { name } };
    return leaveFlash(reply, flash, publicUrl).redirect(LISTS, 303);
  });
}
