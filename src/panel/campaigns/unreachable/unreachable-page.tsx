/** Regions with how many the bot has lost and won back, and below them the people. */
import type { VNode } from 'preact';
import { UNREACHABLE } from '../../../db/schema/people.ts';
import { findDistrict, regionName } from '../../../domain/regions.ts';
import {
  lostOf,
  type RegionReach,
  type UnreachableCursor,
  type UnreachablePerson,
} from '../../../domain/unreachable.ts';
import { Empty } from '../../../web/empty.tsx';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { SearchForm } from '../../plain/search-form.tsx';
import { useTimes, When } from '../../times.tsx';
import { HERE } from '../addresses.ts';
import { count, share } from '../numbers.ts';
import { type UnreachableView, unreachableQuery } from './view.ts';

const AT = `${HERE}/unreachable`;

export interface UnreachableProps {
  readonly view: UnreachableView;
  readonly regions: readonly RegionReach[];
  readonly people: readonly UnreachablePerson[];
  readonly next: UnreachableCursor | undefined;
}

function Regions({ view, regions }: Pick<UnreachableProps, 'view' | 'regions'>): VNode {
  const { t, locale } = useView();
  const sum = (of: (region: RegionReach) => number) => regions.reduce((all, region) => all + of(region), 0);
  const [total, lost] = [sum((region) => region.total), sum(lostOf)];
  const part = (of: number, all: number) => share(all === 0 ? 0 : of / all, locale);
  return (
    <section class="scroll unreachable__regions" aria-label={t('unreachable-regions')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('progress-region')}</th>
            <th scope="col" class="num">
              {t('progress-people')}
            </th>
            {UNREACHABLE.map((why) => (
              <th scope="col" class="num" key={why}>
                {t(`unreachable-${why}`)}
              </th>
            ))}
            <th scope="col" class="num">
              {t('unreachable-share')}
            </th>
            <th scope="col" class="num">
              {t('unreachable-returned')}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <tr
              key={region.regionId ?? ''}
              aria-current={region.regionId === view.region ? 'true' : undefined}
            >
              <th scope="row">
                {region.regionId === null ? (
                  t('progress-no-region')
                ) : (
                  <a
                    href={`${AT}${unreachableQuery({ ...view, region: region.regionId, after: undefined })}`}
                  >
                    {regionName(region.regionId, locale) ?? region.regionId}
                  </a>
                )}
              </th>
              <td class="num">{count(region.total)}</td>
              {UNREACHABLE.map((why) => (
                <td class={region.lost[why] === 0 ? 'num few' : 'num'} key={why}>
                  {count(region.lost[why])}
                </td>
              ))}
              <td class="share">{part(lostOf(region), region.total)}</td>
              <td class={region.returned === 0 ? 'num few' : 'num'}>{count(region.returned)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('unreachable-all')}</th>
            <td class="num">{count(total)}</td>
            {UNREACHABLE.map((why) => (
              <td class="num" key={why}>
                {count(sum((region) => region.lost[why]))}
              </td>
            ))}
            <td class="share">{part(lost, total)}</td>
            <td class="num">{count(sum(({ returned }) => returned))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Person({ person }: { readonly person: UnreachablePerson }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { name, regionId, districtId, why, since, parked } = person;
  const place = [regionName(regionId, locale), findDistrict(districtId)?.names[locale]].filter(Boolean);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{place.length === 0 ? t('progress-no-region') : place.join(', ')}</td>
      <td>{t(`unreachable-${why}`)}</td>
      <td>
        <When at={since} text={times.date(since)} />
      </td>
      <td>
        {parked === 0 ? null : (
          <span class="tag tag--due">
            <Icon name="clock" size="small" />
            {t('unreachable-parked', { count: count(parked) })}
          </span>
        )}
      </td>
    </tr>
  );
}

function Chosen({ view }: Pick<UnreachableProps, 'view'>): VNode | null {
  const { t, locale } = useView();
  const chip = (words: string, without: Partial<UnreachableView>) => (
    <a class="chip" href={`${AT}${unreachableQuery({ ...view, ...without, after: undefined })}`} key={words}>
      {words}
      <Icon name="x" size="small" label={t('unreachable-any')} />
    </a>
  );
  if (!view.region && !view.why) return null;
  return (
    <p class="people__chip">
      {view.region ? chip(regionName(view.region, locale) ?? view.region, { region: undefined }) : null}
      {view.why ? chip(t(`unreachable-${view.why}`), { why: undefined }) : null}
    </p>
  );
}

export function UnreachableBody(props: UnreachableProps): VNode {
  const { view, people, next } = props;
  const t = useWords();
  return (
    <>
      <Regions {...props} />
      <section id="unreachable" aria-labelledby="unreachable-people">
        <h2 class="block__title unreachable__title" id="unreachable-people">
          {t('unreachable-people')}
        </h2>
        <SearchForm
          action={AT}
          value={view.q}
          label={t('unreachable-search')}
          target="#unreachable-list"
          class="unreachable__search"
        >
          {view.region ? <input type="hidden" name="region" value={view.region} /> : null}
          {view.why ? <input type="hidden" name="why" value={view.why} /> : null}
        </SearchForm>
        <div id="unreachable-list">
          <Chosen view={view} />
          <nav class="tabs people__tabs" aria-label={t('unreachable-people')}>
            {[undefined, ...UNREACHABLE].map((why) => (
              <a
                class="tab"
                key={why ?? ''}
                href={`${AT}${unreachableQuery({ ...view, why, after: undefined })}`}
                aria-current={view.why === why ? 'page' : undefined}
              >
                {t(why ? `unreachable-${why}` : 'progress-people-all')}
              </a>
            ))}
          </nav>
          {people.length === 0 ? (
            <Empty icon="users" title={t('unreachable-none')} text={t('unreachable-none-text')} />
          ) : (
            <div class="scroll">
              <table class="table people__table">
                <thead>
                  <tr>
                    <th scope="col">{t('progress-name')}</th>
                    <th scope="col">{t('unreachable-place')}</th>
                    <th scope="col">{t('unreachable-why')}</th>
                    <th scope="col">{t('unreachable-since')}</th>
                    <th scope="col">{t('unreachable-waiting')}</th>
                  </tr>
                </thead>
                <tbody>
                  {people.map((person) => (
                    <Person key={person.id} person={person} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {next === undefined ? null : (
            <p class="reasons__do">
              <a class="button" href={`${AT}${unreachableQuery({ ...view, after: next })}`}>
                {t('progress-next-page')}
              </a>
            </p>
          )}
        </div>
      </section>
    </>
  );
}
