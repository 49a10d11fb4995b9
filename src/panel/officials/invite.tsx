/** Inviting: a link that makes whoever opens it first an official, or a known Telegram account at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invite, revokeInvitation } from '../../domain/invitations.ts';
import { appoint } from '../../domain/officials.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { Form, NumberField } from '../plain/fields.tsx';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, mistaken, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { InvitationFields, OfficialFieldset } from './official-form.tsx';

const LIST = '/panel/officials';

export function addInviting(app: FastifyInstance, deps: PanelDeps): void {
  const administrators = { preHandler: requireRight('officials') };

  function sendForm(request: FastifyRequest, reply: FastifyReply, form: FormState, status?: number) {
    const { t } = request.panelView();
    const page = {
      section: 'officials' as const,
      title: t('admin-invite-title'),
      sub: t('admin-invite-sub'),
      back: { href: LIST, label: t('admin-officials-title') },
      children: (
        <Form action="/panel/officials/invite" csrf={request.csrfToken()} class="form">
          <OfficialFieldset form={form} />
          <NumberField
            name="telegramId"
            label={t('admin-field-telegram-id')}
            hint={t('admin-field-telegram-id-hint')}
            form={form}
            maxLength={20}
          />
          <div class="buttons">
            <button class="button button--main" type="submit">
              {t('admin-invite')}
            </button>
            <a class="button button--plain" href={LIST}>
              {t('admin-cancel')}
            </a>
          </div>
        </Form>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/officials/invite', administrators, (request, reply) =>
    sendForm(request, reply, freshForm({ role: 'official' })),
  );

  app.post('/officials/invite', administrators, async (request, reply) => {
    const reading = readForm(InvitationFields, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, reading.form, 422);
    const { telegramId, ...wish } = reading.data;
    const { official: by } = request;
    if (telegramId === undefined) {
      const { secret } = await invite(deps.db, by, wish, deps.now());
      const flash = { key: 'admin-done-invited', invitation: { name: wish.name, secret } };
      return leaveFlash(reply, flash, deps.publicUrl).redirect(LIST, 303);
    }
    const appointment = await appoint(deps.db, by, { ...wish, telegramId, locale: by.locale }, deps.now());
    if (appointment.kind === 'known') {
      return sendForm(
        request,
        reply,
        mistaken(request.body, 'telegramId', 'admin-error-telegram-id-known'),
        422,
      );
    }
    const flash = { key: 'admin-done-appointed', args: { name: wish.name } };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(LIST, 303);
  });

  app.post('/officials/invitations/:id/revoke', administrators, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const revoked = await revokeInvitation(deps.db, request.official, id, deps.now());
    const key = revoked ? 'admin-done-revoked' : 'admin-done-revoked-late';
    return leaveFlash(reply, { key }, deps.publicUrl).redirect(LIST, 303);
  });
}
