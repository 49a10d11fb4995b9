/** Making and changing a guide, with what is checked while one writes. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { titleIn } from '../../domain/courses/titles.ts';
import { type Guide, guideById, topics } from '../../domain/guides/catalogue.ts';
import { readChapters } from '../../domain/guides/chapters.ts';
import { saveGuide } from '../../domain/guides/edit-guides.ts';
import { renderPart } from '../../web/page.tsx';
import { VIDEO_SCRIPT } from '../../web/video.tsx';
import { SaveBar } from '../courses/save-bar.tsx';
import { staleForm } from '../courses/stale-form.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { readPassports, splitPassports } from '../passports/read-passports.ts';
import { Form } from '../plain/fields.tsx';
import { leaveFlash } from '../plain/flash.ts';
import { ORDER_SCRIPT } from '../plain/order.tsx';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, mistaken, readForm, typed } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { sendHtml } from '../respond.ts';
import { GUIDES, guideAddress } from './addresses.ts';
import { ChaptersCheck } from './chapters-check.tsx';
import { completeGuide } from './complete-guide.ts';
import { GuideFieldset } from './guide-fieldset.tsx';
import { guideForm, guideSchema, newGuideForm, readLength, typedChapters } from './guide-form.ts';
import { lookAtVideo, type VideoLook } from './video-file.ts';
import { VideoStage } from './video-stage.tsx';

const UPLOAD_ID = /^[\w-]{16,64}$/;

const NewQuery = z.object({
  topic: z.coerce.number().int().positive().optional().catch(undefined),
  words: z.string().max(200).catch('').default(''),
});
const StageQuery = z.object({ upload: z.string().catch('').default('') });
const ChaptersBody = z.object({
  uploadId: z.string().catch('').default(''),
  length: z.string().catch('').default(''),
});

export function addGuideEditor(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;
  const editors = { preHandler: requireRight('guides') };
  const schema = guideSchema(deps.timeZone);

  async function lookAt(uploadId: string): Promise<VideoLook | undefined> {
    return UPLOAD_ID.test(uploadId) ? lookAtVideo(deps, uploadId) : undefined;
  }

  /** Seconds, as far as it is known while one writes. */
  function lengthOf(look: VideoLook | undefined, typedLength: string): number | null {
    return look?.kind === 'good' ? look.facts.duration : (readLength(typedLength) ?? null);
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    guide: Guide | undefined,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t, locale } = request.panelView();
    const at = guide ? guideAddress(guide.id) : GUIDES;
    const name = guide && titleIn(guide.titles, locale);
    const look = await lookAt(typed(form, 'uploadId'));
    const fields = {
      form,
      look,
      limit: deps.uploadLimit,
      topics: await topics(db),
      chapters: readChapters(typedChapters(form.values), lengthOf(look, typed(form, 'length'))),
      passports: await readPassports(db, splitPassports(typed(form, 'passports'))),
    };
    const page = {
      section: 'guides' as const,
      title: name ?? t('catalogue-new'),
      back: { href: at, label: name ?? t('catalogue-title') },
      scripts: [VIDEO_SCRIPT, ORDER_SCRIPT, 'panel/browser/guide-form.js'],
      children: (
        <Form action={guide ? `${at}/edit` : GUIDES} csrf={request.csrfToken()}>
          <GuideFieldset {...fields} />
          <SaveBar cancel={at} />
        </Form>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/guides/new', editors, async (request, reply) => {
    const { topic, words } = NewQuery.parse(request.query);
    const { locale } = request.panelView();
    return sendForm(request, reply, undefined, newGuideForm(topic, words, locale));
  });

  /** Saves what was sent, or shows the form again with what is wrong. */
  async function save(
    request: FastifyRequest,
    reply: FastifyReply,
    guide: Guide | undefined,
  ): Promise<FastifyReply> {
    const again = (field: string, error: string) =>
      sendForm(request, reply, guide, mistaken(request.body, field, error), 422);
    const reading = readForm(schema, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, guide, reading.form, 422);
    const completed = await completeGuide(deps, reading.data, guide);
    if (completed.kind === 'mistaken') return again(completed.field, completed.error);
    const { seen } = reading.data;
    const outcome = await saveGuide(db, request.official, guide?.id, completed.fields, deps.now(), seen);
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'taken':
        return again('code', 'catalogue-error-code-taken');
      case 'noTopic':
        return again('topicId', 'catalogue-error-topic');
      case 'incomplete':
        return again('uploadId', 'catalogue-error-incomplete');
      case 'stale': {
        const { updatedAt } = outcome.guide;
        return sendForm(request, reply, outcome.guide, staleForm(request.body, updatedAt), 422);
      }
      case 'saved': {
        const key = guide ? 'catalogue-done-saved' : 'catalogue-done-added';
        leaveFlash(reply, { key }, deps.publicUrl);
        return reply.redirect(guideAddress(outcome.guide.id), 303);
      }
    }
  }

  app.post('/guides', editors, (request, reply) => save(request, reply, undefined));

  async function named(request: FastifyRequest): Promise<Guide | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : guideById(db, id);
  }

  app.get('/guides/:id/edit', editors, async (request, reply) => {
    const guide = await named(request);
    if (!guide) return missing(request, reply);
    return sendForm(request, reply, guide, guideForm(guide, deps.timeZone));
  });

  app.post('/guides/:id/edit', editors, async (request, reply) => {
    const guide = await named(request);
    return guide ? save(request, reply, guide) : missing(request, reply);
  });

  app.get('/guides/stage', editors, async (request, reply) => {
    const look = await lookAt(StageQuery.parse(request.query).upload);
    return sendHtml(reply, renderPart(request.panelView(), <VideoStage look={look} />));
  });

  app.post('/guides/chapters', editors, async (request, reply) => {
    const { uploadId, length } = ChaptersBody.parse(request.body ?? {});
    const read = readChapters(typedChapters(request.body), lengthOf(await lookAt(uploadId), length));
    return sendHtml(reply, renderPart(request.panelView(), <ChaptersCheck read={read} />));
  });
}
