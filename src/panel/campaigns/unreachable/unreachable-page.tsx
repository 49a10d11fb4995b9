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
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { SearchForm } from '../../plain/search-form.tsx';
import { useTimes, When } from '../../times.tsx';
import { HERE } from '../addresses.ts';
import { count, share } from '../numbers.ts';
import { Narrowing, PeopleTable, PeopleTabs } from '../people-list.tsx';
import { type UnreachableView, unreachableQuery } from './view.ts';

const AT = `${HERE}/unreachable`;
const listAt = (view: Partial<UnreachableView>): string => `${AT}${unreachableQuery(view)}`;

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
                  <a href={listAt({ ...view, region: region.regionId, after: undefined })}>
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

function Narrowed({ view }: Pick<UnreachableProps, 'view'>): VNode {
  const { t, locale } = useView();
  const { region, why } = view;
  const chip = (words: string, without: Partial<UnreachableView>) => ({
    words,
    href: listAt({ ...view, ...without, after: undefined }),
  });
  const chips = [
    ...(region === undefined ? [] : [chip(regionName(region, locale) ?? region, { region: undefined })]),
    ...(why === undefined ? [] : [chip(t(`unreachable-${why}`), { why: undefined })]),
  ];
  return <Narrowing chips={chips} />;
}

function Reasons({ view }: Pick<UnreachableProps, 'view'>): VNode {
  const t = useWords();
  const tabs = [undefined, ...UNREACHABLE].map((why) => ({
    words: t(why ? `unreachable-${why}` : 'progress-people-all'),
    href: listAt({ ...view, why, after: undefined }),
    chosen: view.why === why,
  }));
  return <PeopleTabs label={t('unreachable-people')} tabs={tabs} />;
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
          <Narrowed view={view} />
          <Reasons view={view} />
          <PeopleTable
            heads={[
              t('progress-name'),
              t('unreachable-place'),
              t('unreachable-why'),
              t('unreachable-since'),
              t('unreachable-waiting'),
            ]}
            rows={people.map((person) => <Person key={person.id} person={person} />)}
            nobody={{ title: t('unreachable-none'), text: t('unreachable-none-text') }}
            next={next === undefined ? undefined : listAt({ ...view, after: next })}
          />
        </div>
      </section>
    </>
  );
}
