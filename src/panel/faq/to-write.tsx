/** `/faq/to-write`: what teachers asked of late that the FAQ had no offer for. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { bringBack, setAside } from '../../domain/faq/set-aside.ts';
import { samplesBy, topicsToWrite, writeTopic } from '../../domain/faq/to-write.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { Id, missing } from '../plain/route-id.ts';
import { entryAddress, FAQ } from './addresses.ts';
import { ToWriteBody } from './to-write-page.tsx';

const Tickets = z.union([Id.transform((id) => [id]), z.array(Id).max(10)]);
const Stems = z
  .string()
  .max(500)
  .transform((text) => text.split(' ').filter(Boolean).slice(0, 10))
  .pipe(z.array(z.string()).min(1));
const TopicFields = z.object({ ticket: Tickets });
const AsideFields = z.object({ ticket: Tickets, stems: Stems });
const BackFields = z.object({ stems: Stems });

export function addTopicsToWrite(app: FastifyInstance, deps: PanelDeps): void {
  const { db, now, publicUrl } = deps;
  const editors = { preHandler: requireRight('faq') };
  const page = `${FAQ}/to-write`;

  app.get('/faq/to-write', editors, async (request, reply) => {
    const { t } = request.panelView();
    return sendPage(request, reply, deps, {
      section: 'faq',
      title: t('entries-title'),
      sub: t('entries-sub'),
      children: <ToWriteBody toWrite={await topicsToWrite(db, now())} csrf={request.csrfToken()} />,
    });
  });

  app.post('/faq/to-write/entry', editors, async (request, reply) => {
    const fields = TopicFields.safeParse(request.body);
    const made = fields.success
      ? await writeTopic(db, request.official, fields.data.ticket, now())
      : undefined;
    if (made?.kind !== 'saved') return missing(request, reply);
    return leaveFlash(reply, { key: 'faqdesk-done-topic-written' }, publicUrl).redirect(
      entryAddress(made.entry.id),
      303,
    );
  });

  app.post('/faq/to-write/aside', editors, async (request, reply) => {
    const fields = AsideFields.safeParse(request.body);
    if (!fields.success) return missing(request, reply);
    const { ticket, stems } = fields.data;
    const [sample] = await samplesBy(db, ticket, now());
    await setAside(db, request.official, { stems, sample: sample?.text ?? stems.join(' ') }, now());
    return leaveFlash(reply, { key: 'faqdesk-done-topic-aside' }, publicUrl).redirect(page, 303);
  });

  app.post('/faq/to-write/back', editors, async (request, reply) => {
    const fields = BackFields.safeParse(request.body);
    if (!fields.success) return missing(request, reply);
    await bringBack(db, request.official, fields.data, now());
    return leaveFlash(reply, { key: 'faqdesk-done-topic-back' }, publicUrl).redirect(page, 303);
  });
}
