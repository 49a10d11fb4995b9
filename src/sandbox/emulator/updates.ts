/**
 * The queue of updates the bot has not confirmed: numbered by one, filtered by allowed_updates when they
 * arise, kept a day, as Telegram keeps them.
 */
import { randomInt } from 'node:crypto';
import type { Update } from 'grammy/types';
import type { Store } from './store.ts';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

/** An update waiting for the bot. `json` is what goes over the wire. */
export interface PendingUpdate {
  readonly id: number;
  readonly kind: UpdateKind;
  readonly json: string;
  /** Updates of one lane (a chat) are delivered one after another by webhook. */
  readonly lane: number;
  /** The message whose delivery this is. */
  readonly messageId?: number;
  readonly at: number;
}

export interface Updates {
  /** Queues an update unless the bot does not want its kind. */
  push<K extends UpdateKind>(
    kind: K,
    payload: NonNullable<Update[K]>,
    lane: number,
    messageId?: number,
  ): void;
  /** Oldest first. */
  waiting(): Iterable<PendingUpdate>;
  readonly size: number;
  /** Forgets one that the bot has. */
  confirm(id: number): void;
  /** Forgets all with a smaller id. */
  confirmBelow(id: number): void;
  /** Negative offsets of getUpdates: keeps only the newest `count`. */
  keepNewest(count: number): void;
  drop(): void;
  allowed(): readonly string[] | undefined;
  /** `[]` is Telegram's default. */
  setAllowed(kinds: readonly string[]): void;
  /** Told of every new update once it is safe. */
  onNew(listener: (update: PendingUpdate) => void): void;
}

/** Kinds a bot gets only if it names them. */
const onlyIfAsked = new Set<string>(['chat_member', 'message_reaction', 'message_reaction_count']);
const DAY = 24 * 60 * 60 * 1000;

/** @param onConfirmed told of every update the bot confirmed, for delivery marks. */
export function createUpdates(
  store: Store,
  now: () => number,
  onConfirmed: (update: PendingUpdate) => void,
): Updates {
  const pending = new Map<number, PendingUpdate>();
  const meta = new Map(store.load('meta').map(({ key, value }) => [key, value]));
  let last = (meta.get('lastUpdateId') as number | undefined) ?? randomInt(100_000_000, 900_000_000);
  let allowed = meta.get('allowedUpdates') as readonly string[] | undefined;
  let wanted = allowed && allowed.length > 0 ? new Set(allowed) : undefined;
  const listeners: ((update: PendingUpdate) => void)[] = [];
  for (const { value } of store.load('update')) {
    const update = value as PendingUpdate;
    pending.set(update.id, update);
  }

  const forget = (update: PendingUpdate) => {
    pending.delete(update.id);
    store.delete('update', update.id);
  };
  const confirmed = (update: PendingUpdate) => {
    forget(update);
    onConfirmed(update);
  };
  const expire = () => {
    for (const update of pending.values()) {
      if (update.at > now() - DAY) return;
      forget(update);
    }
  };

  return {
    push(kind, payload, lane, messageId) {
      if (wanted ? !wanted.has(kind) : onlyIfAsked.has(kind)) return;
      const id = ++last;
      const update: PendingUpdate = {
        id,
        kind,
        json: JSON.stringify({ update_id: id, [kind]: payload }),
        lane,
        at: now(),
        ...(messageId === undefined ? {} : { messageId }),
      };
      pending.set(id, update);
      store.put('meta', 'lastUpdateId', () => last);
      store.put('update', id, () => update);
      store.afterFlush(() => {
        for (const listener of listeners) listener(update);
      });
    },
    waiting() {
      expire();
      return pending.values();
    },
    get size() {
      return pending.size;
    },
    confirm(id) {
      const update = pending.get(id);
      if (update) confirmed(update);
    },
    confirmBelow(id) {
      for (const update of pending.values()) {
        if (update.id >= id) return;
        confirmed(update);
      }
    },
    keepNewest(count) {
      let surplus = pending.size - count;
      for (const update of pending.values()) {
        if (surplus-- <= 0) return;
        confirmed(update);
      }
    },
    drop() {
      for (const update of [...pending.values()]) forget(update);
    },
    allowed: () => allowed,
    setAllowed(kinds) {
      allowed = kinds;
      wanted = kinds.length > 0 ? new Set(kinds) : undefined;
      store.put('meta', 'allowedUpdates', () => kinds);
    },
    onNew(listener) {
      listeners.push(listener);
    },
  };
}
