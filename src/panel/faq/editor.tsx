/** `/faq/:id`: making an entry, changing it, and its state. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { FAQ_STATES, type FaqState } from '../../db/schema/faq.ts';
import { may } from '../../domain/access.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { deskSettings } from '../../domain/desk-settings.ts';
import { changeEntry, createEntry, setEntryState, versionOf } from '../../domain/faq/edit-entries.ts';
import { entryById } from '../../domain/faq/entries.ts';
import {
  checkContent,
  EMPTY_CONTENT,
  type Entry,
  faqLink,
  type Problem,
  parseFaqCode,
} from '../../domain/faq/entry.ts';
import { allGuides } from '../../domain/guides/catalogue.ts';
import { officialById } from '../../domain/officials.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../../web/view.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { readPassports, splitPassports } from '../passports/read-passports.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, typed } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { timesOf } from '../times.tsx';
import { entryAddress, FAQ } from './addresses.ts';
import { EDITOR_SCRIPTS, EditorBody } from './editor-page.tsx';
import { entryForm, fieldOf, readEntry, type SentEntry } from './entry-form.ts';
import { offeredGuide } from './offered-guide.ts';
import { ReadBody } from './read-page.tsx';
import { StateChanged, StateTools } from './state-tools.tsx';

const EntryQuery = z.object({
  /** The state before the one that was just given. */
  was: z.enum(FAQ_STATES).optional().catch(undefined),
  /** The state that it could not be given: what it lacks is said. */
  want: z.enum(FAQ_STATES).optional().catch(undefined),
  /** The former version that the form begins with. */
  version: z.coerce.number().int().positive().optional().catch(undefined),
});
const StateBody = z.object({ state: z.enum(FAQ_STATES), undo: z.literal('on').optional() });

