/**
 * «My questions»: a list with states; a question opened from it shows its thread and can be added to or taken back.
 *
 * A menu knows where it is by the payload of its buttons: the page of the list, the ticket, the page of its thread.
 */
import { Menu, type MenuRange } from '@grammyjs/menu';
import { createHandover } from '../domain/faq/handover.ts';
import { askOfficial } from '../domain/faq/settle-offers.ts';
import { ownTicket, ticketsOf, withdraw } from '../domain/tickets/asker.ts';
import type { Ticket } from '../domain/tickets/ticket.ts';
import { MORE_MS } from './ask.ts';
import type { BotContext, Desk } from './context.ts';
import { HTML } from './html.ts';
import { shorten, stateOf, threadHeading, threadPages } from './thread.ts';

const PAGE_SIZE = 7;
const LABEL_LENGTH = 40;

const STATE_SIGNS = { offered: '📖', waiting: '⏳', answered: '💬', closed: '✅', withdrawn: '↩️' } as const;

const LEGEND = ['waiting', 'answered', 'offered', 'closed', 'withdrawn'] as const;

/** Where in the list and in a thread a person is; pages count from 0, `part` from 1, and 0 is the last one. */
interface Place {
  page: number;
  ticketId: number;
  part: number;
}

const START: Place = { page: 0, ticketId: 0, part: 0 };

function placeIn(ctx: BotContext): Place {
  const match = typeof ctx.match === 'string' ? /^(\d+)\.(\d+)\.(\d+)$/.exec(ctx.match) : null;
  return match ? { page: Number(match[1]), ticketId: Number(match[2]), part: Number(match[3]) } : START;
}

/** From here on menus are drawn for another place. */
function goTo(ctx: BotContext, change: Partial<Place>): void {
  ctx.match = payloadOf({ ...placeIn(ctx), ...change });
}

function payloadOf({ page, ticketId, part }: Place): string {
  return `${page}.${ticketId}.${part}`;
}

export interface Questions {
  /** To be installed before anything that shows them. */
  menu: Menu<BotContext>;
  /** Sends the list. */
  showList(ctx: BotContext): Promise<void>;
  /** Sends the thread of a ticket of theirs. */
  showThread(ctx: BotContext, ticketId: number): Promise<void>;
}

