/** `/exchange`, for administrators: how other systems come in, and what came. */
import type { FastifyInstance } from 'fastify';
import { countUnknown } from '../../domain/exchange/activity-map.ts';
import { doorFigures } from '../../domain/exchange/door-counts.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { DoorsBody } from './doors-page.tsx';
import { ExchangeTabs } from './tabs.tsx';

/** So many days are shown. */
const DAYS = 30;

export function addExchange(app: FastifyInstance, deps: PanelDeps): void {
  app.get('/exchange', { preHandler: requireRight('exchange') }, async (request, reply) => {
    const { t } = request.panelView();
    const kept = await countUnknown(deps.db);
    const doors = await doorFigures(deps.db, DAYS, deps.now());
    return sendPage(request, reply, deps, {
      section: 'exchange',
      title: t('exchange-api-title'),
      sub: t('exchange-api-sub'),
      children: (
        <>
          <ExchangeTabs tab="exchange" unknown={kept.activities} />
          <DoorsBody doors={doors} days={DAYS} kept={kept} publicUrl={deps.publicUrl} />
        </>
      ),
    });
  });
}
