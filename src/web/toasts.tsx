/** Where `browser/toast.js` puts short messages; read aloud politely when one appears. */
import type { VNode } from 'preact';

export function Toasts(): VNode {
  return <div class="toasts" id="toasts" role="status" aria-live="polite" />;
}
