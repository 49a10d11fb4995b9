/** The words by which a list is searched: what is found comes while one types, and with Enter where scripts are off. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';

const LONGEST = 100;

export function SearchForm(props: {
  readonly action: string;
  readonly value: string;
  readonly label: string;
  /** Selector of the part of the page that is exchanged. */
  readonly target: string;
  /** A class for its place on the page. */
  readonly class: string;
  /** Hidden fields for what is to stay as it is. */
  readonly children?: ComponentChildren;
}): VNode {
  const { action, value, label, target, children } = props;
  return (
    <form
      class={`search ${props.class}`}
      method="get"
      action={action}
      hx-get={action}
      hx-trigger="input delay:250ms, submit"
      hx-target={target}
      hx-select={target}
      hx-swap="outerHTML"
      hx-replace-url="true"
    >
      <Icon name="search" />
      <input
        class="search__input"
        type="search"
        name="q"
        value={value}
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        maxLength={LONGEST}
      />
      {children}
    </form>
  );
}