export function addEntryEditor(app: FastifyInstance, deps: PanelDeps): void {
  const { db, timeZone, publicUrl } = deps;
  const editors = { preHandler: requireRight('faq') };

  interface Shown {
    readonly form: FormState;
    readonly content: SentEntry['content'];
    readonly open: Locale;
    readonly entry?: Entry;
    readonly problems?: readonly Problem[];
    /** The state before the change that brought one here. */
    readonly was?: FaqState | undefined;
  }

  /** How it stands, who changed it last, and when. */
  async function standing({ state, version, updatedAt, updatedBy }: Entry, view: View): Promise<string> {
    const { t } = view;
    const official = updatedBy === null ? undefined : await officialById(db, updatedBy);
    const when = timesOf(view, timeZone, deps.now()).moment(updatedAt);
    const who = official?.name ?? t('entries-by-file');
    return `${t(`entries-state-${state}`)} · ${t('entries-version-of', { number: version, when, who })}`;
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { form, content, open, entry, problems = [], was }: Shown,
    status?: number,
  ): Promise<FastifyReply> {
    const view = request.panelView();
    const { t, locale } = view;
    const csrf = request.csrfToken();
    const errors = Object.fromEntries(problems.map((problem) => [fieldOf(problem), 'entries-mistake']));
    const username = deps.botUsername();
    const isPublished = entry?.state === 'published';
    const guides = await allGuides(db);
    const editor = {
      id: entry?.id,
      isPublished,
      botLink: entry && username && isPublished ? faqLink(username, entry.code) : undefined,
      form: { values: form.values, errors: { ...errors, ...form.errors } },
      content,
      open,
      locale: open,
      waitMinutes: (await deskSettings(db)).faqWaitMinutes,
      problems,
      guide: offeredGuide(content, guides),
      guides: guides.filter(({ archivedAt }) => archivedAt === null),
      passports: await readPassports(db, splitPassports(typed(form, 'modules'))),
      action: entry ? entryAddress(entry.id) : FAQ,
      cancel: FAQ,
      csrf,
    };
    const page = {
      section: 'faq' as const,
      title: entry ? titleIn(entry.content.titles, locale) || entry.code : t('entries-new'),
      ...(entry ? { sub: await standing(entry, view) } : {}),
      back: { href: FAQ, label: t('entries-title') },
      wide: true,
      scripts: EDITOR_SCRIPTS,
      ...(entry ? { tools: <StateTools entry={entry} csrf={csrf} /> } : {}),
      children: (
        <>
          {entry && was !== undefined ? <StateChanged entry={entry} was={was} csrf={csrf} /> : null}
          <EditorBody {...editor} />
        </>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/faq/new', editors, (request, reply) =>
    send(request, reply, {
      form: entryForm(EMPTY_CONTENT),
      content: EMPTY_CONTENT,
      open: request.panelView().locale,
    }),
  );

  async function named(request: FastifyRequest): Promise<Entry | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : entryById(db, id);
  }

  app.get('/faq/:id', { preHandler: requireRight('faq', 'tickets') }, async (request, reply) => {
    const entry = await named(request);
    if (!entry) return missing(request, reply);
    const { t, locale } = request.panelView();
    if (!may(request.official, 'faq')) {
      return sendPage(request, reply, deps, {
        section: 'faq',
        title: titleIn(entry.content.titles, locale) || entry.code,
        sub: t('entries-title'),
        children: <ReadBody entry={entry} />,
      });
    }
    const { was, want, version } = EntryQuery.parse(request.query);
    const former = version === undefined ? undefined : await versionOf(db, entry.id, version);
    const { content } = former ?? entry;
    const problems = want === undefined ? [] : checkContent(content, want);
    return send(request, reply, {
      form: entryForm(content, entry),
      content,
      open: locale,
      entry,
      problems,
      was,
    });
  });

  /** The state that was asked for, else the one it has. */
  const stateOf = ({ wish }: SentEntry, entry?: Entry): FaqState =>
    wish === 'publish' ? 'published' : (entry?.state ?? 'draft');

  function done(reply: FastifyReply, entry: Entry, key: string): FastifyReply {
    leaveFlash(reply, { key: `entries-done-${key}` }, publicUrl);
    return reply.redirect(entryAddress(entry.id), 303);
  }

  app.post('/faq', editors, async (request, reply) => {
    const sent = readEntry(request.body);
    const { content, form, open } = sent;
    const code = sent.code === '' ? '' : parseFaqCode(sent.code);
    const again = (field: string, error: string) =>
      send(request, reply, { form: { ...form, errors: { [field]: error } }, content, open }, 422);
    if (code === undefined) return again('code', 'entries-error-code');
    const wish = {
      content,
      state: stateOf(sent),
      cause: 'edit',
      ...(code === '' ? {} : { code }),
    } as const;
    const outcome = await createEntry(db, request.official, wish, deps.now());
    switch (outcome.kind) {
      case 'taken':
        return again('code', 'entries-error-taken');
      case 'problems':
        return send(request, reply, { form, content, open, problems: outcome.problems }, 422);
      case 'saved':
        return done(reply, outcome.entry, wish.state === 'published' ? 'published' : 'added');
    }
  });

  app.post('/faq/:id', editors, async (request, reply) => {
    const before = await named(request);
    if (!before) return missing(request, reply);
    const sent = readEntry(request.body);
    const { content, form, open, seen = 0 } = sent;
    const change = { content, cause: 'edit', seen, state: stateOf(sent, before) } as const;
    const outcome = await changeEntry(db, request.official, before.id, change, deps.now());
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'stale': {
        // Saving again overwrites knowingly: the form now knows the newest version.
        const { entry } = outcome;
        const values = { ...form.values, seen: entry.version };
        const errors = { seen: 'entries-error-stale' };
        return send(request, reply, { form: { values, errors }, content, open, entry }, 422);
      }
      case 'problems':
        return send(request, reply, { form, content, open, entry: before, problems: outcome.problems }, 422);
      case 'same':
        return done(reply, outcome.entry, 'same');
      case 'saved':
        return done(reply, outcome.entry, change.state === before.state ? 'saved' : 'published');
    }
  });

  app.post('/faq/:id/state', editors, async (request, reply) => {
    const before = await named(request);
    const wish = StateBody.safeParse(request.body);
    if (!before || !wish.success) return missing(request, reply);
    const { state, undo } = wish.data;
    const outcome = await setEntryState(db, request.official, before.id, state, deps.now());
    const at = entryAddress(before.id);
    if (outcome.kind === 'problems') return reply.redirect(`${at}?want=${state}`, 303);
    return reply.redirect(undo || outcome.kind !== 'saved' ? at : `${at}?was=${before.state}`, 303);
  });
}
