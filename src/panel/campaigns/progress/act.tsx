/** A button of its own that does something to a campaign. */
import type { VNode } from 'preact';
import { Icon } from '../../../web/icon.tsx';
import type { IconName } from '../../../web/icons.ts';
import { CsrfField } from '../../csrf.tsx';
import { campaignAt } from '../addresses.ts';

export interface ActProps {
  readonly id: number;
  /** The last part of its address. */
  readonly to: string;
  readonly words: string;
  readonly csrf: string;
  readonly icon?: IconName;
  readonly look?: 'main' | 'danger';
  readonly values?: Readonly<Record<string, string>>;
}

export function Act({ id, to, words, csrf, icon, look, values = {} }: ActProps): VNode {
  return (
    <form method="post" action={`${campaignAt(id)}/${to}`}>
      <CsrfField token={csrf} />
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <button class={look ? `button button--${look}` : 'button'} type="submit">
        {icon ? <Icon name={icon} size="small" /> : null}
        {words}
      </button>
    </form>
  );
}
