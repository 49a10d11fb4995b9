/** Random people and conditions, what a condition means of a person in plain words, and how people get into tables. */
import fc from 'fast-check';
import type { Db } from '../../../src/db/db.ts';
import { CAMPAIGN_KINDS, type CampaignKind } from '../../../src/db/schema/campaigns.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { foldWords } from '../../../src/domain/segments/folded.ts';
import { foldForSearch } from '../../../src/i18n/cyrillic.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';

export const NOW = Date.UTC(2026, 10, 22, 7);
const DAY = 86_400_000;

export const REGION_IDS = ['andijon', 'buxoro', 'jizzax'] as const;
const DISTRICTS = ['andijon-1', 'buxoro-2'];
const SCHOOLS = ['15-maktab', '15-сонли мактаб', '5-maktab', 'Школа № 15', 'Ixtisoslashgan MAKTAB'];
const WORDS = ['15', 'мактаб', 'Maktab 15', '5', 'ixtisos', 'ab'];
const POSITIONS = ['subject', 'leading', 'head'] as const;
const COURSES = [1, 2, 3];
/** Two of each course: 1 and 2 of the first. */
const MODULES = [1, 2, 3, 4, 5, 6];
const LABELS = [1, 2];
const LISTS = [1, 2];
/** The kind of each campaign, the first by number 1. */
const KINDS: readonly CampaignKind[] = ['news', 'course', 'service'];

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 3 });
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const subset = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
/** Around the edges that matter: now, and whole days from it. */
const moment = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.constantFrom(-1, 0, 0, 1))
    .map(([days, off]) => NOW + days * DAY + off);

const change = fc.record({
  kind: fc.constantFrom('pause', 'extend', 'shift'),
  fromAt: moment(-20, 15),
  untilAt: optional(moment(-15, 20)),
  byMs: fc.integer({ min: -2, max: 8 }).map((days) => days * DAY),
  undone: fc.constantFrom(false, false, true),
});

const enrolment = fc.record({
  course: fc.constantFrom(...COURSES),
  status: fc.constantFrom('active', 'active', 'active', 'completed', 'withdrawn'),
  startedAt: moment(-60, -1),
  dueAt: moment(-12, 12),
  percent: fc.integer({ min: 0, max: 100 }),
  result: optional(fc.constantFrom('passed', 'failed')),
  changes: fc.array(change, { maxLength: 2, size: 'max' }),
});

const person = fc.record({
  regionId: optional(fc.constantFrom(...REGION_IDS)),
  districtId: optional(fc.constantFrom(...DISTRICTS)),
  school: optional(fc.constantFrom(...SCHOOLS)),
  subject: optional(fc.constantFrom('Matematika', 'Математика', 'Fizika')),
  position: optional(fc.constantFrom(...POSITIONS)),
  locale: fc.constantFrom(...LOCALES),
  registered: fc.boolean(),
  blocked: fc.boolean(),
  seenAt: optional(moment(-10, 0)),
  createdAt: moment(-20, -1),
  linked: fc.constantFrom(true, true, true, false),
  enrolments: fc.uniqueArray(enrolment, { maxLength: 3, size: 'max', selector: ({ course }) => course }),
  modules: fc.uniqueArray(
    fc.record({
      module: fc.constantFrom(...MODULES),
      percent: fc.constantFrom(0, 40, 100),
      completedAt: optional(moment(-9, 0)),
    }),
    { maxLength: 3, selector: ({ module }) => module },
  ),
  labels: subset(LABELS),
  lists: subset(LISTS),
  messages: fc.uniqueArray(
    fc.record({
      campaign: fc.constantFrom(1, 2, 3),
      state: fc.constantFrom('sent', 'sent', 'failed', 'skipped'),
      settledAt: moment(-6, 0),
    }),
    { selector: ({ campaign }) => campaign },
  ),
  presses: fc.uniqueArray(fc.record({ campaign: fc.constantFrom(1, 2), button: fc.constantFrom(0, 1) }), {
    selector: ({ campaign, button }) => `${campaign} ${button}`,
  }),
});

type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

