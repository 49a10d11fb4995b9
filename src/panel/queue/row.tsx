/** One ticket in the queue. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import { districtName, regionName } from '../../domain/regions.ts';
import { teacherName } from '../../domain/teachers.ts';
import type { QueueRow } from '../../domain/tickets/queue.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { kindIcon } from '../kinds.ts';
import type { Watcher } from '../presence.ts';
import { useTimes, When } from '../times.tsx';

export interface RowProps {
  readonly row: QueueRow;
  /** The address's query, so that the ticket opens beside the same queue. */
  readonly query: string;
  readonly current: boolean;
  /** The others who have it open. */
  readonly watchers: readonly Watcher[];
}

/** How long the teacher has waited, or when the last word was said, or when the ticket comes back. */
function RowTime({ ticket }: { readonly ticket: QueueRow['ticket'] }): VNode {
  const t = useWords();
  const times = useTimes();
  if (ticket.status === 'snoozed' && ticket.snoozedUntil !== null) {
    return (
      <span class="wait">
        <Icon name="alarm-clock" size="small" />
        <span class="spoken">{t('panel-row-back')}</span>
        <When at={ticket.snoozedUntil} text={times.brief(ticket.snoozedUntil)} />
      </span>
    );
  }
  if (ticket.status === 'open' && ticket.waitingSince !== null) {
    return (
      <span class="wait wait--waiting">
        <Icon name="gauge-fresh" class="wait__gauge" />
        <span class="spoken">{t('panel-row-waits')}</span>
        <When at={ticket.waitingSince} text={times.span(times.now - ticket.waitingSince)} />
      </span>
    );
  }
  return (
    <span class="wait">
      {ticket.status === 'offered' ? (
        <Icon name="book-open" size="small" label={t('panel-state-offered')} />
      ) : null}
      <When at={ticket.lastMessageAt} text={times.brief(ticket.lastMessageAt)} />
    </span>
  );
}

function Preview({ row, watchers }: Pick<RowProps, 'row' | 'watchers'>): VNode {
  const t = useWords();
  const { ticket, draft, trouble } = row;
  const typing = watchers.find((watcher) => watcher.typing);
  if (typing) {
    return (
      <span class="row__typing">
        {t('panel-typing', { name: typing.name })}
        <span class="typing typing--small" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      </span>
    );
  }
  if (trouble) {
    return (
      <span class={trouble === 'failed' ? 'row__failed' : 'row__unsure'}>
        <Icon name={trouble === 'failed' ? 'circle-alert' : 'circle-question-mark'} />
        {t(`panel-row-${trouble}`)}
      </span>
    );
  }
  if (draft) {
    return (
      <>
        <span class="row__draft">{t('panel-row-draft')}</span> {draft}
      </>
    );
  }
  const icon = kindIcon(ticket.previewKind);
  return (
    <>
      {ticket.previewAuthor === 'teacher' ? null : <Icon name="corner-up-left" label={t('panel-row-ours')} />}
      {icon ? <Icon name={icon} /> : null}
      {ticket.preview || t(`panel-kind-${ticket.previewKind}`)}
    </>
  );
}

function Unread({ count }: { readonly count: number }): VNode | null {
  const t = useWords();
  if (count === 0) return null;
  return (
    <span class="count">
      {count > 9 ? '9+' : count}
      <span class="spoken">{t('panel-row-unread')}</span>
    </span>
  );
}

export function Row({ row, query, current, watchers }: RowProps): VNode {
  const { locale } = useView();
  const t = useWords();
  const { ticket, teacher, assignee, labels, module } = row;
  const name = teacherName(teacher);
  const region = regionName(ticket.regionId ?? teacher.regionId, locale);
  const district = districtName(teacher.districtId, locale);
  const place = [region, district].filter(Boolean).join(', ') || t('panel-region-unknown');
  const href = `/panel/tickets/${ticket.id}${query}`;
  return (
    <li
      class="row"
      id={`row-${ticket.id}`}
      data-unread={ticket.unread > 0 ? true : undefined}
      data-current={current ? true : undefined}
    >
      <span class="row__face">
        <Avatar name={name} />
      </span>
      <a
        class="row__link"
        id={`open-${ticket.id}`}
        href={href}
        aria-current={current ? 'true' : undefined}
        hx-get={href}
        hx-target="#ticket"
        hx-sync="#ticket:replace"
        hx-swap="outerHTML"
        hx-push-url="true"
        hx-indicator="#ticket"
      >
        <span class="row__line">
          <span class="row__name">{name}</span>
          {teacher.blockedAt === null ? null : (
            <Icon name="ban" size="small" label={t('panel-row-blocked')} />
          )}
          <RowTime ticket={ticket} />
        </span>
        <span class="row__line">
          <span class="row__preview" lang={ticket.locale}>
            <Preview row={row} watchers={watchers} />
          </span>
          <Unread count={ticket.unread} />
        </span>
        <span class="row__line">
          <span class="row__meta">{place}</span>
          {module ? (
            <span class="tag" title={titleIn(module.titles, locale)}>
              <span class="spoken">{t('learners-module')} </span>
              {module.passport}
            </span>
          ) : null}
          {labels.slice(0, 2).map((label) => (
            <span class="tag" key={label.id}>
              {label.name}
            </span>
          ))}
          {labels.length > 2 ? <span class="row__owner">+{labels.length - 2}</span> : null}
          {assignee ? (
            <span class="row__owner">
              <span class="spoken">{t('panel-row-assignee')}</span>
              {assignee.name.split(' ')[0]}
            </span>
          ) : null}
        </span>
      </a>
    </li>
  );
}
