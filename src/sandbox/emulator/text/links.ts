/**
 * Which addresses Telegram takes for links, in buttons and in text.
 */

const protocols = new Set(['http:', 'https:', 'tg:', 'ton:', 'tonsite:']);

/** Telegram refuses hosts without a dot, `localhost` among them; a sandbox on one machine may allow it. */
export type LinkRules = { readonly allowLocal: boolean };

/** The address as Telegram keeps it, or why it is none. */
export function checkLink(raw: string, rules: LinkRules): { url: string } | { error: string } {
  const text = raw.trim();
  if (text === '') return { error: 'URL host is empty' };
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*\.[^/]*:\d/.test(text) ? text : `http://${text}`;
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch {
    return { error: 'Wrong HTTP URL' };
  }
  if (!protocols.has(url.protocol)) return { error: 'Unsupported URL protocol' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { url: withScheme };
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (isLocal ? !rules.allowLocal : !url.hostname.includes('.') && !url.hostname.startsWith('[')) {
    return { error: 'Wrong HTTP URL' };
  }
  return { url: url.pathname === '/' && !url.search && !url.hash ? url.href : withScheme };
}

/** The person a `tg://user?id=…` link stands for. */
export function linkedUser(url: string): string | undefined {
  return /^tg:(?:\/\/)?user\?id=(\d+)$/i.exec(url.trim())?.[1];
}

/** What a link in markup becomes: a link, a mention, or nothing if Telegram would drop it. */
export function linkSpan(
  url: string,
  offset: number,
  length: number,
  rules: LinkRules,
): { type: 'text_link' | 'text_mention'; offset: number; length: number; argument: string } | undefined {
  const userId = linkedUser(url);
  if (userId !== undefined) return { type: 'text_mention', offset, length, argument: userId };
  const checked = checkLink(url, rules);
  return 'url' in checked ? { type: 'text_link', offset, length, argument: checked.url } : undefined;
}
