/** What supervisors changed in a schedule, by whom and why, and taking it back. */
import type { VNode } from 'preact';
import type { scheduleHistory } from '../../domain/learning/schedule-changes.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import { type Times, useTimes } from '../times.tsx';
import { CHANGE_ICONS } from './change-actions.tsx';

export type Change = Awaited<ReturnType<typeof scheduleHistory>>[number];

const DAY_MS = 86_400_000;

/** What a change did, and when. */
export function changeWords(
  t: ReturnType<typeof useWords>,
  times: Times,
  { kind, fromAt, untilAt, byMs }: Pick<Change['change'], 'kind' | 'fromAt' | 'untilAt' | 'byMs'>,
): string {
  const days = String(Math.round((byMs / DAY_MS) * 10) / 10);
  if (kind === 'extend') return t('learners-change-extend', { days });
  if (kind === 'shift') return t('learners-change-shift', { days, from: times.moment(fromAt) });
  return untilAt === null
    ? t('learners-change-pause', { from: times.moment(fromAt) })
    : t('learners-change-pause-until', { from: times.moment(fromAt), until: times.moment(untilAt) });
}

export interface ChangesProps {
  readonly history: readonly Change[];
  readonly at: string;
  readonly mayChange: boolean;
  readonly csrf: string;
}

function Line({
  entry,
  at,
  mayChange,
  csrf,
}: Omit<ChangesProps, 'history'> & { readonly entry: Change }): VNode {
  const t = useWords();
  const times = useTimes();
  const { change, official, atOnce } = entry;
  const undone = change.undoneAt !== null;
  return (
    <li class={undone ? 'line line--plain line--off' : 'line line--plain'}>
      <Icon name={CHANGE_ICONS[change.kind]} class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          {changeWords(t, times, change)}
          {atOnce > 1 ? (
            <span class="tag">
              <Icon name="users" size="small" />
              {t('learners-change-group', { count: atOnce })}
            </span>
          ) : null}
          {change.undoneAt === null ? null : (
            <span class="tag">{t('learners-change-undone', { when: times.moment(change.undoneAt) })}</span>
          )}
        </p>
        <p class="line__meta">
          {change.reason}
          {' · '}
          {official?.name ?? t('panel-official-gone')}, {times.moment(change.createdAt)}
        </p>
      </div>
      {mayChange && !undone ? (
        <Confirm
          label={t('learners-undo')}
          question={
            atOnce > 1 ? t('learners-undo-question-group', { count: atOnce }) : t('learners-undo-question')
          }
        >
          <Form action={`${at}/undo`} csrf={csrf}>
            <input type="hidden" name="batch" value={change.batch} />
            <button class="button button--danger" type="submit">
              {t('learners-undo-yes')}
            </button>
          </Form>
        </Confirm>
      ) : null}
    </li>
  );
}

export function Changes({ history, ...props }: ChangesProps): VNode | null {
  const t = useWords();
  if (history.length === 0) return null;
  return (
    <section class="learners__changes" aria-label={t('learners-changes')}>
      <h3 class="learners__heading">{t('learners-changes')}</h3>
      <ul class="lines">
        {history.map((entry) => (
          <Line key={entry.change.id} entry={entry} {...props} />
        ))}
      </ul>
    </section>
  );
}
