/**
 * What the REST interface takes and gives: the schemas check requests and answers, and make the OpenAPI document.
 * Moments are ISO 8601 with a zone; what is not given stays as it is.
 */
import { z } from 'zod';
import { ENROLMENT_STATUSES, PROVIDERS, RESULTS } from '../../db/schema/learning.ts';
import type { PaceState } from '../../domain/pacing/pace.ts';

/** The most items in a call. */
export const ITEMS_A_CALL = 1000;

const text = (most: number) => z.string().trim().min(1).max(most);
const moment = z.iso
  .datetime({
    offset: true,
    error: 'must be a date and time with its zone, such as 2026-11-22T14:05:00+05:00',
  })
  .meta({ examples: ['2026-11-22T14:05:00+05:00'] });
const percent = z.number().min(0).max(100);

const keys = {
  platformId: text(200)
    .optional()
    .meta({ description: 'The person’s id on the platform', examples: ['T-100017'] }),
  login: text(200).optional().meta({ description: 'The name by which they sign in on the platform' }),
  phone: text(40)
    .optional()
    .meta({ description: 'With or without +998', examples: ['+998901234567'] }),
};
type Keys = { [K in keyof typeof keys]?: string | undefined };
const hasKey = ({ platformId, login, phone }: Keys) => (platformId ?? login ?? phone) !== undefined;
const KEY = 'must have platformId, login or phone';

const PersonKeys = z
  .strictObject({ ...keys, fullName: text(200).optional() })
  .refine(hasKey, KEY)
  .meta({ id: 'PersonKeys', description: 'Who is meant: found by platformId, else by login, else by phone' });

export const Person = z
  .strictObject({
    ...keys,
    fullName: text(200).optional(),
    place: text(100)
      .optional()
      .meta({
        description: 'A region or district, by its name in any language or its id',
        examples: ['Qo‘qon'],
      }),
    code: text(60)
      .min(4)
      .optional()
      .meta({ description: 'A one-time code with which the person confirms their login in the bot' }),
    codeExpiresAt: moment.optional(),
  })
  .refine(hasKey, KEY)
  .meta({ id: 'Person' });

const target = {
  module: text(40)
    .optional()
    .meta({ description: 'A module’s passport number', examples: ['MAT-0412-03'] }),
  course: text(40)
    .optional()
    .meta({ description: 'A course’s code; for facts about a course as a whole', examples: ['MAT-2026'] }),
};

export const ProgressFact = z
  .strictObject({
    person: PersonKeys,
    ...target,
    at: moment.meta({
      description: 'When it happened. Of two facts the newer counts, in whatever order they come',
    }),
    percent: percent.optional().meta({ description: 'Done share; 100 means completed' }),
    completed: z.boolean().optional(),
    result: z.enum(RESULTS).optional(),
    score: percent.optional(),
  })
  .refine(({ module, course }) => (module ?? course) !== undefined, 'must have module or course')
  .meta({ id: 'ProgressFact' });

export const EnrolmentWord = z
  .strictObject({
    person: PersonKeys,
    course: text(40).meta({ description: 'The course’s code', examples: ['MAT-2026'] }),
    at: moment
      .optional()
      .meta({ description: 'When it was so; now when not given. Of two words the newer counts' }),
    startedAt: moment.optional(),
    dueAt: moment
      .optional()
      .meta({ description: 'By when it must be finished; else the course’s duration counts' }),
    provider: z.enum(PROVIDERS).optional(),
    group: text(100).optional().meta({ description: 'The study group' }),
    withdrawn: z.boolean().optional().meta({ description: 'True when they left the course' }),
  })
  .meta({ id: 'EnrolmentWord' });

const batch = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(ITEMS_A_CALL);
export const ProgressBatch = z.strictObject({ facts: batch(ProgressFact) }).meta({ id: 'ProgressBatch' });
export const PeopleBatch = z.strictObject({ people: batch(Person) }).meta({ id: 'PeopleBatch' });
export const EnrolmentBatch = z
  .strictObject({ enrolments: batch(EnrolmentWord) })
  .meta({ id: 'EnrolmentBatch' });

const wrong = {
  reason: z.string().meta({ description: 'Stays the same, for programs' }),
  detail: z.string().meta({ description: 'What is wrong, and what to do about it' }),
};
const counts = <T extends string>(...names: T[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.number().int()])) as Record<T, z.ZodNumber>);

export const FactOutcomes = z
  .object({
    counts: counts('applied', 'repeated', 'wrong'),
    outcomes: z
      .array(
        z.object({
          index: z.number().int(),
          outcome: z.enum(['applied', 'repeated', 'wrong']),
          reason: wrong.reason.optional(),
          detail: wrong.detail.optional(),
        }),
      )
      .meta({
        description: 'One for each item, in their order. «repeated» changed nothing: known, or older',
      }),
  })
  .meta({ id: 'FactOutcomes' });

export const PeopleOutcomes = z
  .object({
    counts: counts('new', 'changed', 'same', 'wrong'),
    outcomes: z.array(
      z.object({
        index: z.number().int(),
        outcome: z.enum(['new', 'changed', 'same', 'wrong']),
        reason: wrong.reason.optional(),
        detail: wrong.detail.optional(),
      }),
    ),
  })
  .meta({ id: 'PeopleOutcomes' });

const Titles = z.record(z.string(), z.string()).meta({ description: 'By language: uz, uz-Cyrl, ru, en' });

export const Courses = z
  .object({
    courses: z.array(
      z.object({
        code: z.string(),
        titles: Titles,
        area: z.string(),
        hours: z.number(),
        credits: z.number(),
        durationDays: z.number().int(),
        modules: z.array(
          z.object({
            passport: z.string(),
            position: z.number().int(),
            titles: Titles,
            area: z.string(),
            hours: z.number(),
            credits: z.number(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Courses' });

const PACES = [
  'not-started',
  'ahead',
  'on-time',
  'behind',
  'at-risk',
  'overdue',
  'completed',
  'paused',
] as const satisfies readonly PaceState[];

export const PersonProgress = z
  .object({
    person: z.object({
      platformId: z.string(),
      login: z.string().nullable(),
      fullName: z.string().nullable(),
      inBot: z.boolean().meta({ description: 'Whether they have found themselves in the bot' }),
    }),
    courses: z.array(
      z.object({
        course: z.string(),
        provider: z.enum(PROVIDERS),
        group: z.string().nullable(),
        status: z.enum(ENROLMENT_STATUSES),
        startedAt: moment,
        dueAt: moment.nullable().meta({
          description: 'With what supervisors granted; null during a pause whose end nobody knows',
        }),
        percent: percent.meta({ description: 'Weighed by the modules’ hours' }),
        completedAt: moment.nullable(),
        pace: z.enum(PACES),
        modules: z.array(
          z.object({
            passport: z.string(),
            percent,
            completedAt: moment.nullable(),
            opensAt: moment
              .nullable()
              .meta({ description: 'By the pacing schedule; null while nobody knows' }),
            result: z.enum(RESULTS).nullable(),
            score: percent.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'PersonProgress' });

export const TokenInfo = z
  .object({ name: z.string(), scopes: z.array(z.string()), callsPerMinute: z.number().int() })
  .meta({ id: 'TokenInfo' });
