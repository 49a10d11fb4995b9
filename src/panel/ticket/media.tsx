/** What a message carries besides words: pictures, recordings, files, places, contact cards. */
import type { VNode } from 'preact';
import type { Said } from '../../domain/tickets/conversation.ts';
import { DOWNLOAD_LIMIT } from '../../telegram/files.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { KIND_ICONS } from '../kinds.ts';
import { fileSize, playLength } from './sizes.ts';

export function mediaAddress(message: Pick<Said, 'id'>): string {
  return `/panel/media/${message.id}`;
}

/** A file of a teacher that Telegram does not let bots fetch. */
function isTooBig(message: Said): boolean {
  return message.author === 'teacher' && (message.media?.size ?? 0) > DOWNLOAD_LIMIT;
}

function FileLine({ message, note }: { readonly message: Said; readonly note?: string }): VNode {
  const { locale, t } = useView();
  const { media, kind } = message;
  const name = media?.name ?? t(`panel-kind-${kind}`);
  const facts = [
    media?.duration === undefined ? undefined : playLength(media.duration),
    media?.size === undefined ? undefined : fileSize(media.size, locale),
    note,
  ].filter(Boolean);
  return (
    <span class="file">
      <span class="file__icon">
        <Icon name={kind === 'text' ? 'file' : KIND_ICONS[kind]} />
      </span>
      <span class="file__about">
        <span class="file__name">{name}</span>
        <span class="file__size">{facts.join(' · ')}</span>
      </span>
    </span>
  );
}

/** A picture that opens large. Its own size keeps the page still while it loads. */
export function Picture({ message }: { readonly message: Said }): VNode {
  const t = useWords();
  const { media } = message;
  const address = mediaAddress(message);
  return (
    <a class="photo" href={address} target="_blank" rel="noreferrer" data-lightbox={t('panel-photo-open')}>
      <img
        src={address}
        alt={message.text || t('panel-kind-photo')}
        width={media?.width}
        height={media?.height}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}

export function Video({ message }: { readonly message: Said }): VNode {
  const t = useWords();
  const { media, kind } = message;
  return (
    <video
      class={kind === 'video_note' ? 'video video--round' : 'video'}
      id={`play-${message.id}`}
      src={mediaAddress(message)}
      width={media?.width}
      height={media?.height}
      preload="none"
      controls
      playsInline
      loop={kind === 'animation'}
      aria-label={t(`panel-kind-${kind}`)}
    >
      <track kind="captions" />
    </video>
  );
}

function Voice({ message }: { readonly message: Said }): VNode {
  const t = useWords();
  const { media, kind } = message;
  const length = media?.duration === undefined ? '' : playLength(media.duration);
  return (
    <div class="voice" data-voice>
      <button class="voice__play" type="button" data-play aria-label={t('panel-voice-play', { length })}>
        <Icon name="play" class="voice__start" />
        <Icon name="pause" class="voice__stop" />
      </button>
      <div class="voice__body">
        <input
          class="voice__seek"
          id={`seek-${message.id}`}
          type="range"
          min="0"
          max="1000"
          value="0"
          data-seek
          aria-label={t('panel-voice-seek')}
        />
        <p class="voice__foot">
          <span data-elapsed>{length || '0:00'}</span>
          <button class="voice__rate" type="button" data-rate aria-label={t('panel-voice-rate')}>
            1×
          </button>
          {kind === 'audio' && media?.name ? <span class="file__size">{media.name}</span> : null}
        </p>
      </div>
      <audio id={`play-${message.id}`} src={mediaAddress(message)} preload="none">
        <track kind="captions" />
      </audio>
    </div>
  );
}

function Sticker({ message }: { readonly message: Said }): VNode {
  const t = useWords();
  const { media } = message;
  if (media?.mime === 'video/webm') {
    return (
      <video class="sticker" src={mediaAddress(message)} autoplay loop muted playsInline>
        <track kind="captions" />
      </video>
    );
  }
  if (media?.mime === 'application/x-tgsticker') return <FileLine message={message} />;
  return <img class="sticker" src={mediaAddress(message)} alt={t('panel-kind-sticker')} loading="lazy" />;
}

function Place({ message }: { readonly message: Said }): VNode | null {
  const t = useWords();
  const { latitude, longitude, title } = message.attachment ?? {};
  if (latitude === undefined || longitude === undefined) return null;
  const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return (
    <a
      class="file"
      href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <span class="file__icon">
        <Icon name="map-pin" />
      </span>
      <span class="file__about">
        <span class="file__name">{title ?? t('panel-kind-location')}</span>
        <span class="file__size">{point}</span>
      </span>
    </a>
  );
}

function ContactCard({ message }: { readonly message: Said }): VNode {
  const t = useWords();
  const { contactName, contactPhone } = message.attachment ?? {};
  return (
    <span class="file">
      <span class="file__icon">
        <Icon name="user" />
      </span>
      <span class="file__about">
        <span class="file__name">{contactName ?? t('panel-kind-contact')}</span>
        {contactPhone ? <span class="file__size">{contactPhone}</span> : null}
      </span>
    </span>
  );
}

/** Everything in a message that is not its text; null for plain text. */
export function Media({ message }: { readonly message: Said }): VNode | null {
  const t = useWords();
  const { kind, media } = message;
  if (kind === 'location') return <Place message={message} />;
  if (kind === 'contact') return <ContactCard message={message} />;
  if (kind === 'text') return null;
  if (!media) return <p class="bubble__unknown">{t('panel-kind-unknown')}</p>;
  if (isTooBig(message)) return <FileLine message={message} note={t('panel-media-too-big')} />;
  switch (kind) {
    case 'photo':
      return <Picture message={message} />;
    case 'video':
    case 'animation':
    case 'video_note':
      return <Video message={message} />;
    case 'voice':
    case 'audio':
      return <Voice message={message} />;
    case 'sticker':
      return <Sticker message={message} />;
    default:
      return (
        <a class="file-link" href={mediaAddress(message)} download={media.name ?? true}>
          <FileLine message={message} />
        </a>
      );
  }
}

/** Whether the media fills its bubble. */
export function isPictured(message: Said): boolean {
  return ['photo', 'video', 'animation'].includes(message.kind) && !isTooBig(message);
}
