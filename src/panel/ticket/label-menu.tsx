/** The menu that sets a ticket's labels: each tick is saved at once. */
import type { VNode } from 'preact';
import type { Label } from '../../domain/tickets/labels.ts';
import { useWords } from '../../web/view.ts';
import { HeadMenu } from './head-menu.tsx';

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
    <HeadMenu
      id="label-menu"
      name={t('panel-labels')}
      state={chosen.map((label) => label.name).join(', ')}
      icon="tag"
      hotkey="l"
      pressed={chosen.length > 0}
      count={chosen.length}
      action={`/panel/tickets/${ticketId}/labels`}
      trigger="change"
    >
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
    </HeadMenu>
  );
}
