/** From which module of which course a question was asked, above the conversation. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';

/** Always there, so that a module that becomes known has its place; without one it takes none. */
export function FromModule({ conversation }: { readonly conversation: Pick<Conversation, 'module'> }): VNode {
  const { t, locale } = useView();
  const { module } = conversation;
  return (
    <div class="talk__module" id="talk-module">
      {module ? (
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
      ) : null}
    </div>
  );
}
