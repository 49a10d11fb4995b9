/** A button that asks before it does something grave. Opens in place, also without scripts. */
import type { ComponentChildren, VNode } from 'preact';

export interface ConfirmProps {
  readonly label: string;
  readonly question: string;
  /** The form that does it. */
  readonly children: ComponentChildren;
}

export function Confirm({ label, question, children }: ConfirmProps): VNode {
  return (
    <details class="confirm">
      <summary class="button">{label}</summary>
      <div class="confirm__ask">
        <p>{question}</p>
        {children}
      </div>
    </details>
  );
}
