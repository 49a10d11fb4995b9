/**
 * Writing: answers, notes, drafts, the preview of what Telegram will show, and what can be done with an answer
 * afterwards (take it back, send it again, call it delivered).
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { deskSettings, signatureOf } from '../../domain/desk-settings.ts';
import { parseMarkdown } from '../../domain/markdown.ts';
import type { Official } from '../../domain/officials.ts';
import { hashSecret } from '../../domain/secrets.ts';
import { confirmArrived, resend, undoAnswer } from '../../domain/tickets/afterwards.ts';
import { answer } from '../../domain/tickets/answer.ts';
import { ticketOfMessage, visibleTicket } from '../../domain/tickets/conversation.ts';
import { saveDraft } from '../../domain/tickets/drafts.ts';
import { addNote } from '../../domain/tickets/notes.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { type Upload, uploadsOf } from '../../domain/uploads.ts';
import { DEFAULT_LOCALE, isLocale } from '../../i18n/locale.ts';
import { renderPart } from '../../web/page.tsx';
import { requireRight } from '../guard.ts';
import { type Desk, loadTicket } from '../load.ts';
import { queueQuery, readQueueView } from '../queue/filter.ts';
import { type PageEvents, sendHtml, tell } from '../respond.ts';
import { timesOf, WithTimes } from '../times.tsx';
import { ticketIdOf } from '../workspace-page.tsx';
import { Composer } from './composer.tsx';
import { Overtaken } from './composer-warnings.tsx';
import { Preview } from './preview.tsx';
import { nextAddress } from './ticket-actions.ts';

/** Marks a recording among the uploads: it is sent as a voice message, and not as a piece of music. */
const VOICE = 'voice:';
/** What Telegram plays as a voice message (Bot API, sendVoice). */
const VOICE_TYPES = new Set([
  'audio/ogg',
  'application/ogg',
  'audio/mp4',
  'audio/x-m4a',
  'video/mp4',
  'audio/mpeg',
]);

/** Far above what anybody types; a long one goes out as several messages. */
const TEXT_LENGTH = 20_000;
const MOST_UPLOADS = 10;

const text = z.string().max(TEXT_LENGTH).default('');
const mode = z.enum(['reply', 'note']).default('reply');
const uploads = z
  .union([z.string().transform((id) => [id]), z.array(z.string())])
  .default([])
  .pipe(z.array(z.string().max(80)).max(MOST_UPLOADS));

const Written = z.object({
  text,
  mode,
  upload: uploads,
  after: z.enum(['stay', 'close', 'next']).default('stay'),
  seen: z.coerce.number().int().nonnegative().default(0),
  anyway: z.literal('1').optional(),
  key: z.string().max(80).default(''),
});
/** Of this form with these words: what is changed after a lost answer is another answer. */
const keyOf = ({ key, text, upload }: z.infer<typeof Written>) =>
  key === '' ? undefined : hashSecret(JSON.stringify([key, text, upload]));

const Drafted = z.object({ text, mode });
const Previewed = z.object({ text, upload: uploads });
const localeOfTicket = (ticket: Ticket) => (isLocale(ticket.locale) ? ticket.locale : DEFAULT_LOCALE);

const Verb = z.object({ id: z.coerce.number().int().positive() });

