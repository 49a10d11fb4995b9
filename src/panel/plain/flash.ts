/**
 * What the page after a form has to say once: carried over the redirect in a short-lived cookie, so that a reload
 * neither repeats the form nor the message.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const FLASH_COOKIE = 'hamroh_flash';
const LIVES_SECONDS = 60;
const ATTRIBUTES = { path: '/panel', httpOnly: true, sameSite: 'lax' } as const;

const Flash = z.object({
  /** The message, by its key; only those that report something done. */
  key: z.string().regex(/^[a-z]+-done-[a-z-]+$/),
  args: z.record(z.string(), z.string()).optional(),
  /** An invitation just made: its secret is shown this once. */
  invitation: z.object({ name: z.string(), secret: z.string().regex(/^[\w-]{1,60}$/) }).optional(),
  /** A token just made: shown this once. */
  token: z.object({ name: z.string(), secret: z.string().regex(/^[\w-]{1,80}$/) }).optional(),
});
export type Flash = z.infer<typeof Flash>;

export function leaveFlash(reply: FastifyReply, flash: Flash, publicUrl: string): FastifyReply {
  const value = Buffer.from(JSON.stringify(flash)).toString('base64url');
  const secure = new URL(publicUrl).protocol === 'https:';
  return reply.setCookie(FLASH_COOKIE, value, { ...ATTRIBUTES, secure, maxAge: LIVES_SECONDS });
}

/** What was left, which is then forgotten. A cookie that is not ours counts as none. */
export function takeFlash(request: FastifyRequest, reply: FastifyReply): Flash | undefined {
  const value = request.cookies[FLASH_COOKIE];
  if (value === undefined) return undefined;
  void reply.clearCookie(FLASH_COOKIE, ATTRIBUTES);
  try {
    return Flash.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
