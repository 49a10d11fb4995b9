/** Text for Telegram's HTML mode (Bot API, «HTML style»). */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What a person wrote, safe inside of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
}

/** Options of every message whose words come from the locale files; previews of links would only distract. */
export const HTML = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;
