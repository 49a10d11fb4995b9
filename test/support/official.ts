/**
 * An official without a browser: the panel over plain HTTP, with the cookie and the token that a browser would send.
 */

export interface HttpOfficial {
  /** Numbers of the tickets on the first page of a tab. */
  tickets(tab: string): Promise<number[]>;
  /** Sends an answer; true when the panel accepted it. */
  answer(ticketId: number, text: string): Promise<boolean>;
}

/** Signs in with a one-time link. Throws when the link does not work. */
export async function signInOverHttp(link: string): Promise<HttpOfficial> {
  const { origin } = new URL(link);
  const entered = await fetch(link, { method: 'POST', redirect: 'manual', headers: { origin } });
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (entered.status !== 303) throw new Error(`The sign-in link answered ${entered.status}.`);
  let token = '';

  async function page(path: string): Promise<string> {
    const response = await fetch(`${origin}${path}`, { headers: { cookie, accept: 'text/html' } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
    return response.text();
  }

  return {
    async tickets(tab) {
      const html = await page(`/panel/queue?tab=${tab}`);
      token = /data-csrf="([^"]+)"/.exec(html)?.[1] ?? '';
      return [...new Set([...html.matchAll(/\/panel\/tickets\/(\d+)/g)].map((match) => Number(match[1])))];
    },
    async answer(ticketId, text) {
      const response = await fetch(`${origin}/panel/tickets/${ticketId}/answer`, {
        method: 'POST',
        headers: { cookie, origin, 'x-csrf-token': token },
        body: new URLSearchParams({ text, anyway: '1' }),
      });
      return response.status === 200;
    },
  };
}
