/** Who finished before the schedule allows, with the evidence drawn, and what supervisors found. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import { type listTooFast, NOTE_LENGTH } from '../../domain/learning/too-fast-review.ts';
import { regionName } from '../../domain/regions.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Form, TextField } from '../plain/fields.tsx';
import { queryOf } from '../plain/query.ts';
import { type FormState, freshForm } from '../plain/read-form.ts';
import { useTimes } from '../times.tsx';
import { LEARNERS } from './list-view.ts';
import { learnerName, placeWords } from './names.ts';
import { TOO_FAST } from './tabs.tsx';

export type TooFastEntry = Awaited<ReturnType<typeof listTooFast>>[number];

export interface TooFastView {
  readonly reviewed: boolean;
  readonly region: string | undefined;
}

export interface TooFastProps {
  readonly view: TooFastView;
  readonly entries: readonly TooFastEntry[];
  /** How many wait, by region. */
  readonly waiting: ReadonlyMap<string | null, number>;
  /** Where the next page is. */
  readonly more: string | undefined;
  /** A review that could not be taken, by enrolment. */
  readonly refused: { readonly enrolmentId: number; readonly form: FormState } | undefined;
  readonly csrf: string;
}

export const tooFastHref = ({ reviewed, region }: TooFastView, after?: string): string =>
  `${TOO_FAST}${queryOf({ show: reviewed ? 'reviewed' : undefined, region, after })}`;

function Narrow({ view, waiting }: Pick<TooFastProps, 'view' | 'waiting'>): VNode {
  const { t, locale } = useView();
  const all = [...waiting.values()].reduce((sum, count) => sum + count, 0);
  const regions = [...waiting].flatMap(([id, count]) => (id === null ? [] : [{ id, count }]));
  regions.sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
  return (
    <div class="fast__narrow">
      <nav class="segments" aria-label={t('learners-fast-which')}>
        {[false, true].map((reviewed) => (
          <a
            class="segment"
            key={String(reviewed)}
            href={tooFastHref({ ...view, reviewed })}
            aria-current={view.reviewed === reviewed ? 'true' : undefined}
          >
            {t(reviewed ? 'learners-fast-reviewed' : 'learners-fast-open')}
          </a>
        ))}
      </nav>
      {regions.length > 1 || view.region !== undefined ? (
        <ul class="fast__regions" aria-label={t('learners-filter-region')}>
          {[{ id: undefined, count: all }, ...regions].map(({ id, count }) => (
            <li key={id ?? ''}>
              <a
                class="fast__region"
                href={tooFastHref({ ...view, region: id })}
                aria-current={view.region === id ? 'true' : undefined}
              >
                {id === undefined ? t('panel-filter-any') : regionName(id, locale)}
                <span class="tab__count">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** From the start to the earliest lawful finish, and where in that it was completed. */
function Evidence({ entry }: { readonly entry: TooFastEntry }): VNode | null {
  const t = useWords();
  const times = useTimes();
  const { startedAt, tooFast } = entry.enrolment;
  if (tooFast === null) return null;
  const { earliestFinish, completedAt, hours } = tooFast;
  const share = Math.min(100, Math.max(0, (100 * (completedAt - startedAt)) / (earliestFinish - startedAt)));
  const took = times.span(completedAt - startedAt);
  const least = times.span(earliestFinish - startedAt);
  return (
    <div class="fast__evidence">
      <p class="fast__sum">
        {completedAt > startedAt
          ? t('learners-fast-sum', { hours, took, least })
          : t('learners-fast-sum-before', { hours, least })}
      </p>
      <svg class="fast__track" height="16" aria-hidden="true">
        <rect class="fast__lawful" y="5" width="100%" height="6" rx="2" />
        <rect class="fast__taken" y="5" width={`${share}%`} height="6" rx="2" />
        <circle class="fast__end" cx={`${Math.min(98, Math.max(2, share))}%`} cy="8" r="6" />
      </svg>
      <dl class="facts">
        <dt>{t('learners-started')}</dt>
        <dd>{times.moment(startedAt)}</dd>
        <dt>{t('learning-finished')}</dt>
        <dd>{times.moment(completedAt)}</dd>
        <dt>{t('learners-earliest')}</dt>
        <dd>{times.moment(earliestFinish)}</dd>
      </dl>
    </div>
  );
}

function Review({
  entry,
  refused,
  view,
  csrf,
}: Omit<TooFastProps, 'entries'> & { entry: TooFastEntry }): VNode {
  const t = useWords();
  const times = useTimes();
  const { id, tooFastReviewedAt, tooFastNote } = entry.enrolment;
  if (tooFastReviewedAt !== null) {
    return (
      <p class="fast__found">
        <Icon name="check" size="small" />
        <span>
          {tooFastNote}
          <span class="line__meta">
            {' · '}
            {entry.reviewer?.name ?? t('panel-official-gone')}, {times.moment(tooFastReviewedAt)}
          </span>
        </span>
      </p>
    );
  }
  const form = refused?.enrolmentId === id ? refused.form : freshForm();
  // Field names are ids of the page, too: each form has its own.
  const name = `note-${id}`;
  return (
    <Form action={`${TOO_FAST}/${id}`} csrf={csrf} class="form form--line">
      <input type="hidden" name="region" value={view.region ?? ''} />
      <TextField name={name} label={t('learners-fast-note')} form={form} maxLength={NOTE_LENGTH.max} />
      <button class="button" type="submit">
        <Icon name="check" />
        {t('learners-fast-review')}
      </button>
    </Form>
  );
}

function Entry(props: TooFastProps & { readonly entry: TooFastEntry }): VNode {
  const words = useView();
  const { entry } = props;
  const { learner, course, enrolment } = entry;
  return (
    <li class="fast__entry">
      <div class="fast__who">
        <h2 class="fast__name">
          <a href={`${LEARNERS}/${learner.id}`}>{learnerName(words, learner)}</a>
        </h2>
        <p class="line__meta">{placeWords(words, learner)}</p>
        <p class="line__meta">
          {[titleIn(course.titles, words.locale), enrolment.groupName].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Evidence entry={entry} />
      <Review {...props} entry={entry} />
    </li>
  );
}

export function TooFastBody(props: TooFastProps): VNode {
  const t = useWords();
  const { entries, view, more } = props;
  return (
    <>
      <Narrow {...props} />
      {entries.length === 0 ? (
        <Empty
          icon="check-check"
          title={t(view.reviewed ? 'learners-fast-empty-reviewed' : 'learners-fast-empty')}
          text={t('learners-fast-empty-text')}
        />
      ) : (
        <ul class="fast">
          {entries.map((entry) => (
            <Entry key={entry.enrolment.id} entry={entry} {...props} />
          ))}
        </ul>
      )}
      {more === undefined ? null : (
        <p class="learners__more">
          <a class="button" href={more}>
            <Icon name="arrow-right" />
            {t('learners-fast-next')}
          </a>
        </p>
      )}
    </>
  );
}
