/** Where a post goes, how, and when: the last part of its form, with the button that says what it will do. */
import type { VNode } from 'preact';
import type { Room } from '../../../domain/posts/post.ts';
import type { Series } from '../../../domain/posts/series.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Switch } from '../../plain/fields.tsx';
import { chosen, type FormState, typed } from '../../plain/read-form.ts';
import { useTimes } from '../../times.tsx';
import { roomsAt, seriesAt } from '../addresses.ts';
import { PLANS, type Plan } from './post-form.ts';

export function RoomFields(props: {
  readonly rooms: readonly Room[];
  readonly state: FormState;
  /** A title stands above it already. */
  readonly labelled?: boolean;
}): VNode {
  const { rooms, state, labelled } = props;
  const { t, locale } = useView();
  const on = new Set(chosen(state, 'room'));
  const error = state.errors.room;
  const shown = rooms.filter(({ id, mayPost }) => mayPost || on.has(String(id)));
  if (shown.length === 0)
    return (
      <p class="courses__warning">
        <Icon name="triangle-alert" />
        <span>
          {t('channel-rooms-none')} <a href={roomsAt}>{t('channel-rooms-how')}</a>
        </span>
      </p>
    );
  return (
    <fieldset class="field" aria-describedby={error ? 'room-error' : undefined}>
      <legend class={labelled ? 'spoken' : 'field__label'}>{t('channel-rooms-to')}</legend>
      <div class="choices">
        {shown.map(({ id, kind, title, members, mayPost }) => (
          <label class="choice" key={id}>
            <input type="checkbox" name="room" value={id} checked={on.has(String(id))} />
            <span class="choice__label">{title}</span>
            <span class="choice__hint">
              {t(`channel-room-${kind}`)}
              {members === null
                ? ''
                : ` · ${t('channel-room-members', { count: members.toLocaleString(locale) })}`}
              {mayPost ? '' : ` · ${t('channel-room-closed')}`}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p class="field__error" id="room-error">
          <Icon name="circle-alert" size="small" />
          {t(error)}
        </p>
      ) : null}
    </fieldset>
  );
}

export function HowFields({ state }: { readonly state: FormState }): VNode {
  const t = useWords();
  return (
    <div>
      <Switch name="silent" label={t('channel-silent')} hint={t('channel-silent-hint')} form={state} />
      <Switch name="pin" label={t('channel-pin-on')} hint={t('channel-pin-on-hint')} form={state} />
    </div>
  );
}

function Moment({ state }: { readonly state: FormState }): VNode {
  const t = useWords();
  const { timeZone } = useTimes();
  const error = state.errors.day;
  return (
    <div class="plan__moment">
      <div class="form__pair">
        <div class="field">
          <label class="field__label" for="day">
            {t('channel-day')}
          </label>
          <input
            class="input"
            type="date"
            id="day"
            name="day"
            value={typed(state, 'day')}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error ? 'day-error' : 'day-hint'}
          />
        </div>
        <div class="field">
          <label class="field__label" for="time">
            {t('channel-time')}
          </label>
          <input class="input" type="time" id="time" name="time" value={typed(state, 'time')} />
        </div>
      </div>
      {error ? (
        <p class="field__error" id="day-error">
          <Icon name="circle-alert" size="small" />
          {t(error)}
        </p>
      ) : (
        <p class="field__hint" id="day-hint">
          {t('channel-zone', { zone: timeZone })}
        </p>
      )}
    </div>
  );
}

function SeriesChoice({
  series,
  state,
}: {
  readonly series: readonly Series[];
  readonly state: FormState;
}): VNode {
  const t = useWords();
  const times = useTimes();
  const error = state.errors.series;
  if (series.length === 0)
    return (
      <p class="plan__series field__hint">
        {t('channel-series-none-yet')} <a href={seriesAt}>{t('channel-series-make')}</a>
      </p>
    );
  return (
    <div class="plan__series field">
      <label class="field__label" for="series">
        {t('channel-series-which')}
      </label>
      <select
        class="select"
        id="series"
        name="series"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? 'series-error' : undefined}
      >
        {series.map(({ id, name, nextAt }) => (
          <option value={id} key={id} selected={typed(state, 'series') === String(id)}>
            {nextAt === null ? name : `${name} (${times.moment(nextAt)})`}
          </option>
        ))}
      </select>
      {error ? (
        <p class="field__error" id="series-error">
          <Icon name="circle-alert" size="small" />
          {t(error)}
        </p>
      ) : null}
    </div>
  );
}

export interface PlanProps {
  readonly state: FormState;
  readonly series: readonly Series[];
  /** Where leaving leads. */
  readonly cancel: string;
}

const shows = (plan: Plan): boolean => plan === 'at' || plan === 'review';

export function PlanFields({ state, series, cancel }: PlanProps): VNode {
  const t = useWords();
  const plan = typed(state, 'plan');
  return (
    <div class="plan form" id="plan">
      <fieldset>
        <legend class="spoken">{t('channel-plan')}</legend>
        <div class="choices">
          {PLANS.map((each) => (
            <label class="choice" key={each}>
              <input
                type="radio"
                name="plan"
                value={each}
                checked={plan === each}
                data-moment={shows(each)}
              />
              <span class="choice__label">{t(`channel-plan-${each}`)}</span>
              <span class="choice__hint">{t(`channel-plan-${each}-hint`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Moment state={state} />
      <SeriesChoice series={series} state={state} />
      <div class="buttons buttons--end">
        <button class="button button--main" type="submit">
          {PLANS.map((each) => (
            <span class={`plan__do plan__do--${each}`} key={each}>
              {t(`channel-do-${each}`)}
            </span>
          ))}
        </button>
        <a class="button button--plain" href={cancel}>
          {t('admin-cancel')}
        </a>
      </div>
    </div>
  );
}
