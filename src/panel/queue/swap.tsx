/** A link that changes the queue in place. */
import type { ComponentProps, VNode } from 'preact';

type SwapProps = ComponentProps<'a'> & { readonly href: string };

/** The answer names the address to show; without scripts it is a link like any other. */
export function Swap({ href, children, ...rest }: SwapProps): VNode {
  return (
    <a
      {...rest}
      href={href}
      hx-get={href}
      hx-target="#queue-list"
      hx-sync="#queue-list:replace"
      hx-swap="morph:outerHTML"
      hx-indicator="#queue-list"
    >
      {children}
    </a>
  );
}
