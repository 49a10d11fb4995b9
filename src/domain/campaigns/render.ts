/**
 * A campaign's message to one person, as a call of the Bot API. Pure: the values are read before, the sender sends.
 *
 * A campaign is prepared once (its texts are parsed, its keyboards laid out) and rendered for each recipient.
 */

import type { Queries } from '../../db/db.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import type { OutboxMethod } from '../../telegram/outbox.ts';
import { methodOf } from '../attached-files.ts';
import { keyboardOf } from './buttons.ts';
import { textFor } from './languages.ts';
import { type Filled, fill, parseTemplate, rewritten, type Template } from './template.ts';
import { nameOf, type Variable } from './variable-names.ts';
import { type Values, valueIn } from './variables.ts';

type Campaign = Queries['t']['campaigns']['$inferSelect'];

/** What a message depends on. */
export type Renderable = Pick<
  Campaign,
  'id' | 'kind' | 'action' | 'texts' | 'files' | 'buttons' | 'silent' | 'paid'
>;

/** A text as readers of one language get it. */
export interface PreparedText {
  /** In which language its values are said. */
  readonly locale: Locale;
  readonly template: Template;
}

export interface PreparedCampaign {
  readonly campaign: Renderable;
  /** Undefined where there is no text at all. */
  readonly texts: Readonly<Record<Locale, PreparedText | undefined>>;
  readonly keyboards: Readonly<Record<Locale, ReturnType<typeof keyboardOf>>>;
  /** Every variable of any of its texts. */
  readonly uses: ReadonlySet<Variable>;
}

export interface RenderRecipient {
  readonly locale: Locale;
  /** Of the message to change, for edit and delete. */
  readonly messageId?: number | null;
  /** All of an album's. */
  readonly messageIds?: readonly number[] | null;
}

export type Rendered =
  | {
      readonly kind: 'message';
      readonly method: OutboxMethod;
      /** Without `chat_id`; uploads as `{ $upload: id }`. */
      readonly payload: Record<string, unknown>;
      /** Messages that it counts for: the items of an album. */
      readonly weight: number;
    }
  /** A variable without a value and without a fallback: nobody gets this until it is put right. */
  | { readonly kind: 'empty'; readonly variable: Variable };

/** Parses the texts and lays out the keyboards, once for all recipients. */
export function prepareCampaign(campaign: Renderable): PreparedCampaign {
  const parsed = new Map<Locale, Template>();
  const texts = byLocale((locale): PreparedText | undefined => {
    const chosen = textFor(campaign.texts, locale);
    if (!chosen) return undefined;
    const { source, shown } = chosen;
    const written = parsed.get(source) ?? parseTemplate(campaign.texts[source] ?? '');
    parsed.set(source, written);
    const isRewritten = source !== shown && (shown === 'uz' || shown === 'uz-Cyrl');
    return { locale: shown, template: isRewritten ? rewritten(written, shown) : written };
  });
  return {
    campaign,
    texts,
    keyboards: byLocale((locale) => keyboardOf(campaign, locale)),
    uses: new Set([...parsed.values()].flatMap(({ uses }) => [...uses])),
  };
}

/**
 * The message for one person.
 *
 * @param values may be undefined where the campaign uses no variables (`uses` is empty)
 */
export function renderCampaign(
  prepared: PreparedCampaign,
  recipient: RenderRecipient,
  values: Values | undefined,
): Rendered {
  return renderWith(prepared, recipient, (variable, locale) =>
    values ? valueIn(values, variable, locale) : '',
  );
}

/** The message for nobody in particular: every variable stands for itself. */
export function renderSample(prepared: PreparedCampaign, locale: Locale): Rendered {
  return renderWith(prepared, { locale }, (variable, shown) => `{${nameOf(variable, shown)}}`);
}

function renderWith(
  prepared: PreparedCampaign,
  recipient: RenderRecipient,
  said: (variable: Variable, locale: Locale) => string,
): Rendered {
  const { campaign } = prepared;
  if (campaign.action === 'delete') return deletion(recipient);
  const text = prepared.texts[recipient.locale];
  const filled = text && fill(text.template, (variable) => said(variable, text.locale));
  if (filled?.kind === 'empty') return filled;
  const reply_markup = prepared.keyboards[recipient.locale];
  return campaign.action === 'edit'
    ? edit(campaign, recipient, filled, reply_markup)
    : send(campaign, filled, reply_markup);
}

type Text = Extract<Filled, { kind: 'text' }> | undefined;
type Keyboard = ReturnType<typeof keyboardOf>;

function send({ files, silent, paid }: Renderable, filled: Text, reply_markup: Keyboard): Rendered {
  const common = {
    ...(silent && { disable_notification: true }),
    ...(paid && { allow_paid_broadcast: true }),
  };
  const caption = filled ? { caption: filled.text, caption_entities: filled.entities } : {};
  const [first] = files;
  if (!first) {
    const words = { text: filled?.text ?? '', entities: filled?.entities ?? [] };
    return message('sendMessage', { ...words, ...common, ...(reply_markup && { reply_markup }) });
  }
  if (files.length === 1) {
    const file = { [first.kind]: { $upload: first.uploadId } };
    return message(methodOf(first), {
      ...file,
      ...caption,
      ...common,
      ...(reply_markup && { reply_markup }),
    });
  }
  const media = files.map(({ kind, uploadId }, place) => ({
    type: kind,
    media: { $upload: uploadId },
    ...(place === 0 && caption),
  }));
  // An album has no keyboard (Bot API, sendMediaGroup).
  return message('sendMediaGroup', { media, ...common }, files.length);
}

function edit(
  { files }: Renderable,
  { messageId }: RenderRecipient,
  filled: Text,
  reply_markup: Keyboard,
): Rendered {
  const which = { message_id: messageId ?? 0 };
  const keyboard = files.length <= 1 && reply_markup ? { reply_markup } : {};
  if (!filled) return message('editMessageReplyMarkup', { ...which, ...keyboard });
  const { text, entities } = filled;
  return files.length === 0
    ? message('editMessageText', { ...which, text, entities, ...keyboard })
    : message('editMessageCaption', { ...which, caption: text, caption_entities: entities, ...keyboard });
}

function deletion({ messageId, messageIds }: RenderRecipient): Rendered {
  return messageIds && messageIds.length > 1
    ? message('deleteMessages', { message_ids: [...messageIds] })
    : message('deleteMessage', { message_id: messageId ?? 0 });
}

const message = (method: OutboxMethod, payload: Record<string, unknown>, weight = 1): Rendered => ({
  kind: 'message',
  method,
  payload,
  weight,
});

function byLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}
