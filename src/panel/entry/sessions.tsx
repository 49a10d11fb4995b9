/** `/sessions`: everybody's own page, with their language and their sessions. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { setOfficialLocale } from '../../domain/officials.ts';
import { endSessions, sessionsOf } from '../../domain/sign-in.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { PanelDeps } from '../deps.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { idIn, missing } from '../plain/route-id.ts';
import { keepLanguage } from '../session-cookie.ts';
import { SessionsBody } from './sessions-page.tsx';

const HERE = '/panel/sessions';
const Language = z.object({ locale: z.enum(LOCALES) });

export function addSessions(app: FastifyInstance, deps: PanelDeps): void {
  app.get('/sessions', async (request, reply) => {
    const { official, session } = request;
    const live = await sessionsOf(deps.db, official.id, deps.now());
    const sessions = live.toSorted((a, b) => Number(b.id === session.id) - Number(a.id === session.id));
    const { t } = request.panelView();
    return sendPage(request, reply, deps, {
      section: 'sessions',
      title: t('admin-me-title'),
      children: <SessionsBody me={{ official, session }} sessions={sessions} csrf={request.csrfToken()} />,
    });
  });

  app.post('/sessions/language', async (request, reply) => {
    const choice = Language.safeParse(request.body);
    if (!choice.success) return reply.redirect(HERE, 303);
    await setOfficialLocale(deps.db, request.official.id, choice.data.locale);
    keepLanguage(reply, choice.data.locale, deps.publicUrl);
    return leaveFlash(reply, { key: 'admin-done-language' }, deps.publicUrl).redirect(HERE, 303);
  });

  app.post('/sessions/:id/end', async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    await endSessions(deps.db, request.official.id, { only: id }, deps.now());
    return leaveFlash(reply, { key: 'admin-done-session' }, deps.publicUrl).redirect(HERE, 303);
  });

  app.post('/sessions/end-others', async (request, reply) => {
    await endSessions(deps.db, request.official.id, { except: request.session.id }, deps.now());
    return leaveFlash(reply, { key: 'admin-done-sessions' }, deps.publicUrl).redirect(HERE, 303);
  });
}
