/** The settings: language, profile, which campaigns one wants, and the time zone. */
import { Menu } from '@grammyjs/menu';
import type { BotContext } from './context.ts';
import { HTML } from './html.ts';
import { askLanguage } from './language.ts';
import { showProfile } from './profile.ts';

export interface SettingsMenu {
  menu: Menu<BotContext>;
  show(ctx: BotContext): Promise<void>;
}

export interface SettingsScreens {
  /** The kinds of campaigns that one may turn off. */
  showKinds(ctx: BotContext): Promise<void>;
  /** Where one lives. */
  showZones(ctx: BotContext): Promise<void>;
}

export function createSettings({ showKinds, showZones }: SettingsScreens): SettingsMenu {
  const menu: Menu<BotContext> = new Menu<BotContext>('s', {
    onMenuOutdated: async (ctx) => {
      await ctx.answerCallbackQuery({ text: ctx.t('bot-menu-outdated') });
      await ctx.editMessageText(ctx.t('bot-settings-title'), { ...HTML, reply_markup: menu });
    },
  });
  menu
    .text(
      (ctx) => ctx.t('bot-settings-language'),
      (ctx) => askLanguage(ctx),
    )
    .row()
    .text((ctx) => ctx.t('bot-settings-kinds'), showKinds)
    .row()
    .text((ctx) => ctx.t('bot-settings-zone'), showZones)
    .row();
  menu.text(
    (ctx) => ctx.t(ctx.teacher.registeredAt === null ? 'bot-register' : 'bot-settings-profile'),
    showProfile,
  );
  return {
    menu,
    async show(ctx) {
      await ctx.reply(ctx.t('bot-settings-title'), { ...HTML, reply_markup: menu });
    },
  };
}
