/** How many a condition finds: in all, by language, after each of its parts; and some of them by name. */
import type { VNode } from 'preact';
import type { Sample, SegmentCount } from '../../domain/segments/counts.ts';
import { teacherName } from '../../domain/teachers.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { placeWords } from '../learners/names.ts';
import { leftId } from './parts.tsx';

export interface CountProps {
  readonly count: SegmentCount;
  /** Places of the draft's top parts that are counted. */
  readonly places: readonly number[];
  /** Parts that are not finished, and so not counted. */
  readonly unfinished: number;
  readonly samples: readonly Sample[];
}

export const SAMPLES = 20;

/** A number as it is grouped in the reader's language. */
export function useNumber(): (value: number) => string {
  const { locale } = useView();
  // The thousands of both scripts, and of Russian, are grouped alike: by a space.
  const format = new Intl.NumberFormat(locale === 'en' ? 'en' : 'ru');
  return (value) => format.format(value);
}

function Total({ count, unfinished }: Pick<CountProps, 'count' | 'unfinished'>): VNode {
  const t = useWords();
  const written = useNumber();
  return (
    <div class="conditions__total">
      <p class="total">
        <strong data-total={count.total}>{written(count.total)}</strong>
        <span>{t('segments-teachers', { count: count.total })}</span>
      </p>
      <p class="split">
        {LOCALES.map((locale) => (
          <span key={locale} lang={locale}>
            {LOCALE_NAMES[locale]} <b>{written(count.byLocale[locale])}</b>
          </span>
        ))}
      </p>
      {count.unreachable > 0 ? (
        <p class="conditions__note">
          <Icon name="ban" size="small" />
          {t('segments-unreachable', { count: count.unreachable })}
        </p>
      ) : null}
      {unfinished > 0 ? (
        <p class="conditions__note conditions__note--due">
          <Icon name="triangle-alert" size="small" />
          {t('segments-unfinished', { count: unfinished })}
        </p>
      ) : null}
    </div>
  );
}

function Person({ sample }: { readonly sample: Sample }): VNode {
  const words = useView();
  const name = teacherName(sample);
  const what = [placeWords(words, sample), sample.school, sample.subject].filter(Boolean).join(' · ');
  return (
    <li class="sample">
      <Avatar name={name} size="small" />
      <span class="sample__name">{name}</span>
      <span class="sample__what">{what}</span>
      {sample.blockedAt === null ? null : (
        <span class="tag tag--due">{words.t('segments-sample-unreachable')}</span>
      )}
    </li>
  );
}

function Samples({ samples, more }: { readonly samples: readonly Sample[]; readonly more: boolean }): VNode {
  const t = useWords();
  return (
    <details class="samples">
      <summary class="samples__head">
        <Icon name="chevron-right" size="small" />
        {t('segments-samples', { count: samples.length })}
      </summary>
      <ul class="samples__list">
        {samples.map((sample) => (
          <Person key={sample.id} sample={sample} />
        ))}
      </ul>
      {more ? (
        <button class="button button--plain" type="button" data-others>
          <Icon name="refresh-cw" />
          {t('segments-others')}
        </button>
      ) : null}
    </details>
  );
}

function Nobody(): VNode {
  const t = useWords();
  return (
    <p class="conditions__nobody">
      <Icon name="user-x" />
      {t('segments-nobody')}
    </p>
  );
}

/** The number after a part; the script puts it in its place. */
function LeftNow({ at, count }: { readonly at: string; readonly count: number }): VNode {
  const t = useWords();
  const written = useNumber();
  return (
    <output id={leftId(at)}>
      {written(count)}
      <span class="spoken"> {t('segments-left')}</span>
    </output>
  );
}

/** What the editor asks for after each change: the inside of its count, and a number for each part. */
export function CountPart(props: CountProps): VNode {
  const { count, places, samples } = props;
  return (
    <>
      <Total {...props} />
      {samples.length > 0 ? <Samples samples={samples} more={count.total > samples.length} /> : <Nobody />}
      <LeftNow at="all" count={count.everybody} />
      {places.map((place, index) => (
        <LeftNow key={place} at={String(place)} count={count.along[index] ?? 0} />
      ))}
    </>
  );
}