export function createQuestions({ db, clock }: Desk): Questions {
  const handover = createHandover(clock);
  const list = new Menu<BotContext>('q', { onMenuOutdated: (ctx) => outdated(ctx, redrawList) });
  const thread = new Menu<BotContext>('t', { onMenuOutdated: (ctx) => outdated(ctx, redrawThread) });
  const confirm = new Menu<BotContext>('w', { onMenuOutdated: (ctx) => outdated(ctx, redrawThread) });

  list.dynamic(async (ctx, range) => {
    const place = placeIn(ctx);
    const { tickets, more } = await pageOf(ctx, place.page);
    for (const ticket of tickets) {
      const payload = payloadOf({ page: place.page, ticketId: ticket.id, part: 0 });
      range.text({ text: labelOf(ctx, ticket), payload }, redrawThread).row();
    }
    turnPages(range, place, place.page > 0, more, (ctx, step) => {
      goTo(ctx, { page: place.page + step });
      return redrawList(ctx);
    });
  });

  thread.dynamic(async (ctx, range) => {
    const place = placeIn(ctx);
    const payload = payloadOf(place);
    const found = await ownTicket(db, ctx.teacher.id, place.ticketId);
    if (found) {
      const { part, parts } = partOf(threadPages(found.messages, ctx.t, clock), place.part);
      turnPages(range, place, part > 1, part < parts, (ctx, step) => {
        goTo(ctx, { part: part + step });
        return redrawThread(ctx);
      });
      range.text({ text: ctx.t('bot-thread-add'), payload }, askMore);
      if (found.ticket.status === 'offered')
        range.text({ text: ctx.t('bot-thread-ask'), payload }, askOfficials);
      if (found.ticket.status !== 'closed') {
        range.text({ text: ctx.t('bot-thread-withdraw'), payload }, askWhetherToWithdraw);
      }
      range.row();
    }
    range.text({ text: ctx.t('bot-thread-back'), payload }, redrawList);
  });

  confirm.dynamic((ctx, range) => {
    const payload = payloadOf(placeIn(ctx));
    range
      .text({ text: ctx.t('bot-withdraw-yes'), payload }, async (ctx) => {
        await withdraw(db, ctx.teacher.id, placeIn(ctx).ticketId, clock.now());
        await redrawThread(ctx);
      })
      .row()
      .text({ text: ctx.t('bot-withdraw-no'), payload }, redrawThread);
  });
  list.register(thread);
  thread.register(confirm);

  async function pageOf(ctx: BotContext, page: number): Promise<{ tickets: Ticket[]; more: boolean }> {
    const end = (page + 1) * PAGE_SIZE;
    const tickets = await ticketsOf(db, ctx.teacher.id, end + 1);
    return { tickets: tickets.slice(end - PAGE_SIZE, end), more: tickets.length > end };
  }

  function labelOf(ctx: BotContext, ticket: Ticket): string {
    const about = ticket.subject || ctx.t(`bot-kind-${ticket.previewKind}`);
    return `${STATE_SIGNS[stateOf(ticket)]} № ${ticket.id} · ${shorten(about, LABEL_LENGTH)}`;
  }

  async function listText(ctx: BotContext): Promise<string> {
    const { tickets } = await pageOf(ctx, 0);
    if (tickets.length === 0) return ctx.t('bot-questions-none');
    const legend = LEGEND.map((state) => ctx.t(`bot-state-${state}`));
    return [ctx.t('bot-questions-title'), legend.join('\n')].join('\n\n');
  }

  async function threadText(ctx: BotContext): Promise<string> {
    const place = placeIn(ctx);
    const found = await ownTicket(db, ctx.teacher.id, place.ticketId);
    if (!found) return ctx.t('bot-questions-unknown');
    const pages = threadPages(found.messages, ctx.t, clock);
    const { part, parts } = partOf(pages, place.part);
    const lines = [threadHeading(found.ticket, ctx.t, clock), pages[part - 1]!];
    if (parts > 1) lines.push(ctx.t('bot-thread-part', { part, parts }));
    return lines.join('\n\n');
  }

  async function redrawList(ctx: BotContext): Promise<void> {
    await ctx.editMessageText(await listText(ctx), { ...HTML, reply_markup: list });
  }

  async function redrawThread(ctx: BotContext): Promise<void> {
    await ctx.editMessageText(await threadText(ctx), { ...HTML, reply_markup: thread });
  }

  async function askWhetherToWithdraw(ctx: BotContext): Promise<void> {
    const words = ctx.t('bot-withdraw-sure', { number: String(placeIn(ctx).ticketId) });
    await ctx.editMessageText(words, { ...HTML, reply_markup: confirm });
  }

  async function askOfficials(ctx: BotContext): Promise<void> {
    await askOfficial(db, ctx.teacher.id, placeIn(ctx).ticketId, handover, clock.now(), true);
    await redrawThread(ctx);
  }

  async function askMore(ctx: BotContext): Promise<void> {
    const { ticketId } = placeIn(ctx);
    ctx.dialogue.setAside();
    ctx.dialogue.expect({ kind: 'more', ticketId, until: clock.now() + MORE_MS });
    await ctx.reply(ctx.t('bot-more-prompt', { number: String(ticketId) }), HTML);
  }

  return {
    menu: list,
    async showList(ctx) {
      ctx.match = payloadOf(START);
      await ctx.reply(await listText(ctx), { ...HTML, reply_markup: list });
    },
    async showThread(ctx, ticketId) {
      ctx.match = payloadOf({ ...START, ticketId });
      await ctx.reply(await threadText(ctx), { ...HTML, reply_markup: thread });
    },
  };
}

/** Which part of a thread is shown; threads grow and shrink while somebody reads them. */
function partOf(pages: readonly string[], wanted: number): { part: number; parts: number } {
  const parts = pages.length;
  return { part: wanted === 0 ? parts : Math.min(wanted, parts), parts };
}

function turnPages(
  range: MenuRange<BotContext>,
  place: Place,
  back: boolean,
  on: boolean,
  turn: (ctx: BotContext, step: 1 | -1) => Promise<void>,
): void {
  const payload = payloadOf(place);
  if (back) range.text({ text: '‹', payload }, (ctx) => turn(ctx, -1));
  if (on) range.text({ text: '›', payload }, (ctx) => turn(ctx, 1));
  if (back || on) range.row();
}

/** The buttons on the phone are older than the state they show: say so, and show how it is now. */
async function outdated(ctx: BotContext, redraw: (ctx: BotContext) => Promise<void>): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.t('bot-menu-outdated') });
  await redraw(ctx);
}
