/** The form of a series: its name, when it comes, and where its posts go. */
import type { VNode } from 'preact';
import { z } from 'zod';
import { readCron } from '../../../domain/cron.ts';
import type { Room } from '../../../domain/posts/post.ts';
import type { Series } from '../../../domain/posts/series.ts';
import { useView, useWords } from '../../../web/view.ts';
import { CheckList, Choices, Form, Switch, TextField } from '../../plain/fields.tsx';
import { type FormState, freshForm, typed } from '../../plain/read-form.ts';
import { useTimes } from '../../times.tsx';
import { seriesAt } from '../addresses.ts';
import { RoomFields } from '../writing/plan-fields.tsx';
import { weekdayName } from './cron-words.ts';

const REPEATS = ['weekly', 'daily', 'monthly', 'cron'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NAME_LENGTH = 100;
const CRON_LENGTH = 60;

const list = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .catch([])
  .default([]);

const Sent = z.object({
  name: z.string().trim().max(NAME_LENGTH).catch('').default(''),
  repeat: z.enum(REPEATS).catch('weekly').default('weekly'),
  time: z.string().catch('').default(''),
  weekday: list,
  dates: z.string().max(CRON_LENGTH).catch('').default(''),
  cron: z.string().max(CRON_LENGTH).catch('').default(''),
  room: list,
  active: z
    .unknown()
    .optional()
    .transform((value) => value === 'on'),
});

export interface SentSeries {
  readonly name: string;
  /** What the chosen repetition comes to; what makes no sense in it is an expression that cannot be read. */
  readonly cron: string;
  readonly rooms: number[];
  readonly active: boolean;
}

export function readSeries(body: unknown): SentSeries {
  const sent = Sent.parse(body ?? {});
  const { name, active } = sent;
  const rooms = sent.room.map(Number).filter(Number.isSafeInteger);
  return { name, cron: cronOf(sent), rooms, active };
}

function cronOf({ repeat, time, weekday, dates, cron }: z.infer<typeof Sent>): string {
  if (repeat === 'cron') return cron.trim();
  const [hour = '', minute = ''] = time.split(':');
  const clock = `${Number(minute || Number.NaN)} ${Number(hour || Number.NaN)}`;
  switch (repeat) {
    case 'daily':
      return `${clock} * * *`;
    case 'weekly':
      return `${clock} * * ${weekday.filter((day) => /^[1-7]$/.test(day)).join(',')}`;
    case 'monthly':
      return `${clock} ${dates
        .split(/[\s,;]+/)
        .filter(Boolean)
        .join(',')} * *`;
  }
}

/** A series as it stands, for its form. */
export function seriesForm({ name, cron, rooms, nextAt }: Series): FormState {
  const repetition = readCron(cron);
  const two = (number: number) => String(number).padStart(2, '0');
  return freshForm({
    name,
    cron,
    repeat: repetition?.kind ?? 'cron',
    time: repetition
      ? `${two(Math.floor(repetition.minutes / 60))}:${two(repetition.minutes % 60)}`
      : '09:00',
    weekday: repetition?.kind === 'weekly' ? repetition.days.map(String) : [],
    dates: repetition?.kind === 'monthly' ? repetition.days.join(', ') : '',
    room: rooms.map(String),
    ...(nextAt === null ? {} : { active: 'on' }),
  });
}

export function newSeriesForm(rooms: readonly Room[]): FormState {
  const channels = rooms.filter(({ kind, mayPost }) => mayPost && kind === 'channel');
  return freshForm({
    repeat: 'weekly',
    time: '09:00',
    weekday: ['1'],
    room: channels.map(({ id }) => String(id)),
    active: 'on',
  });
}

/** The next moments of what is chosen, asked for anew while one chooses. */
export function NextMoments({ moments }: { readonly moments: readonly number[] }): VNode {
  const t = useWords();
  const times = useTimes();
  if (moments.length === 0) return <p class="field__hint">{t('channel-series-no-moments')}</p>;
  return (
    <div class="next-moments">
      <p class="field__label">{t('channel-series-next')}</p>
      <ol>
        {moments.map((at) => (
          <li key={at}>
            {times.day(at)}, {times.clock(at)}
          </li>
        ))}
      </ol>
    </div>
  );
}

export interface SeriesFieldsProps {
  readonly state: FormState;
  readonly rooms: readonly Room[];
  readonly moments: readonly number[];
  readonly action: string;
  readonly cancel: string;
  readonly csrf: string;
}

export function SeriesFields({ state, rooms, moments, action, cancel, csrf }: SeriesFieldsProps): VNode {
  const { t, locale } = useView();
  return (
    <Form action={action} csrf={csrf} class="form series-form">
      <TextField
        name="name"
        label={t('channel-series-name')}
        hint={t('channel-series-name-hint')}
        form={state}
        maxLength={NAME_LENGTH}
      />
      <Choices
        name="repeat"
        label={t('channel-series-repeat')}
        form={state}
        choices={REPEATS.map((each) => ({ value: each, label: t(`channel-repeat-${each}`) }))}
      />
      <div class="series-form__weekly">
        <CheckList
          name="weekday"
          label={t('channel-series-weekdays')}
          form={state}
          choices={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day, locale) }))}
        />
      </div>
      <div class="series-form__monthly">
        <TextField
          name="dates"
          label={t('channel-series-dates')}
          hint={t('channel-series-dates-hint')}
          form={state}
          narrow
        />
      </div>
      <div class="series-form__time field field--narrow">
        <label class="field__label" for="time">
          {t('channel-time')}
        </label>
        <input class="input" type="time" id="time" name="time" value={typed(state, 'time')} />
      </div>
      <div class="series-form__cron">
        <TextField
          name="cron"
          label={t('channel-series-cron')}
          hint={t('channel-series-cron-hint')}
          form={state}
          narrow
          maxLength={CRON_LENGTH}
        />
      </div>
      <div
        id="next-moments"
        aria-live="polite"
        hx-post={`${seriesAt}/next`}
        hx-include=".series-form"
        hx-target="this"
        hx-select="unset"
        hx-disabled-elt="unset"
        hx-swap="innerHTML"
        hx-trigger="input from:.series-form delay:300ms, change from:.series-form delay:300ms"
        hx-sync="this:replace"
      >
        <NextMoments moments={moments} />
      </div>
      <RoomFields rooms={rooms} state={state} />
      <Switch
        name="active"
        label={t('channel-series-active')}
        hint={t('channel-series-active-hint')}
        form={state}
      />
      <div class="buttons buttons--end">
        <button class="button button--main" type="submit">
          {t('admin-save')}
        </button>
        <a class="button button--plain" href={cancel}>
          {t('admin-cancel')}
        </a>
      </div>
    </Form>
  );
}
