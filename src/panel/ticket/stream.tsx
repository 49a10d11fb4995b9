/** What was said and done, in order, the newest last. */
import type { VNode } from 'preact';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import { useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import { Activity } from './activity.tsx';
import { AlbumMessage, Message, Note } from './message.tsx';
import { type Item, timeline } from './timeline.ts';

export interface StreamProps {
  readonly conversation: Pick<Conversation, 'ticket' | 'messages' | 'events' | 'earlier'>;
  readonly viewerId: number;
  /** How many pages of messages are shown. */
  readonly pages: number;
}

function Entry({ item, lang, viewerId }: { item: Item; lang: string; viewerId: number }): VNode {
  const times = useTimes();
  switch (item.kind) {
    case 'day':
      return (
        <li class="day" id={`day-${times.dayKey(item.at).replaceAll('/', '-')}`}>
          {times.day(item.at)}
        </li>
      );
    case 'event':
      return <Activity event={item.event} viewerId={viewerId} />;
    case 'album':
      return <AlbumMessage messages={item.messages} lang={lang} />;
    case 'message':
      return item.message.author === 'note' ? (
        <Note message={item.message} />
      ) : (
        <Message message={item.message} lang={lang} viewerId={viewerId} />
      );
  }
}

export function Stream({ conversation, viewerId, pages }: StreamProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { ticket, messages, events, earlier } = conversation;
  const items = timeline(messages, events, earlier, times.dayKey);
  return (
    <ol class="stream__list" id="said" data-pages={pages}>
      {earlier ? (
        <li class="stream__earlier" id="earlier">
          <button class="button" type="button" data-earlier>
            {t('panel-earlier')}
          </button>
        </li>
      ) : null}
      {items.map((item, index) => (
        <Entry key={index} item={item} lang={ticket.locale} viewerId={viewerId} />
      ))}
    </ol>
  );
}
