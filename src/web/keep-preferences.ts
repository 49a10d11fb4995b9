/** `POST /preferences`: remembers the language and the theme chosen on this browser for a year. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LOCALES } from '../i18n/locale.ts';
import { LOCALE_COOKIE, THEME_COOKIE } from './preferences.ts';
import { isSameOrigin } from './same-origin.ts';

const YEAR_SECONDS = 31_536_000;

const Choice = z.object({ lang: z.enum(LOCALES).optional(), theme: z.enum(['light', 'dark']).optional() });

/** @param publicUrl over https the cookies are sent over https only */
export function keepPreferences(app: FastifyInstance, publicUrl: string): void {
  const secure = new URL(publicUrl).protocol === 'https:' ? '; Secure' : '';
  const cookie = (name: string, value: string): string =>
    `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${secure}`;

  app.post('/preferences', async (request, reply) => {
    if (!isSameOrigin(request)) return reply.code(403).send({ error: 'another site may not choose for you' });
    const choice = Choice.safeParse(request.body);
    if (!choice.success) return reply.code(400).send({ error: 'lang or theme is not one of ours' });
    const { lang, theme } = choice.data;
    if (lang) void reply.header('set-cookie', cookie(LOCALE_COOKIE, lang));
    if (theme) void reply.header('set-cookie', cookie(THEME_COOKIE, theme));
    return reply.code(204).send();
  });
}
