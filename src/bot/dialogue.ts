/**
 * What is remembered between the updates of one chat: a conversation under way, one that was set aside, and what
 * the next message is expected to be.
 *
 * The row is written once, after the update was handled; when handling fails it stays as it was, so that the retry
 * begins where the failure began.
 */
import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import { readDialogue, writeDialogue } from '../telegram/dialogues.ts';
import type { BotContext, Desk } from './context.ts';

/**
 * To be raised with every change of a conversation's code that alters what it waits for or sends, in kind or order:
 * a replay of the old steps through the new code would go astray.
 */
export const DIALOGUE_VERSION = 2;

/** The next message belongs to a ticket, is a comment on its rating, or a question about a module. */
export type Expectation = (
  | { kind: 'more' | 'comment'; ticketId: number }
  | { kind: 'module'; moduleId: number }
) & {
  /** ms UTC; later the message is an ordinary one. */
  until: number;
};

interface Remembered {
  version: number;
  /** The update after which this was written: a crash may bring it once more. */
  updateId: number;
  conversations?: VersionedState<ConversationData> | undefined;
  /** A conversation that the person left and may come back to. */
  aside?: VersionedState<ConversationData> | undefined;
  expecting?: Expectation | undefined;
}

export interface Dialogue {
  /** A conversation waits for the next message. */
  readonly active: boolean;
  /** A conversation was set aside. */
  readonly resumable: boolean;
  /** A conversation was under way that the bot of today cannot continue; it is gone. */
  readonly outdated: boolean;
  /** This update has been handled before, by a process that ended before it could say so. */
  readonly repeated: boolean;
  /** What the next message is, if its time is not over. */
  readonly expecting: Expectation | undefined;
  expect(expectation: Expectation | undefined): void;
  /** Leaves the conversation so that it can be continued later. */
  setAside(): void;
  /** Continues what was set aside. True when there was something. */
  resume(): boolean;
  /** Ends the conversation and what was set aside. */
  drop(): void;
  /** For the conversations plugin. */
  readConversations(): VersionedState<ConversationData> | undefined;
  writeConversations(state: VersionedState<ConversationData> | undefined): void;
}

/** Reads a chat's dialogue, lets the update be handled, and writes it back when it has changed. */
export function remember({ db, clock }: Desk): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const chatId = ctx.chatId!;
    const updateId = ctx.update.update_id;
    const found = (await readDialogue(db, chatId)) as Remembered | undefined;
    const state = openDialogue(found, updateId, clock.now());
    ctx.dialogue = state.dialogue;
    await next();
    const changed = state.changed();
    if (changed) await writeDialogue(db, chatId, { ...changed, updateId }, clock.now());
  };
}

/** The dialogue as a handler sees it, and what to write afterwards, if anything. */
export function openDialogue(
  found: Remembered | undefined,
  updateId: number,
  now: number,
): { dialogue: Dialogue; changed(): Omit<Remembered, 'updateId'> | undefined } {
  const current = found?.version === DIALOGUE_VERSION;
  const was = found && (current ? found : { ...found, conversations: undefined, aside: undefined });
  let { conversations, aside, expecting } = was ?? {};
  const outdated = !current && found?.conversations !== undefined;
  let changed = outdated;
  /** The plugin holds what it has read, and must not write back what was left meanwhile. */
  let held = false;
  let left = false;

  const dialogue: Dialogue = {
    get active() {
      return conversations !== undefined;
    },
    get resumable() {
      return aside !== undefined;
    },
    outdated,
    repeated: found?.updateId === updateId,
    get expecting() {
      return expecting && expecting.until > now ? expecting : undefined;
    },
    expect(expectation) {
      if (expecting === undefined && expectation === undefined) return;
      expecting = expectation;
      changed = true;
    },
    setAside() {
      if (conversations === undefined) return;
      aside = conversations;
      conversations = undefined;
      left = held;
      changed = true;
    },
    resume() {
      if (aside === undefined || conversations !== undefined) return false;
      conversations = aside;
      aside = undefined;
      changed = true;
      return true;
    },
    drop() {
      changed ||= conversations !== undefined || aside !== undefined;
      conversations = undefined;
      aside = undefined;
      left = held;
    },
    readConversations() {
      held = true;
      return conversations;
    },
    writeConversations(given) {
      if (left) return;
      conversations = given;
      changed = true;
    },
  };
  return {
    dialogue,
    changed: () =>
      changed
        ? { version: DIALOGUE_VERSION, conversations, aside, expecting: dialogue.expecting }
        : undefined,
  };
}
