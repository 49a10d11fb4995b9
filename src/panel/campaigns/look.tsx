/** A campaign's message as Telegram shows it to one person: the very call that would be sent. */
import type { VNode } from 'preact';
import { keyboardOf } from '../../domain/campaigns/buttons.ts';
import type { Campaign } from '../../domain/campaigns/campaigns.ts';
import type { PreparedCampaign, Rendered } from '../../domain/campaigns/render.ts';
import { nameOf } from '../../domain/campaigns/variable-names.ts';
import type { Locale } from '../../i18n/locale.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Album, FileLines, isInAlbum } from '../plain/attached-look.tsx';
import { wordsOf } from '../plain/call-words.ts';
import { InlineKeys } from '../plain/inline-keys.tsx';
import { Formatted } from '../ticket/formatted.tsx';
import { useTimes } from '../times.tsx';
import { campaignAt } from './addresses.ts';

/** Through whose eyes it is seen. */
export interface Eyes {
  readonly locale: Locale;
  /** Somebody who would get it; undefined where there is nobody. */
  readonly person: { readonly id: number; readonly name: string } | undefined;
}

export interface LookProps {
  readonly campaign: Campaign;
  readonly prepared: PreparedCampaign;
  readonly rendered: Rendered;
  readonly eyes: Eyes;
}

/** The bubble with its buttons; or why there is none. */
export function Message({ campaign, prepared, rendered, eyes }: LookProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { files } = campaign;
  if (rendered.kind === 'empty')
    return (
      <p class="look__empty">
        {t('campaigns-look-empty-variable', { name: nameOf(rendered.variable, eyes.locale) })}
      </p>
    );
  const { text, entities } = wordsOf(rendered.payload);
  if (text.trim() === '' && files.length === 0)
    return <p class="look__empty">{t('campaigns-look-nothing')}</p>;
  const keyboard = files.length > 1 ? undefined : keyboardOf(campaign, eyes.locale);
  return (
    <div class="said" lang={prepared.texts[eyes.locale]?.locale ?? eyes.locale}>
      <div class={files.some(isInAlbum) ? 'say say--album' : 'say'}>
        <Album files={files} />
        <FileLines files={files} />
        {text === '' ? null : (
          <div class="say__words">
            <Formatted text={text} entities={entities} />
          </div>
        )}
        <span class="say__foot">{times.clock(campaign.startsAt || times.now)}</span>
      </div>
      {keyboard ? <InlineKeys rows={keyboard.inline_keyboard} /> : null}
    </div>
  );
}

/** What changes with every save: the chat, and whose values it shows. */
export function LookBody(props: LookProps & { readonly aside?: boolean }): VNode {
  const { campaign, eyes, aside } = props;
  const t = useWords();
  const times = useTimes();
  return (
    <div id="look-body" data-person={eyes.person?.id ?? 0} {...(aside ? { 'hx-swap-oob': 'true' } : {})}>
      <div class="look__stage">
        <div class="phone phone--static">
          <div class="phone__status" aria-hidden="true">
            <span>{times.clock(times.now)}</span>
            <span>
              <Icon name="signal" size="small" />
              <Icon name="wifi" size="small" />
              <Icon name="battery-full" size="small" />
            </span>
          </div>
          <div class="chat__head">
            <Icon name="arrow-left" />
            <span class="avatar avatar--brand" aria-hidden="true">
              <Icon name="star" />
            </span>
            <div class="chat__title">
              <p class="chat__name">Hamroh</p>
              <p class="chat__state">{t('campaigns-look-bot')}</p>
            </div>
          </div>
          <div class="chat">
            <div class="chat__list">
              <p class="chat__day">{times.day(campaign.startsAt || times.now)}</p>
              <Message {...props} />
            </div>
          </div>
        </div>
      </div>
      <p class="look__foot">
        {eyes.person ? t('campaigns-look-of', { name: eyes.person.name }) : t('campaigns-look-of-nobody')}
      </p>
    </div>
  );
}

/** The pane beside the editor, with a button a language and one for somebody else. */
export function Look(props: LookProps): VNode {
  const { campaign, eyes } = props;
  const t = useWords();
  return (
    <aside
      class="look"
      id="look"
      aria-label={t('campaigns-look')}
      tabIndex={-1}
      data-at={`${campaignAt(campaign.id)}/look`}
    >
      <header class="look__head">
        <h2 class="spoken">{t('campaigns-look-short')}</h2>
        <fieldset class="segments">
          <legend class="spoken">{t('campaigns-look-eyes')}</legend>
          {LOCALES.map((locale) => (
            <button
              class="segment look__language"
              type="button"
              key={locale}
              lang={locale}
              aria-pressed={locale === eyes.locale ? 'true' : 'false'}
              data-look-locale={locale}
            >
              {LOCALE_NAMES[locale]}
            </button>
          ))}
        </fieldset>
        <button
          class="icon-button"
          type="button"
          data-look-next
          aria-label={t('campaigns-look-next')}
          title={t('campaigns-look-next')}
        >
          <Icon name="refresh-cw" />
        </button>
        <button class="icon-button look__close" type="button" data-look-close aria-label={t('web-close')}>
          <Icon name="x" />
        </button>
      </header>
      <LookBody {...props} />
    </aside>
  );
}