/** A crowd, and the end of each campaign; null while it runs. */
export const crowd = fc.record({
  people: fc.array(person, { minLength: 60, maxLength: 70, size: 'max' }),
  ended: fc.tuple(optional(moment(-4, 0)), optional(moment(-4, 0)), optional(moment(-4, 0))),
});
export type Crowd = typeof crowd extends fc.Arbitrary<infer C> ? C : never;

const days = fc.integer({ min: 1, max: 10 });
const course = fc.option(fc.constantFrom(...COURSES), { nil: undefined });
const leaf = (fields: Record<string, fc.Arbitrary<unknown>>, kind: string) =>
  fc.record({ kind: fc.constant(kind), not: fc.constantFrom(undefined, undefined, true), ...fields });

/** One question by itself. */
export const questions = fc.oneof(
  leaf({ regions: some(REGION_IDS) }, 'region'),
  leaf({ districts: some(DISTRICTS) }, 'district'),
  leaf({ words: fc.constantFrom(...WORDS) }, 'school'),
  leaf({ words: fc.constantFrom('matem', 'fizika', 'ФИЗИКА') }, 'subject'),
  leaf({ positions: some(POSITIONS) }, 'position'),
  leaf({ locales: some(LOCALES) }, 'language'),
  leaf({}, 'registered'),
  leaf({}, 'reachable'),
  leaf({ days }, 'seen'),
  leaf(
    {
      courses: some(COURSES),
      state: fc.constantFrom('enrolled', 'active', 'completed', 'withdrawn', 'never'),
    },
    'course',
  ),
  leaf({ modules: some(MODULES), state: fc.constantFrom('completed', 'begun', 'untouched') }, 'module'),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .chain((ends) =>
      leaf({ course, from: fc.constant(Math.min(...ends)), to: fc.constant(Math.max(...ends)) }, 'progress'),
    ),
  leaf({ course, days }, 'due'),
  leaf({ course }, 'overdue'),
  leaf({ course, result: fc.constantFrom('passed', 'failed') }, 'result'),
  leaf({ labels: some(LABELS) }, 'labels'),
  leaf({ lists: some(LISTS) }, 'list'),
  leaf({ campaign: fc.constantFrom(1, 2, 3) }, 'received'),
  leaf({ campaign: fc.constantFrom(1, 2), button: fc.constantFrom(0, 1) }, 'pressed'),
  leaf({ kinds: some(CAMPAIGN_KINDS), days }, 'messaged'),
) as fc.Arbitrary<Condition>;

/** Conditions as a builder makes them: groups in groups. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ part: Condition; group: Condition }>(
  (tie) => ({
    part: fc.oneof({ maxDepth: 3, withCrossShrink: true }, questions, tie('group')),
    group: fc.record({
      kind: fc.constantFrom('all', 'any', 'none'),
      of: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    }) as fc.Arbitrary<Condition>,
  }),
).group;

/** What a condition means, said without SQL. */
export function holds(one: Person, condition: Condition, ended: Crowd['ended']): boolean {
  if ('of' in condition) {
    const parts = condition.of.map((part) => holds(one, part, ended));
    if (condition.kind === 'all') return parts.every(Boolean);
    return condition.kind === 'any' ? parts.some(Boolean) : !parts.some(Boolean);
  }
  return meets(one, condition, ended) !== (condition.not === true);
}

type Question = Exclude<Condition, { of: unknown }>;

