/** An empty place that says what happened and what to do next. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  /** The next step: a button or a link. */
  readonly children?: ComponentChildren;
}

export function Empty({ icon, title, text, children }: EmptyProps): VNode {
  return (
    <div class="empty">
      <Icon name={icon} class="empty__mark" />
      <h2 class="empty__title">{title}</h2>
      {text ? <p class="empty__text">{text}</p> : null}
      {children}
    </div>
  );
}
