/** A menu behind a picture in the head of a conversation: its form is sent to a verb of the ticket. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';

export interface HeadMenuProps {
  readonly id: string;
  /** What it is for, in words: its title, and its command in the palette. */
  readonly name: string;
  /** What stands above the choices, where `name` is not the question they answer. */
  readonly title?: string;
  /** How things stand, after the name: what the picture alone does not say. */
  readonly state?: string;
  readonly icon: IconName;
  readonly hotkey: string;
  readonly pressed: boolean;
  /** How many are chosen, shown on the picture; absent where one cannot choose several. */
  readonly count?: number;
  readonly action: string;
  /**
   * `change` saves each tick at once, all of them with the last one; without it the buttons of the form send it.
   */
  readonly trigger?: 'change';
  readonly children: ComponentChildren;
}

export function HeadMenu(props: HeadMenuProps): VNode {
  const { id, name, hotkey, count = 0 } = props;
  const words = props.state ? `${name}: ${props.state}` : name;
  return (
    <div class="menu-anchor">
      <button
        class="icon-button"
        type="button"
        aria-label={words}
        title={`${words} (${hotkey.toUpperCase()})`}
        aria-haspopup="true"
        aria-expanded="false"
        aria-pressed={props.pressed}
        data-menu={id}
        data-key={hotkey}
        data-command={name}
      >
        <Icon name={props.icon} />
        {count > 0 ? (
          <span class="icon-button__count" aria-hidden="true">
            {count}
          </span>
        ) : null}
      </button>
      <form
        class="menu menu--down"
        id={id}
        hidden
        data-menu-stays
        hx-post={props.action}
        hx-trigger={props.trigger}
        hx-sync={props.trigger && 'this:replace'}
        hx-swap="none"
      >
        <p class="menu__title">{props.title ?? name}</p>
        {props.children}
      </form>
    </div>
  );
}
