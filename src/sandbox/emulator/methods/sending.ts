/**
 * The methods that send one message: text, media, places, contacts.
 */
import { badRequest } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import type { FileFacts, FileKind } from '../media-content.ts';
import { type Content, checkOptions, postByBot, type SendOptions } from '../posting.ts';
import { findTarget, mustNotFlood, mustWrite } from '../targets.ts';
import type { CallInfo, Handlers } from './method.ts';
import { type Captioned, captionContent, textContent } from './texts.ts';
import { mediaFrom, thumbnailFrom, videoFacts } from './uploads.ts';

/** Telegram's actions; another word is an error. */
const actions = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

/** How long the app shows an action, ms. */
const TYPING_SHOWN = 5000;

interface MediaParams extends SendOptions, Captioned {
  readonly chat_id: number | string;
  readonly thumbnail?: unknown;
  readonly has_spoiler?: boolean;
  readonly cover?: unknown;
  readonly start_timestamp?: number;
}

export function sendingMethods(context: Context): Handlers {
  const send = (chatId: number | string, options: SendOptions, content: () => Content) => {
    const target = findTarget(context, chatId);
    mustWrite(target);
    const made = content();
    const checked = checkOptions(context, target, options);
    mustNotFlood(context, target, 1, options.allow_paid_broadcast);
    return postByBot(context, target, made, options, checked);
  };

  const sendMedia = async (
    kind: Exclude<FileKind, 'thumbnail'>,
    file: unknown,
    params: MediaParams,
    { given }: CallInfo,
    facts: FileFacts = {},
  ) => {
    const target = findTarget(context, params.chat_id);
    mustWrite(target);
    const caption = captionContent(context, params);
    const options = checkOptions(context, target, params);
    mustNotFlood(context, target, 1, params.allow_paid_broadcast);
    const thumbnail = await thumbnailFrom(context, params.thumbnail, given);
    const stored = await mediaFrom(context, kind, file, given, { ...facts, thumbnail });
    const media = await videoFacts(context, stored, params, given);
    const spoiler = params.has_spoiler ? { has_media_spoiler: true as const } : {};
    return postByBot(context, target, { ...media, ...caption, ...spoiler }, params, options);
  };

  return {
    sendMessage: (params) => send(params.chat_id, params, () => textContent(context, params)),
    sendPhoto: (params, call) => sendMedia('photo', params.photo, params, call),
    sendVideo: (params, call) =>
      sendMedia('video', params.video, params, call, {
        width: params.width,
        height: params.height,
        duration: params.duration,
      }),
    sendAnimation: (params, call) =>
      sendMedia('animation', params.animation, params, call, {
        width: params.width,
        height: params.height,
        duration: params.duration,
      }),
    sendAudio: (params, call) =>
      sendMedia('audio', params.audio, params, call, {
        duration: params.duration,
        performer: params.performer,
        title: params.title,
      }),
    sendDocument: (params, call) => sendMedia('document', params.document, params, call),
    sendVoice: (params, call) =>
      sendMedia('voice', params.voice, params, call, { duration: params.duration }),
    sendVideoNote: (params, call) =>
      sendMedia('video_note', params.video_note, params, call, {
        duration: params.duration,
        width: params.length,
      }),
    sendSticker: (params, call) =>
      sendMedia('sticker', params.sticker, params, call, { emoji: params.emoji }),
    sendLocation: (params) =>
      send(params.chat_id, params, () => {
        const { latitude, longitude, horizontal_accuracy: accuracy } = params;
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('location is invalid');
        return {
          location: {
            latitude,
            longitude,
            ...(accuracy === undefined ? {} : { horizontal_accuracy: accuracy }),
          },
        };
      }),
    sendContact: (params) =>
      send(params.chat_id, params, () => {
        if (params.phone_number === '') throw badRequest('phone number is empty');
        if (params.first_name === '') throw badRequest('first name is empty');
        return {
          contact: {
            phone_number: params.phone_number,
            first_name: params.first_name,
            ...(params.last_name === undefined ? {} : { last_name: params.last_name }),
            ...(params.vcard === undefined ? {} : { vcard: params.vcard }),
          },
        };
      }),
    sendChatAction(params) {
      const target = findTarget(context, params.chat_id);
      mustWrite(target);
      if (!actions.has(params.action)) throw badRequest('wrong parameter action in request');
      if (target.chat.type === 'channel') throw badRequest("can't send chat actions to channels");
      const typing = { action: params.action, until: context.now() + TYPING_SHOWN };
      target.box.typing = typing;
      context.tell(() => ({ type: 'typing', chatId: target.chatId, typing }));
      return true;
    },
  };
}
