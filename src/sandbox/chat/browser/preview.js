// @ts-check
/** A message in a few words: for the list of chats, quotes and the reply bar. */
import { t } from './words.js';

/** What a message without words is called, by the field that carries it. */
const KINDS = [
  'photo',
  'voice',
  'video_note',
  'video',
  'audio',
  'animation',
  'document',
  'sticker',
  'location',
  'contact',
];

/** So much of a message is named where another is about it. */
const NAMED = 40;

/** @param {string} text */
const shortened = (text) => (text.length > NAMED ? `${text.slice(0, NAMED - 1).trimEnd()}…` : text);

/** @param {any} message @returns {string} */
export function previewOf(message) {
  const words = message.text ?? message.caption;
  if (words) return words.replace(/\s+/g, ' ').slice(0, 120);
  if (message.poll) return `📊 ${message.poll.question}`.slice(0, 120);
  if (message.pinned_message)
    return t('service-pinned', {
      name: authorOf(message),
      what: shortened(previewOf(message.pinned_message)),
    });
  if (message.new_chat_members)
    return t('service-joined', { name: message.new_chat_members[0]?.first_name ?? '' });
  if (message.left_chat_member) return t('service-left', { name: message.left_chat_member.first_name });
  const kind = KINDS.find((field) => field in message);
  if (kind === 'document') return message.document.file_name ?? t('kind-document');
  if (kind === 'sticker') return `${message.sticker.emoji ?? ''} ${t('kind-sticker')}`.trim();
  return kind ? t(`kind-${kind.replace('_', '-')}`) : t('kind-message');
}

/** Who wrote a message, in full. @param {any} message */
export function authorOf(message) {
  const { from, sender_chat: chat } = message;
  return chat?.title ?? [from?.first_name, from?.last_name].filter(Boolean).join(' ');
}
