/** What was said: one message, an album, or an internal note; and what became of an answer on its way. */
import type { VNode } from 'preact';
import type { Said } from '../../domain/tickets/conversation.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { useTimes, When } from '../times.tsx';
import { DeliveryMark, Recall, TINTS, Trouble } from './delivery.tsx';
import { Formatted } from './formatted.tsx';
import { isPictured, Media, Picture, Video } from './media.tsx';

function Clock({ at }: { readonly at: number }): VNode {
  const times = useTimes();
  return <When at={at} text={times.clock(at)} />;
}

function Edits({ message }: { readonly message: Said }): VNode | null {
  const t = useWords();
  const times = useTimes();
  if (message.versions.length === 0) return null;
  return (
    <details class="edits" id={`edits-${message.id}`}>
      <summary>{t('panel-edited')}</summary>
      {message.versions.map((version) => (
        <p class="edits__old" key={version.replacedAt}>
          {times.moment(version.replacedAt)} <del>{version.text || t('panel-edited-empty')}</del>
        </p>
      ))}
    </details>
  );
}

function Words({ message }: { readonly message: Said }): VNode | null {
  if (message.text === '') return null;
  return (
    <p class="words">
      <Formatted text={message.text} entities={message.entities} />
    </p>
  );
}

function Foot({ message }: { readonly message: Said }): VNode {
  const ours = message.author === 'official';
  return (
    <div class="bubble__foot">
      <Edits message={message} />
      {ours ? <Recall message={message} /> : null}
      <Clock at={message.createdAt} />
      {ours ? <DeliveryMark delivery={message.delivery} /> : null}
    </div>
  );
}

/** The language of what a teacher says is the ticket's; officials answer in it. */
export interface MessageProps {
  readonly message: Said;
  readonly lang: string;
  readonly viewerId: number;
}

export function Message({ message, lang, viewerId }: MessageProps): VNode {
  const t = useWords();
  const ours = message.author === 'official';
  const bubble = ['bubble'];
  if (isPictured(message)) bubble.push('bubble--media');
  if (message.kind === 'sticker' || message.kind === 'video_note') bubble.push('bubble--bare');
  const tint = ours && message.delivery ? TINTS[message.delivery.state] : undefined;
  if (tint) bubble.push(tint);
  return (
    <li class={ours ? 'msg msg--out' : 'msg msg--in'} id={`message-${message.id}`}>
      {ours && message.officialId !== viewerId ? (
        <p class="msg__by">{message.officialName ?? t('panel-official-gone')}</p>
      ) : null}
      <div class={bubble.join(' ')} lang={lang}>
        <Media message={message} />
        <Words message={message} />
        <Foot message={message} />
      </div>
      {ours ? <Trouble message={message} /> : null}
    </li>
  );
}

/** Pictures that the teacher sent together, as one. */
export function AlbumMessage({
  messages,
  lang,
}: {
  readonly messages: readonly Said[];
  readonly lang: string;
}): VNode {
  const first = messages[0]!;
  const words = messages.filter((message) => message.text !== '');
  return (
    <li class="msg msg--in" id={`message-${first.id}`}>
      <div class="bubble bubble--media" lang={lang}>
        <div class="pictures">
          {messages.map((message) =>
            message.kind === 'photo' ? (
              <Picture key={message.id} message={message} />
            ) : (
              <Video key={message.id} message={message} />
            ),
          )}
        </div>
        {words.map((message) => (
          <Words key={message.id} message={message} />
        ))}
        <div class="bubble__foot">
          {words.map((message) => (
            <Edits key={message.id} message={message} />
          ))}
          <Clock at={messages.at(-1)!.createdAt} />
        </div>
      </div>
    </li>
  );
}

/** An official's note to colleagues, which no teacher ever sees. */
export function Note({ message }: { readonly message: Said }): VNode {
  const { t } = useView();
  return (
    <li class="note" id={`message-${message.id}`}>
      <p class="note__head">
        <Icon name="lock" size="small" />
        <strong>{message.officialName ?? t('panel-official-gone')}</strong> {t('panel-note-label')}
        <Clock at={message.createdAt} />
      </p>
      <p class="words">{message.text}</p>
    </li>
  );
}
