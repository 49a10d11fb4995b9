/**
 * Faults on demand: what a bad day of the network or of Telegram looks like to the bot.
 *
 * A rule names a method (or all), a kind, and how often: the next `times` calls, or each call with
 * `probability`. The first rule that fires decides; latency rules add up with one other.
 */

/**
 * - `error500`, `error502`: Telegram's own trouble; nothing happened.
 * - `hang`: no answer ever, nothing happened. `hangAfter`: it happened, no answer ever.
 * - `cutBefore`: the connection is reset, nothing happened.
 * - `cutAfter`: the call is carried out, then the connection is cut.
 * - `tooManyRequests`: 429 with `retry_after` seconds.
 * - `down`: nothing answers at all, getUpdates included: every connection is reset.
 * - `latency`: the answer comes `latencyMs` later.
 */
export type FaultKind =
  | 'error500'
  | 'error502'
  | 'hang'
  | 'hangAfter'
  | 'cutBefore'
  | 'cutAfter'
  | 'tooManyRequests'
  | 'down'
  | 'latency';

export interface FaultRule {
  readonly kind: FaultKind;
  /** A method's name in any case, or absent for every method but getUpdates. */
  readonly method?: string;
  /** Only calls with this chat_id. */
  readonly chatId?: number;
  /** Fires this many times, then is gone. Absent: until removed. */
  readonly times?: number;
  /** 0–1, default 1. */
  readonly probability?: number;
  /** Milliseconds from when it is put in force; then it is gone. Absent: until removed. */
  readonly forMs?: number;
  /** Seconds, for `tooManyRequests`; default 1. */
  readonly retryAfter?: number;
  /** Milliseconds, for `latency`. */
  readonly latencyMs?: number;
}

/** A rule in force, with how often it has fired. */
export interface ActiveFault extends FaultRule {
  readonly id: number;
  readonly fired: number;
}

export interface Faults {
  /** Puts a rule in force and returns how to lift it. */
  add(rule: FaultRule): { readonly id: number; remove(): void };
  remove(id: number): void;
  clear(): void;
  list(): readonly ActiveFault[];
}

/** What the server is to do with a call. */
export interface FaultDecision {
  readonly kind?: Exclude<FaultKind, 'latency' | 'down'>;
  readonly retryAfter: number;
  readonly latencyMs: number;
}

/** Faults plus the question the server asks for each call. */
export interface FaultBox extends Faults {
  /** `undefined` when nothing is to go wrong. */
  decide(method: string, chatId: number | undefined): FaultDecision | undefined;
}

interface Rule {
  readonly id: number;
  readonly rule: FaultRule;
  readonly method: string | undefined;
  readonly until: number;
  fired: number;
}

/**
 * @param random 0 ≤ x < 1, injected so that tests can be repeated
 * @param now the machine's time, ms: a fault lasts as long for who waits, however the world's time is moved
 */
export function createFaults(random: () => number = Math.random, now: () => number = Date.now): FaultBox {
  const rules: Rule[] = [];
  let nextId = 1;

  const remove = (id: number) => {
    const index = rules.findIndex((each) => each.id === id);
    if (index >= 0) rules.splice(index, 1);
  };

  /** Those whose time is not over; the others are dropped. */
  const inForce = (): Rule[] => {
    for (const each of [...rules]) if (each.until <= now()) remove(each.id);
    return [...rules];
  };

  const matches = (each: Rule, method: string, chatId: number | undefined): boolean => {
    if (each.rule.kind === 'down' && each.method === undefined) return true;
    if (each.method === undefined ? method === 'getupdates' : each.method !== method) return false;
    if (each.rule.chatId !== undefined && each.rule.chatId !== chatId) return false;
    return (each.rule.probability ?? 1) >= 1 || random() < (each.rule.probability ?? 1);
  };

  return {
    add(rule) {
      const id = nextId++;
      const until = rule.forMs === undefined ? Number.POSITIVE_INFINITY : now() + rule.forMs;
      rules.push({ id, rule, method: rule.method?.toLowerCase(), until, fired: 0 });
      return { id, remove: () => remove(id) };
    },
    remove,
    clear() {
      rules.length = 0;
    },
    list: () => inForce().map(({ id, rule, fired }) => ({ ...rule, id, fired })),
    decide(method, chatId) {
      if (rules.length === 0) return undefined;
      const name = method.toLowerCase();
      let kind: FaultDecision['kind'];
      let retryAfter = 1;
      let latencyMs = 0;
      for (const each of inForce()) {
        const isLatency = each.rule.kind === 'latency';
        if ((!isLatency && kind !== undefined) || !matches(each, name, chatId)) continue;
        each.fired++;
        if (each.rule.times !== undefined && each.fired >= each.rule.times) remove(each.id);
        if (isLatency) latencyMs += each.rule.latencyMs ?? 0;
        else {
          kind = each.rule.kind === 'down' ? 'cutBefore' : (each.rule.kind as typeof kind);
          retryAfter = each.rule.retryAfter ?? 1;
        }
      }
      if (kind === undefined && latencyMs === 0) return undefined;
      return { ...(kind === undefined ? {} : { kind }), retryAfter, latencyMs };
    },
  };
}
