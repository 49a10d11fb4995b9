/**
 * Who is meant: the rules by which what other systems send finds its learner. Pure, over the learners at hand.
 *
 * Platform id first, then login, then phone, and never the name. A phone means somebody only while exactly one
 * learner has it, and not when anything else contradicts: somebody with another platform id is another person.
 * Two learners turn out to be one when somebody is told with keys of both and nothing contradicts.
 */
import type { Queries } from '../../db/db.ts';

export type Learner = Queries['t']['learners']['$inferSelect'];

/** A person as a file, a request or a statement describes them; at least one of the three keys is there. */
export interface PersonData {
  platformId?: string | undefined;
  login?: string | undefined;
  /** As typed; `normalPhone` decides. */
  phone?: string | undefined;
  fullName?: string | undefined;
  regionId?: string | undefined;
  districtId?: string | undefined;
  /** The one-time code with which they confirm their login in the bot. */
  code?: string | undefined;
  /** Until when the code is good, ms UTC. */
  codeExpiresAt?: number | undefined;
}

/** The keys in the form in which they are kept. */
export type Keys = Pick<PersonData, 'platformId' | 'login' | 'phone'>;

/** Why nobody can be meant. */
export type IdentityReason = 'no-key' | 'phone-strange' | 'phone-shared' | 'keys-disagree';

/** A learner on the way into the database. */
export interface Draft {
  row: Learner;
  isNew: boolean;
  /** Whether the row has to be written. */
  changed: boolean;
  /** Whether they work in another place than before: what is open to them may be something else. */
  moved: boolean;
  /** Who they turned out to be. */
  becameOf: Draft | undefined;
}

/** The learners at hand, and what becomes of them. */
export interface Register {
  /** Finds the learner with these keys, makes one, or joins two. */
  find(keys: Keys): Draft | IdentityReason;
  /** How many changes of keys there were so far: to see whether a `find` made any. */
  changes(): number;
  /** All drafts that anybody has to write down or, where they turned out to be somebody else, to remove. */
  drafts(): readonly Draft[];
}

/** @param blank gives the row of a new learner */
export function createRegister(known: readonly Learner[], blank: () => Learner): Register {
  const all: Draft[] = [];
  const byPlatform = new Map<string, Draft>();
  const byLogin = new Map<string, Draft>();
  const byPhone = new Map<string, Set<Draft>>();

  let changes = 0;

  const enter = (row: Learner, isNew: boolean): Draft => {
    const draft: Draft = { row, isNew, changed: isNew, moved: false, becameOf: undefined };
    all.push(draft);
    index(draft);
    return draft;
  };
  const index = (draft: Draft): void => {
    const { platformId, login, phone } = draft.row;
    if (platformId !== null) byPlatform.set(platformId, draft);
    if (login !== null) byLogin.set(login, draft);
    if (phone === null) return;
    const holders = byPhone.get(phone);
    if (holders) holders.add(draft);
    else byPhone.set(phone, new Set([draft]));
  };
  const forget = (draft: Draft): void => {
    const { platformId, login, phone } = draft.row;
    if (platformId !== null && byPlatform.get(platformId) === draft) byPlatform.delete(platformId);
    if (login !== null && byLogin.get(login) === draft) byLogin.delete(login);
    if (phone !== null) byPhone.get(phone)?.delete(draft);
  };
  const rekey = (draft: Draft, { platformId, login, phone }: Keys): void => {
    const { row } = draft;
    const after = {
      platformId: platformId ?? row.platformId,
      login: login ?? row.login,
      phone: phone ?? row.phone,
    };
    if (after.platformId === row.platformId && after.login === row.login && after.phone === row.phone) return;
    forget(draft);
    Object.assign(row, after);
    draft.changed = true;
    changes += 1;
    index(draft);
  };
  /** Both are the same person from now on; gives the one that stays. */
  const join = (a: Draft, b: Draft): Draft => {
    const [stays, goes] = goesFirst(a, b) ? [b, a] : [a, b];
    forget(goes);
    forget(stays);
    goes.becameOf = stays;
    const { row } = stays;
    const other = goes.row;
    Object.assign(row, {
      platformId: row.platformId ?? other.platformId,
      login: row.login ?? other.login,
      phone: row.phone ?? other.phone,
      fullName: row.fullName ?? other.fullName,
      regionId: row.regionId ?? other.regionId,
      districtId: row.regionId === null ? other.districtId : row.districtId,
      refusedTeacherId: row.refusedTeacherId ?? other.refusedTeacherId,
      ...(row.codeHash === null
        ? { codeHash: other.codeHash, codeExpiresAt: other.codeExpiresAt, codeTries: other.codeTries }
        : {}),
      createdAt: Math.min(row.createdAt, other.createdAt),
    } satisfies Partial<Learner>);
    stays.changed = true;
    changes += 1;
    index(stays);
    return stays;
  };

  for (const row of known) enter(row, false);

  return {
    find(keys) {
      const { platformId, login, phone } = keys;
      if (platformId === undefined && login === undefined && phone === undefined) return 'no-key';
      const ofPlatform = platformId === undefined ? undefined : byPlatform.get(platformId);
      const ofLogin = login === undefined ? undefined : byLogin.get(login);
      let main = ofPlatform ?? ofLogin;
      if (ofPlatform && ofLogin && ofPlatform !== ofLogin) {
        if (!mayJoin(ofPlatform, ofLogin)) return 'keys-disagree';
        main = join(ofPlatform, ofLogin);
      } else if (main && contradicts(main.row.platformId, platformId)) return 'keys-disagree';

      const holders = phone === undefined ? [] : [...(byPhone.get(phone) ?? [])];
      if (main) {
        const [other, ...more] = holders.filter((holder) => holder !== main);
        const nameless = other && other.row.platformId === null && other.row.login === null;
        if (nameless && more.length === 0 && mayJoin(main, other)) main = join(main, other);
        rekey(main, keys);
        return main;
      }
      if (platformId === undefined && login === undefined && holders.length > 1) return 'phone-shared';
      const [holder] = holders;
      if (holders.length === 1 && holder && !contradictsKeys(holder, keys)) {
        rekey(holder, keys);
        return holder;
      }
      const made = enter(blank(), true);
      rekey(made, keys);
      return made;
    },
    changes: () => changes,
    drafts: () => all,
  };
}

/** The learner that a draft turned out to be. */
export function whoItIs(draft: Draft): Draft {
  let now = draft;
  while (now.becameOf) now = now.becameOf;
  return now;
}

function contradicts(known: string | null, told: string | null | undefined): boolean {
  return known !== null && told !== null && told !== undefined && known !== told;
}

function contradictsKeys({ row }: Draft, { platformId, login }: Keys): boolean {
  return contradicts(row.platformId, platformId) || contradicts(row.login, login);
}

function mayJoin(a: Draft, b: Draft): boolean {
  if (contradicts(a.row.platformId, b.row.platformId)) return false;
  return a.row.teacherId === null || b.row.teacherId === null || a.row.teacherId === b.row.teacherId;
}

/** Of two that are one: a link stays, then what the database has, then what it had first. */
function goesFirst(a: Draft, b: Draft): boolean {
  if ((a.row.teacherId === null) !== (b.row.teacherId === null)) return a.row.teacherId === null;
  if (a.isNew !== b.isNew) return a.isNew;
  return a.row.id > b.row.id;
}
