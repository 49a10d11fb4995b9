/** The head of a conversation: whose it is, who else looks, and what can be done with it. */
import type { VNode } from 'preact';
import type { Official } from '../../domain/officials.ts';
import { teacherName } from '../../domain/teachers.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import type { Label } from '../../domain/tickets/labels.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import type { Watcher } from '../presence.ts';
import { AssignMenu } from './assign-menu.tsx';
import { LabelMenu } from './label-menu.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';

export interface TalkHeadProps {
  readonly conversation: Conversation;
  readonly viewer: Official;
  readonly watchers: readonly Watcher[];
  /** The officials who may have this ticket. */
  readonly colleagues: readonly Pick<Official, 'id' | 'name'>[];
  readonly labels: readonly Label[];
  readonly query: string;
}

function Watchers({ watchers }: Pick<TalkHeadProps, 'watchers'>): VNode | null {
  const t = useWords();
  if (watchers.length === 0) return null;
  const typing = watchers.filter((watcher) => watcher.typing);
  const said = (typing.length > 0 ? typing : watchers).map((watcher) => watcher.name).join(', ');
  const words = t(typing.length > 0 ? 'panel-typing' : 'panel-looking', { name: said });
  return (
    <p class="watchers" title={words}>
      <Icon name={typing.length > 0 ? 'pencil' : 'eye'} size="small" />
      {watchers.slice(0, 3).map((watcher) => (
        <Avatar key={watcher.id} name={watcher.name} size="small" />
      ))}
      <span class="spoken">{words}</span>
    </p>
  );
}

/** What a key or the palette does is what a press on its button does: `data-key` names the key. */
export function TalkHead(props: TalkHeadProps): VNode {
  const t = useWords();
  const { conversation, watchers, query } = props;
  const { ticket, teacher, assignee } = conversation;
  const closed = ticket.status === 'closed';
  const act = (verb: string) => ({ 'hx-post': `/panel/tickets/${ticket.id}/${verb}`, 'hx-swap': 'none' });
  return (
    <header class="talk__head" id="talk-head">
      <a class="icon-button talk__back" href={`/panel/queue${query}`} data-back aria-label={t('panel-back')}>
        <Icon name="arrow-left" />
      </a>
      <div class="talk__who">
        <h2 class="talk__name" id="talk-name">
          {teacherName(teacher)}
        </h2>
        <p class="talk__about">
          № {ticket.id}
          {closed ? ` · ${t('panel-state-closed')}` : null}
          {ticket.status === 'snoozed' ? ` · ${t('panel-state-snoozed')}` : null}
          {ticket.subject === '' ? null : ` · ${ticket.subject}`}
        </p>
      </div>
      <Watchers watchers={watchers} />
      {assignee ? null : (
        <button
          class="button talk__claim"
          type="button"
          data-key="a"
          data-command={t('panel-claim')}
          {...act('claim')}
        >
          <Icon name="user-check" />
          <span>{t('panel-claim')}</span>
        </button>
      )}
      <AssignMenu {...props} />
      {closed ? null : <SnoozeMenu ticket={ticket} />}
      <LabelMenu ticketId={ticket.id} labels={props.labels} chosen={conversation.labels} />
      {closed ? (
        <button
          class="button talk__close"
          type="button"
          data-key="e"
          data-command={t('panel-reopen')}
          {...act('reopen')}
        >
          <Icon name="rotate-cw" />
          <span>{t('panel-reopen')}</span>
        </button>
      ) : (
        <button
          class="button talk__close"
          type="button"
          data-key="e"
          data-command={t('panel-close')}
          {...act('close')}
        >
          <Icon name="check" />
          <span>{t('panel-close')}</span>
        </button>
      )}
      {closed ? null : (
        <button
          hidden
          type="button"
          data-key="shift+e"
          data-command={t('panel-close-next')}
          hx-post={`/panel/tickets/${ticket.id}/close${query}`}
          hx-vals='{"next":"1"}'
          hx-swap="none"
        >
          <Icon name="check-check" />
          {t('panel-close-next')}
        </button>
      )}
      <a
        class="icon-button talk__card"
        href={`/panel/tickets/${ticket.id}/teacher${query}`}
        hx-get={`/panel/tickets/${ticket.id}/teacher${query}`}
        hx-target="#ticket"
        hx-sync="#ticket:replace"
        hx-swap="outerHTML"
        hx-push-url="true"
        aria-label={t('panel-card-open')}
      >
        <Icon name="panel-right" />
      </a>
    </header>
  );
}
