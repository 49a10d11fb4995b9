/** `/segments`: saved groups of teachers, and building one. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Problem } from '../../domain/segments/condition.ts';
import { EVERYBODY, readCondition } from '../../domain/segments/condition.ts';
import { describeCondition } from '../../domain/segments/describe.ts';
import { conditionNames } from '../../domain/segments/names.ts';
import {
  archiveSegment,
  listSegments,
  SEGMENT_NAME_LENGTH,
  type Segment,
  saveSegment,
  segmentById,
} from '../../domain/segments/segments.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { BuilderBody } from './builder-page.tsx';
import { parseDraft } from './draft.ts';
import { EDITOR_SCRIPTS, editorParts } from './editor.tsx';
import { NewSegment, SEGMENTS, SegmentsBody } from './list-page.tsx';

const SegmentForm = z.object({
  name: z
    .string('segments-error-name')
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .regex(/[\p{L}\p{N}]/u, 'segments-error-name')
        .max(SEGMENT_NAME_LENGTH, 'segments-error-name-long'),
    ),
  condition: z.string().max(100_000).catch('{}'),
});

/** What a new group begins with. */
const Begun = z.object({ list: z.coerce.number().int().positive().optional().catch(undefined) });

interface Shown {
  readonly id?: number | undefined;
  /** The name of the segment as it is saved. */
  readonly title?: string | undefined;
  readonly form: FormState;
  readonly value: unknown;
  readonly problems?: readonly Problem[];
}

export function addSegments(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;
  const writers = { preHandler: requireRight('campaigns') };

  app.get('/segments', writers, async (request, reply) => {
    const { t, locale } = request.panelView();
    const says = async (segment: Segment) => {
      const condition = readCondition(segment.condition).condition ?? EVERYBODY;
      const names = await conditionNames(db, condition, locale);
      return { segment, says: describeCondition(condition, t, names) };
    };
    const lines = await Promise.all((await listSegments(db)).map(says));
    return sendPage(request, reply, deps, {
      section: 'campaigns',
      title: t('segments-title'),
      sub: t('segments-sub'),
      ...(lines.length > 0 ? { tools: <NewSegment /> } : {}),
      children: <SegmentsBody lines={lines} />,
    });
  });

  async function sendBuilder(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, title, form, value, problems = [] }: Shown,
  ): Promise<FastifyReply> {
    const view = request.panelView();
    const parts = await editorParts(deps, view, request.official, value);
    const wrong = problems.length > 0 || Object.keys(form.errors).length > 0;
    const page = {
      section: 'campaigns' as const,
      title: title ?? view.t(id === undefined ? 'segments-new' : 'segments-title'),
      back: { href: SEGMENTS, label: view.t('segments-title') },
      scripts: EDITOR_SCRIPTS,
      children: (
        <BuilderBody
          id={id}
          form={form}
          value={value}
          parts={parts}
          problems={problems}
          csrf={request.csrfToken()}
        />
      ),
    };
    return sendPage(request, reply, deps, page, wrong ? 422 : 200);
  }

  app.get('/segments/new', writers, (request, reply) => {
    const { list } = Begun.parse(request.query);
    const value = list === undefined ? EVERYBODY : { kind: 'all', of: [{ kind: 'list', lists: [list] }] };
    return sendBuilder(request, reply, { form: freshForm(), value });
  });

  app.get('/segments/:id', writers, async (request, reply) => {
    const id = idIn(request);
    const segment = id === undefined ? undefined : await segmentById(db, id);
    if (!segment || segment.archivedAt !== null) return missing(request, reply);
    const form = freshForm({ name: segment.name });
    return sendBuilder(request, reply, { id, title: segment.name, form, value: segment.condition });
  });

  async function save(request: FastifyRequest, reply: FastifyReply, id?: number): Promise<FastifyReply> {
    const reading = readForm(SegmentForm, request.body);
    if (reading.kind === 'mistaken') {
      const value = parseDraft(reading.form.values.condition);
      return sendBuilder(request, reply, { id, form: reading.form, value });
    }
    const { name } = reading.data;
    const value = parseDraft(reading.data.condition);
    const wish = { name, condition: value };
    const outcome = await saveSegment(db, request.official, wish, deps.now(), id);
    if (outcome.kind === 'unknown') return missing(request, reply);
    if (outcome.kind === 'problems')
      return sendBuilder(request, reply, {
        id,
        form: freshForm({ name }),
        value,
        problems: outcome.problems,
      });
    if (outcome.kind === 'taken') {
      const form = mistaken(request.body, 'name', 'segments-error-taken');
      return sendBuilder(request, reply, { id, form, value });
    }
    const flash = { key: 'segments-done-saved', args: { name } };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(SEGMENTS, 303);
  }

  app.post('/segments', writers, (request, reply) => save(request, reply));

  app.post('/segments/:id', writers, async (request, reply) => {
    const id = idIn(request);
    return id === undefined ? missing(request, reply) : save(request, reply, id);
  });

  app.post('/segments/:id/archive', writers, async (request, reply) => {
    const id = idIn(request);
    const gone = id === undefined ? undefined : await archiveSegment(db, request.official, id, deps.now());
    if (!gone) return missing(request, reply);
    const flash = { key: 'segments-done-archived', args: { name: gone.name } };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(SEGMENTS, 303);
  });
}
