/**
 * Deep links, `t.me/<bot>?start=<link>`: where each leads. A person who has not chosen a language yet chooses it first
 * and is led there then, so a link fits into a button together with the language (64 bytes, Bot API).
 */
import type { BotContext } from './context.ts';

export interface Link {
  /** Matches the whole of `start`'s parameter; at most 43 characters may. */
  readonly pattern: RegExp;
  open(ctx: BotContext, match: RegExpExecArray): Promise<void>;
}

export interface Links {
  /** Leads the person there. */
  open(ctx: BotContext, link: string): Promise<void>;
  /** True for a link that leads somewhere. */
  knows(link: string): boolean;
}

const LONGEST = 43;

export function createLinks(links: readonly Link[]): Links {
  const find = (link: string) => {
    if (link.length > LONGEST) return undefined;
    for (const each of links) {
      const match = each.pattern.exec(link);
      if (match) return { open: each.open, match };
    }
    return undefined;
  };
  return {
    async open(ctx, link) {
      const found = find(link);
      await found?.open(ctx, found.match);
    },
    knows: (link) => find(link) !== undefined,
  };
}
