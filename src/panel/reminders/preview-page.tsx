/** A reminder of one kind in each language, with its buttons, as Telegram shows it: the very message that is written. */
import type { VNode } from 'preact';
import { REMINDER_KINDS, type ReminderKind, type Titles } from '../../db/schema/learning.ts';
import type { Course } from '../../domain/courses/courses.ts';
import { reminderPayload } from '../../domain/reminders/message.ts';
import { sampleItem } from '../../domain/reminders/sample.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { useWords } from '../../web/view.ts';
import { InlineKeys } from '../plain/inline-keys.tsx';
import { Formatted } from '../ticket/formatted.tsx';
import { useTimes } from '../times.tsx';
import { HERE, ReminderTabs } from './frame.tsx';

export interface PreviewProps {
  readonly kind: ReminderKind;
  /** The course it is about; undefined while there is none at all. */
  readonly course: Course | undefined;
}

function Message({ kind, course, locale }: PreviewProps & { readonly locale: Locale }): VNode {
  const times = useTimes();
  const t = translator(locale);
  const titles: Titles = course?.titles ?? { [locale]: t('reminders-preview-course') };
  const courseId = course?.id ?? 0;
  const { text, entities, reply_markup } = reminderPayload(
    { locale, name: t('reminders-preview-name') },
    [sampleItem(kind, courseId, times.now)],
    { now: times.now, timeZone: times.timeZone, titles: new Map([[courseId, titles]]) },
  );
  return (
    <div class="preview">
      <h3 class="preview__title">{LOCALE_NAMES[locale]}</h3>
      <div class="preview__chat" lang={locale}>
        <div class="said">
          <div class="say">
            <Formatted text={text} entities={entities} />
            <span class="say__foot">{times.clock(times.now)}</span>
          </div>
          <InlineKeys rows={reply_markup.inline_keyboard} />
        </div>
      </div>
    </div>
  );
}

export function PreviewBody({ kind, course }: PreviewProps): VNode {
  const t = useWords();
  const about = course ? `&course=${course.id}` : '';
  return (
    <>
      <ReminderTabs tab="preview" />
      <nav class="reminders__kinds" aria-label={t('reminders-preview-kinds')}>
        {REMINDER_KINDS.map((each) => (
          <a
            class="button"
            key={each}
            href={`${HERE}/preview?kind=${each}${about}`}
            aria-current={each === kind ? 'page' : undefined}
          >
            {t(`reminders-kind-${each}`)}
          </a>
        ))}
      </nav>
      <p class="reminders__note">
        {t(`reminders-hint-${kind}`)}. {t('reminders-preview-hint')}
      </p>
      <div class="reminders__previews">
        {LOCALES.map((locale) => (
          <Message key={locale} kind={kind} course={course} locale={locale} />
        ))}
      </div>
    </>
  );
}
