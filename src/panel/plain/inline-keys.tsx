/** Buttons under a message as Telegram shows them, only to be looked at. */
import type { VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';

export interface InlineKey {
  readonly text: string;
  /** Where it leads; undefined for one that the bot answers. */
  readonly url?: string;
}

export function InlineKeys({ rows }: { readonly rows: ReadonlyArray<readonly InlineKey[]> }): VNode {
  return (
    <div class="inline-keys" aria-hidden="true">
      {rows.map((row, place) => (
        <div class="inline-keys__row" key={place}>
          {row.map(({ text, url }, index) => (
            <span class="inline-key" key={index} title={url}>
              {text}
              {url === undefined ? null : <Icon name="arrow-up-right" />}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
