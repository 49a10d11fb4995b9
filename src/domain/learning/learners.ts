/**
 * People as the platform tells of them. What others send finds its learner here (`identity.ts` has the rules), and
 * is written down for many at once.
 */
import { eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { newIds, putRows } from '../../db/rows.ts';
import { takeTurn } from '../../db/turn.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { findDistrict } from '../regions.ts';
import { CODE_MS, hashCode } from './codes.ts';
import {
  createRegister,
  type Draft,
  type IdentityReason,
  type Keys,
  type Learner,
  type PersonData,
  type Register,
  whoItIs,
} from './identity.ts';
import { joinLearners } from './join-learners.ts';
import { linkByPhone } from './linking.ts';
import { normalPhone } from './phone.ts';
import { recompute } from './recompute.ts';

export type { Learner, PersonData } from './identity.ts';

export type SavedLearner =
  | { kind: 'new' | 'changed' | 'same'; learnerId: number }
  | { kind: 'wrong'; reason: IdentityReason };

export async function learnerById(db: Queries, id: number): Promise<Learner | undefined> {
  const [learner] = await db.select().from(db.t.learners).where(eq(db.t.learners.id, id));
  return learner;
}

/** The learner that a teacher of the bot is, once they are linked. */
export async function learnerOfTeacher(db: Queries, teacherId: number): Promise<Learner | undefined> {
  const [learner] = await db.select().from(db.t.learners).where(eq(db.t.learners.teacherId, teacherId));
  return learner;
}

/** The learner whom these keys mean, if there is one. Nothing is written. */
export async function findLearner(db: Queries, person: Keys): Promise<Learner | undefined> {
  const keys = keysOf(person);
  if (typeof keys === 'string') return undefined;
  const register = await registerFor(db, [keys], 0);
  const draft = register.find(keys);
  return typeof draft === 'string' || draft.isNew ? undefined : draft.row;
}

/**
 * Writes people down: finds or makes their learners, brings these up to date, joins those that turn out to be one,
 * and links those whose phone a teacher of the bot has shared.
 *
 * @param people later ones see what earlier ones changed
 * @returns what became of each, in their order
 */
export async function saveLearners(
  tx: Queries,
  people: readonly PersonData[],
  now: number,
): Promise<SavedLearner[]> {
  await takeTurn(tx, 'learning');
  const keys = people.map(keysOf);
  const register = await registerFor(
    tx,
    keys.filter((one) => typeof one !== 'string'),
    now,
  );
  const found = people.map((person, index) => {
    const key = keys[index]!;
    if (typeof key === 'string') return key;
    const known = register.drafts().length;
    const changes = register.changes();
    const draft = register.find(key);
    if (typeof draft === 'string') return draft;
    const changed = describe(draft, person, now) || register.changes() > changes;
    const fate = register.drafts().length > known ? 'new' : changed ? 'changed' : 'same';
    return { draft, fate } as const;
  });
  await writeDown(tx, register, now);
  return found.map((one) =>
    typeof one === 'string'
      ? { kind: 'wrong', reason: one }
      : { kind: one.fate, learnerId: whoItIs(one.draft).row.id },
  );
}

/** {@link saveLearners} for one person. */
export async function saveLearner(tx: Queries, person: PersonData, now: number): Promise<SavedLearner> {
  const [saved] = await saveLearners(tx, [person], now);
  return saved!;
}

/** The keys as they are kept, or why they cannot be used. Logins are the same in small letters and capitals. */
function keysOf({ platformId, login, phone }: Keys): Keys | IdentityReason {
  const typed = phone?.trim();
  const number = typed ? normalPhone(typed) : undefined;
  if (typed && number === undefined) return 'phone-strange';
  return {
    platformId: platformId?.trim() || undefined,
    login: login?.trim().toLowerCase() || undefined,
    phone: number,
  };
}

/** The learners who have at least one of these keys. */
async function registerFor(db: Queries, keys: readonly Keys[], now: number): Promise<Register> {
  const { learners } = db.t;
  const columns = { platformId: learners.platformId, login: learners.login, phone: learners.phone };
  const known = new Map<number, Learner>();
  for (const name of ['platformId', 'login', 'phone'] as const) {
    const values = [...new Set(keys.flatMap((key) => key[name] ?? []))];
    if (values.length === 0) continue;
    const rows = await db
      .select()
      .from(learners)
      .where(listed(db, columns[name], values));
    for (const row of rows) known.set(row.id, row);
  }
  return createRegister([...known.values()], () => blankLearner(now));
}

function blankLearner(now: number): Learner {
  return {
    id: 0,
    platformId: null,
    login: null,
    phone: null,
    fullName: null,
    regionId: null,
    districtId: null,
    teacherId: null,
    linkedAt: null,
    linkedBy: null,
    refusedTeacherId: null,
    codeHash: null,
    codeExpiresAt: null,
    codeTries: 0,
    lastCompletedAt: null,
    remindAt: null,
    createdAt: now,
    updatedAt: now,
    searchText: '',
  };
}

/** What is told of a person besides the keys; what is not told stays. True when it changed anything. */
function describe(draft: Draft, person: PersonData, now: number): boolean {
  const { row } = draft;
  const told: Partial<Learner> = {};
  const fullName = person.fullName?.replace(/\s+/g, ' ').trim();
  if (fullName) told.fullName = fullName;
  const district = findDistrict(person.districtId);
  const regionId = person.regionId ?? district?.regionId;
  if (regionId) {
    told.regionId = regionId;
    if (district) told.districtId = district.id;
    else if (regionId !== row.regionId) told.districtId = null;
  }
  if (person.code) {
    const codeHash = hashCode(person.code);
    // The same code again is not a new one: neither tries nor its use are forgotten.
    if (codeHash !== row.codeHash) {
      const codeExpiresAt = person.codeExpiresAt ?? now + CODE_MS;
      Object.assign(told, { codeHash, codeTries: 0, codeExpiresAt });
    }
  }
  const changed = Object.entries(told).some(([field, value]) => row[field as keyof Learner] !== value);
  draft.moved ||= differs(row, told, 'regionId') || differs(row, told, 'districtId');
  Object.assign(row, told);
  draft.changed ||= changed;
  return changed;
}

function differs(row: Learner, told: Partial<Learner>, field: 'regionId' | 'districtId'): boolean {
  return told[field] !== undefined && told[field] !== row[field];
}

async function writeDown(tx: Queries, register: Register, now: number): Promise<void> {
  const drafts = register.drafts();
  const joined = drafts.filter((draft) => draft.becameOf && !draft.isNew);
  const whole = joined.map((draft) => whoItIs(draft).row.id);
  for (const [index, draft] of joined.entries()) await joinLearners(tx, draft.row.id, whole[index]!);

  const changed = drafts.filter((draft) => draft.changed && !draft.becameOf);
  const made = changed.filter((draft) => draft.isNew);
  const ids = await newIds(tx, 'learners', made.length);
  for (const [index, draft] of made.entries()) draft.row.id = ids[index]!;
  for (const { row } of changed) {
    row.searchText = searchTextOf(row);
    row.updatedAt = now;
  }
  await putRows(
    tx,
    tx.t.learners,
    ['id'],
    changed.map(({ row }) => row),
  );
  const phones = changed.flatMap(({ row }) => (row.phone && row.teacherId === null ? [row.phone] : []));
  await linkByPhone(tx, phones, now);
  const moved = changed.flatMap((draft) => (draft.moved && !draft.isNew ? [draft.row.id] : []));
  await recompute(tx, [...whole, ...moved], now);
}

function searchTextOf({ fullName, platformId, login, phone }: Learner): string {
  return foldForSearch([fullName, platformId, login, phone?.replace('+', '')].filter(Boolean).join(' '));
}
