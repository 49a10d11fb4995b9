/**
 * A list that is put in order. Each item is moved by its two buttons, which need no script and no mouse, or dragged by
 * its handle: put {@link ORDER_SCRIPT} on the page, and on those whose forms lead there. Both post to the form's
 * address, which {@link readOrder} reads.
 */
import type { ComponentChildren, VNode } from 'preact';
import { z } from 'zod';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';

export const ORDER_SCRIPT = 'panel/browser/reorder.js';

/** Either the whole order, as a drag leaves it, or one step of one item. */
const OrderFields = z.union([
  z.object({
    ids: z
      .string()
      .regex(/^\d+(,\d+)*$/)
      .transform((ids) => ids.split(',').map(Number)),
  }),
  z.object({
    move: z
      .string()
      .regex(/^\d+:(up|down)$/)
      .transform((move) => {
        const [id, to] = move.split(':');
        return { id: Number(id), step: to === 'up' ? -1 : 1 };
      }),
  }),
]);

/** The order after one item moved by a step; unchanged at the ends. */
function stepped(ids: readonly number[], { id, step }: { id: number; step: number }): number[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const moved = [...ids];
  moved.splice(from, 1);
  moved.splice(to, 0, id);
  return moved;
}

/**
 * The order that was asked for; undefined for what is no such wish.
 *
 * @param now the ids as they stand
 */
export function readOrder(body: unknown, now: readonly number[]): readonly number[] | undefined {
  const wish = OrderFields.safeParse(body).data;
  if (!wish) return undefined;
  return 'ids' in wish ? wish.ids : stepped(now, wish.move);
}

interface MoveProps {
  readonly id: number;
  readonly title: string;
  readonly to: 'up' | 'down';
  /** At this end of the list already. */
  readonly end: boolean;
}

function Move({ id, title, to, end }: MoveProps): VNode {
  const t = useWords();
  return (
    <button
      class="icon-button"
      type="submit"
      // The same after the page is exchanged, so that the focus stays and one can press again.
      id={`move-${to}-${id}`}
      name="move"
      value={`${id}:${to}`}
      aria-disabled={end ? 'true' : undefined}
      aria-label={t(`admin-move-${to}`, { title })}
    >
      <Icon name={to === 'up' ? 'arrow-up' : 'arrow-down'} />
    </button>
  );
}

export interface OrderItemProps {
  readonly id: number;
  /** What its buttons call it. */
  readonly title: string;
  readonly index: number;
  readonly count: number;
  /** What stands at the end of its line. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function OrderItem({ id, title, index, count, end, children }: OrderItemProps): VNode {
  const t = useWords();
  return (
    <li class="order__item" data-item={id}>
      <span class="order__handle" data-drag aria-hidden="true" title={t('admin-drag')}>
        <Icon name="grip-vertical" />
      </span>
      <span class="order__place" aria-hidden="true" />
      <div class="order__main">{children}</div>
      <div class="order__end">{end}</div>
      <div class="order__moves">
        <Move id={id} title={title} to="up" end={index === 0} />
        <Move id={id} title={title} to="down" end={index === count - 1} />
      </div>
    </li>
  );
}

export interface OrderFormProps {
  readonly action: string;
  readonly csrf: string;
  readonly children: ComponentChildren;
}

export function OrderForm({ action, csrf, children }: OrderFormProps): VNode {
  return (
    // No button is disabled while it is on its way: it would lose the focus. The links in it are left alone.
    <form
      method="post"
      action={action}
      hx-post={action}
      hx-target="#main"
      hx-select="#main"
      hx-swap="outerHTML show:none"
      hx-sync="this:queue all"
    >
      <CsrfField token={csrf} />
      <ol class="order" data-reorder={action}>
        {children}
      </ol>
    </form>
  );
}
