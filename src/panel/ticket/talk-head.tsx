/** The head of a conversation: whose it is, who else looks, and what can be done with it. */
import type { VNode } from 'preact';
import type { Official } from '../../domain/officials.ts';
import { teacherName } from '../../domain/teachers.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import type { Label } from '../../domain/tickets/labels.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
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
      <span class="spoken watchers__words">{words}</span>
    </p>
  );
}

interface VerbProps {
  readonly ticketId: number;
  readonly verb: 'claim' | 'close' | 'reopen';
  /** Its key: one for what is done all day. */
  readonly hotkey: string;
  readonly icon: IconName;
}

/** A press that changes the ticket. What a key or the palette does is a press on this: `data-key` names the key. */
function Verb({ ticketId, verb, hotkey, icon }: VerbProps): VNode {
  const t = useWords();
  const words = t(`panel-${verb}`);
  return (
    <button
      class={`button talk__${verb === 'claim' ? 'claim' : 'close'}`}
      type="button"
      title={`${words} (${hotkey.toUpperCase()})`}
      data-key={hotkey}
      data-command={words}
      hx-post={`/panel/tickets/${ticketId}/${verb}`}
      hx-swap="none"
    >
      <Icon name={icon} />
      <span>{words}</span>
    </button>
  );
}

/** Closes and goes on to the next; pressed by its key and by the palette only. */
function CloseAndNext({ ticketId, query }: { readonly ticketId: number; readonly query: string }): VNode {
  const t = useWords();
  return (
    <button
      hidden
      type="button"
      data-key="shift+e"
      data-command={t('panel-close-next')}
      hx-post={`/panel/tickets/${ticketId}/close${query}`}
      hx-vals='{"next":"1"}'
      hx-swap="none"
    >
      <Icon name="check-check" />
      {t('panel-close-next')}
    </button>
  );
}

/** On a phone the tools stand in a row of their own, and who looks takes the place of what it is about. */
export function TalkHead(props: TalkHeadProps): VNode {
  const t = useWords();
  const { conversation, watchers, query } = props;
  const { ticket, teacher, assignee } = conversation;
  const closed = ticket.status === 'closed';
  const card = `/panel/tickets/${ticket.id}/teacher${query}`;
  return (
    <header class={watchers.length > 0 ? 'talk__head talk__head--watched' : 'talk__head'} id="talk-head">
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
          {ticket.status === 'offered' ? ` · ${t('panel-state-offered')}` : null}
          {ticket.status === 'snoozed' ? ` · ${t('panel-state-snoozed')}` : null}
          {ticket.subject === '' ? null : ` · ${ticket.subject}`}
        </p>
      </div>
      <Watchers watchers={watchers} />
      <div class="talk__tools">
        {assignee ? null : <Verb ticketId={ticket.id} verb="claim" hotkey="a" icon="user-check" />}
        <AssignMenu {...props} />
        {closed ? null : <SnoozeMenu ticket={ticket} />}
        <LabelMenu ticketId={ticket.id} labels={props.labels} chosen={conversation.labels} />
        {closed ? (
          <Verb ticketId={ticket.id} verb="reopen" hotkey="e" icon="rotate-cw" />
        ) : (
          <>
            <Verb ticketId={ticket.id} verb="close" hotkey="e" icon="check" />
            <CloseAndNext ticketId={ticket.id} query={query} />
          </>
        )}
      </div>
      <a
        class="icon-button talk__card"
        href={card}
        hx-get={card}
        hx-target="#ticket"
        hx-sync="#ticket:replace"
        hx-swap="outerHTML"
        hx-push-url="true"
        aria-label={t('panel-card-open')}
        title={t('panel-card-open')}
      >
        <Icon name="panel-right" />
      </a>
    </header>
  );
}
