/** A part of a plain page: what it is for on the left, what it holds on the right; one below the other on a phone. */
import type { ComponentChildren, VNode } from 'preact';

export interface BlockProps {
  readonly title: string;
  readonly hint?: string;
  /** Holds two things that belong side by side where there is room. */
  readonly split?: boolean;
  readonly children: ComponentChildren;
}

export function Block({ title, hint, split, children }: BlockProps): VNode {
  return (
    <section class="block">
      <div class="block__about">
        <h2 class="block__title">{title}</h2>
        {hint ? <p class="block__hint">{hint}</p> : null}
      </div>
      <div class={split ? 'block__body block__body--split' : 'block__body'}>{children}</div>
    </section>
  );
}
