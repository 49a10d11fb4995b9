/**
 * Buttons under campaigns' messages: how they lie, and what their data says when somebody presses one. Pure.
 *
 * The data of a button is at most 64 bytes (Bot API, InlineKeyboardButton).
 */
import type { CampaignButton, CampaignKind } from '../../db/schema/campaigns.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { titleIn } from '../courses/titles.ts';
import { OPTIONAL_KINDS, type OptionalKind } from './opt-outs.ts';

export type CampaignPress =
  /** A button of a campaign, by its place from 0. */
  | { readonly kind: 'button'; readonly campaignId: number; readonly button: number }
  /** No more campaigns of this kind, or again, from whatever message. */
  | { readonly kind: 'optOut' | 'optIn'; readonly of: OptionalKind }
  /** The same in the list of kinds in the settings. */
  | { readonly kind: 'turnOff' | 'turnOn'; readonly of: OptionalKind };

/** Every press of this kind, for a handler's filter. */
export const CAMPAIGN_PRESS = /^(?:cp:(\d{1,15}):(\d{1,2})|(co|ci|cf|cn):([a-z]+))$/;

const SIGNS = { optOut: 'co', optIn: 'ci', turnOff: 'cf', turnOn: 'cn' } as const;
const KINDS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

export const pressData = (press: CampaignPress): string =>
  press.kind === 'button' ? `cp:${press.campaignId}:${press.button}` : `${SIGNS[press.kind]}:${press.of}`;

/** Reads a button's data; undefined for anything that is not one of ours. */
export function readCampaignPress(data: string): CampaignPress | undefined {
  const [, campaignId, button, sign, of] = CAMPAIGN_PRESS.exec(data) ?? [];
  if (campaignId !== undefined)
    return { kind: 'button', campaignId: Number(campaignId), button: Number(button) };
  const wanted = OPTIONAL_KINDS.find((each) => each === of);
  const kind = KINDS.find((each) => SIGNS[each] === sign);
  return wanted && kind ? { kind, of: wanted } : undefined;
}

export interface InlineButton {
  text: string;
  url?: string;
  callback_data?: string;
}

/** Choices with words up to this length stand two in a row. */
const SHORT_LABEL = 16;

export interface ButtonsOf {
  readonly id: number;
  readonly kind: CampaignKind;
  readonly buttons: readonly CampaignButton[];
}

/** The inline keyboard in a language, the way out of this kind of campaign last; undefined for none at all. */
export function keyboardOf(
  { id, kind, buttons }: ButtonsOf,
  locale: Locale,
): { inline_keyboard: InlineButton[][] } | undefined {
  const rows: InlineButton[][] = [];
  let open: InlineButton[] | undefined;
  for (const [place, button] of buttons.entries()) {
    const text = titleIn(button.labels, locale);
    const made =
      button.kind === 'link'
        ? { text, url: button.url }
        : { text, callback_data: pressData({ kind: 'button', campaignId: id, button: place }) };
    const fits = button.kind === 'choice' && text.length <= SHORT_LABEL;
    if (fits && open) {
      open.push(made);
      open = undefined;
    } else {
      const row = [made];
      rows.push(row);
      open = fits ? row : undefined;
    }
  }
  if (kind !== 'service') {
    const text = translator(locale)('campaigns-opt-out');
    rows.push([{ text, callback_data: pressData({ kind: 'optOut', of: kind }) }]);
  }
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}
