/** What a teacher is told instead of their course: it is not open to them, or they are not found or enrolled. Pure. */
import { InlineKeyboard } from 'grammy';
import type { Place } from '../../domain/courses/permission.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView } from '../../domain/learning/course-view.ts';
import type { Learner } from '../../domain/learning/learners.ts';
import { districtName, regionName } from '../../domain/regions.ts';
import { CYCLE_YEARS } from '../../domain/reminders/what-to-tell.ts';
import { type DateReader, dayIn, momentIn, yearOf } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/words.ts';
import { escapeHtml } from '../html.ts';
import { coursePressData } from './press.ts';
import type { Screen } from './screen.ts';

/** Places of a permission that are named; with many districts nobody reads them all. */
const NAMED_PLACES = 12;

const officials = (t: Translate) =>
  [t('learning-button-officials'), coursePressData({ to: 'officials' })] as const;

/** Nobody on the platform is known to be this teacher: how to be found. */
export function unlinkedScreen(phone: string | null, t: Translate): Screen {
  const keyboard = new InlineKeyboard()
    .text(t('learning-button-phone'), coursePressData({ to: 'find', by: 'phone' }))
    .row()
    .text(t('learning-button-login'), coursePressData({ to: 'find', by: 'login' }))
    .row()
    .text(...officials(t));
  const text = phone === null ? t('learning-unlinked') : t('learning-unlinked-phone', { phone });
  return { text, keyboard };
}

/** Found, and enrolled in nothing. */
export function noCourseScreen(learner: Learner, t: Translate, reader: DateReader): Screen {
  const { lastCompletedAt } = learner;
  const lines = [t('learning-none')];
  if (lastCompletedAt !== null) {
    const done = yearOf(lastCompletedAt, reader.timeZone);
    lines.push(t('learning-cycle', { done: String(done), next: String(done + CYCLE_YEARS) }));
  }
  return { text: lines.join('\n\n'), keyboard: new InlineKeyboard().text(...officials(t)) };
}

/** A course that is not open to this teacher, why, and where to ask. */
export function closedScreen(
  { course, openness }: CourseView,
  place: Place,
  t: Translate,
  reader: DateReader,
): Screen {
  const name = escapeHtml(titleIn(course.titles, reader.locale));
  const keyboard = new InlineKeyboard().text(...officials(t));
  switch (openness.kind) {
    case 'elsewhere': {
      const names = [...new Set(openness.places.map((each) => nameOf(each, reader.locale)))];
      const named = names.slice(0, NAMED_PLACES).join(', ');
      const words = {
        course: name,
        places: names.length > NAMED_PLACES ? `${named}…` : named,
        place: nameOf(place, reader.locale) || t('learning-place-unknown'),
      };
      return { text: t('learning-closed-elsewhere', words), keyboard };
    }
    case 'over':
      return {
        text: t('learning-closed-over', { course: name, when: dayIn(openness.until, reader) }),
        keyboard,
      };
    case 'not-yet':
      return {
        text: t('learning-closed-not-yet', { course: name, when: momentIn(openness.from, reader) }),
        keyboard,
      };
    case 'open':
      return { text: name, keyboard };
  }
}

function nameOf(
  place: { regionId: string | null; districtId?: string | null | undefined },
  locale: Locale,
): string {
  return [regionName(place.regionId, locale), districtName(place.districtId, locale)]
    .filter(Boolean)
    .join(', ');
}
