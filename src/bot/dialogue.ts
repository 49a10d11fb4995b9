/**
 * What is remembered between the updates of one chat: a conversation under way, one that was set aside, and what
 * the next message is expected to be.
 *
 * The row is written once, after the update was handled; when handling fails it stays as it was, so that the retry
 * begins where the failure began.
 */
import type { ConversationData, VersionedState } from '@grammyjs/conversations';
import type { MiddlewareFn } from 'grammy';
import type { About } from '../domain/tickets/about.ts';
import { readDialogue, writeDialogue } from '../telegram/dialogues.ts';
import type { BotContext, Desk } from './context.ts';

/**
 * To be raised with every change of a conversation's code that alters what it waits for or sends, in kind or order:
 * a replay of the old steps through the new code would go astray.
 */
export const DIALOGUE_VERSION = 3;

/** How long wrong codes count. */
const HOUR_MS = 3600_000;

/** The next message belongs to a ticket, is a comment on its rating, a question about something they looked at, or words to look for in guides. */
export type Expectation = (
  | { kind: 'more' | 'comment'; ticketId: number }
  | { kind: 'about'; about: About }
  | { kind: 'guideWords' }
) & {
  /** ms UTC; later the message is an ordinary one. */
  until: number;
};

interface Remembered {
  version: number;
  /** The update after which this was written: a crash may bring it once more. */
  updateId: number;
  conversations?: VersionedState<ConversationData> | undefined;
  /** Conversations that the person left and may come back to, by name. */
  asides?: Record<string, VersionedState<ConversationData>> | undefined;
  expecting?: Expectation | undefined;
  /** Wrong one-time codes of late, until they are forgotten (ms UTC). */
  wrongCodes?: { count: number; until: number } | undefined;
}

export interface Dialogue {
  /** The name of the conversation that waits for the next message, if one does. */
  readonly active: string | undefined;
  /** Names of the conversations that were set aside. */
  readonly resumable: readonly string[];
  /** A conversation was under way that the bot of today cannot continue; it is gone. */
  readonly outdated: boolean;
  /** This update has been handled before, by a process that ended before it could say so. */
  readonly repeated: boolean;
  /** What the next message is, if its time is not over. */
  readonly expecting: Expectation | undefined;
  expect(expectation: Expectation | undefined): void;
  /** Leaves the conversation so that it can be continued later. */
  setAside(): void;
  /** Continues a conversation that was set aside. True when it was. */
  resume(name: string): boolean;
  /** Ends one conversation, under way or set aside. */
  leave(name: string): void;
  /** Ends the conversation and what was set aside. */
  drop(): void;
  /** Wrong one-time codes of the last hour. */
  readonly wrongCodes: number;
  countWrongCode(): void;
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
  const was = found && (current ? found : { ...found, conversations: undefined, asides: undefined });
  let { conversations, asides, expecting, wrongCodes } = was ?? {};
  const outdated = !current && found?.conversations !== undefined;
  let changed = outdated;
  /** The plugin holds what it has read, and must not write back what was left meanwhile. */
  let held = false;
  let gone = false;

  const dialogue: Dialogue = {
    get active() {
      return conversations && Object.keys(conversations.state)[0];
    },
    get resumable() {
      return Object.keys(asides ?? {});
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
      const { version, state } = conversations;
      const left = Object.entries(state).map(([name, own]) => [name, { version, state: { [name]: own } }]);
      asides = { ...asides, ...Object.fromEntries(left) };
      conversations = undefined;
      gone = held;
      changed = true;
    },
    resume(name) {
      const aside = asides?.[name];
      if (aside === undefined || conversations !== undefined) return false;
      const { [name]: _, ...others } = asides!;
      conversations = aside;
      asides = others;
      changed = true;
      return true;
    },
    leave(name) {
      if (dialogue.active === name) {
        conversations = undefined;
        gone = held;
        changed = true;
      }
      if (asides?.[name] === undefined) return;
      const { [name]: _, ...others } = asides;
      asides = others;
      changed = true;
    },
    drop() {
      changed ||= conversations !== undefined || asides !== undefined;
      conversations = undefined;
      asides = undefined;
      gone = held;
    },
    get wrongCodes() {
      return wrongCodes && wrongCodes.until > now ? wrongCodes.count : 0;
    },
    countWrongCode() {
      const until = dialogue.wrongCodes > 0 ? wrongCodes!.until : now + HOUR_MS;
      wrongCodes = { count: dialogue.wrongCodes + 1, until };
      changed = true;
    },
    readConversations() {
      held = true;
      return conversations;
    },
    writeConversations(given) {
      if (gone) return;
      conversations = given;
      changed = true;
    },
  };
  return {
    dialogue,
    changed: () =>
      changed
        ? { version: DIALOGUE_VERSION, conversations, asides, expecting: dialogue.expecting, wrongCodes }
        : undefined,
  };
}
