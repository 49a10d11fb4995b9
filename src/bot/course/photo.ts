/**
 * The picture under which «My course» stands: drawn once for what is on it, and after that sent again by the name
 * that Telegram gave it, until a fact changes what is on it.
 */
import { createHash } from 'node:crypto';
import { type InlineKeyboard, InputFile } from 'grammy';
import { type CoursePicture, courseSvg, PICTURE_WIDTH } from '../../drawing/course-picture.tsx';
import type { Renderer } from '../../drawing/renderer.ts';
import type { Log } from '../../log.ts';
import { isBadFile } from '../../telegram/errors.ts';
import type { BotContext } from '../context.ts';
import { HTML } from '../html.ts';

export interface CoursePhotos {
  /** Sends the picture with its caption; without the picture, if it cannot be drawn now. */
  send(ctx: BotContext, picture: CoursePicture, caption: string, keyboard: InlineKeyboard): Promise<void>;
}

/** Names kept, those used last; a name has some 80 characters. */
const KEPT = 20_000;

export function createCoursePhotos(renderer: Renderer, log: Log): CoursePhotos {
  /** Telegram's `file_id` by the hash of what was drawn. */
  const sent = new Map<string, string>();

  function remember(key: string, fileId: string): void {
    sent.delete(key);
    sent.set(key, fileId);
    const [oldest] = sent.keys();
    if (sent.size > KEPT && oldest !== undefined) sent.delete(oldest);
  }

  async function draw(svg: string): Promise<InputFile | undefined> {
    try {
      const png = await renderer.png(svg, PICTURE_WIDTH);
      return png && new InputFile(png, 'course.png');
    } catch (error) {
      log.error({ err: error }, 'the picture of a course could not be drawn');
      return undefined;
    }
  }

  return {
    async send(ctx, picture, caption, keyboard) {
      const options = { caption, parse_mode: HTML.parse_mode, reply_markup: keyboard };
      const svg = courseSvg(picture);
      const key = createHash('sha256').update(svg).digest('base64url');
      const known = sent.get(key);
      if (known !== undefined) {
        try {
          await ctx.replyWithPhoto(known, options);
          remember(key, known);
          return;
        } catch (error) {
          if (!isBadFile(error)) throw error;
          sent.delete(key);
        }
      }
      const drawn = await draw(svg);
      if (!drawn) {
        await ctx.reply(caption, { ...HTML, reply_markup: keyboard });
        return;
      }
      const { photo } = await ctx.replyWithPhoto(drawn, options);
      remember(key, photo.at(-1)!.file_id);
    },
  };
}
