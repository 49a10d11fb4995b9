/** When a campaign goes out: at once, at a moment, or again and again; until when, and whether by night. */
import type { ComponentChildren, VNode } from 'preact';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import { cronProblem, nextMoments } from '../../../domain/cron.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { Switch } from '../../plain/fields.tsx';
import { chosen, type FormState, typed } from '../../plain/read-form.ts';
import { useTimes } from '../../times.tsx';
import { REPEATS, STARTS, WEEKDAYS } from './draft-form.ts';

const MOMENTS_SHOWN = 4;

function Input(props: {
  readonly name: string;
  readonly label: string;
  readonly type: 'date' | 'time' | 'text';
  readonly form: FormState;
  readonly hint?: string;
}): VNode {
  const { name, label, type, form, hint } = props;
  return (
    <div class="field">
      <label class="field__label" for={name}>
        {label}
      </label>
      <input
        class="input"
        {...(type === 'text' ? {} : { type })}
        id={name}
        name={name}
        value={typed(form, name)}
        autocomplete="off"
        aria-describedby={hint ? `${name}-hint` : undefined}
      />
      {hint ? (
        <p class="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** What is shown only while something else has a value: the script keeps it so. */
function ShownFor(props: {
  readonly field: string;
  readonly values: readonly string[];
  readonly form: FormState;
  readonly children: ComponentChildren;
}): VNode {
  const { field, values, form, children } = props;
  return (
    <div
      class="when__part"
      data-shown-for={field}
      data-shown-values={values.join(' ')}
      hidden={!values.includes(typed(form, field))}
    >
      {children}
    </div>
  );
}

/** The next moments of a repetition; comes anew with every save. */
export function NextMoments(props: {
  readonly campaign: Pick<Campaign, 'cron'>;
  readonly aside?: boolean;
}): VNode {
  const { campaign, aside } = props;
  const t = useWords();
  const times = useTimes();
  const { cron } = campaign;
  const problem = cron === null ? undefined : cronProblem(cron);
  const moments = cron === null || problem ? [] : nextMoments(cron, times.timeZone, times.now, MOMENTS_SHOWN);
  return (
    <p class="when__next" id="next-moments" {...(aside ? { 'hx-swap-oob': 'true' } : {})}>
      {moments.length > 0
        ? t('campaigns-next-moments', { moments: moments.map((at) => times.moment(at)).join(' · ') })
        : null}
      {problem ? t(`campaigns-cron-${problem}`) : null}
    </p>
  );
}

function Repeat({ form, campaign }: { readonly form: FormState; readonly campaign: Campaign }): VNode {
  const t = useWords();
  const on = new Set(chosen(form, 'weekday'));
  return (
    <ShownFor field="start" values={['repeat']} form={form}>
      <div class="form__pair">
        <div class="field">
          <label class="field__label" for="repeat">
            {t('campaigns-repeat')}
          </label>
          <select class="select" id="repeat" name="repeat" data-shows>
            {REPEATS.map((each) => (
              <option key={each} value={each} selected={typed(form, 'repeat') === each}>
                {t(`campaigns-repeat-${each}`)}
              </option>
            ))}
          </select>
        </div>
        <ShownFor field="repeat" values={['daily', 'weekly', 'monthly']} form={form}>
          <Input name="repeatTime" label={t('campaigns-time')} type="time" form={form} />
        </ShownFor>
      </div>
      <ShownFor field="repeat" values={['weekly']} form={form}>
        <fieldset class="weekdays">
          <legend class="spoken">{t('campaigns-weekdays')}</legend>
          {WEEKDAYS.map((day) => (
            <label class="weekday" key={day}>
              <input type="checkbox" name="weekday" value={day} checked={on.has(String(day))} />
              <span>{t(`campaigns-weekday-${day}`)}</span>
            </label>
          ))}
        </fieldset>
      </ShownFor>
      <ShownFor field="repeat" values={['monthly']} form={form}>
        <Input
          name="monthDays"
          label={t('campaigns-month-days')}
          hint={t('campaigns-month-days-hint')}
          type="text"
          form={form}
        />
      </ShownFor>
      <ShownFor field="repeat" values={['cron']} form={form}>
        <Input
          name="cron"
          label={t('campaigns-cron')}
          hint={t('campaigns-cron-hint')}
          type="text"
          form={form}
        />
      </ShownFor>
      <NextMoments campaign={campaign} />
    </ShownFor>
  );
}

export function WhenFields({
  form,
  campaign,
}: {
  readonly form: FormState;
  readonly campaign: Campaign;
}): VNode {
  const t = useWords();
  const { timeZone } = useTimes();
  return (
    <div class="when">
      <fieldset class="segments">
        <legend class="spoken">{t('campaigns-step-when')}</legend>
        {STARTS.map((each) => (
          <label class="segment" key={each}>
            <input
              class="spoken"
              type="radio"
              name="start"
              value={each}
              checked={typed(form, 'start') === each}
              data-shows
            />
            {t(`campaigns-start-${each}`)}
          </label>
        ))}
      </fieldset>
      <ShownFor field="start" values={['at']} form={form}>
        <div class="form__pair">
          <Input name="day" label={t('campaigns-day')} type="date" form={form} />
          <Input name="time" label={t('campaigns-time')} type="time" form={form} />
        </div>
      </ShownFor>
      <Repeat form={form} campaign={campaign} />
      <p class="field__hint">
        <Icon name="clock" size="small" /> {t('campaigns-zone', { zone: timeZone })}
      </p>
      <Switch name="quiet" label={t('campaigns-quiet')} hint={t('campaigns-quiet-hint')} form={form} />
      <Switch name="silent" label={t('campaigns-silent')} hint={t('campaigns-silent-hint')} form={form} />
      <Switch name="paid" label={t('campaigns-paid')} hint={t('campaigns-paid-hint')} form={form} />
      <label class="switch">
        <span>
          {t('campaigns-expires')}
          <span class="switch__hint">{t('campaigns-expires-hint')}</span>
        </span>
        <input
          type="checkbox"
          name="expires"
          value="on"
          checked={chosen(form, 'expires').includes('on')}
          data-shows
        />
      </label>
      <div
        class="when__part form__pair"
        data-shown-for="expires"
        data-shown-values="on"
        hidden={!chosen(form, 'expires').includes('on')}
      >
        <Input name="expiresDay" label={t('campaigns-day')} type="date" form={form} />
        <Input name="expiresTime" label={t('campaigns-time')} type="time" form={form} />
      </div>
    </div>
  );
}
