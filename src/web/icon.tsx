/** Pictures that speak without words: icons of the sprite, the mark, and a person's initials. */
import type { VNode } from 'preact';
import type { IconName } from './icons.ts';
import { useView } from './view.ts';

export interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'large';
  /** Read aloud in place of the picture; without it the icon is decoration. */
  readonly label?: string;
  readonly class?: string;
}

/** An icon of the sprite, drawn in the colour of the text around it. */
export function Icon({ name, size, label, class: extra }: IconProps): VNode {
  const { assets } = useView();
  const solid = name === 'star' || name === 'star-solid';
  const classes = [solid ? 'star' : 'icon', size ? `icon--${size}` : '', extra ?? '']
    .filter(Boolean)
    .join(' ');
  const picture = <use href={`${assets.url('icons.svg')}#i-${name}`} />;
  if (label === undefined) {
    return (
      <svg class={classes} aria-hidden="true">
        {picture}
      </svg>
    );
  }
  return (
    <svg class={classes} role="img" aria-label={label}>
      {picture}
    </svg>
  );
}
