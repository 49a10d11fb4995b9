/** `/officials/audit`: what was done to rights and settings, the newest first, in words. */
import type { FastifyInstance } from 'fastify';
import type { VNode } from 'preact';
import { REMINDER_KINDS } from '../../db/schema/learning.ts';
import { ROLES } from '../../db/schema/people.ts';
import { recentAudit } from '../../domain/audit.ts';
import { learnerNames } from '../../domain/learning/learner-names.ts';
import { listOfficials } from '../../domain/officials.ts';
import { useView, type View } from '../../web/view.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { regionWords, roleWords } from '../official-words.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { useTimes, When } from '../times.tsx';

const SHOWN = 200;

type Entry = Awaited<ReturnType<typeof recentAudit>>[number];
type Names = ReadonlyMap<number, string>;

/** Whom the entries mention, by id. */
interface Mentioned {
  readonly officials: Names;
  readonly learners: Names;
}

const OFFICIAL = /^official:(\d+)$/;
const LEARNER = /^learner:(\d+)$/;

/** The name behind a target such as `official:7`; other targets are names already. */
function targetName({ target }: Entry, { officials, learners }: Mentioned): string {
  const official = OFFICIAL.exec(target)?.[1];
  if (official !== undefined) return officials.get(Number(official)) ?? `№ ${official}`;
  const learner = LEARNER.exec(target)?.[1];
  return learner === undefined ? target : (learners.get(Number(learner)) ?? `№ ${learner}`);
}

/** What was changed to what, as far as it is told in words. */
function details(view: View, data: Readonly<Record<string, unknown>>): string {
  const { t } = view;
  const role = ROLES.find((known) => known === data.role);
  const reminder = REMINDER_KINDS.find((known) => known === data.kind);
  const regions = Array.isArray(data.regions) ? data.regions.map(String) : undefined;
  return [
    typeof data.name === 'string' ? data.name : '',
    role ? roleWords(view, role) : '',
    reminder ? t(`reminders-kind-${reminder}`) : '',
    regions && role ? regionWords(view, { role, regions }) : '',
    data.disabled === true ? t('admin-audit-disabled') : '',
    data.disabled === false ? t('admin-audit-enabled') : '',
    typeof data.reason === 'string' ? data.reason : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function Line({ entry, names }: { readonly entry: Entry; readonly names: Mentioned }): VNode {
  const view = useView();
  const times = useTimes();
  const who = entry.officialId === null ? undefined : names.officials.get(entry.officialId);
  const more = details(view, entry.data);
  return (
    <li class="line line--plain">
      <div class="line__main">
        <p>
          {view.t(`admin-audit-${entry.action.replaceAll('.', '-')}`, {
            who: who ?? view.t('admin-audit-system'),
            target: targetName(entry, names),
          })}
        </p>
        {more ? <p class="line__meta">{more}</p> : null}
      </div>
      <p class="line__end">
        <When at={entry.at} text={times.moment(entry.at)} />
      </p>
    </li>
  );
}

export function addAudit(app: FastifyInstance, deps: PanelDeps): void {
  app.get('/officials/audit', { preHandler: requireRight('officials') }, async (request, reply) => {
    const { t } = request.panelView();
    const entries = await recentAudit(deps.db, SHOWN);
    const learnerIds = entries.flatMap(({ target }) => LEARNER.exec(target)?.[1] ?? []).map(Number);
    const names = {
      officials: new Map((await listOfficials(deps.db)).map(({ id, name }) => [id, name])),
      learners: await learnerNames(deps.db, learnerIds),
    };
    return sendPage(request, reply, deps, {
      section: 'officials',
      title: t('admin-audit-title'),
      sub: t('admin-audit-sub', { count: String(SHOWN) }),
      back: { href: '/panel/officials', label: t('admin-officials-title') },
      children: (
        <ul class="lines">
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} names={names} />
          ))}
        </ul>
      ),
    });
  });
}
