/**
 * Carries out one Bot API call, whether it came over HTTP or in a webhook's answer: finds the method,
 * checks the parameters, runs it, and puts the outcome into Telegram's envelope.
 */
import { BotApiError } from './bot-api-error.ts';
import type { Context } from './context.ts';
import { albumMethods } from './methods/albums.ts';
import { chatMethods } from './methods/chats.ts';
import { copyingMethods } from './methods/copying.ts';
import { editingMethods } from './methods/editing.ts';
import { inlineMethods } from './methods/inline.ts';
import { interactionMethods } from './methods/interactions.ts';
import { type CallInfo, type Handlers, type MethodName, RawJson } from './methods/method.ts';
import { pollMethods } from './methods/polls.ts';
import { profileMethods } from './methods/profile.ts';
import { sendingMethods } from './methods/sending.ts';
import { checkParameters, methodName } from './parameters.ts';

/** A finished call: the HTTP status and the body of the answer. */
export interface Outcome {
  readonly status: number;
  readonly body: string;
  readonly error?: BotApiError;
}

export interface Dispatcher {
  /** Runs the method; never throws a BotApiError, others are bugs and do. */
  run(method: string, info: CallInfo): Outcome | Promise<Outcome>;
}

const success = (result: unknown): Outcome => ({
  status: 200,
  body: `{"ok":true,"result":${result instanceof RawJson ? result.json : JSON.stringify(result)}}`,
});

export const failure = (error: BotApiError): Outcome => ({
  status: error.code,
  body: JSON.stringify({
    ok: false,
    error_code: error.code,
    description: error.message,
    ...(error.parameters ? { parameters: error.parameters } : {}),
  }),
  error,
});

/** The outcome for anything thrown; what is not a {@link BotApiError} is thrown on. */
export function refused(error: unknown): Outcome {
  if (error instanceof BotApiError) return failure(error);
  throw error;
}

export function createDispatcher(context: Context, receiving: Handlers): Dispatcher {
  const handlers: Handlers = {
    ...sendingMethods(context),
    ...albumMethods(context),
    ...pollMethods(context),
    ...inlineMethods(context),
    ...editingMethods(context),
    ...copyingMethods(context),
    ...profileMethods(context),
    ...chatMethods(context),
    ...interactionMethods(context),
    ...receiving,
  };
  return {
    run(method, info) {
      try {
        const name = methodName(method) as MethodName;
        const handler = handlers[name] as (params: unknown, info: CallInfo) => unknown;
        const result = handler(checkParameters(name, info.given), info);
        return result instanceof Promise ? result.then(success, refused) : success(result);
      } catch (error) {
        return refused(error);
      }
    },
  };
}
