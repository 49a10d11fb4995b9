/**
 * What persons send: words, media, places, contacts, forwards, edits.
 */
import type { Message } from 'grammy/types';
import { BotApiError } from './bot-api-error.ts';
import { type Context, seconds } from './context.ts';
import { type MessageRecord, snapshot } from './histories.ts';
import type { FileKind } from './media-content.ts';
import { newMediaGroupId } from './methods/albums.ts';
import { contentOf, originOf } from './methods/copying.ts';
import { placeOf, pushMessage, write, writingPlaceOf } from './places.ts';
import { type Content, edited, removed } from './posting.ts';
import { isAdministrator } from './rooms.ts';
import { format } from './text/format.ts';
import { type Doings, type MediaPlacing, type Upload, WorldError } from './world.ts';

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

type Writing = Pick<
  Doings,
  | 'sendText'
  | 'sendPhoto'
  | 'sendVideo'
  | 'sendVideoNote'
  | 'sendVoice'
  | 'sendAudio'
  | 'sendDocument'
  | 'sendSticker'
  | 'sendAlbum'
  | 'sendLocation'
  | 'shareContact'
  | 'forward'
  | 'edit'
  | 'deleteMessages'
  | 'postToChannel'
>;

export function createWriting(context: Context): Writing {
  const { histories, people, files } = context;

  const words = (text: string): Content => {
    const formatted = format(text, undefined, undefined, context.formatRules);
    if (formatted.text === '') throw new WorldError('invalid', 'Nothing written');
    return formatted;
  };
  const captioned = (caption: string | undefined): Content => {
    if (!caption?.trim()) return {};
    if (caption.length > MAX_CAPTION) throw new WorldError('invalid', 'The caption is too long');
    const { text, entities } = format(caption, undefined, undefined, context.formatRules);
    return { caption: text, ...(entities ? { caption_entities: entities } : {}) };
  };
  const stored = async (kind: Exclude<FileKind, 'thumbnail'>, upload: Upload): Promise<Content> => {
    try {
      return await files.save(kind, upload.data, upload);
    } catch (error) {
      if (error instanceof BotApiError) throw new WorldError('invalid', error.message);
      throw error;
    }
  };
  const media =
    (kind: Exclude<FileKind, 'thumbnail'>) =>
    async (personId: number, upload: Upload, placing: MediaPlacing = {}) => {
      const content = { ...(await stored(kind, upload)), ...captioned(placing.caption) };
      return snapshot(
        write(context, writingPlaceOf(context, personId, placing.chatId), personId, content, placing),
      );
    };
  const own = (personId: number, chatId: number, messageId: number): MessageRecord => {
    const target = placeOf(context, personId, chatId);
    const record = histories.find(chatId, messageId);
    if (!record) throw new WorldError('no-such-message', 'No such message');
    const isPost = target.room?.type === 'channel' && isAdministrator(target.room.members.get(personId));
    if (record.personId !== personId && !(isPost && !record.byBot)) {
      throw new WorldError('not-allowed', "Another's message");
    }
    return record;
  };

  const sendText: Doings['sendText'] = (personId, text, placing = {}) => {
    const target = writingPlaceOf(context, personId, placing.chatId);
    let record: MessageRecord | undefined;
    for (const part of partsOf(text)) record = write(context, target, personId, words(part), placing);
    return snapshot(record as MessageRecord);
  };

  return {
    sendText,
    sendPhoto: media('photo'),
    sendVideo: media('video'),
    sendVideoNote: media('video_note'),
    sendVoice: media('voice'),
    sendAudio: media('audio'),
    sendDocument: media('document'),
    sendSticker: media('sticker'),
    async sendAlbum(personId, items, placing = {}) {
      if (items.length < 2 || items.length > 10) throw new WorldError('invalid', 'An album has 2–10 items');
      const contents: Content[] = [];
      for (const item of items) {
        contents.push({ ...(await stored(item.kind, item)), ...captioned(item.caption) });
      }
      const target = writingPlaceOf(context, personId, placing.chatId);
      const media_group_id = newMediaGroupId();
      return contents.map((content) =>
        snapshot(write(context, target, personId, { ...content, media_group_id }, placing)),
      );
    },
    sendLocation(personId, latitude, longitude, placing = {}) {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new WorldError('invalid', 'Not a place on Earth');
      }
      const target = writingPlaceOf(context, personId, placing.chatId);
      return snapshot(write(context, target, personId, { location: { latitude, longitude } }, placing));
    },
    shareContact(personId, card, placing = {}) {
      const { phone, firstName, lastName, userId } = card ?? { ...people.get(personId), userId: personId };
      const contact = {
        phone_number: phone.replace(/[^\d+]/g, ''),
        first_name: firstName,
        ...(lastName === undefined ? {} : { last_name: lastName }),
        ...(userId === undefined ? {} : { user_id: userId }),
      };
      const target = writingPlaceOf(context, personId, placing.chatId);
      return snapshot(write(context, target, personId, { contact }, placing));
    },
    forward(personId, from, toChatId) {
      placeOf(context, personId, from.chatId);
      const record = histories.find(from.chatId, from.messageId);
      if (!record) throw new WorldError('no-such-message', 'No such message');
      if (record.message.has_protected_content)
        throw new WorldError('not-allowed', 'The content is protected');
      const content = { ...contentOf(record.message), forward_origin: originOf(record.message) };
      return snapshot(write(context, writingPlaceOf(context, personId, toChatId), personId, content));
    },
    edit(personId, chatId, messageId, text) {
      const record = own(personId, chatId, messageId);
      const target = writingPlaceOf(context, personId, chatId);
      const isText = record.message.text !== undefined;
      if (!isText && Object.keys(contentOf(record.message)).length === 0) {
        throw new WorldError('not-allowed', 'Nothing to edit');
      }
      const { text: _, entities: __, caption: ___, caption_entities: ____, ...kept } = record.message;
      const content = isText ? words(text.slice(0, MAX_TEXT)) : captioned(text);
      edited(context, record, { ...kept, ...content, edit_date: seconds(context) } as Message);
      const kind = target.room?.type === 'channel' ? 'edited_channel_post' : 'edited_message';
      pushMessage(context, target, record, kind);
      return snapshot(record);
    },
    deleteMessages(personId, chatId, messageIds) {
      const target = placeOf(context, personId, chatId);
      const isAdmin = isAdministrator(target.room?.members.get(personId));
      const records = messageIds.map((id) => {
        const record = histories.find(chatId, id);
        if (!record) throw new WorldError('no-such-message', 'No such message');
        if (target.room && !isAdmin && record.personId !== personId) {
          throw new WorldError('not-allowed', "Another's message");
        }
        return record;
      });
      removed(context, chatId, records);
    },
    postToChannel: (personId, chatId, text) => sendText(personId, text, { chatId }),
  };
}

/** A long text as the app sends it: in pieces of 4096, cut at line ends or spaces where it can be. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > MAX_TEXT) {
    const head = rest.slice(0, MAX_TEXT);
    const cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const isPair = (head.charCodeAt(MAX_TEXT - 1) & 0xfc00) === 0xd800;
    const end = cut > MAX_TEXT / 2 ? cut : MAX_TEXT - (isPair ? 1 : 0);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}
