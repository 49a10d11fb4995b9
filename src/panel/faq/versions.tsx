/** `/faq/:id/versions`: what an entry said before, and the way back to it. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { titleIn } from '../../domain/courses/titles.ts';
import { restoreVersion, versionOf, versionsOf } from '../../domain/faq/edit-entries.ts';
import { entryById } from '../../domain/faq/entries.ts';
import type { Entry } from '../../domain/faq/entry.ts';
import { listOfficials } from '../../domain/officials.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { queryOf } from '../plain/query.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { entryAddress } from './addresses.ts';
import { VersionsBody } from './versions-page.tsx';

const number = z.coerce.number().int().positive();
const VersionsQuery = z.object({ version: number.optional().catch(undefined) });
const RestoreBody = z.object({ version: number, seen: number });

export function addEntryVersions(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;
  const editors = { preHandler: requireRight('faq') };

  async function named(request: FastifyRequest): Promise<Entry | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : entryById(db, id);
  }

  app.get('/faq/:id/versions', editors, async (request, reply) => {
    const entry = await named(request);
    const wanted = VersionsQuery.parse(request.query).version ?? entry?.version;
    const chosen = entry && wanted && (await versionOf(db, entry.id, wanted));
    if (!entry || !chosen) return missing(request, reply);
    const before = await versionOf(db, entry.id, chosen.version - 1);
    const versions = await versionsOf(db, entry.id);
    const { t, locale } = request.panelView();
    const names = new Map((await listOfficials(db)).map(({ id, name }) => [id, name]));
    const title = titleIn(entry.content.titles, locale) || entry.code;
    return sendPage(request, reply, deps, {
      section: 'faq',
      title: t('entries-versions'),
      sub: title,
      back: { href: entryAddress(entry.id), label: title },
      wide: true,
      children: <VersionsBody {...{ entry, versions, chosen, before, names }} csrf={request.csrfToken()} />,
    });
  });

  app.post('/faq/:id/versions', editors, async (request, reply) => {
    const entry = await named(request);
    const wish = RestoreBody.safeParse(request.body);
    if (!entry || !wish.success) return missing(request, reply);
    const at = entryAddress(entry.id);
    const outcome = await restoreVersion(db, request.official, entry.id, wish.data, deps.now());
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'problems':
        // What was good for a draft may be too little for what is published now: the editor mends it.
        return reply.redirect(`${at}${queryOf({ version: wish.data.version, want: entry.state })}`, 303);
      case 'stale':
        leaveFlash(reply, { key: 'entries-done-overtaken' }, deps.publicUrl);
        return reply.redirect(`${at}/versions`, 303);
      default:
        leaveFlash(reply, { key: 'entries-done-restored' }, deps.publicUrl);
        return reply.redirect(at, 303);
    }
  });
}
