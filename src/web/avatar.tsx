/** A person as two letters: grey on purpose, because colour means something else here. */
import type { VNode } from 'preact';

/** The first letters of the first two words; `?` when there is no name. */
function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? '')
    .filter(Boolean)
    .slice(0, 2);
  return letters.join('').toLocaleUpperCase('uz') || '?';
}

export interface AvatarProps {
  readonly name: string;
  readonly size?: 'small' | 'large';
  /** Officials are tinted, teachers are not. */
  readonly official?: boolean;
}

export function Avatar({ name, size, official }: AvatarProps): VNode {
  const classes = ['avatar', size ? `avatar--${size}` : '', official ? 'avatar--official' : ''];
  return (
    <span class={classes.filter(Boolean).join(' ')} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
