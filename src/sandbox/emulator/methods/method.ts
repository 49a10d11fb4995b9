/**
 * What a Bot API method is to the server: a function from checked parameters to the result.
 */
import type { ApiMethods, Opts } from 'grammy/types';

/** What a handler may need to know about the call beside its parameters. */
export interface CallInfo {
  /** Everything that came, files by field name: for `attach://` references. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Told when the caller hangs up before the answer. */
  onHangUp(listener: () => void): void;
}

/** A result already in JSON. */
export class RawJson {
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
}

export type MethodName = keyof ApiMethods;

/** Handlers by method. Each gives the `result` (or a promise of it), or throws a BotApiError. */
export type Handlers = {
  readonly [M in MethodName]?: (params: Opts<M>, call: CallInfo) => unknown;
};
