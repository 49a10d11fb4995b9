/** Messages that did not arrive, by reason, with how many and what one can do; and where they were to go. */
import type { VNode } from 'preact';
import { UNREACHABLE } from '../../../db/schema/people.ts';
import type { Progress } from '../../../domain/campaigns/progress.ts';
import { regionName } from '../../../domain/regions.ts';
import { useView, useWords } from '../../../web/view.ts';
import { campaignAt } from '../addresses.ts';
import { count, share } from '../numbers.ts';
import { Act } from './act.tsx';
import { adviceWords, reasonWords } from './reasons.ts';

const UNREACHED: readonly string[] = [...UNREACHABLE, 'chatGone', 'cannotInitiate'];

function Reasons(props: {
  readonly id: number;
  readonly title: string;
  readonly state: 'failed' | 'skipped';
  readonly reasons: Progress['failures'];
}): VNode | null {
  const { id, title, state, reasons } = props;
  const t = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 class="reasons__title">{title}</h3>
      <ul class="reasons">
        {reasons.map(({ reason, count: many }) => (
          <li class="reason" key={reason}>
            <p class="reason__words">
              {reasonWords(reason, t)}
              <span class="reason__advice">{adviceWords(reason, t)}</span>
            </p>
            <a
              class="reason__count"
              href={`${campaignAt(id)}/people?state=${state}&reason=${encodeURIComponent(reason)}`}
            >
              {count(many)}
              <span class="spoken"> {t('progress-who')}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nothing, while everything arrives. */
export function Troubles({
  progress,
  csrf,
}: {
  readonly progress: Progress;
  readonly csrf: string;
}): VNode | null {
  const t = useWords();
  const { campaign, failures, skips } = progress;
  if (failures.length === 0 && skips.length === 0) return null;
  const worthwhile = failures.filter(({ reason }) => !UNREACHED.includes(reason));
  const again = worthwhile.reduce((sum, each) => sum + each.count, 0);
  const open = ['running', 'paused', 'unsettled', 'finished'].includes(campaign.state);
  return (
    <section class="step" aria-labelledby="troubles-title">
      <div class="step__head">
        <h2 class="step__title" id="troubles-title">
          {t('progress-troubles')}
        </h2>
      </div>
      <Reasons id={campaign.id} title={t('progress-failed')} state="failed" reasons={failures} />
      <Reasons id={campaign.id} title={t('progress-skipped')} state="skipped" reasons={skips} />
      {again > 0 && open ? (
        <div class="reasons__do">
          <Act
            id={campaign.id}
            to="retry"
            words={t('progress-retry', { count: count(again) })}
            csrf={csrf}
            icon="rotate-cw"
          />
        </div>
      ) : null}
    </section>
  );
}

export function Regions({ progress }: { readonly progress: Progress }): VNode | null {
  const { t, locale } = useView();
  const { regions } = progress;
  if (regions.length === 0) return null;
  const states = ['sent', 'waiting', 'failed', 'skipped', 'uncertain'] as const;
  const shown = states.filter((state) => state === 'sent' || progress.counts[state] > 0);
  return (
    <section class="step" aria-labelledby="regions-title">
      <div class="step__head">
        <h2 class="step__title" id="regions-title">
          {t('progress-regions')}
        </h2>
      </div>
      <div class="scroll">
        <table class="table run__regions">
          <thead>
            <tr>
              <th scope="col">{t('progress-region')}</th>
              <th scope="col" class="num">
                {t('progress-people')}
              </th>
              {shown.map((state) => (
                <th scope="col" class="num" key={state}>
                  {t(`campaigns-part-${state}`)}
                </th>
              ))}
              <th scope="col" class="num">
                {t('progress-reached')}
              </th>
            </tr>
          </thead>
          <tbody>
            {regions.map(({ regionId, total, counts }) => (
              <tr key={regionId ?? ''}>
                <th scope="row">
                  {regionId === null ? (
                    t('progress-no-region')
                  ) : (
                    <a href={`${campaignAt(progress.campaign.id)}/people?region=${regionId}`}>
                      {regionName(regionId, locale) ?? regionId}
                    </a>
                  )}
                </th>
                <td class="num">{count(total)}</td>
                {shown.map((state) => {
                  const many = state === 'waiting' ? counts.waiting + counts.sending : counts[state];
                  return (
                    <td class={many === 0 ? 'num few' : 'num'} key={state}>
                      {count(many)}
                    </td>
                  );
                })}
                <td class="share">{share(total === 0 ? 0 : counts.sent / total, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
