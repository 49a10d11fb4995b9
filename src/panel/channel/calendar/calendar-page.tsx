/**
 * A month of posts. Posts that wait are dragged to another day (`calendar.js`), moved by Alt and an arrow key, or by
 * the form behind their button; on a phone the month is a list by day.
 */
import type { VNode } from 'preact';
import type { CalendarEntry } from '../../../domain/posts/calendar.ts';
import type { Post } from '../../../domain/posts/post.ts';
import { MOVABLE } from '../../../domain/posts/schedule.ts';
import type { Series } from '../../../domain/posts/series.ts';
import { Dialog } from '../../../web/dialog.tsx';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { fieldsOf } from '../../plain/moment-fields.ts';
import { useTimes } from '../../times.tsx';
import { monthAt, newPostAt, postAt, seriesAt } from '../addresses.ts';
import { STATE_ICONS } from '../state-tag.tsx';
import { titleOf } from '../title.ts';
import { type MonthDay, monthAfter, weeksOf } from './month.ts';

export const CALENDAR_SCRIPTS = ['panel/browser/calendar.js'];

export interface CalendarProps {
  readonly month: string;
  /** The day it is now. */
  readonly today: string;
  /** What stands in the month, by its moment. */
  readonly entries: readonly CalendarEntry[];
}

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

function format(locale: string, day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(noon(day));
}

/** `Noyabr 2026`: put together by us, because Uzbek data of browsers and servers puts it otherwise. */
function MonthName({ month }: { readonly month: string }): VNode {
  const { locale } = useView();
  const name = format(locale, `${month}-01`, { month: 'long' });
  return (
    <>
      {name.slice(0, 1).toLocaleUpperCase(locale)}
      {name.slice(1)} {month.slice(0, 4)}
    </>
  );
}

function Bar({ month, today }: Pick<CalendarProps, 'month' | 'today'>): VNode {
  const t = useWords();
  return (
    <div class="calendar__bar">
      <h2 class="calendar__month" id="calendar-month">
        <MonthName month={month} />
      </h2>
      <nav class="calendar__steps" aria-label={t('channel-months')}>
        <a
          class="icon-button"
          id="month-before"
          href={monthAt(monthAfter(month, -1))}
          aria-label={t('channel-month-before')}
        >
          <Icon name="chevron-left" />
        </a>
        <a
          class="icon-button"
          id="month-after"
          href={monthAt(monthAfter(month, 1))}
          aria-label={t('channel-month-after')}
        >
          <Icon name="chevron-right" />
        </a>
        <a class="button button--plain" href={monthAt(today.slice(0, 7))}>
          {t('channel-today')}
        </a>
      </nav>
      <p class="calendar__hint">{t('channel-drag-hint')}</p>
    </div>
  );
}

function PostEntry({ post, at }: { readonly post: Post; readonly at: number }): VNode {
  const t = useWords();
  const { timeZone } = useTimes();
  const { id, state } = post;
  const { day, time } = fieldsOf(at, timeZone);
  const title = titleOf(post, t);
  const movable = post.origin === 'ours' && MOVABLE.some((each) => each === state);
  return (
    <li
      class={`event event--${state}`}
      data-post={id}
      data-day={day}
      data-time={time}
      data-movable={movable ? '' : undefined}
    >
      <a class="event__link" id={`event-${id}`} href={postAt(id)} draggable={false}>
        <span class="event__top">
          <Icon name={STATE_ICONS[state]} size="small" label={t(`channel-state-${state}`)} />
          <span class="event__time">{time}</span>
          {post.poll ? <Icon name="chart-column" size="small" label={t('polls-title')} /> : null}
          {post.files.length > 0 ? <Icon name="image" size="small" label={t('channel-has-files')} /> : null}
        </span>
        <span class="event__title">{title}</span>
      </a>
      {movable ? (
        <button
          class="event__move"
          type="button"
          data-move-post
          aria-label={t('channel-move-of', { title })}
          title={t('channel-move')}
        >
          <Icon name="calendar-days" size="small" />
        </button>
      ) : null}
    </li>
  );
}

