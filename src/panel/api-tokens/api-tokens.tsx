/** `/api-tokens`, for administrators: tokens are made, shown once, and taken out of use. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { API_SCOPES } from '../../db/schema/exchange.ts';
import { countUnknown } from '../../domain/exchange/activity-map.ts';
import {
  createToken,
  listTokens,
  revokeToken,
  TOKEN_NAME,
  TOKEN_NAME_LENGTH,
} from '../../domain/exchange/tokens.ts';
import { listOfficials } from '../../domain/officials.ts';
import type { PanelDeps } from '../deps.ts';
import { ExchangeTabs } from '../exchange/tabs.tsx';
import { requireRight } from '../guard.ts';
import { leaveFlash, takeFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { TokenCard } from './token-card.tsx';
import { TokensBody } from './tokens-page.tsx';

const LIST = '/panel/api-tokens';

const TokenFields = z.object({
  name: z
    .string('exchange-api-error-name')
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .regex(TOKEN_NAME, 'exchange-api-error-name')
        .max(TOKEN_NAME_LENGTH, 'exchange-api-error-name-long'),
    ),
  scopes: z
    .preprocess(
      (given) => (given === undefined ? [] : [given].flat()),
      z.array(z.enum(API_SCOPES, 'exchange-api-error-scopes')),
    )
    .refine((scopes) => scopes.length > 0, 'exchange-api-error-scopes'),
});

export function addApiTokens(app: FastifyInstance, deps: PanelDeps): void {
  const administrators = { preHandler: requireRight('exchange') };

  async function sendTokens(
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const flash = takeFlash(request, reply);
    const officials = await listOfficials(deps.db);
    const props = {
      tokens: await listTokens(deps.db),
      makers: new Map(officials.map(({ id, name }) => [id, name])),
      form,
      csrf: request.csrfToken(),
    };
    const { activities } = await countUnknown(deps.db);
    const page = {
      section: 'exchange' as const,
      title: t('exchange-api-tokens-title'),
      sub: t('exchange-api-tokens-sub'),
      flash,
      children: (
        <>
          <ExchangeTabs tab="api-tokens" unknown={activities} />
          {flash?.token ? <TokenCard token={flash.token} /> : null}
          <TokensBody {...props} />
        </>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/api-tokens', administrators, (request, reply) => sendTokens(request, reply, freshForm()));

  app.post('/api-tokens', administrators, async (request, reply) => {
    const reading = readForm(TokenFields, request.body);
    if (reading.kind === 'mistaken') return sendTokens(request, reply, reading.form, 422);
    const { secret, token } = await createToken(deps.db, request.official, reading.data, deps.now());
    const flash = { key: 'exchange-done-token-made', token: { name: token.name, secret } };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(LIST, 303);
  });

  app.post('/api-tokens/:id/revoke', administrators, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await revokeToken(deps.db, request.official, id, deps.now()))) {
      return missing(request, reply);
    }
    return leaveFlash(reply, { key: 'exchange-done-token-revoked' }, deps.publicUrl).redirect(LIST, 303);
  });
}
