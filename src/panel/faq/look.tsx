/** An entry as the bot offers it: the very message, drawn as Telegram shows it. */
import type { VNode } from 'preact';
import { z } from 'zod';
import type { FaqContent } from '../../db/schema/faq.ts';
import { entryText } from '../../domain/faq/entry-text.ts';
import { offerItems } from '../../domain/faq/offer-items.ts';
import { offerMessage } from '../../domain/faq/offer-message.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useView, useWords } from '../../web/view.ts';
import { InlineKeys } from '../plain/inline-keys.tsx';
import { Formatted } from '../ticket/formatted.tsx';
import { useTimes } from '../times.tsx';

const MINUTE_MS = 60_000;
/** Only stands for the entry within the message that is drawn. */
const HERE = 1;

export interface EntryLookProps {
  readonly content: FaqContent;
  /** The guide that is offered with it, if one is linked that teachers see. */
  readonly guide: Guide | undefined;
  readonly locale: Locale;
  /** How long an offer stands, as the settings say. */
  readonly waitMinutes: number;
}

const Keyboard = z.object({ inline_keyboard: z.array(z.array(z.object({ text: z.string() }))) });

/** Where the linked part begins, as long as the guide has such a chapter. */
function momentOf({ guides }: FaqContent, { code, chapters }: Guide): number | undefined {
  const linked = guides.find((each) => each.code === code)?.at;
  return chapters.find(({ at }) => at === linked)?.at;
}

export function EntryLook({ content, guide, locale, waitMinutes }: EntryLookProps): VNode {
  const { t, locale: reader } = useView();
  const times = useTimes();
  const { shown, body } = entryText(content, locale);
  if (body === '') return <p class="look__empty">{t('entries-look-empty')}</p>;
  const items = offerItems({
    entries: [{ id: HERE, score: 1, pacing: content.pacing }],
    guide: guide && { id: guide.id, at: momentOf(content, guide), score: 1 },
    studies: false,
  });
  const { text, entities, reply_markup } = offerMessage(
    {
      ticketId: HERE,
      items,
      material: {
        entries: new Map([[HERE, { code: '', content }]]),
        guides: new Map(guide ? [[guide.id, guide]] : []),
      },
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
        <InlineKeys class="look__keys" rows={Keyboard.parse(reply_markup).inline_keyboard} />
      </div>
      {shown === locale ? null : (
        <p class="look__note" lang={reader}>
          {t('entries-look-other')}
        </p>
      )}
    </div>
  );
}

/** Beside the look: what only a teacher's own message will have. */
export function LookNotes({ content }: Pick<EntryLookProps, 'content'>): VNode | null {
  const t = useWords();
  return content.pacing ? <p class="look__note">{t('entries-look-pacing')}</p> : null;
}