function meets(one: Person, asked: Question, ended: Crowd['ended']): boolean {
  const within = (list: readonly unknown[], value: unknown) => value !== null && list.includes(value);
  const enrolments = one.linked ? one.enrolments : [];
  const inCourse = (id: number | undefined) =>
    enrolments.filter((each) => id === undefined || each.course === id);
  switch (asked.kind) {
    case 'region':
      return within(asked.regions, one.regionId);
    case 'district':
      return within(asked.districts, one.districtId);
    case 'school':
      return hasWords(one.school, asked.words);
    case 'subject':
      return hasWords(one.subject, asked.words);
    case 'position':
      return within(asked.positions, one.position);
    case 'language':
      return within(asked.locales, one.locale);
    case 'registered':
      return one.registered;
    case 'reachable':
      return !one.blocked;
    case 'seen':
      return (one.seenAt ?? one.createdAt) >= NOW - asked.days * DAY;
    case 'course': {
      const own = enrolments.filter((each) => asked.courses.includes(each.course));
      if (asked.state === 'never') return own.length === 0;
      return own.some(({ status }) => asked.state === 'enrolled' || status === asked.state);
    }
    case 'module': {
      const own = one.linked ? one.modules.filter(({ module }) => asked.modules.includes(module)) : [];
      if (asked.state === 'completed') return own.some(({ completedAt }) => completedAt !== null);
      if (asked.state === 'begun')
        return own.some(({ completedAt, percent }) => completedAt === null && percent > 0);
      return own.every(({ completedAt, percent }) => completedAt === null && percent === 0);
    }
    case 'progress': {
      const looked = asked.course === undefined ? presentOf(enrolments) : inCourse(asked.course);
      return looked.some(({ percent }) => percent >= asked.from && percent <= asked.to);
    }
    case 'due':
      return inCourse(asked.course).some((each) => {
        const due = dueOf(each);
        return each.status === 'active' && due >= NOW && due < NOW + asked.days * DAY;
      });
    case 'overdue':
      return inCourse(asked.course).some((each) => each.status === 'active' && dueOf(each) < NOW);
    case 'result':
      return inCourse(asked.course).some(({ result }) => result === asked.result);
    case 'labels':
      return one.labels.some((id) => asked.labels.includes(id));
    case 'list':
      return one.lists.some((id) => asked.lists.includes(id));
    case 'received':
      return one.messages.some(({ campaign, state }) => campaign === asked.campaign && state === 'sent');
    case 'pressed':
      return one.presses.some(
        ({ campaign, button }) => campaign === asked.campaign && button === asked.button,
      );
    case 'messaged': {
      const since = NOW - asked.days * DAY;
      return one.messages.some(
        ({ campaign, state, settledAt }) =>
          state === 'sent' &&
          settledAt >= since &&
          asked.kinds.includes(KINDS[campaign - 1]!) &&
          (ended[campaign - 1] ?? NOW) >= since,
      );
    }
  }
}

function hasWords(text: string | null, words: string): boolean {
  const split = (value: string) =>
    foldForSearch(value.replaceAll('№', ' '))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const own = split(text ?? '');
  return split(words).every((word) =>
    own.some((each) => (/^\d+$/.test(word) ? each === word : each.startsWith(word))),
  );
}

type Enrolled = Person['enrolments'][number];

/** Those that go on before those that are over, the one that began last first; the later written one wins a draw. */
function presentOf(enrolments: readonly Enrolled[]): Enrolled[] {
  const last = (list: readonly Enrolled[]) =>
    list.reduce<Enrolled | undefined>(
      (best, each) => (best && best.startedAt > each.startedAt ? best : each),
      undefined,
    );
  const present = last(enrolments.filter(({ status }) => status === 'active')) ?? last(enrolments);
  return present ? [present] : [];
}

function dueOf({ startedAt, dueAt, changes }: Enrolled): number {
  return changes.reduce((due, { kind, fromAt, untilAt, byMs, undone }) => {
    if (undone) return due;
    if (kind === 'extend') return due + Math.max(0, byMs);
    if (kind !== 'pause' || fromAt >= dueAt) return due;
    if (untilAt === null) return Number.POSITIVE_INFINITY;
    return due + Math.max(0, untilAt - Math.max(fromAt, startedAt));
  }, dueAt);
}

