/** What is shown while one writes an entry: the message, and what the bot would find. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { titleIn } from '../../domain/courses/titles.ts';
import { deskSettings } from '../../domain/desk-settings.ts';
import { publishedEntries } from '../../domain/faq/entries.ts';
import { findAmong, MOST_HITS } from '../../domain/faq/faq-search.ts';
import { outsideQuestions } from '../../domain/faq/outside.ts';
import { allGuides } from '../../domain/guides/catalogue.ts';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { sendHtml } from '../respond.ts';
import { timesOf, WithTimes } from '../times.tsx';
import { LookAnswer } from './editor-page.tsx';
import { readEntry } from './entry-form.ts';
import { offeredGuide } from './offered-guide.ts';
import { TryFound } from './trying.tsx';

const TryBody = z.object({
  try: z.string().max(300).catch(''),
  entry: z.coerce.number().int().nonnegative().catch(0),
});

export function addEntryChecks(app: FastifyInstance, deps: PanelDeps): void {
  const { db, timeZone } = deps;
  const editors = { preHandler: requireRight('faq') };

  /** What is typed, as Telegram will show it. */
  app.post('/faq/look', editors, async (request, reply) => {
    const view = request.panelView();
    const { content, open, form } = readEntry(request.body);
    const waitMinutes = (await deskSettings(db)).faqWaitMinutes;
    const guide = offeredGuide(content, await allGuides(db));
    const part = (
      <WithTimes times={timesOf(view, timeZone, deps.now())}>
        <LookAnswer {...{ content, guide, waitMinutes, form }} locale={open} />
      </WithTimes>
    );
    return sendHtml(reply, renderPart(view, part));
  });

  /** What the bot would find, were what is typed published now. */
  app.post('/faq/try', editors, async (request, reply) => {
    const view = request.panelView();
    const wish = TryBody.parse(request.body ?? {});
    const question = wish.try.trim();
    if (question === '') return sendHtml(reply, renderPart(view, <TryFound tried={undefined} />));
    const { content } = readEntry(request.body);
    const others = (await publishedEntries(db)).filter(({ id }) => id !== wish.entry);
    const entries = [...others, { id: wish.entry, code: '', content }];
    const find = await findAmong(entries, await outsideQuestions());
    const titles = new Map(entries.map((each) => [each.id, titleIn(each.content.titles, view.locale)]));
    const tried = { finding: find(question, MOST_HITS), titles, here: wish.entry };
    return sendHtml(reply, renderPart(view, <TryFound tried={tried} />));
  });
}
