/**
 * Tokens by which other systems come in: each has a name and scopes, is shown once when it is made, and is kept only
 * as a hash.
 */
import { and, desc, eq, isNull, lte, or } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { API_SCOPES, type ApiScope } from '../../db/schema/exchange.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { hashSecret, newSecret } from '../secrets.ts';

export type ApiToken = Omit<Queries['t']['apiTokens']['$inferSelect'], 'tokenHash'>;

/** Every token begins with it, so that one that leaked is recognised. */
const PREFIX = 'hamroh_';
export const TOKEN_NAME_LENGTH = 60;
/** A name is also the user name of Basic authentication, which ends at the first colon. */
export const TOKEN_NAME = /^[^\p{Cc}:]*[\p{L}\p{N}][^\p{Cc}:]*$/u;
/** How exactly the last use is kept: one write a minute and token, however many requests there are. */
const USE_STEP_MS = 60_000;

/** What anybody may see of a token. */
const shown = ({ apiTokens }: Queries['t']) => ({
  id: apiTokens.id,
  name: apiTokens.name,
  scopes: apiTokens.scopes,
  createdBy: apiTokens.createdBy,
  createdAt: apiTokens.createdAt,
  lastUsedAt: apiTokens.lastUsedAt,
  revokedAt: apiTokens.revokedAt,
});

/** Makes a token; the secret is returned once and never kept. `by` is null at the terminal. */
export async function createToken(
  db: Db,
  by: Official | null,
  wish: { name: string; scopes: readonly ApiScope[] },
  now: number,
): Promise<{ secret: string; token: ApiToken }> {
  const secret = `${PREFIX}${newSecret()}`;
  const scopes = API_SCOPES.filter((scope) => wish.scopes.includes(scope));
  const token = await db.transaction(async (tx) => {
    const [made] = await tx
      .insert(tx.t.apiTokens)
      .values({
        name: wish.name,
        scopes,
        tokenHash: hashSecret(secret),
        createdBy: by?.id ?? null,
        createdAt: now,
      })
      .returning(shown(tx.t));
    await record(
      tx,
      { officialId: by?.id ?? null, action: 'token.created', target: wish.name, data: { scopes } },
      now,
    );
    return made!;
  });
  return { secret, token };
}

/** All tokens, the newest first; revoked ones too. */
export function listTokens(db: Queries): Promise<ApiToken[]> {
  return db.select(shown(db.t)).from(db.t.apiTokens).orderBy(desc(db.t.apiTokens.id));
}

/** Takes a token out of use at once. False when there is none, or it was revoked before. */
export async function revokeToken(db: Db, by: Official, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { apiTokens } = tx.t;
    const [revoked] = await tx
      .update(apiTokens)
      .set({ revokedAt: now })
      .where(and(eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
      .returning({ name: apiTokens.name });
    if (!revoked) return false;
    await record(tx, { officialId: by.id, action: 'token.revoked', target: revoked.name }, now);
    return true;
  });
}

/** The token behind a secret, unless it is revoked. Its use is noted, to the minute. */
export async function useToken(db: Db, secret: string, now: number): Promise<ApiToken | undefined> {
  const { apiTokens } = db.t;
  const [token] = await db
    .select(shown(db.t))
    .from(apiTokens)
    .where(and(eq(apiTokens.tokenHash, hashSecret(secret)), isNull(apiTokens.revokedAt)));
  if (token && (token.lastUsedAt === null || token.lastUsedAt <= now - USE_STEP_MS)) {
    await db
      .update(apiTokens)
      .set({ lastUsedAt: now })
      .where(
        and(
          eq(apiTokens.id, token.id),
          or(isNull(apiTokens.lastUsedAt), lte(apiTokens.lastUsedAt, now - USE_STEP_MS)),
        ),
      );
  }
  return token;
}
