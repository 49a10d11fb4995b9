/** The command palette: what can be done here, found by its name, and tickets found by words. */
import type { VNode } from 'preact';
import { teacherName } from '../domain/teachers.ts';
import type { QueueRow } from '../domain/tickets/queue.ts';
import { TABS } from '../domain/tickets/queue.ts';
import { Icon } from '../web/icon.tsx';
import { useWords } from '../web/view.ts';
import { queueQuery, readQueueView } from './queue/filter.ts';

/** Filled by `palette.js` with the commands of the page; the lists of tickets come from the server. */
export function Palette(): VNode {
  const t = useWords();
  return (
    <dialog class="sheet palette" id="palette" aria-label={t('panel-palette')}>
      <div class="palette__field">
        <Icon name="search" />
        <input
          class="palette__input"
          id="palette-input"
          type="text"
          name="q"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-label={t('panel-palette-label')}
          placeholder={t('panel-palette-label')}
          autocomplete="off"
          hx-get="/panel/palette"
          hx-trigger="input changed delay:200ms"
          hx-target="#palette-tickets"
          hx-sync="this:replace"
        />
        <kbd>Esc</kbd>
      </div>
      <div class="palette__list" id="palette-list" role="listbox" aria-label={t('panel-palette')}>
        <div id="palette-commands" />
        <div>
          {TABS.map((tab) => (
            <a
              class="menu__item"
              role="option"
              aria-selected="false"
              key={tab}
              href={`/panel/queue${queueQuery(readQueueView({ tab }))}`}
            >
              <Icon name="inbox" />
              {t('panel-palette-tab', { tab: t(`panel-tab-${tab}`) })}
            </a>
          ))}
        </div>
        <div id="palette-tickets" />
      </div>
    </dialog>
  );
}

export function PaletteTickets({ rows }: { readonly rows: readonly QueueRow[] }): VNode | null {
  const t = useWords();
  if (rows.length === 0) return null;
  return (
    <>
      <p class="menu__title">{t('panel-palette-tickets')}</p>
      {rows.map(({ ticket, teacher }) => (
        <a
          class="menu__item"
          role="option"
          aria-selected="false"
          key={ticket.id}
          href={`/panel/tickets/${ticket.id}`}
        >
          <Icon name="message-circle" />
          <span class="palette__words">
            {teacherName(teacher)} · {ticket.subject || t(`panel-kind-${ticket.previewKind}`)}
          </span>
          <span class="menu__hint">№ {ticket.id}</span>
        </a>
      ))}
    </>
  );
}
