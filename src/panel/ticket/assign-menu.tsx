/** Whose a ticket is, and the menu that gives it to somebody else or to nobody. */
import type { VNode } from 'preact';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import type { TalkHeadProps } from './talk-head.tsx';

/** Fewer names than this are found faster by looking than by typing. */
const SEARCHABLE = 8;

export function AssignMenu({ conversation, viewer, colleagues }: TalkHeadProps): VNode {
  const t = useWords();
  const { ticket, assignee } = conversation;
  const mine = assignee?.id === viewer.id;
  const held = assignee && (mine ? t('panel-assignee-you') : t('panel-assignee', { name: assignee.name }));
  const whose = held ?? t('panel-assign');
  return (
    <div class="menu-anchor talk__whose">
      <button
        class="picker talk__owner"
        type="button"
        aria-haspopup="true"
        aria-expanded="false"
        title={whose}
        data-menu="assign-menu"
        data-command={t('panel-assign')}
      >
        {assignee ? (
          <>
            <Avatar name={assignee.name} size="small" official={mine} />
            <span class="spoken">{whose}</span>
            <span class="talk__holder" aria-hidden="true">
              {assignee.name}
            </span>
          </>
        ) : (
          <>
            <Icon name="user-plus" />
            <span class="spoken">{whose}</span>
          </>
        )}
        <Icon name="chevron-down" size="small" />
      </button>
      <form
        class="menu menu--down"
        id="assign-menu"
        hidden
        data-menu-stays
        data-filtered
        hx-post={`/panel/tickets/${ticket.id}/assign`}
        hx-swap="none"
      >
        <p class="menu__title">{t('panel-assign')}</p>
        {colleagues.length < SEARCHABLE ? null : (
          <input
            class="input menu__search"
            type="search"
            data-filter
            autocomplete="off"
            placeholder={t('panel-assign-search')}
            aria-label={t('panel-assign-search')}
          />
        )}
        <div class="menu__list">
          {colleagues.map((colleague) => (
            <button
              class="menu__item"
              key={colleague.id}
              type="submit"
              name="to"
              value={colleague.id}
              data-key={assignee && !mine && colleague.id === viewer.id ? 'a' : undefined}
              aria-current={colleague.id === assignee?.id ? 'true' : undefined}
            >
              <Avatar name={colleague.name} size="small" official={colleague.id === viewer.id} />
              <span>
                {colleague.id === viewer.id ? t('panel-me', { name: colleague.name }) : colleague.name}
              </span>
              {colleague.id === assignee?.id ? (
                <span class="menu__hint">
                  <Icon name="check" />
                </span>
              ) : null}
            </button>
          ))}
        </div>
        {assignee ? (
          <>
            <hr class="menu__rule" />
            <button class="menu__item" type="submit" name="to" value="">
              <Icon name="user-x" />
              {t('panel-unassign')}
            </button>
          </>
        ) : null}
      </form>
    </div>
  );
}