/** Writes a crowd into empty tables, the first person with number 1. */
export async function settle(db: Db, { people, ended }: Crowd): Promise<void> {
  const stamps = { createdAt: NOW, updatedAt: NOW };
  const learnerOf = people.map((one, index) => (one.linked ? index + 1 : null));
  await db.transaction(async (tx) => {
    const { t } = tx;
    const write = async (table: keyof typeof t, rows: object[]) => {
      for (const row of rows) await tx.insert(t[table]).values(row as never);
    };
    await write(
      'courses',
      COURSES.map((id) => ({
        id,
        code: `K${id}`,
        titles: {},
        area: 'a',
        hours: 8,
        credits: 1,
        plan: { stepHours: 12, by: 'modules', perPortion: 1 },
        durationDays: 30,
        stoppedReminders: [],
        ...stamps,
      })),
    );
    await write(
      'modules',
      MODULES.map((id) => ({
        id,
        courseId: Math.ceil(id / 2),
        passport: `M${id}`,
        position: 2 - (id % 2),
        titles: {},
        area: 'a',
        hours: 4,
        credits: 1,
        ...stamps,
      })),
    );
    await write(
      'labels',
      LABELS.map((id) => ({ id, name: `L${id}`, createdAt: NOW })),
    );
    await write(
      'segmentLists',
      LISTS.map((id) => ({ id, name: `F${id}`, rows: 0, unmatched: [], createdAt: NOW })),
    );
    await write(
      'campaigns',
      KINDS.map((kind, index) => ({
        id: index + 1,
        name: kind,
        action: 'send',
        kind,
        state: 'running',
        condition: {},
        texts: {},
        files: [],
        buttons: [],
        silent: false,
        paid: false,
        quiet: false,
        launchedAt: NOW - 30 * DAY,
        finishedAt: ended[index] ?? null,
        ...stamps,
      })),
    );
    for (const [index, one] of people.entries()) {
      const id = index + 1;
      await write('teachers', [
        {
          id,
          telegramId: 9_000_000_000 + id,
          displayName: `P${id}`,
          regionId: one.regionId,
          districtId: one.districtId,
          school: one.school,
          schoolFolded: foldWords(one.school),
          subject: one.subject,
          subjectFolded: foldWords(one.subject),
          position: one.position,
          locale: one.locale,
          registeredAt: one.registered ? NOW : null,
          blockedAt: one.blocked ? NOW : null,
          seenAt: one.seenAt,
          createdAt: one.createdAt,
          updatedAt: NOW,
        },
      ]);
      // A learner without a teacher of the bot has the same facts, and nobody is found by them.
      await write('learners', [{ id, teacherId: learnerOf[index], searchText: '', ...stamps }]);
      await write(
        'moduleProgress',
        one.modules.map(({ module, percent, completedAt }) => ({
          learnerId: id,
          moduleId: module,
          percent,
          completedAt,
          firstFactAt: NOW,
          lastFactAt: NOW,
        })),
      );
      for (const { course, changes, ...rest } of one.enrolments) {
        const [row] = await tx
          .insert(t.enrolments)
          .values({ ...rest, learnerId: id, courseId: course, provider: 'platform', ...stamps } as never)
          .returning();
        await write(
          'scheduleChanges',
          changes.map(({ undone, ...each }) => ({
            ...each,
            enrolmentId: row!.id,
            reason: 'r',
            batch: 'b',
            createdAt: NOW,
            undoneAt: undone ? NOW : null,
          })),
        );
      }
      await write(
        'segmentListMembers',
        one.lists.map((listId) => ({ listId, teacherId: id })),
      );
      await write(
        'recipients',
        one.messages.map(({ campaign, state, settledAt }) => ({
          campaignId: campaign,
          teacherId: id,
          chatId: 9_000_000_000 + id,
          locale: one.locale,
          state,
          dueAt: NOW,
          attempts: 1,
          settledAt,
        })),
      );
      await write(
        'campaignPresses',
        one.presses.map(({ campaign, button }) => ({ campaignId: campaign, teacherId: id, button, at: NOW })),
      );
      for (const labelId of one.labels) {
        const [ticket] = await tx
          .insert(t.tickets)
          .values({
            teacherId: id,
            status: 'open',
            chatId: 9_000_000_000 + id,
            locale: 'uz',
            subject: 's',
            preview: 'p',
            previewKind: 'text',
            previewAuthor: 'teacher',
            queueRank: 0,
            lastMessageAt: NOW,
            changedAt: NOW,
            createdAt: NOW,
          })
          .returning();
        await tx.insert(t.ticketLabels).values({ ticketId: ticket!.id, labelId } as never);
      }
    }
  });
}
