/** `/officials`, for administrators: the list, one official's page, and what can be done to them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { may } from '../../domain/access.ts';
import { openInvitations } from '../../domain/invitations.ts';
import {
  changeOfficial,
  listOfficials,
  type Official,
  type OfficialChange,
  officialById,
} from '../../domain/officials.ts';
import { sessionsOf, signOutColleague } from '../../domain/sign-in.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight, startOf } from '../guard.ts';
import { leaveFlash, takeFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { invitationLink } from './invitation-card.tsx';
import { OfficialsBody, OfficialsTools } from './list-page.tsx';
import { OfficialFields } from './official-form.tsx';
import { OfficialBody } from './official-page.tsx';

const LIST = '/panel/officials';

export function addOfficials(app: FastifyInstance, deps: PanelDeps): void {
  const administrators = { preHandler: requireRight('officials') };

  app.get('/officials', administrators, async (request, reply) => {
    const { t } = request.panelView();
    const flash = takeFlash(request, reply);
    const props = {
      me: request.official,
      officials: await listOfficials(deps.db),
      invitations: await openInvitations(deps.db, deps.now()),
      fresh: flash?.invitation ? invitationLink(deps, flash.invitation) : undefined,
      csrf: request.csrfToken(),
    };
    return sendPage(request, reply, deps, {
      section: 'officials',
      title: t('admin-officials-title'),
      sub: t('admin-officials-sub'),
      tools: <OfficialsTools />,
      flash,
      children: <OfficialsBody {...props} />,
    });
  });

  async function sendOfficial(
    request: FastifyRequest,
    reply: FastifyReply,
    official: Official,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const props = {
      official,
      isMe: official.id === request.official.id,
      sessions: await sessionsOf(deps.db, official.id, deps.now()),
      form,
      csrf: request.csrfToken(),
    };
    const page = {
      section: 'officials' as const,
      title: official.name,
      ...(official.disabledAt === null ? {} : { sub: t('admin-disabled-sub') }),
      back: { href: LIST, label: t('admin-officials-title') },
      children: <OfficialBody {...props} />,
    };
    return sendPage(request, reply, deps, page, status);
  }

  /** The official an address names. */
  async function named(request: FastifyRequest): Promise<Official | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : officialById(deps.db, id);
  }

  app.get('/officials/:id', administrators, async (request, reply) => {
    const official = await named(request);
    if (!official) return missing(request, reply);
    return sendOfficial(request, reply, official, freshForm({ ...official }));
  });

  app.post('/officials/:id', administrators, async (request, reply) => {
    const official = await named(request);
    if (!official) return missing(request, reply);
    const reading = readForm(OfficialFields, request.body);
    if (reading.kind === 'mistaken') return sendOfficial(request, reply, official, reading.form, 422);
    const outcome = await changeOfficial(deps.db, request.official, official.id, reading.data, deps.now());
    if (outcome.kind === 'unknown') return missing(request, reply);
    if (outcome.kind === 'lastAdministrator') {
      const form = mistaken(request.body, 'role', 'admin-error-last-administrator');
      return sendOfficial(request, reply, official, form, 422);
    }
    leaveFlash(reply, { key: 'admin-done-saved' }, deps.publicUrl);
    const isMe = official.id === request.official.id;
    if (!isMe || may(outcome.official, 'officials')) return reply.redirect(`${LIST}/${official.id}`, 303);
    // Who takes the right from themselves has no list to go back to, and another rail.
    const start = startOf(outcome.official);
    return request.headers['hx-request'] === undefined
      ? reply.redirect(start, 303)
      : reply.code(204).header('hx-redirect', start).send();
  });

  /** A change by one button. */
  async function change(
    request: FastifyRequest,
    reply: FastifyReply,
    wanted: OfficialChange,
    done: string,
  ): Promise<FastifyReply> {
    const official = await named(request);
    if (!official) return missing(request, reply);
    const back = (key: string) =>
      leaveFlash(reply, { key, args: { name: official.name } }, deps.publicUrl).redirect(
        `${LIST}/${official.id}`,
        303,
      );
    if (official.id === request.official.id) return back('admin-done-not-yourself');
    const outcome = await changeOfficial(deps.db, request.official, official.id, wanted, deps.now());
    return back(outcome.kind === 'changed' ? done : 'admin-done-last-administrator');
  }

  app.post('/officials/:id/disable', administrators, (request, reply) =>
    change(request, reply, { disabled: true }, 'admin-done-disabled'),
  );
  app.post('/officials/:id/enable', administrators, (request, reply) =>
    change(request, reply, { disabled: false }, 'admin-done-enabled'),
  );

  app.post('/officials/:id/end-sessions', administrators, async (request, reply) => {
    const official = await named(request);
    if (!official) return missing(request, reply);
    await signOutColleague(deps.db, request.official, official.id, deps.now());
    const flash = { key: 'admin-done-signed-out', args: { name: official.name } };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(`${LIST}/${official.id}`, 303);
  });
}
