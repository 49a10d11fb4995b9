/** What goes out today and tomorrow: what became of today's messages, and how many are told what, by kind and course. */
import type { VNode } from 'preact';
import { REMINDER_KINDS } from '../../db/schema/learning.ts';
import type { Course } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { QuietHours } from '../../domain/quiet-hours.ts';
import { FATES, type ReminderFate } from '../../domain/reminders/history.ts';
import { Empty } from '../../web/empty.tsx';
import { useView, useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import type { Sums } from './figures.ts';
import { HERE, KindTag, ReminderTabs } from './frame.tsx';

export interface OverviewProps {
  readonly fates: ReadonlyMap<ReminderFate, number>;
  readonly written: Sums;
  /** Undefined while it is counted for the first time. */
  readonly forecast: { readonly at: number; readonly today: Sums; readonly tomorrow: Sums } | undefined;
  /** Learners looked at so far, while a forecast is being counted. */
  readonly counting: number | undefined;
  readonly courses: readonly Course[];
  readonly quietHours: QuietHours;
}

function Amount({ count }: { readonly count: number | undefined }): VNode {
  const { locale } = useView();
  if (count === undefined) return <td class="num few">…</td>;
  return <td class={count === 0 ? 'num few' : 'num'}>{count === 0 ? '–' : count.toLocaleString(locale)}</td>;
}

function Fates({ fates }: Pick<OverviewProps, 'fates'>): VNode {
  const { t, locale } = useView();
  const known = FATES.filter((fate) => (fates.get(fate) ?? 0) > 0);
  return (
    <section class="reminders__part" aria-labelledby="fates">
      <h2 class="block__title" id="fates">
        {t('reminders-now-title')}
      </h2>
      {known.length === 0 ? (
        <p class="reminders__note">{t('reminders-none-today')}</p>
      ) : (
        <dl class="figures">
          {known.map((fate) => (
            <div class={`figure figure--${fate}`} key={fate}>
              <dt>{t(`reminders-fate-${fate}`)}</dt>
              <dd>{fates.get(fate)!.toLocaleString(locale)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Heads({ first, stopped }: { readonly first: string; readonly stopped?: boolean }): VNode {
  const t = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {(['written', 'still', 'tomorrow'] as const).map((column) => (
          <th scope="col" class="num" key={column}>
            {t(`reminders-column-${column}`)}
          </th>
        ))}
        {stopped ? (
          <th scope="col" class="gap">
            {t('reminders-column-stopped')}
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

function Kinds({ written, forecast }: Pick<OverviewProps, 'written' | 'forecast'>): VNode {
  const t = useWords();
  return (
    <section class="reminders__part" aria-labelledby="kinds">
      <h2 class="block__title" id="kinds">
        {t('reminders-kinds-title')}
      </h2>
      <div class="scroll">
        <table class="table reminders__table">
          <Heads first={t('reminders-column-kind')} />
          <tbody>
            {REMINDER_KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  <a class="reminders__link" href={`${HERE}/preview?kind=${kind}`}>
                    {t(`reminders-kind-${kind}`)}
                  </a>
                </th>
                <Amount count={written.byKind(kind)} />
                <Amount count={forecast?.today.byKind(kind)} />
                <Amount count={forecast?.tomorrow.byKind(kind)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('reminders-sum')}</th>
              <Amount count={written.messages} />
              <Amount count={forecast?.today.messages} />
              <Amount count={forecast?.tomorrow.messages} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="reminders__note">{t('reminders-sum-hint')}</p>
    </section>
  );
}

function Courses({ courses, written, forecast }: OverviewProps): VNode {
  const { t, locale } = useView();
  return (
    <section class="reminders__part" aria-labelledby="courses">
      <h2 class="block__title" id="courses">
        {t('reminders-courses-title')}
      </h2>
      <p class="reminders__note">{t('reminders-courses-hint')}</p>
      <div class="scroll">
        <table class="table reminders__table">
          <Heads first={t('reminders-column-course')} stopped />
          <tbody>
            {courses.map((course) => (
              <tr key={course.id}>
                <th scope="row">
                  <a class="reminders__link" href={`${HERE}/courses/${course.id}`}>
                    {titleIn(course.titles, locale)}
                  </a>
                </th>
                <Amount count={written.byCourse(course.id)} />
                <Amount count={forecast?.today.byCourse(course.id)} />
                <Amount count={forecast?.tomorrow.byCourse(course.id)} />
                <td class="gap">
                  <span class="reminders__tags">
                    {course.stoppedReminders.map((kind) => (
                      <KindTag kind={kind} key={kind} />
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Asks again while the forecast is counted; the answer takes this place. */
function Counted({ forecast, counting }: Pick<OverviewProps, 'forecast' | 'counting'>): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  return (
    <p class="reminders__note" role="status">
      {forecast ? t('reminders-counted', { when: times.moment(forecast.at) }) : null}{' '}
      {counting === undefined ? null : t('reminders-counting', { count: counting.toLocaleString(locale) })}
    </p>
  );
}

export function OverviewBody(props: OverviewProps): VNode {
  const t = useWords();
  const { fates, courses, quietHours, counting } = props;
  const { from, until } = quietHours;
  const again = {
    'hx-get': HERE,
    'hx-trigger': 'load delay:1500ms',
    'hx-select': '#forecast',
    'hx-swap': 'outerHTML',
  };
  return (
    <>
      <ReminderTabs tab="overview" />
      {courses.length === 0 ? (
        <Empty icon="alarm-clock" title={t('reminders-empty')} text={t('reminders-empty-text')} />
      ) : (
        <div id="forecast" {...(counting === undefined ? {} : again)}>
          <Fates fates={fates} />
          <Kinds {...props} />
          <Courses {...props} />
          <Counted {...props} />
          <p class="reminders__note">
            {from === until ? t('reminders-no-night') : t('reminders-night', { from, until })}
          </p>
        </div>
      )}
    </>
  );
}
