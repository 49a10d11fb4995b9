/** What the bot does for officials: lets them in by an invitation, and gives them a link to the panel. */
import { InlineKeyboard } from 'grammy';
import { acceptInvitation, INVITATION_PREFIX } from '../domain/invitations.ts';
import { officialByTelegramId } from '../domain/officials.ts';
import { issueLoginLink, loginUrl } from '../domain/sign-in.ts';
import { isBadMarkup } from '../telegram/errors.ts';
import type { BotContext, Desk } from './context.ts';
import { escapeHtml, HTML } from './html.ts';
import { offerCommands } from './language.ts';

/** `/start inv_<secret>` opens an invitation; Telegram allows 64 characters there. */
export const INVITATION = new RegExp(`^${INVITATION_PREFIX}([\\w-]{20,60})$`);

/** `/panel`: a link that signs an official in, once, for five minutes. */
export async function sendPanelLink(desk: Desk, ctx: BotContext): Promise<void> {
  const official = await officialByTelegramId(desk.db, ctx.teacher.telegramId);
  if (!official) {
    await ctx.reply(ctx.t('bot-panel-unknown'), HTML);
    return;
  }
  const secret = await issueLoginLink(desk.db, official.id, desk.clock.now());
  const url = loginUrl(desk.publicUrl, secret);
  const words = ctx.t('bot-panel-link', { name: escapeHtml(official.name) });
  try {
    const reply_markup = new InlineKeyboard().url(ctx.t('bot-panel-open'), url);
    await ctx.reply(words, { ...HTML, reply_markup });
  } catch (error) {
    // Telegram takes no button with an address such as localhost; it can be copied all the same.
    if (!isBadMarkup(error)) throw error;
    await ctx.reply(`${words}\n\n<code>${escapeHtml(url)}</code>`, HTML);
  }
}

/** Whoever opens an invitation first is an official from then on. */
export async function openInvitation(desk: Desk, ctx: BotContext, secret: string): Promise<void> {
  const { telegramId, locale } = ctx.teacher;
  const acceptance = await acceptInvitation(desk.db, secret, { telegramId, locale }, desk.clock.now());
  if (acceptance.kind === 'unknown' || acceptance.kind === 'expired') {
    await ctx.reply(ctx.t(`bot-invitation-${acceptance.kind}`), HTML);
    return;
  }
  const { name, role } = acceptance.official;
  const words = { name: escapeHtml(name), role: ctx.t(`bot-role-${role}`) };
  await ctx.reply(ctx.t(`bot-invitation-${acceptance.kind}`, words), HTML);
  await offerCommands(desk, ctx);
  await sendPanelLink(desk, ctx);
}
