/** An answer as the teacher will see it: the very pieces that would be sent. */
import type { VNode } from 'preact';
import type { FormattedText } from '../../domain/markdown.ts';
import { piecesOf } from '../../domain/tickets/pieces.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Upload } from '../../domain/uploads.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { kindIcon } from '../kinds.ts';
import { wordsOf } from '../plain/call-words.ts';
import { useTimes } from '../times.tsx';
import { Formatted } from './formatted.tsx';
import { fileSize } from './sizes.ts';

export interface PreviewProps {
  readonly body: FormattedText;
  readonly uploads: readonly Upload[];
  readonly signature: string;
  readonly ticket: Pick<Ticket, 'locale'>;
}

type Piece = ReturnType<typeof piecesOf>[number];
type Send = Piece['sends'][number];

function Said({ piece, send }: { readonly piece: Piece; readonly send: Send }): VNode {
  const { locale, t } = useView();
  const times = useTimes();
  const icon = kindIcon(piece.kind);
  return (
    <div class="said">
      <div class="say">
        {icon && piece.media ? (
          <span class="file">
            <span class="file__icon">
              <Icon name={icon} />
            </span>
            <span class="file__about">
              <span class="file__name">{piece.media.name ?? t(`panel-kind-${piece.kind}`)}</span>
              <span class="file__size">{fileSize(piece.media.size ?? 0, locale)}</span>
            </span>
          </span>
        ) : null}
        <Formatted {...wordsOf(send.payload)} />
        <span class="say__foot">{times.clock(times.now)}</span>
      </div>
    </div>
  );
}

export function Preview({ body, uploads, signature, ticket }: PreviewProps): VNode {
  const t = useWords();
  if (body.text.trim() === '' && uploads.length === 0) {
    return <p class="look-now__empty">{t('panel-preview-empty')}</p>;
  }
  return (
    <div class="chat__list" lang={ticket.locale}>
      {piecesOf(body, uploads, signature).flatMap((piece) =>
        piece.sends.map((send, part) => <Said key={part} piece={piece} send={send} />),
      )}
    </div>
  );
}
