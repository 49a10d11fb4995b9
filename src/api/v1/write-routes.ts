/** What other systems tell: progress, people and enrolments. Every call can be repeated and changes nothing then. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Queries } from '../../db/db.ts';
import { readPlace } from '../../domain/courses/places.ts';
import { saveLearners } from '../../domain/learning/learners.ts';
import { type FactOutcome, recordFacts } from '../../domain/learning/record.ts';
import { checkedByItem, type Fate, type Item, readBatch, settle } from './batch.ts';
import type { RestDeps } from './deps.ts';
import { refusals } from './document.ts';
import {
  EnrolmentBatch,
  EnrolmentWord,
  FactOutcomes,
  ITEMS_A_CALL,
  PeopleBatch,
  PeopleOutcomes,
  Person,
  ProgressBatch,
  ProgressFact,
} from './schemas.ts';

/** A thousand items with everything that they may have. */
const BODY_BYTES = 4 * 1024 * 1024;

const ms = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));

const fateOf = (outcome: FactOutcome): Fate<'applied' | 'repeated'> =>
  outcome.kind === 'wrong' ? outcome : { kind: outcome.kind };

export function writeRoutes(app: FastifyInstance, { db, now }: RestDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const writing = { ...checkedByItem, bodyLimit: BODY_BYTES, config: { scope: 'progress:write' as const } };
  const common = `At most ${ITEMS_A_CALL} items. Each is taken or refused by itself; the answer says which, in their order. The call can be repeated.`;

  routes.put(
    '/progress',
    {
      ...writing,
      schema: {
        operationId: 'putProgress',
        tags: ['Progress'],
        summary: 'Tell what people have done',
        description: `Facts about modules, or about a course as a whole. ${common} Facts may come late, twice and in any order: the end is the same, and an older fact takes nothing back.`,
        body: ProgressBatch,
        response: { 200: FactOutcomes, ...refusals(400, 401, 403, 413, 415, 429) },
      },
    },
    async (request) => {
      const items = readBatch(request.body, 'facts', ProgressFact);
      return settle(items, ['applied', 'repeated'], async (facts) => {
        const incoming = facts.map(({ person, module: passport, course: courseCode, at, ...fact }) => ({
          person,
          passport,
          courseCode,
          fact: { ...fact, at: Date.parse(at) },
        }));
        return (await recordFacts(db, 'rest', incoming, now())).map(fateOf);
      });
    },
  );

  routes.put(
    '/enrolments',
    {
      ...writing,
      schema: {
        operationId: 'putEnrolments',
        tags: ['Progress'],
        summary: 'Tell who takes which course',
        description: `Start, due date, provider, study group, and whether somebody left. ${common}`,
        body: EnrolmentBatch,
        response: { 200: FactOutcomes, ...refusals(400, 401, 403, 413, 415, 429) },
      },
    },
    async (request) => {
      const items = readBatch(request.body, 'enrolments', EnrolmentWord);
      return settle(items, ['applied', 'repeated'], async (words) => {
        const moment = now();
        const incoming = words.map(({ person, course: courseCode, group: groupName, ...word }) => ({
          person,
          courseCode,
          enrolment: {
            ...word,
            groupName,
            at: ms(word.at) ?? moment,
            startedAt: ms(word.startedAt),
            dueAt: ms(word.dueAt),
          },
        }));
        return (await recordFacts(db, 'rest', incoming, moment)).map(fateOf);
      });
    },
  );

  routes.put(
    '/people',
    {
      ...writing,
      schema: {
        operationId: 'putPeople',
        tags: ['People'],
        summary: 'Tell who people are',
        description: `Names, keys, places, and codes for the bot. ${common} People are found by platformId, else by login, else by phone where exactly one person has it; never by name.`,
        body: PeopleBatch,
        response: { 200: PeopleOutcomes, ...refusals(400, 401, 403, 413, 415, 429) },
      },
    },
    async (request) => {
      const items = readBatch(request.body, 'people', Person).map(withKnownPlace);
      return settle(items, ['new', 'changed', 'same'], (people) =>
        db.transaction((tx) => savePeople(tx, people, now())),
      );
    },
  );
}

type PersonItem = z.infer<typeof Person>;

function withKnownPlace(item: Item<PersonItem>): Item<PersonItem> {
  if (item.kind === 'wrong' || item.value.place === undefined || readPlace(item.value.place)) return item;
  return {
    kind: 'wrong',
    reason: 'place-unknown',
    detail: `place: nothing is called «${item.value.place}».`,
  };
}

async function savePeople(
  tx: Queries,
  people: readonly PersonItem[],
  now: number,
): Promise<Fate<'new' | 'changed' | 'same'>[]> {
  const saved = await saveLearners(
    tx,
    people.map(({ place, codeExpiresAt, ...person }) => ({
      ...person,
      ...(place === undefined ? {} : readPlace(place)),
      codeExpiresAt: ms(codeExpiresAt),
    })),
    now,
  );
  return saved.map((one) => (one.kind === 'wrong' ? one : { kind: one.kind }));
}
