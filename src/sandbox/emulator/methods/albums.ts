/**
 * sendMediaGroup: 2–10 photos and videos, or documents, or audio, as one album.
 */
import { randomInt } from 'node:crypto';
import type { Message } from 'grammy/types';
import { badRequest, notEmulated } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import { type Content, checkOptions, postByBot } from '../posting.ts';
import { findTarget, mustNotFlood, mustWrite } from '../targets.ts';
import type { Handlers } from './method.ts';
import { captionContent } from './texts.ts';
import { mediaFrom, thumbnailFrom, videoFacts } from './uploads.ts';

type Item = {
  readonly type: string;
  readonly media: unknown;
  readonly thumbnail?: unknown;
  readonly cover?: unknown;
  readonly start_timestamp?: number;
};

/** An id for messages that belong together. */
export const newMediaGroupId = (): string => `1${randomInt(10 ** 8, 10 ** 9)}${randomInt(10 ** 6, 10 ** 7)}`;

/** 400 unless the items can stand in one album. */
function checkAlbum(items: readonly Item[]): void {
  if (items.length === 0) throw badRequest('there are no messages to send');
  if (items.length === 1) throw badRequest('media group must include 2-10 items');
  if (items.length > 10) throw badRequest('too many messages to send as an album');
  const types = new Set(items.map(({ type }) => type));
  for (const alone of ['document', 'audio']) {
    if (types.has(alone) && types.size > 1) {
      throw badRequest(`${alone} can't be mixed with other media types`);
    }
  }
}

export function albumMethods(context: Context): Handlers {
  return {
    async sendMediaGroup(params, { given }) {
      const target = findTarget(context, params.chat_id);
      mustWrite(target);
      const items = params.media;
      checkAlbum(items as readonly Item[]);
      const options = checkOptions(context, target, params);
      const captions = items.map((item) => captionContent(context, item));
      mustNotFlood(context, target, items.length, params.allow_paid_broadcast);
      const contents: Content[] = [];
      for (const [index, item] of items.entries()) {
        if (item.type === 'live_photo') throw notEmulated('live photos');
        const { media, thumbnail } = item as Item;
        const facts = { ...item, thumbnail: await thumbnailFrom(context, thumbnail, given) };
        const stored = await mediaFrom(context, item.type, media, given, facts);
        contents.push({ ...(await videoFacts(context, stored, item as Item, given)), ...captions[index] });
      }
      const group = { media_group_id: newMediaGroupId() };
      return contents.map(
        (content): Message => postByBot(context, target, { ...content, ...group }, params, options),
      );
    },
  };
}
