/** Activities that nobody knows yet, each with a field for what it is, and those that officials have mapped. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import { passportIn } from '../../domain/exchange/activity-ids.ts';
import type { MappedActivity, UnknownActivity } from '../../domain/exchange/activity-map.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Form } from '../plain/fields.tsx';
import { type FormState, typed } from '../plain/read-form.ts';
import { useTimes } from '../times.tsx';

export const LIST = '/panel/activities';

/** A module or course as the field takes it: by its number or code. */
export interface Suggestion {
  readonly value: string;
  readonly title: string;
}

/** What the sender calls an activity, for a reader of this language; the sender's languages are their own. */
function nameFor(names: Readonly<Record<string, string>>, locale: Locale): string | undefined {
  const [language] = locale.split('-');
  const tag = Object.keys(names).find((each) => each.toLowerCase().split('-')[0] === language);
  return (tag === undefined ? Object.values(names)[0] : names[tag])?.trim() || undefined;
}

interface UnknownProps {
  readonly activity: UnknownActivity;
  /** What was typed for it and refused. */
  readonly refused: FormState | undefined;
  readonly index: number;
  readonly csrf: string;
}

function UnknownLine({ activity, refused, index, csrf }: UnknownProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { activityId, statements, lastAt } = activity;
  const name = nameFor(activity.names, locale) ?? activityId;
  const field = `target-${index}`;
  const mistake = refused?.errors.target;
  const value = refused ? typed(refused, 'target') : (passportIn(activityId) ?? '');
  return (
    <li class="line mapping">
      <div class="line__main">
        <p class="line__name">{name}</p>
        {name === activityId ? null : <p class="line__meta">{activityId}</p>}
        <p class="line__meta">
          {t('exchange-api-activity-waits', { count: statements })}
          {' · '}
          {t('exchange-api-activity-last', { when: times.moment(lastAt) })}
        </p>
      </div>
      <Form action={LIST} csrf={csrf} class="line__edit mapping__form">
        <input type="hidden" name="activityId" value={activityId} />
        <input
          class="input"
          id={field}
          name="target"
          list="targets"
          value={value}
          autocomplete="off"
          placeholder={t('exchange-api-activity-target')}
          aria-label={t('exchange-api-activity-target-of', { name })}
          aria-invalid={mistake ? 'true' : undefined}
          aria-describedby={mistake ? `${field}-error` : undefined}
        />
        <button class="button" type="submit">
          {t('exchange-api-activity-map')}
          <span class="spoken">: {name}</span>
        </button>
        {mistake ? (
          <p class="field__error" id={`${field}-error`}>
            <Icon name="circle-alert" size="small" />
            {t(mistake)}
          </p>
        ) : null}
      </Form>
    </li>
  );
}

function MappedLine({ activity, csrf }: { readonly activity: MappedActivity; readonly csrf: string }): VNode {
  const { t, locale } = useView();
  const { activityId, module, course } = activity;
  const target = module
    ? `${module.passport} · ${titleIn(module.titles, locale)}`
    : course && `${course.code} · ${titleIn(course.titles, locale)}`;
  return (
    <li class="line line--plain">
      <div class="line__main">
        <p class="line__name">{target}</p>
        <p class="line__meta">{activityId}</p>
      </div>
      <Form action={`${LIST}/unmap`} csrf={csrf}>
        <input type="hidden" name="activityId" value={activityId} />
        <button class="button button--plain" type="submit">
          {t('exchange-api-activity-unmap')}
          <span class="spoken">: {activityId}</span>
        </button>
      </Form>
    </li>
  );
}

export interface ActivitiesProps {
  readonly unknown: readonly UnknownActivity[];
  /** All unknown activities, also those of other pages. */
  readonly total: number;
  /** Addresses of the pages around this one. */
  readonly newer: string | undefined;
  readonly older: string | undefined;
  readonly mapped: readonly MappedActivity[];
  readonly suggestions: readonly Suggestion[];
  readonly refused: { readonly activityId: string; readonly form: FormState } | undefined;
  readonly csrf: string;
}

export function ActivitiesBody(props: ActivitiesProps): VNode {
  const t = useWords();
  const { unknown, total, mapped, suggestions, refused, csrf } = props;
  return (
    <>
      <datalist id="targets">
        {suggestions.map(({ value, title }) => (
          <option key={value} value={value} label={title} />
        ))}
      </datalist>
      {unknown.length === 0 ? (
        <Empty
          icon="link"
          title={t('exchange-api-activities-empty')}
          text={t('exchange-api-activities-empty-text')}
        />
      ) : (
        <>
          <p class="exchange__note">{t('exchange-api-activities-hint', { count: total })}</p>
          <ul class="lines">
            {unknown.map((activity, index) => (
              <UnknownLine
                key={activity.activityId}
                activity={activity}
                index={index}
                refused={refused?.activityId === activity.activityId ? refused.form : undefined}
                csrf={csrf}
              />
            ))}
          </ul>
          <Pages newer={props.newer} older={props.older} />
        </>
      )}
      {mapped.length > 0 ? (
        <Block title={t('exchange-api-mapped')} hint={t('exchange-api-mapped-hint')}>
          <ul class="lines">
            {mapped.map((activity) => (
              <MappedLine key={activity.activityId} activity={activity} csrf={csrf} />
            ))}
          </ul>
        </Block>
      ) : null}
    </>
  );
}

function Pages({ newer, older }: Pick<ActivitiesProps, 'newer' | 'older'>): VNode | null {
  const t = useWords();
  if (!newer && !older) return null;
  return (
    <nav class="exchange__pages" aria-label={t('exchange-api-pages')}>
      {newer ? (
        <a class="button" href={newer}>
          <Icon name="arrow-left" />
          {t('exchange-api-page-before')}
        </a>
      ) : null}
      {older ? (
        <a class="button" href={older}>
          {t('exchange-api-page-after')}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  );
}
