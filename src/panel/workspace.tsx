/** The desk's main page: the queue, the open ticket, and the windows over them. */
import type { VNode } from 'preact';
import { useWords } from '../web/view.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Lightbox } from './lightbox.tsx';
import { Palette } from './palette.tsx';
import { QueueColumn } from './queue/column.tsx';
import type { QueueProps } from './queue/props.ts';
import { type Column, NoTicket, TicketPart, type TicketView } from './ticket/ticket-part.tsx';

export interface WorkspaceProps {
  readonly queue: QueueProps;
  readonly ticket: TicketView | undefined;
  readonly column: Column;
}

/** The columns; the address says which of them a phone shows. */
export function Workspace({ queue, ticket, column }: WorkspaceProps): VNode {
  const t = useWords();
  return (
    <main class="workspace" id="main" tabindex={-1} hx-ext="morph" data-column={column}>
      <h1 class="spoken">{t('panel-queue-label')}</h1>
      <QueueColumn {...queue} />
      {ticket ? <TicketPart ticket={ticket} column={column} /> : <NoTicket />}
    </main>
  );
}

/** The workspace with what opens over it. */
export function WorkspacePage(props: WorkspaceProps): VNode {
  return (
    <>
      <Workspace {...props} />
      <Lightbox />
      <Palette />
      <KeysDialog />
    </>
  );
}

export const WORKSPACE_SCRIPTS = [
  'live',
  'navigate',
  'keys',
  'actions',
  'filter-menu',
  'composer',
  'attach',
  'record',
  'player',
  'lightbox',
  'broken-media',
  'palette',
  'stream',
  'insert',
].map((name) => `panel/browser/${name}.js`);
