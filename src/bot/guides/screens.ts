/** Lists of guides as texts with buttons. Pure. */
import { InlineKeyboard } from 'grammy';
import type { GuideWay } from '../../db/schema/guides.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Guide, Shelf } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { type GuidePress, guidePressData } from '../../domain/guides/press.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/words.ts';
import { turnButtons } from '../course/pages.ts';
import type { Screen } from '../course/screen.ts';
import { escapeHtml } from '../html.ts';
import { shorten } from '../thread.ts';

/** So many buttons a person sees at once on a small phone. */
const PAGE_SIZE = 8;
const LABEL_LENGTH = 48;

/** Whose eyes: the words and titles of one language. */
export interface Reader {
  readonly t: Translate;
  readonly locale: Locale;
}

/** All topics with how many guides each has; where there is nothing yet, the way to ask. */
export function topicsScreen(shelves: readonly Shelf[], { t, locale }: Reader): Screen {
  if (shelves.length === 0) return { text: t('guides-none'), keyboard: new InlineKeyboard() };
  const keyboard = new InlineKeyboard();
  for (const { topic, guides } of shelves) {
    const label = `${shorten(titleIn(topic.titles, locale), LABEL_LENGTH)} · ${guides.length}`;
    keyboard.text(label, guidePressData({ to: 'topic', id: topic.id, page: 0 })).row();
  }
  keyboard
    .text(t('guides-button-search'), guidePressData({ to: 'search' }))
    .text(t('guides-button-favourites'), guidePressData({ to: 'favourites', page: 0 }));
  return { text: t('guides-title'), keyboard };
}

/** A topic's guides. */
export function topicScreen({ topic, guides }: Shelf, page: number, { t, locale }: Reader): Screen {
  const keyboard = new InlineKeyboard();
  const turn = (to: number): GuidePress => ({ to: 'topic', id: topic.id, page: to });
  addGuides(keyboard, guides, { way: 'topic', page, turn, locale });
  keyboard.text(t('guides-button-topics'), guidePressData({ to: 'topics' }));
  return { text: t('guides-topic', { title: escapeHtml(titleIn(topic.titles, locale)) }), keyboard };
}

export function favouritesScreen(guides: readonly Guide[], page: number, { t, locale }: Reader): Screen {
  const keyboard = new InlineKeyboard();
  addGuides(keyboard, guides, {
    way: 'favourite',
    page,
    turn: (to) => ({ to: 'favourites', page: to }),
    locale,
  });
  keyboard.text(t('guides-button-topics'), guidePressData({ to: 'topics' }));
  return { text: t(guides.length === 0 ? 'guides-favourites-none' : 'guides-favourites'), keyboard };
}

/** What a search found, the best on top; where it found nothing, the way to ask. */
export function foundScreen(words: string, guides: readonly Guide[], { t, locale }: Reader): Screen {
  const keyboard = new InlineKeyboard();
  for (const guide of guides.slice(0, PAGE_SIZE)) addGuide(keyboard, guide, 'search', locale);
  const again = guidePressData({ to: 'search' });
  const query = escapeHtml(shorten(words, 100));
  if (guides.length > 0) {
    keyboard.text(t('guides-button-again'), again).row();
    keyboard.text(t('guides-button-officials'), guidePressData({ to: 'officials' }));
    return { text: t('guides-found', { words: query, count: guides.length }), keyboard };
  }
  keyboard.text(t('guides-button-officials'), guidePressData({ to: 'officials' })).row();
  keyboard.text(t('guides-button-again'), again).row();
  keyboard.text(t('guides-button-topics'), guidePressData({ to: 'topics' }));
  return { text: t('guides-not-found', { words: query }), keyboard };
}

/** Guides among which an editor chooses, on pages of their own. */
export function chooseScreen(guides: readonly Guide[], page: number, { t, locale }: Reader): Screen {
  const keyboard = new InlineKeyboard();
  const { shown, at, pages } = pageOf(guides, page);
  for (const guide of shown) {
    const label = shorten(titleIn(guide.titles, locale) || guide.code, LABEL_LENGTH);
    keyboard.text(label, guidePressData({ to: 'replace', id: guide.id })).row();
  }
  turnButtons(keyboard, at, pages, (to) => guidePressData({ to: 'instead', page: to }));
  keyboard.text(t('guides-video-leave'), guidePressData({ to: 'leave' }));
  return { text: t(guides.length === 0 ? 'guides-video-none' : 'guides-video-instead-of'), keyboard };
}

/** A button for each guide of a page, and those that turn pages. */
function addGuides(
  keyboard: InlineKeyboard,
  guides: readonly Guide[],
  list: { way: GuideWay; page: number; turn: (page: number) => GuidePress; locale: Locale },
): void {
  const { shown, at, pages } = pageOf(guides, list.page);
  for (const guide of shown) addGuide(keyboard, guide, list.way, list.locale);
  turnButtons(keyboard, at, pages, (to) => guidePressData(list.turn(to)));
}

function pageOf(guides: readonly Guide[], page: number) {
  const pages = Math.max(1, Math.ceil(guides.length / PAGE_SIZE));
  const at = Math.min(Math.max(0, page), pages - 1);
  return { shown: guides.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE), at, pages };
}

/** A row of its own: «▶️ Title · 2:31». */
export function addGuide(keyboard: InlineKeyboard, guide: Guide, way: GuideWay, locale: Locale): void {
  const length = guide.duration === null ? '' : ` · ${clockOf(guide.duration)}`;
  const title = shorten(titleIn(guide.titles, locale), LABEL_LENGTH - length.length);
  keyboard.text(`▶️ ${title}${length}`, guidePressData({ to: 'open', id: guide.id, way })).row();
}
