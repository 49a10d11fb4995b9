/** `/labels`, for supervisors and administrators: add, rename, take out of use. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  activeLabels,
  addLabel,
  archiveLabel,
  LABEL_LENGTH,
  type LabelOutcome,
  renameLabel,
} from '../../domain/tickets/labels.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { LabelsBody } from './labels-page.tsx';

const HERE = '/panel/labels';

const LabelFields = z.object({
  name: z
    .string('admin-error-label')
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .regex(/[\p{L}\p{N}]/u, 'admin-error-label')
        .max(LABEL_LENGTH, 'admin-error-label-long'),
    ),
});

export function addLabels(app: FastifyInstance, deps: PanelDeps): void {
  const keepers = { preHandler: requireRight('labels') };

  /** @param mistake a form with mistakes: of a label by its id, or of the new one */
  async function sendLabels(
    request: FastifyRequest,
    reply: FastifyReply,
    mistake?: { form: FormState; labelId?: number },
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const labels = await activeLabels(deps.db);
    const page = {
      section: 'labels' as const,
      title: t('admin-labels-title'),
      sub: t('admin-labels-sub'),
      children: (
        <LabelsBody
          labels={labels}
          adding={mistake && mistake.labelId === undefined ? mistake.form : freshForm()}
          renaming={mistake?.labelId === undefined ? undefined : { id: mistake.labelId, form: mistake.form }}
          csrf={request.csrfToken()}
        />
      ),
    };
    return sendPage(request, reply, deps, page, mistake ? 422 : 200);
  }

  /** Says what became of a form, or shows it again. */
  async function conclude(
    request: FastifyRequest,
    reply: FastifyReply,
    outcome: LabelOutcome,
    done: { key: string; labelId?: number },
  ): Promise<FastifyReply> {
    if (outcome.kind === 'unknown') return missing(request, reply);
    if (outcome.kind === 'taken') {
      const form = mistaken(request.body, 'name', 'admin-error-label-taken');
      return sendLabels(request, reply, { ...done, form });
    }
    const flash = { key: done.key, args: { name: outcome.label.name } };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(HERE, 303);
  }

  app.get('/labels', keepers, (request, reply) => sendLabels(request, reply));

  app.post('/labels', keepers, async (request, reply) => {
    const reading = readForm(LabelFields, request.body);
    if (reading.kind === 'mistaken') return sendLabels(request, reply, { form: reading.form });
    const outcome = await addLabel(deps.db, request.official, reading.data.name, deps.now());
    return conclude(request, reply, outcome, { key: 'admin-done-label-added' });
  });

  app.post('/labels/:id', keepers, async (request, reply) => {
    const labelId = idIn(request);
    if (labelId === undefined) return missing(request, reply);
    const reading = readForm(LabelFields, request.body);
    if (reading.kind === 'mistaken') return sendLabels(request, reply, { form: reading.form, labelId });
    const outcome = await renameLabel(deps.db, request.official, labelId, reading.data.name, deps.now());
    return conclude(request, reply, outcome, { key: 'admin-done-label-renamed', labelId });
  });

  app.post('/labels/:id/archive', keepers, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await archiveLabel(deps.db, request.official, id, deps.now()))) {
      return missing(request, reply);
    }
    return leaveFlash(reply, { key: 'admin-done-label-archived' }, deps.publicUrl).redirect(HERE, 303);
  });
}
