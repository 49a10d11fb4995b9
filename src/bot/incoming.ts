/** What a person sent, as the desk keeps it. Pure. */
import type { Message } from 'grammy/types';
import type { Media, MessageKind } from '../db/schema/tickets.ts';
import type { Incoming } from '../domain/tickets/receive.ts';

/** Telegram gives bots files up to this size (Bot API, getFile). */
export const FILE_LIMIT = 20 * 1024 * 1024;

type Content = Pick<Incoming, 'kind' | 'text' | 'entities' | 'media' | 'attachment'>;

/** A file as the Bot API describes it, whatever its kind. */
interface TelegramFile {
  file_id: string;
  file_unique_id: string;
  file_size?: number;
  file_name?: string;
  mime_type?: string;
  width?: number;
  height?: number;
  length?: number;
  duration?: number;
}

function mediaOf(file: TelegramFile): Media {
  const found: { [K in keyof Media]: Media[K] | undefined } = {
    fileId: file.file_id,
    fileUniqueId: file.file_unique_id,
    name: file.file_name,
    mime: file.mime_type,
    size: file.file_size,
    // A round video names one side only.
    width: file.width ?? file.length,
    height: file.height ?? file.length,
    duration: file.duration,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Media;
}

/**
 * The content of a message; undefined for service messages and for kinds that Telegram may add tomorrow.
 * An animation and a venue also carry a document and a location, so they are looked at first.
 */
export function contentOf(message: Message): Content | undefined {
  const words = {
    text: message.text ?? message.caption ?? '',
    entities: (message.entities ?? message.caption_entities ?? []).map((entity) => ({ ...entity })),
  } as Pick<Content, 'text' | 'entities'>;
  if (message.text !== undefined) return { kind: 'text', ...words };
  const file = fileOf(message);
  if (file) return { kind: file.kind, ...words, media: mediaOf(file.file) };
  if (message.location) {
    const { latitude, longitude } = message.location;
    const title = message.venue && `${message.venue.title}, ${message.venue.address}`;
    return {
      kind: 'location',
      ...words,
      text: title ?? '',
      attachment: { latitude, longitude, ...(title ? { title } : {}) },
    };
  }
  if (message.contact) {
    const { first_name, last_name, phone_number } = message.contact;
    const contactName = [first_name, last_name].filter(Boolean).join(' ');
    return { kind: 'contact', ...words, attachment: { contactName, contactPhone: phone_number } };
  }
  if (message.poll) {
    const options = message.poll.options.map((option) => `• ${option.text}`);
    return { kind: 'other', text: [message.poll.question, ...options].join('\n'), entities: [] };
  }
  if (message.dice) return { kind: 'other', text: message.dice.emoji, entities: [] };
  if (message.story || message.game || message.paid_media || message.checklist)
    return { kind: 'other', ...words };
  return undefined;
}

function fileOf(message: Message): { kind: MessageKind; file: TelegramFile } | undefined {
  const { animation, video, voice, audio, document, sticker } = message;
  const largest = message.photo?.at(-1);
  if (largest) return { kind: 'photo', file: largest };
  if (animation) return { kind: 'animation', file: animation };
  if (video) return { kind: 'video', file: video };
  if (voice) return { kind: 'voice', file: voice };
  if (message.video_note) return { kind: 'video_note', file: message.video_note };
  if (audio) return { kind: 'audio', file: audio };
  if (document) return { kind: 'document', file: document };
  if (sticker) return { kind: 'sticker', file: sticker };
  return undefined;
}

/**
 * A message as the desk receives it; undefined when there is nothing in it to receive.
 *
 * @param aim what the person said before that the message would be about
 */
export function incomingOf(
  message: Message,
  aim: Pick<Incoming, 'ticketId' | 'about'> = {},
): Incoming | undefined {
  const content = contentOf(message);
  return (
    content && {
      ...content,
      chatId: message.chat.id,
      telegramMessageId: message.message_id,
      mediaGroupId: message.media_group_id,
      replyToId: message.reply_to_message?.message_id,
      ...aim,
    }
  );
}

/** True for a file that Telegram will not let us fetch. */
export function isTooLarge(incoming: Pick<Incoming, 'media'>): boolean {
  return (incoming.media?.size ?? 0) > FILE_LIMIT;
}