/** Adds the routes to a guarded scope. */
export function answers(app: FastifyInstance, desk: Desk): void {
  const { deps } = desk;
  const { db, now } = deps;
  const answering = { preHandler: requireRight('tickets') };

  function refuse(request: FastifyRequest, reply: FastifyReply, status: number, key: string): FastifyReply {
    const { t } = request.panelView();
    return tell(reply.code(status), { 'desk:toast': { text: t(key) } }).send('');
  }

  /** The official's own uploads, recordings among them as voice. */
  async function attachedOf(official: Official, marked: readonly string[]): Promise<Upload[]> {
    const recorded = new Set(marked.filter((id) => id.startsWith(VOICE)).map((id) => id.slice(VOICE.length)));
    const ids = marked.map((id) => (id.startsWith(VOICE) ? id.slice(VOICE.length) : id));
    const found = await uploadsOf(db, official, ids);
    return found.map((upload) =>
      recorded.has(upload.id) && VOICE_TYPES.has(upload.mime) ? { ...upload, kind: 'voice' } : upload,
    );
  }

  async function ticketOf(request: FastifyRequest): Promise<Ticket | undefined> {
    const id = ticketIdOf(request);
    return id === undefined ? undefined : visibleTicket(db, request.official, id);
  }

  /** An empty composer for the same ticket, with events for the page. */
  async function cleared(
    request: FastifyRequest,
    reply: FastifyReply,
    ticketId: number,
    events: PageEvents,
  ): Promise<FastifyReply> {
    const query = queueQuery(readQueueView(request.query));
    const shown = await loadTicket(desk, request.official, ticketId, query);
    if (!shown) return refuse(request, reply, 404, 'panel-gone');
    const view = request.panelView();
    const html = renderPart(
      view,
      <WithTimes times={timesOf(view, deps.timeZone, now())}>
        <Composer conversation={shown.conversation} viewer={shown.viewer} draft={undefined} query={query} />
      </WithTimes>,
    );
    return sendHtml(tell(reply, { 'desk:refresh': true, ...events }), html);
  }

  app.post('/tickets/:id/answer', answering, async (request, reply) => {
    const ticket = await ticketOf(request);
    if (!ticket) return refuse(request, reply, 404, 'panel-gone');
    const written = Written.safeParse(request.body);
    if (!written.success) return refuse(request, reply, 422, 'panel-too-long');
    const { official } = request;
    const view = request.panelView();
    const wish = written.data;
    if (wish.mode === 'note') {
      if (wish.text.trim() === '') return refuse(request, reply, 422, 'panel-empty-note');
      await addNote(db, official, ticket.id, wish.text.trim(), now());
      return cleared(request, reply, ticket.id, {
        'desk:noted': true,
        'desk:toast': { text: view.t('panel-done-noted') },
      });
    }
    const attached = await attachedOf(official, wish.upload);
    if (attached.length < wish.upload.length) return refuse(request, reply, 422, 'panel-upload-gone');
    const next = wish.after === 'next' ? await nextAddress(desk, request, ticket.id) : undefined;
    const outcome = await answer(
      db,
      official,
      {
        ticketId: ticket.id,
        body: parseMarkdown(wish.text),
        uploads: attached,
        close: wish.after === 'close',
        seenMessageId: wish.anyway ? undefined : wish.seen,
        key: keyOf(wish),
      },
      now(),
    );
    switch (outcome.kind) {
      case 'unknown':
        return refuse(request, reply, 404, 'panel-gone');
      case 'empty':
        return refuse(request, reply, 422, 'panel-empty-answer');
      case 'overtaken': {
        const ago = timesOf(view, deps.timeZone, now()).span(now() - outcome.at);
        const html = renderPart(
          view,
          <Overtaken formId={`composer-${ticket.id}`} by={outcome.by} ago={ago} />,
        );
        void reply.header('hx-retarget', '#composer-warn').header('hx-reswap', 'innerHTML');
        return sendHtml(tell(reply, { 'desk:refresh': true }), html);
      }
      case 'answered':
      case 'repeated':
        return cleared(request, reply, ticket.id, {
          'desk:answered': { ticket: ticket.id, message: outcome.messageId },
          'desk:toast': {
            text: view.t(`panel-done-sent-${wish.after}`),
            undo: { label: view.t('panel-undo'), url: `/panel/messages/${outcome.messageId}/undo` },
          },
          ...(next ? { 'desk:go': { url: next } } : {}),
        });
    }
  });

  app.post('/tickets/:id/draft', answering, async (request, reply) => {
    const ticket = await ticketOf(request);
    const drafted = Drafted.safeParse(request.body);
    if (!ticket) return refuse(request, reply, 404, 'panel-gone');
    if (!drafted.success) return refuse(request, reply, 422, 'panel-too-long');
    const draft = { ...drafted.data, ticketId: ticket.id, officialId: request.official.id };
    await saveDraft(db, draft, now());
    if (draft.text.trim() === '') return sendHtml(reply, '');
    const view = request.panelView();
    const time = timesOf(view, deps.timeZone, now()).clock(now());
    return sendHtml(reply, renderPart(view, view.t('panel-draft-saved', { time })));
  });

  app.post('/tickets/:id/preview', answering, async (request, reply) => {
    const ticket = await ticketOf(request);
    const previewed = Previewed.safeParse(request.body);
    if (!ticket) return refuse(request, reply, 404, 'panel-gone');
    if (!previewed.success) return refuse(request, reply, 422, 'panel-too-long');
    const { official } = request;
    const view = request.panelView();
    const html = renderPart(
      view,
      <WithTimes times={timesOf(view, deps.timeZone, now())}>
        <Preview
          body={parseMarkdown(previewed.data.text)}
          uploads={await attachedOf(official, previewed.data.upload)}
          signature={signatureOf(await deskSettings(db), localeOfTicket(ticket), official.name)}
          ticket={ticket}
        />
      </WithTimes>,
    );
    return sendHtml(reply, html);
  });

  /** Something done with an answer that is on its way, by whoever may see its ticket. */
  function afterwards(
    verb: string,
    act: (request: FastifyRequest, messageId: number, ticket: Ticket) => Promise<PageEvents>,
  ): void {
    app.post(`/messages/:id/${verb}`, answering, async (request, reply) => {
      const { data } = Verb.safeParse(request.params);
      const ticket = data && (await ticketOfMessage(db, request.official, data.id));
      if (!ticket) return refuse(request, reply, 404, 'panel-gone-message');
      return tell(reply, { 'desk:refresh': true, ...(await act(request, data.id, ticket)) }).send('');
    });
  }

  afterwards('undo', async (request, messageId, ticket) => {
    const { official } = request;
    const { t } = request.panelView();
    const outcome = await undoAnswer(db, official, messageId, now());
    if (outcome.kind !== 'undone') return { 'desk:toast': { text: t(`panel-undo-${outcome.kind}`) } };
    // So that the words are there also after a reload, or when the next ticket is open already.
    const draft = {
      ticketId: ticket.id,
      officialId: official.id,
      mode: 'reply',
      text: outcome.text,
    } as const;
    await saveDraft(db, draft, now());
    return {
      'desk:toast': { text: t('panel-done-undone') },
      'desk:restore': { ticket: ticket.id, message: messageId, text: outcome.text },
    };
  });

  afterwards('resend', async (request, messageId) => {
    const { t } = request.panelView();
    const parts = await resend(db, messageId, now());
    return { 'desk:toast': { text: t(parts > 0 ? 'panel-done-resent' : 'panel-stale') } };
  });

  afterwards('arrived', async (request, messageId) => {
    const { t } = request.panelView();
    const parts = await confirmArrived(db, messageId, now());
    return { 'desk:toast': { text: t(parts > 0 ? 'panel-done-arrived' : 'panel-stale') } };
  });
}
