/** `/campaigns/unreachable`: whom the bot cannot write to, by region, and person by person. */
import type { FastifyInstance } from 'fastify';
import { reachByRegion, unreachablePeople } from '../../../domain/unreachable.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { sendPage } from '../../plain/plain-page.tsx';
import { HERE } from '../addresses.ts';
import { UnreachableBody } from './unreachable-page.tsx';
import { readUnreachableView } from './view.ts';

export function addUnreachable(app: FastifyInstance, deps: PanelDeps): void {
  app.get('/campaigns/unreachable', { preHandler: requireRight('campaigns') }, async (request, reply) => {
    const { t } = request.panelView();
    const { official } = request;
    const view = readUnreachableView(request.query);
    const filter = { regionId: view.region, why: view.why, words: view.q, after: view.after };
    const regions = await reachByRegion(deps.db, official, deps.now());
    const { people, next } = await unreachablePeople(deps.db, official, filter, deps.now());
    return sendPage(request, reply, deps, {
      section: 'campaigns',
      title: t('unreachable-title'),
      sub: t('unreachable-sub'),
      back: { href: HERE, label: t('campaigns-title') },
      wide: true,
      children: <UnreachableBody view={view} regions={regions} people={people} next={next} />,
    });
  });
}
