/**
 * A guide as people get it: parameters of the Bot API for the video with its words and buttons, or for a text with a
 * link where the video lies elsewhere. Pure.
 */
import type { Chapter } from '../../db/schema/guides.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Translate, translator } from '../../i18n/words.ts';
import type { Outgoing } from '../../telegram/outbox.ts';
import { CAPTION_LIMIT, TEXT_LIMIT } from '../../telegram/split.ts';
import { titleIn } from '../courses/titles.ts';
import type { Guide } from './catalogue.ts';
import { clockOf } from './chapters.ts';
import { type GuidePress, guidePressData } from './press.ts';

/** How a guide stands with the person who gets it. */
export interface GuideStanding {
  /** Their vote; undefined while there is none. */
  readonly helped: boolean | undefined;
  readonly favourite: boolean;
  /** Whether another guide follows. */
  readonly hasNext: boolean;
}

/** A button of the Bot API, as far as guides have them. */
type Button = { text: string; callback_data: string } | { text: string; url: string };
type Keyboard = Button[][];
type Payload = Pick<Outgoing, 'method' | 'payload'>;

/** One button a row up to this many chapters, then two. */
const ONE_COLUMN = 6;
/** Letters that fit a button: of the whole width, and of half. */
const LABEL = { wide: 40, half: 20 };

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

const button = (text: string, press: GuidePress): Button => ({
  text,
  callback_data: guidePressData(press),
});

/** A guide with everything that can be done with it. */
export function guideMessage(guide: Guide, locale: Locale, standing: GuideStanding): Payload {
  const t = translator(locale);
  const keyboard = guideKeyboard(guide, locale, standing);
  if (guide.uploadId === null) return linkMessage(guide, locale, t, keyboard);
  return {
    method: 'sendVideo',
    payload: { ...videoOf(guide), ...captionOf(guide, locale, CAPTION_LIMIT), ...under(keyboard) },
  };
}

/** The video from a chapter on, with the way to its neighbours; undefined when there is no such chapter. */
export function chapterMessage(guide: Guide, at: number, locale: Locale): Payload | undefined {
  const index = guide.chapters.findIndex((chapter) => chapter.at === at);
  const chapter = guide.chapters[index];
  if (!chapter || guide.uploadId === null) return undefined;
  const t = translator(locale);
  const title = titleIn(guide.titles, locale);
  const [before, after] = [guide.chapters[index - 1], guide.chapters[index + 1]];
  const turn: Button[] = [];
  if (before) turn.push(button(t('guides-chapter-before'), { to: 'chapter', id: guide.id, at: before.at }));
  if (after) turn.push(button(t('guides-chapter-after'), { to: 'chapter', id: guide.id, at: after.at }));
  const whole = button(t('guides-chapter-whole'), { to: 'open', id: guide.id, way: 'chapter' });
  return {
    method: 'sendVideo',
    payload: {
      ...videoOf(guide),
      start_timestamp: at,
      caption: `${title}\n\n▶️ ${clockOf(at)} ${titleIn(chapter.titles, locale)}`,
      caption_entities: bold(title),
      ...under([turn, [whole]]),
    },
  };
}

/** The buttons under a guide: its chapters, whether it helped, and where to go from here. */
export function guideKeyboard(guide: Guide, locale: Locale, standing: GuideStanding): Keyboard {
  const t = translator(locale);
  const { id } = guide;
  const mark = (chosen: boolean) => (chosen ? '✓ ' : '');
  const votes = [
    button(`${mark(standing.helped === true)}${t('guides-button-helped')}`, { to: 'helped', id }),
    button(`${mark(standing.helped === false)}${t('guides-button-not-helped')}`, { to: 'notHelped', id }),
  ];
  const favourite = standing.favourite
    ? button(t('guides-button-unkeep'), { to: 'unkeep', id })
    : button(t('guides-button-keep'), { to: 'keep', id });
  const next = standing.hasNext ? [button(t('guides-button-next'), { to: 'next', id })] : [];
  return [
    ...(guide.uploadId === null ? [[{ text: t('guides-button-watch'), url: guide.url ?? '' }]] : []),
    ...(guide.uploadId === null ? [] : chapterRows(guide, locale)),
    votes,
    [favourite, ...next],
    [button(t('guides-button-ask'), { to: 'ask', id })],
  ];
}

function chapterRows({ id, chapters }: Guide, locale: Locale): Keyboard {
  const columns = chapters.length > ONE_COLUMN ? 2 : 1;
  const length = columns === 1 ? LABEL.wide : LABEL.half;
  const buttons = chapters.map(({ at, titles }) =>
    button(shorten(`▶️ ${clockOf(at)} ${titleIn(titles, locale)}`, length), { to: 'chapter', id, at }),
  );
  const rows: Keyboard = [];
  for (let start = 0; start < buttons.length; start += columns)
    rows.push(buttons.slice(start, start + columns));
  return rows;
}

/** The file and what Telegram is to know of it. */
function videoOf({ uploadId, coverId, duration, width, height }: Guide): Record<string, unknown> {
  return {
    video: { $upload: uploadId },
    supports_streaming: true,
    ...(coverId === null ? {} : { cover: { $upload: coverId } }),
    ...(duration === null ? {} : { duration }),
    ...(width === null || height === null ? {} : { width, height }),
  };
}

function linkMessage(guide: Guide, locale: Locale, t: Translate, keyboard: Keyboard): Payload {
  const { caption, caption_entities } = captionOf(guide, locale, TEXT_LIMIT);
  return {
    method: 'sendMessage',
    payload: {
      text: `${caption}\n\n${t('guides-elsewhere')}`,
      entities: caption_entities,
      link_preview_options: { url: guide.url, prefer_large_media: true },
      ...under(keyboard),
    },
  };
}

/** Where a part of a caption does not fit, it is cut: the title stays whole, the times are left out first. */
export function captionOf(
  guide: Pick<Guide, 'titles' | 'descriptions' | 'chapters'>,
  locale: Locale,
  limit: number,
): { caption: string; caption_entities: Entity[] } {
  const title = titleIn(guide.titles, locale);
  const description = titleIn(guide.descriptions, locale);
  const head = description === '' ? title : shorten(`${title}\n\n${description}`, limit - TIMES_RESERVE);
  const times = guide.chapters.map((chapter) => timeLine(chapter, locale)).join('\n');
  const whole = times === '' ? head : `${head}\n\n${times}`;
  return { caption: whole.length <= limit ? whole : head, caption_entities: bold(title) };
}

/** Left of a link's text for what is said after it. */
const TIMES_RESERVE = 120;

/** Telegram makes the time in a video's caption a link into the video. */
const timeLine = ({ at, titles }: Chapter, locale: Locale): string =>
  `${clockOf(at)} ${titleIn(titles, locale)}`;

const bold = (title: string): Entity[] => [{ type: 'bold', offset: 0, length: title.length }];

const under = (keyboard: Keyboard) => ({
  reply_markup: { inline_keyboard: keyboard.filter((row) => row.length > 0) },
});
