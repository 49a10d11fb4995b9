/** One line about what was done to a ticket: `panel-did-<kind>` by a colleague, `panel-did-<kind>-you` by the reader. */
import type { VNode } from 'preact';
import type { EventKind } from '../../db/schema/tickets.ts';
import type { Happened } from '../../domain/tickets/conversation.ts';
import type { WordArgs } from '../../i18n/words.ts';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useWords } from '../../web/view.ts';
import { type Times, useTimes, When } from '../times.tsx';

const ICONS: Readonly<Record<EventKind, IconName>> = {
  opened: 'inbox',
  claimed: 'user-check',
  assigned: 'user-plus',
  unassigned: 'user-x',
  snoozed: 'alarm-clock',
  woke: 'alarm-clock',
  labelled: 'tag',
  unlabelled: 'tag',
  closed: 'check',
  reopened: 'rotate-cw',
  withdrawn: 'undo-2',
  rated: 'rating',
  solved: 'check-check',
  edited: 'pencil',
  offered: 'book-open',
  solvedByFaq: 'check-check',
  handedOver: 'inbox',
  missed: 'rotate-cw',
};

/** What only officials do; the others have words without a doer. */
const BY_OFFICIALS = new Set<EventKind>([
  'claimed',
  'assigned',
  'unassigned',
  'snoozed',
  'labelled',
  'unlabelled',
  'closed',
]);

function argumentsOf(event: Happened, times: Times): WordArgs {
  const { until, label, stars, name, title, by } = event.data;
  return {
    who: event.officialName ?? '',
    to: typeof name === 'string' ? name : '',
    label: typeof label === 'string' ? label : '',
    stars: String(stars ?? ''),
    title: typeof title === 'string' ? title : '',
    by: typeof by === 'string' ? by : '',
    until: typeof until === 'number' ? times.moment(until) : '',
  };
}

/** The message that tells an event. */
function wordsOf(event: Happened, viewerId: number): string {
  const base = `panel-did-${event.kind}`;
  if (event.officialId === null) return BY_OFFICIALS.has(event.kind) ? base : `${base}-self`;
  return event.officialId === viewerId ? `${base}-you` : base;
}

export function Activity({
  event,
  viewerId,
}: {
  readonly event: Happened;
  readonly viewerId: number;
}): VNode {
  const t = useWords();
  const times = useTimes();
  return (
    <li class="activity" id={`event-${event.id}`}>
      <Icon name={ICONS[event.kind]} />
      <span>
        {t(wordsOf(event, viewerId), argumentsOf(event, times))},{' '}
        <When at={event.at} text={times.clock(event.at)} />
      </span>
    </li>
  );
}
