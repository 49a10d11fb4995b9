/** A part of a long form, under its title. */
import type { ComponentChildren, VNode } from 'preact';

export function FormPart(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { title, hint, children } = props;
  return (
    <section class="post-part">
      <h2 class="block__title">{title}</h2>
      {hint ? <p class="block__hint">{hint}</p> : null}
      <div class="post-part__body">{children}</div>
    </section>
  );
}
