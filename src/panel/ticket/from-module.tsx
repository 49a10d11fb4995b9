/** From which module of which course a question was asked. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';

export function FromModule({ module }: { readonly module: NonNullable<Conversation['module']> }): VNode {
  const { t, locale } = useView();
  return (
    <p class="talk__from">
      <Icon name="book-open" size="small" label={t('learners-from-module')} />
      <a
        class="talk__passport"
        href={`/panel/queue?module=${module.passport}`}
        title={t('learners-passport-others')}
      >
        {module.passport}
      </a>
      <span class="talk__titles">
        {titleIn(module.titles, locale)}
        <span class="talk__course"> · {titleIn(module.course.titles, locale)}</span>
      </span>
    </p>
  );
}
