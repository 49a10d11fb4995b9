/** The menu that sets a ticket's labels: each tick is saved at once. */
import type { VNode } from 'preact';
import type { Label } from '../../domain/tickets/labels.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';

export interface LabelMenuProps {
  readonly ticketId: number;
  /** Those that can be set. */
  readonly labels: readonly Label[];
  readonly chosen: readonly Label[];
}

export function LabelMenu({ ticketId, labels, chosen }: LabelMenuProps): VNode {
  const t = useWords();
  const chosenIds = new Set(chosen.map((label) => label.id));
  // One that was archived stays on the tickets that have it, and can be taken off.
  const archived = chosen.filter((label) => !labels.some(({ id }) => id === label.id));
  return (
    <div class="menu-anchor">
      <button
        class="icon-button talk__label"
        type="button"
        aria-label={t('panel-labels')}
        aria-haspopup="true"
        aria-expanded="false"
        aria-pressed={chosen.length > 0}
        data-menu="label-menu"
        data-key="l"
        data-command={t('panel-labels')}
      >
        <Icon name="tag" />
      </button>
      <form
        class="menu menu--down"
        id="label-menu"
        hidden
        data-menu-stays
        hx-post={`/panel/tickets/${ticketId}/labels`}
        hx-trigger="change"
        hx-swap="none"
      >
        <p class="menu__title">{t('panel-labels')}</p>
        {labels.length + archived.length === 0 ? <p class="menu__empty">{t('panel-labels-none')}</p> : null}
        <div class="menu__list">
          {[...labels, ...archived].map((label) => (
            <label class="menu__item" key={label.id}>
              <input
                type="checkbox"
                id={`label-${label.id}`}
                name="label"
                value={label.id}
                checked={chosenIds.has(label.id)}
              />
              {label.name}
            </label>
          ))}
        </div>
      </form>
    </div>
  );
}
