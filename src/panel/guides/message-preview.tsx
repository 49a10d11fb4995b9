/** What the bot sends of a guide: the very message, drawn as Telegram shows it. */
import type { VNode } from 'preact';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { guideMessage } from '../../domain/guides/guide-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { wordsOf } from '../plain/call-words.ts';
import { type InlineKey, InlineKeys } from '../plain/inline-keys.tsx';
import { Formatted } from '../ticket/formatted.tsx';
import { useTimes } from '../times.tsx';
import { uploadAddress } from './addresses.ts';

/** As somebody sees it who opens it for the first time and has others to go on to. */
const FIRST_TIME = { helped: undefined, favourite: false, hasNext: true };

function Picture({ guide }: { readonly guide: Guide }): VNode {
  return (
    <span class="sent-video">
      {guide.coverId === null ? null : <img src={uploadAddress(guide.coverId)} alt="" />}
      <span class="sent-video__play">
        <Icon name="play" />
      </span>
      {guide.duration === null ? null : <span class="cover__length">{clockOf(guide.duration)}</span>}
    </span>
  );
}

export function MessagePreview({ guide, locale }: { readonly guide: Guide; readonly locale: Locale }): VNode {
  const times = useTimes();
  const { payload } = guideMessage(guide, locale, FIRST_TIME);
  const { reply_markup: keyboard }: { reply_markup?: { inline_keyboard: InlineKey[][] } } = payload;
  return (
    <div class="preview__chat" lang={locale}>
      <div class="said">
        <div class={guide.uploadId === null ? 'say' : 'say say--video'}>
          {guide.uploadId === null ? null : <Picture guide={guide} />}
          <div class="say__words">
            <Formatted {...wordsOf(payload)} />
            <span class="say__foot">{times.clock(times.now)}</span>
          </div>
        </div>
        <InlineKeys rows={keyboard?.inline_keyboard ?? []} />
      </div>
    </div>
  );
}
