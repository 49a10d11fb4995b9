/** Where something is open: whole regions, or single districts of them. Nothing chosen is everywhere. */
import type { VNode } from 'preact';
import { districtName, REGIONS, type Region } from '../../domain/regions.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { chosen, type FormState } from '../plain/read-form.ts';

const NAME = 'places';

interface RegionProps {
  readonly region: Region;
  readonly on: ReadonlySet<string>;
}

function RegionPlaces({ region, on }: RegionProps): VNode {
  const { t, locale } = useView();
  const whole = on.has(region.id);
  const count = region.districts.filter(({ id }) => on.has(id)).length;
  const chosenWords = whole ? t('courses-place-whole') : count > 0 ? t('courses-place-some', { count }) : '';
  return (
    <details class="places__region">
      <summary class="places__head">
        <Icon name="chevron-right" size="small" />
        {region.names[locale]}
        {chosenWords ? <span class="tag tag--due">{chosenWords}</span> : null}
      </summary>
      <div class="checks places__districts">
        <label class="check places__whole">
          <input type="checkbox" name={NAME} value={region.id} checked={whole} />
          {t('courses-place-whole')}
        </label>
        {region.districts.map(({ id }) => (
          <label class="check" key={id}>
            <input type="checkbox" name={NAME} value={id} checked={on.has(id)} />
            {districtName(id, locale)}
          </label>
        ))}
      </div>
    </details>
  );
}

export function PlacesField({ form }: { readonly form: FormState }): VNode {
  const t = useWords();
  const on = new Set(chosen(form, NAME));
  const mistake = form.errors[NAME];
  return (
    <fieldset class="field" aria-describedby="places-hint">
      <legend class="field__label">{t('courses-open-places')}</legend>
      <p class="field__hint" id="places-hint">
        {t('courses-open-places-hint')}
      </p>
      {mistake ? (
        <p class="field__error">
          <Icon name="circle-alert" size="small" />
          {t(mistake)}
        </p>
      ) : null}
      <div class="places">
        {REGIONS.map((region) => (
          <RegionPlaces key={region.id} region={region} on={on} />
        ))}
      </div>
    </fieldset>
  );
}
