/**
 * An editor sends a video to the bot: it becomes a draft of a new guide, which is finished in the panel, or takes the
 * place of a guide's video. Telegram has the file already, so nothing is uploaded.
 *
 * The video stays in the message that the buttons answer, and is taken from there when one is pressed.
 */
import { InlineKeyboard, type MiddlewareFn } from 'grammy';
import type { Message, Video } from 'grammy/types';
import { may } from '../../domain/access.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { allGuides, type Guide, topics } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { draftGuide, replaceVideo } from '../../domain/guides/edit-guides.ts';
import { addTopic } from '../../domain/guides/edit-topics.ts';
import { type ChatVideo, guideWithVideo, keepChatVideo } from '../../domain/guides/from-chat.ts';
import { type GuidePress, guidePressData } from '../../domain/guides/press.ts';
import { type Official, officialByTelegramId } from '../../domain/officials.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { isBadMarkup } from '../../telegram/errors.ts';
import { replyTo } from '../ask.ts';
import type { BotContext, Desk } from '../context.ts';
import type { Screen } from '../course/screen.ts';
import { escapeHtml, HTML } from '../html.ts';
import { shorten } from '../thread.ts';
import { chooseScreen } from './screens.ts';

type EditorPress = Extract<GuidePress, { to: 'draft' | 'instead' | 'replace' | 'leave' }>;

const LABEL_LENGTH = 40;
const TITLE_LENGTH = 120;
const DESCRIPTION_LENGTH = 700;

export function isEditorPress(press: GuidePress): press is EditorPress {
  return ['draft', 'instead', 'replace', 'leave'].includes(press.to);
}

/** A video of somebody who keeps the catalogue: asks what it is for. Everybody else's is a question. */
export function offerGuide(desk: Desk): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { message, dialogue } = ctx;
    const meantOtherwise = dialogue.active || dialogue.expecting || message?.reply_to_message;
    if (!message?.video || meantOtherwise || !(await editorOf(desk, ctx))) return next();
    const t = translator(ctx.teacher.locale);
    const { duration, file_size = 0 } = message.video;
    const keyboard = new InlineKeyboard()
      .text(t('guides-video-new'), guidePressData({ to: 'draft', id: 0 }))
      .row()
      .text(t('guides-video-instead'), guidePressData({ to: 'instead', page: 0 }))
      .row()
      .text(t('guides-video-leave'), guidePressData({ to: 'leave' }));
    const words = t('guides-video-offer', {
      length: clockOf(duration),
      size: Math.ceil(file_size / 2 ** 20),
    });
    await ctx.reply(words, { ...HTML, ...replyTo(message.message_id), reply_markup: keyboard });
  };
}

async function editorOf({ db }: Desk, ctx: BotContext): Promise<Official | undefined> {
  const official = await officialByTelegramId(db, ctx.teacher.telegramId);
  return official && may(official, 'guides') ? official : undefined;
}

/** One of the buttons under the offer. */
export async function pressedByEditor(
  desk: Desk,
  ctx: BotContext,
  press: EditorPress,
  display: (screen: Screen) => Promise<void>,
): Promise<void> {
  await ctx.answerCallbackQuery();
  const editor = await editorOf(desk, ctx);
  const original = ctx.callbackQuery?.message?.reply_to_message;
  if (press.to === 'leave' || !editor || !original?.video) {
    await ctx.editMessageText(ctx.t(press.to === 'leave' ? 'guides-video-left' : 'guides-video-gone'), HTML);
    return;
  }
  const reader = { t: ctx.t, locale: ctx.teacher.locale };
  switch (press.to) {
    case 'draft':
      return makeDraft(desk, ctx, editor, original, press.id, display);
    case 'instead': {
      const guides = (await allGuides(desk.db)).filter(({ archivedAt }) => archivedAt === null);
      return display(chooseScreen(guides, press.page, reader));
    }
    case 'replace':
      return putInstead(desk, ctx, editor, original.video, press.id);
  }
}

