/** An entry as the bot offers it: the very message, drawn as Telegram shows it. */
import type { VNode } from 'preact';
import { z } from 'zod';
import type { FaqContent } from '../../db/schema/faq.ts';
import { entryText } from '../../domain/faq/entry-text.ts';
import { offerMessage } from '../../domain/faq/offer-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useView, useWords } from '../../web/view.ts';
import { Formatted } from '../ticket/formatted.tsx';
import { useTimes } from '../times.tsx';

const MINUTE_MS = 60_000;
/** Only stands for the entry within the message that is drawn. */
const HERE = 1;

export interface EntryLookProps {
  readonly content: FaqContent;
  readonly locale: Locale;
  /** How long an offer stands, as the settings say. */
  readonly waitMinutes: number;
}

const Keyboard = z.object({ inline_keyboard: z.array(z.array(z.object({ text: z.string() }))) });

export function EntryLook({ content, locale, waitMinutes }: EntryLookProps): VNode {
  const { t, locale: reader } = useView();
  const times = useTimes();
  const { shown, body } = entryText(content, locale);
  if (body === '') return <p class="look__empty">{t('entries-look-empty')}</p>;
  const item = { kind: 'entry', entryId: HERE, guideId: null, chapterAt: null, score: 1 } as const;
  const { text, entities, reply_markup } = offerMessage(
    {
      ticketId: HERE,
      items: [item],
      material: { entries: new Map([[HERE, { code: '', content }]]), guides: new Map() },
      state: 'open',
      decideAt: times.now + waitMinutes * MINUTE_MS,
    },
    0,
    { locale, timeZone: times.timeZone, now: times.now },
  );
  return (
    <div class="chat__list" lang={shown}>
      <div class="said look__said">
        <div class="say look__say">
          <Formatted text={text} entities={entities} />
          <span class="say__foot">{times.clock(times.now)}</span>
        </div>
        <div class="inline-keys look__keys" aria-hidden="true">
          {Keyboard.parse(reply_markup).inline_keyboard.map((row, index) => (
            <div class="inline-keys__row" key={index}>
              {row.map((button) => (
                <span class="inline-key" key={button.text}>
                  {button.text}
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      {shown === locale ? null : (
        <p class="look__note" lang={reader}>
          {t('entries-look-other')}
        </p>
      )}
    </div>
  );
}

/** Beside the look: what the message will also have. */
export function LookNotes({ content }: Pick<EntryLookProps, 'content'>): VNode | null {
  const t = useWords();
  const notes = [
    ...(content.pacing ? [t('entries-look-pacing')] : []),
    ...(content.guides.length > 0 ? [t('entries-look-guide')] : []),
  ];
  return notes.length === 0 ? null : <p class="field__hint">{notes.join(' ')}</p>;
}
