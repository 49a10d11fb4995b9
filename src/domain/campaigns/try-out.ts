/** A campaign's message to the official who writes it, in their own chat with the bot, before anybody else gets it. */
import type { Db } from '../../db/db.ts';
import type { Locale } from '../../i18n/locale.ts';
import { enqueue, PRIORITY } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import { type PreparedCampaign, renderCampaign } from './render.ts';
import type { Variable } from './variable-names.ts';
import type { Values } from './variables.ts';

export type TryOutcome =
  | { readonly kind: 'sent' }
  /** There is neither text nor file. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'empty'; readonly variable: Variable };

/** @param values of whoever the preview shows; the message says what it would say to them */
export async function tryOut(
  db: Db,
  by: Official,
  prepared: PreparedCampaign,
  locale: Locale,
  values: Values | undefined,
  now: number,
): Promise<TryOutcome> {
  if (!prepared.texts[locale] && prepared.campaign.files.length === 0) return { kind: 'nothing' };
  const rendered = renderCampaign(prepared, { locale }, values);
  if (rendered.kind === 'empty') return rendered;
  // Trying costs no Stars.
  const { allow_paid_broadcast: _, ...payload } = rendered.payload;
  const { method } = rendered;
  await db.transaction((tx) =>
    enqueue(tx, { method, chatId: by.telegramId, payload, priority: PRIORITY.notice }, now),
  );
  return { kind: 'sent' };
}
