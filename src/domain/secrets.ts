/**
 * One-time secrets that go out in links and cookies: made here, kept only as hashes.
 */
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for a URL, a cookie and Telegram's `start` parameter (43 of its 64 characters). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret. Secrets are random, so a plain hash is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
