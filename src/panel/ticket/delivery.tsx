/** What became of an answer on its way, and what can be done about it. */
import type { VNode } from 'preact';
import type { Delivery, Said } from '../../domain/tickets/conversation.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';

/** What the tick of an answer says; a delivery that was forgotten long ago was settled then. */
export function DeliveryMark({ delivery }: { readonly delivery: Delivery | undefined }): VNode {
  const t = useWords();
  switch (delivery?.state ?? 'sent') {
    case 'queued':
    case 'sending':
      return <Icon name="clock" label={t('panel-delivery-queued')} />;
    case 'failed':
      return <Icon name="circle-alert" label={t('panel-delivery-failed-mark')} />;
    case 'uncertain':
      return <Icon name="circle-question-mark" label={t('panel-delivery-uncertain-mark')} />;
    case 'cancelled':
      return <Icon name="ban" label={t('panel-delivery-cancelled')} />;
    case 'sent':
      return <Icon name="check" class="icon--sent" label={t('panel-delivery-sent')} />;
  }
}

/** How a bubble shows that something is the matter, or not done yet. */
export const TINTS: Readonly<Partial<Record<Delivery['state'], string>>> = {
  failed: 'bubble--late',
  uncertain: 'bubble--due',
  queued: 'bubble--queued',
  sending: 'bubble--queued',
  cancelled: 'bubble--queued',
};

/** Reasons that have words of their own: `panel-reason-<reason>`. */
const REASONS = new Set([
  'blocked',
  'deactivated',
  'cannotInitiate',
  'chatGone',
  'fileTooBig',
  'badFile',
  'tooLong',
  'unauthorized',
  'serverFault',
]);

/** What went wrong with an answer, and the ways out. */
export function Trouble({ message }: { readonly message: Said }): VNode | null {
  const t = useWords();
  const { delivery } = message;
  const act = (verb: string) => ({
    'hx-post': `/panel/messages/${message.id}/${verb}`,
    'hx-swap': 'none',
  });
  if (delivery?.state === 'uncertain') {
    return (
      <div class="delivery delivery--due">
        <p class="delivery__why">{t('panel-delivery-uncertain')}</p>
        <button class="button" type="button" {...act('arrived')}>
          {t('panel-delivery-arrived')}
        </button>
        <button class="button" type="button" {...act('resend')}>
          {t('panel-delivery-again')}
        </button>
      </div>
    );
  }
  if (delivery?.state === 'failed') {
    const reason = delivery.reason && REASONS.has(delivery.reason) ? delivery.reason : 'other';
    return (
      <div class="delivery delivery--late">
        <p class="delivery__why" title={delivery.detail}>
          {t('panel-delivery-failed')} {t(`panel-reason-${reason}`)}
        </p>
        <button class="button" type="button" {...act('resend')}>
          <Icon name="rotate-cw" size="small" />
          {t('panel-delivery-retry')}
        </button>
      </div>
    );
  }
  return null;
}

/** While nothing is sent yet, the seconds left and the way to take it back. */
export function Recall({ message }: { readonly message: Said }): VNode | null {
  const t = useWords();
  const { now } = useTimes();
  const { delivery } = message;
  if (delivery?.state !== 'queued') return null;
  const left = Math.ceil((delivery.dueAt - now) / 1000);
  return (
    <>
      <span>{t('panel-delivery-queued')}</span>
      {left > 0 ? (
        <span aria-live="off" data-left={left} data-unit={t('panel-seconds')}>
          {left} {t('panel-seconds')}
        </span>
      ) : null}
      <button class="link-button" type="button" hx-post={`/panel/messages/${message.id}/undo`} hx-swap="none">
        {t('panel-delivery-cancel')}
      </button>
    </>
  );
}
