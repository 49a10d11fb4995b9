/** The doors through which progress comes in, and how much came through each. */
import type { VNode } from 'preact';
import type { DoorFigures } from '../../domain/exchange/door-counts.ts';
import { useView } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';

export interface DoorsProps {
  readonly doors: readonly DoorFigures[];
  readonly days: number;
  readonly kept: { readonly activities: number; readonly statements: number };
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: string;
}

export function DoorsBody({ doors, days, kept, publicUrl }: DoorsProps): VNode {
  const { t, locale } = useView();
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <table class="table exchange__doors">
        <caption class="spoken">{t('exchange-api-doors')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exchange-api-door')}</th>
            <th scope="col" class="num">
              {t('exchange-api-today')}
            </th>
            <th scope="col" class="num">
              {t('exchange-api-applied', { days })}
            </th>
            <th scope="col" class="num">
              {t('exchange-api-repeated')}
            </th>
            <th scope="col" class="num">
              {t('exchange-api-wrong')}
            </th>
          </tr>
        </thead>
        <tbody>
          {doors.map(({ door, today, applied, repeated, wrong }) => (
            <tr key={door}>
              <th scope="row">{t(`exchange-api-door-${door}`)}</th>
              <td class="num">{number.format(today)}</td>
              <td class="num">{number.format(applied)}</td>
              <td class="num">{number.format(repeated)}</td>
              <td class={wrong > 0 ? 'num due' : 'num'}>{number.format(wrong)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="exchange__note">{t('exchange-api-counts-hint')}</p>
      {kept.activities > 0 ? (
        <p class="exchange__note">
          <a href="/panel/activities">{t('exchange-api-kept', { ...kept })}</a>
        </p>
      ) : null}
      <Block title={t('exchange-api-rest')} hint={t('exchange-api-rest-hint')}>
        <p>
          <code>{`${publicUrl}/api/v1`}</code>
        </p>
        <p>
          <a href="/api/v1/docs">{t('exchange-api-rest-docs')}</a>
        </p>
      </Block>
      <Block title={t('exchange-api-xapi')} hint={t('exchange-api-xapi-hint')}>
        <p>
          <code>{`${publicUrl}/xapi`}</code>
        </p>
        <p class="block__hint">{t('exchange-api-xapi-auth')}</p>
      </Block>
    </>
  );
}
