/** Buttons under a message as Telegram shows them; here they do nothing. */
import type { VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';

export interface InlineKey {
  readonly text: string;
  /** Where it leads; undefined for one that the bot answers. */
  readonly url?: string;
}

export function InlineKeys(props: {
  readonly rows: ReadonlyArray<readonly InlineKey[]>;
  /** A class for its place on the page. */
  readonly class?: string;
}): VNode {
  const { rows } = props;
  return (
    <div class={props.class ? `inline-keys ${props.class}` : 'inline-keys'}>
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
