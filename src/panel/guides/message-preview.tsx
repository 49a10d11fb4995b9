/** What the bot sends of a guide: the very message, drawn as Telegram shows it. */
import type { VNode } from 'preact';
import type { Entity } from '../../db/schema/telegram.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { guideMessage } from '../../domain/guides/guide-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { Formatted } from '../ticket/formatted.tsx';
import { useTimes } from '../times.tsx';
import { uploadAddress } from './addresses.ts';

/** The parts of a message to Telegram that are drawn. */
interface Drawn {
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly { readonly text: string }[])[] };
}

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
  const drawn: Drawn = guideMessage(guide, locale, FIRST_TIME).payload;
  return (
    <div class="preview__chat" lang={locale}>
      <div class="said">
        <div class={guide.uploadId === null ? 'say' : 'say say--video'}>
          {guide.uploadId === null ? null : <Picture guide={guide} />}
          <div class="say__words">
            <Formatted
              text={drawn.caption ?? drawn.text ?? ''}
              entities={drawn.caption_entities ?? drawn.entities ?? []}
            />
            <span class="say__foot">{times.clock(times.now)}</span>
          </div>
        </div>
        <div class="inline-keys" aria-hidden="true">
          {(drawn.reply_markup?.inline_keyboard ?? []).map((row, index) => (
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
    </div>
  );
}