async function makeDraft(
  desk: Desk,
  ctx: BotContext,
  editor: Official,
  original: Message,
  topicId: number,
  display: (screen: Screen) => Promise<void>,
): Promise<void> {
  const { db, clock } = desk;
  const { locale } = ctx.teacher;
  const video = original.video!;
  // Pressed twice, or handled twice.
  const known = await guideWithVideo(db, ctx.me.id, video.file_unique_id);
  if (known) return tell(desk, ctx, 'guides-video-known', known);
  const inUse = await topics(db);
  if (topicId === 0 && inUse.length > 1) {
    const keyboard = new InlineKeyboard();
    for (const { id, titles } of inUse) {
      const label = shorten(titleIn(titles, locale), LABEL_LENGTH);
      keyboard.text(label, guidePressData({ to: 'draft', id })).row();
    }
    return display({ text: ctx.t('guides-video-topic'), keyboard });
  }
  const topic = inUse.find(({ id }) => id === topicId) ?? inUse[0] ?? (await firstTopic(desk, editor));
  const [title = '', ...rest] = (original.caption ?? '').trim().split('\n');
  const description = rest.join('\n').trim();
  const uploadId = await keepChatVideo(db, editor, ctx.me.id, chatVideo(video), clock.now());
  const { duration, width, height } = video;
  const made = await draftGuide(
    db,
    editor,
    {
      topicId: topic.id,
      titles: title ? { [locale]: shorten(title, TITLE_LENGTH) } : {},
      descriptions: description ? { [locale]: shorten(description, DESCRIPTION_LENGTH) } : {},
      uploadId,
      duration,
      width,
      height,
    },
    clock.now(),
  );
  if (made.kind === 'saved') await tell(desk, ctx, 'guides-video-drafted', made.guide);
}

/** The catalogue is empty: its first topic is named in all languages, to be renamed in the panel. */
function firstTopic({ db, clock }: Desk, editor: Official) {
  const titles = Object.fromEntries(
    LOCALES.map((locale) => [locale, translator(locale)('guides-first-topic')]),
  );
  return addTopic(db, editor, titles, clock.now());
}

async function putInstead(
  desk: Desk,
  ctx: BotContext,
  editor: Official,
  video: Video,
  guideId: number,
): Promise<void> {
  const { db, clock } = desk;
  const known = await guideWithVideo(db, ctx.me.id, video.file_unique_id);
  if (known) return tell(desk, ctx, 'guides-video-known', known);
  const uploadId = await keepChatVideo(db, editor, ctx.me.id, chatVideo(video), clock.now());
  const { duration, width, height } = video;
  const guide = await replaceVideo(db, editor, guideId, { uploadId, duration, width, height }, clock.now());
  if (guide) await tell(desk, ctx, 'guides-video-replaced', guide);
  else await ctx.editMessageText(ctx.t('guides-gone'), HTML);
}

const chatVideo = (video: Video): ChatVideo => ({
  fileId: video.file_id,
  fileUniqueId: video.file_unique_id,
  name: video.file_name,
  mime: video.mime_type,
  size: video.file_size,
  duration: video.duration,
  width: video.width,
  height: video.height,
});

/** What became of it, in place of the offer, with the way to the guide in the panel. */
async function tell({ publicUrl }: Desk, ctx: BotContext, key: string, guide: Guide): Promise<void> {
  const title = escapeHtml(titleIn(guide.titles, ctx.teacher.locale) || guide.code);
  const words = ctx.t(key, { title });
  const url = `${publicUrl}/panel/guides/${guide.id}`;
  try {
    const reply_markup = new InlineKeyboard().url(ctx.t('guides-video-panel'), url);
    await ctx.editMessageText(words, { ...HTML, reply_markup });
  } catch (error) {
    // Telegram takes no button with an address such as localhost; it can be copied all the same.
    if (!isBadMarkup(error)) throw error;
    await ctx.editMessageText(`${words}\n\n<code>${escapeHtml(url)}</code>`, HTML);
  }
}