/** A moment of a series: the post that waits for it, or that there is none yet. */
function SeriesEntry({ entry, series }: { readonly entry: CalendarEntry; readonly series: Series }): VNode {
  const t = useWords();
  const times = useTimes();
  const { post, at } = entry;
  return (
    <li class="event event--series">
      <a class="event__link" href={post ? postAt(post.id) : `${seriesAt}/${series.id}`}>
        <span class="event__top">
          <Icon name="refresh-cw" size="small" label={t('channel-series')} />
          <span class="event__time">{times.clock(at)}</span>
          <span class="event__series">{series.name}</span>
        </span>
        <span class={post ? 'event__title' : 'event__title event__title--none'}>
          {post ? titleOf(post, t) : t('channel-series-nothing')}
        </span>
      </a>
    </li>
  );
}

function Entry({ entry }: { readonly entry: CalendarEntry }): VNode | null {
  if (entry.series) return <SeriesEntry entry={entry} series={entry.series} />;
  return entry.post ? <PostEntry post={entry.post} at={entry.at} /> : null;
}

function Day(props: CalendarProps & { readonly day: MonthDay }): VNode {
  const { locale, t } = useView();
  const { day, date, inside } = props.day;
  const entries = props.entries.filter((entry) => entry.day === day);
  const name = format(locale, day, { weekday: 'long', day: 'numeric', month: 'long' });
  const classes = [
    'month-day',
    inside ? '' : 'month-day--outside',
    entries.length === 0 ? 'month-day--empty' : '',
  ];
  const past = day < props.today;
  return (
    <td
      class={classes.filter(Boolean).join(' ')}
      data-day={day}
      data-past={past ? '' : undefined}
      aria-current={day === props.today ? 'date' : undefined}
    >
      <div class="month-day__head">
        <span class="month-day__date" aria-hidden="true">
          {date}
        </span>
        <span class="month-day__name">{name}</span>
        {past ? null : (
          <a class="month-day__add" href={newPostAt({ day })} aria-label={t('channel-new-on', { day: name })}>
            <Icon name="plus" size="small" />
          </a>
        )}
      </div>
      <ul class="month-day__posts">
        {entries.map((entry, index) => (
          <Entry entry={entry} key={index} />
        ))}
      </ul>
    </td>
  );
}

/** Day and time of a post, asked for by its button; `calendar.js` says of which post. */
export function MoveDialog(): VNode {
  const t = useWords();
  const { timeZone } = useTimes();
  return (
    <Dialog id="move-dialog" title={t('channel-move')}>
      <form method="dialog" class="sheet__form" data-move-form>
        <p class="move__title" id="move-title" />
        <div class="form__pair">
          <div class="field">
            <label class="field__label" for="move-day">
              {t('channel-day')}
            </label>
            <input class="input" type="date" id="move-day" name="day" required />
          </div>
          <div class="field">
            <label class="field__label" for="move-time">
              {t('channel-time')}
            </label>
            <input class="input" type="time" id="move-time" name="time" required />
          </div>
        </div>
        <p class="field__hint">{t('channel-zone', { zone: timeZone })}</p>
        <div class="sheet__foot">
          <button class="button button--plain" type="button" data-close>
            {t('admin-cancel')}
          </button>
          <button class="button button--main" type="submit">
            {t('channel-move')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

export function CalendarBody(props: CalendarProps): VNode {
  const { locale, t } = useView();
  const weeks = weeksOf(props.month);
  return (
    <>
      <Bar month={props.month} today={props.today} />
      <table class="calendar" aria-labelledby="calendar-month">
        <thead>
          <tr>
            {weeks[0]!.map(({ day }) => (
              <th scope="col" key={day}>
                {format(locale, day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]!.day}>
              {week.map((day) => (
                <Day key={day.day} {...props} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.entries.length === 0 ? <p class="calendar__nothing">{t('channel-month-empty')}</p> : null}
    </>
  );
}
