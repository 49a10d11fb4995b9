/**
 * Buttons under an offer of the FAQ: another answer, a video, «This solved it», «Ask an official». A press on an offer that has
 * ended says how things stand; a second press changes nothing more.
 */
import { Composer } from 'grammy';
import { createHandover } from '../../domain/faq/handover.ts';
import { offerMessage } from '../../domain/faq/offer-message.ts';
import { type KeptOffer, markShown, materialOf, offerOf } from '../../domain/faq/offers.ts';
import { OFFER_PRESS_PATTERN, type OfferPress, readOfferPress } from '../../domain/faq/press.ts';
import { askOfficial, solveByFaq } from '../../domain/faq/settle-offers.ts';
import { openGuide } from '../../domain/guides/catalogue.ts';
import { placeOfTeacher } from '../../domain/guides/place.ts';
import { sendGuide } from '../../domain/guides/send.ts';
import { isMessageGone } from '../../telegram/errors.ts';
import type { BotContext, Desk } from '../context.ts';

export function faqPresses({ db, clock }: Desk): Composer<BotContext> {
  const handover = createHandover(clock);
  const composer = new Composer<BotContext>();

  composer.callbackQuery(OFFER_PRESS_PATTERN, async (ctx, next) => {
    const press = readOfferPress(ctx.callbackQuery.data);
    if (!press) return next();
    let videoBelow = false;
    if (press.to === 'show') videoBelow = await showItem(ctx, press);
    else await settle(ctx, press);
    const kept = await own(ctx, press.ticketId);
    if (kept && standingOf(kept) !== 'closed') await redraw(ctx, kept, press.place, videoBelow);
    else await ctx.editMessageReplyMarkup();
  });

  async function settle(ctx: BotContext, { to, ticketId, place }: OfferPress): Promise<void> {
    const teacherId = ctx.teacher.id;
    const now = clock.now();
    const outcome =
      to === 'solved'
        ? await solveByFaq(db, teacherId, ticketId, place, now)
        : await askOfficial(db, teacherId, ticketId, handover, now);
    if (outcome !== 'done') return sayStanding(ctx, await own(ctx, ticketId));
    await ctx.answerCallbackQuery({ text: ctx.t(to === 'solved' ? 'faq-press-solved' : 'faq-press-asked') });
  }

  /** The offer of a ticket of theirs. */
  async function own(ctx: BotContext, ticketId: number): Promise<KeptOffer | undefined> {
    const kept = await offerOf(db, ticketId);
    return kept?.offer.teacherId === ctx.teacher.id ? kept : undefined;
  }

  async function sayStanding(ctx: BotContext, kept: KeptOffer | undefined): Promise<void> {
    await ctx.answerCallbackQuery({ text: ctx.t(`faq-stands-${kept ? standingOf(kept) : 'unknown'}`) });
  }

  /** Another answer, or the video of a guide. True when a video was sent. */
  async function showItem(ctx: BotContext, { ticketId, place }: OfferPress): Promise<boolean> {
    const kept = await own(ctx, ticketId);
    const item = kept?.items[place];
    if (!kept || !item || kept.offer.state !== 'open') {
      await sayStanding(ctx, kept);
      return false;
    }
    await db.transaction((tx) => markShown(tx, kept.offer.id, place, clock.now()));
    const sent = item.guideId !== null && (await sendVideo(ctx, item.guideId, item.chapterAt ?? undefined));
    await ctx.answerCallbackQuery(item.kind === 'guide' && !sent ? { text: ctx.t('faq-gone') } : {});
    return sent;
  }

  /** False when they may not see the guide any longer. */
  async function sendVideo(ctx: BotContext, guideId: number, at: number | undefined): Promise<boolean> {
    const seen = { place: await placeOfTeacher(db, ctx.teacher), now: clock.now() };
    const guide = await openGuide(db, guideId, seen);
    if (!guide) return false;
    const request = { way: 'faq', cause: `${ctx.me.id}:${ctx.update.update_id}` } as const;
    const sent = await sendGuide(db, ctx.teacher, guide, { ...request, at }, seen);
    // The chapter is gone; the whole video is still there.
    return sent || sendGuide(db, ctx.teacher, guide, request, seen);
  }

  async function redraw(
    ctx: BotContext,
    { offer, items }: KeptOffer,
    place: number,
    videoBelow: boolean,
  ): Promise<void> {
    const reader = { locale: ctx.teacher.locale, timeZone: clock.timeZone, now: clock.now() };
    const material = await materialOf(db, items, ctx.teacher.id, reader);
    const { ticketId, state, decideAt } = offer;
    const view = { ticketId, items, material, state, decideAt };
    const { text, ...options } = offerMessage(view, place, reader, videoBelow);
    try {
      await ctx.editMessageText(text, options as Parameters<BotContext['editMessageText']>[1]);
    } catch (error) {
      // The person deleted it meanwhile.
      if (!isMessageGone(error)) throw error;
    }
  }

  return composer;
}

/** How an offer stands, as the name of a word: being read, solved, with the officials, or over without an answer. */
function standingOf({ offer, status }: KeptOffer): 'open' | 'solved' | 'asked' | 'closed' {
  if (offer.state === 'open' || offer.state === 'solved') return offer.state;
  return status === 'closed' ? 'closed' : 'asked';
}
