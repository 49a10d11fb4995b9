/**
 * Registration as a form: which step comes when, and what each takes. Pure: the conversation only moves messages.
 *
 * The same form serves `/profile`, where one field is changed and the form ends after it.
 */
import { POSITIONS, type Position } from '../../db/schema/people.ts';
import { findDistrict, findRegion } from '../../domain/regions.ts';
import type { Profile } from '../../domain/teachers.ts';
import type { FormInput } from '../form-input.ts';
import { readName, readPhone, readWords } from './answers.ts';
import { placesNamed } from './places.ts';

export const STEPS = [
  'consent',
  'fullName',
  'regionId',
  'districtId',
  'school',
  'subject',
  'position',
  'phone',
  'review',
] as const;
export type Step = (typeof STEPS)[number];

/** What can be changed by itself; a region brings its district along. */
export const FIELDS = ['fullName', 'regionId', 'school', 'subject', 'position', 'phone'] as const;
export type Field = (typeof FIELDS)[number];

const OPTIONAL: ReadonlySet<Step> = new Set(['school', 'subject', 'position', 'phone']);

export interface Form {
  step: Step;
  answers: Partial<Profile>;
  /** The page of a step with many buttons, from 0. */
  page: number;
  /** Region or district ids that match what was typed, when it was not one alone. */
  found?: string[] | undefined;
  /** One field only: asked for in the review, or by `/profile` (where there is no review). */
  only?: { field: Field; from: 'review' | 'profile' } | undefined;
}

export type WrongReason =
  | 'name-short'
  | 'name-strange'
  | 'words-short'
  | 'words-long'
  | 'place-unknown'
  | 'choose'
  | 'phone-typed'
  | 'phone-foreign'
  | 'phone-strange'
  | 'other';

export type Turn =
  | { kind: 'ask'; form: Form }
  /** The same question again, as it was. */
  | { kind: 'again' }
  | { kind: 'wrong'; reason: WrongReason }
  /** A button of a step that is over. */
  | { kind: 'stale' }
  | { kind: 'cancelled' }
  | { kind: 'done'; form: Form };

export function newForm(known: Partial<Profile> = {}): Form {
  return { step: 'consent', answers: known, page: 0 };
}

/** A form for one field of a profile. */
export function fieldForm(field: Field, profile: Profile): Form {
  return { step: field, answers: { ...profile }, page: 0, only: { field, from: 'profile' } };
}

export function isOptional(step: Step): boolean {
  return OPTIONAL.has(step);
}

/** The step before this one; undefined where there is none. */
export function stepBefore(form: Form): Step | undefined {
  if (form.step === 'districtId') return 'regionId';
  if (form.only) return form.only.from === 'review' ? 'review' : undefined;
  return STEPS[STEPS.indexOf(form.step) - 1];
}

/** What an input makes of a form. */
export function advance(form: Form, input: FormInput): Turn {
  switch (input.kind) {
    case 'elsewhere':
      return { kind: 'again' };
    case 'other':
      return { kind: 'wrong', reason: 'other' };
    case 'contact':
      return form.step === 'phone' ? shared(form, input) : { kind: 'wrong', reason: 'other' };
    case 'text':
      return typed(form, input.text);
    case 'press':
      return input.step === form.step ? pressed(form, input.verb, input.value) : { kind: 'stale' };
  }
}

function pressed(form: Form, verb: string, value: string | undefined): Turn {
  const { step } = form;
  switch (verb) {
    case 'cancel':
      return { kind: 'cancelled' };
    case 'back': {
      const before = stepBefore(form);
      return before ? ask(form, before) : { kind: 'cancelled' };
    }
    case 'skip':
      return isOptional(step) ? filled(form, { [step]: null }) : { kind: 'stale' };
    case 'page':
      return { kind: 'ask', form: { ...form, page: Number(value) || 0 } };
    case 'agree':
      return step === 'consent' ? ask(form, 'fullName') : { kind: 'stale' };
    case 'save':
      return step === 'review' ? { kind: 'done', form } : { kind: 'stale' };
    case 'edit': {
      const field = FIELDS.find((name) => name === value);
      if (step !== 'review' || !field) return { kind: 'stale' };
      return { kind: 'ask', form: { ...form, step: field, page: 0, only: { field, from: 'review' } } };
    }
    case 'is':
      return chosen(form, value ?? '');
    default:
      return { kind: 'stale' };
  }
}

function chosen(form: Form, value: string): Turn {
  if (form.step === 'regionId' && findRegion(value)) return regionIs(form, value);
  if (form.step === 'districtId' && findDistrict(value)?.regionId === form.answers.regionId) {
    return filled(form, { districtId: value });
  }
  if (form.step === 'position' && POSITIONS.includes(value as Position)) {
    return filled(form, { position: value as Position });
  }
  return { kind: 'stale' };
}

function typed(form: Form, text: string): Turn {
  switch (form.step) {
    case 'fullName': {
      const name = readName(text);
      return name.ok ? filled(form, { fullName: name.value }) : { kind: 'wrong', reason: name.reason };
    }
    case 'school':
    case 'subject': {
      const words = readWords(text);
      return words.ok ? filled(form, { [form.step]: words.value }) : { kind: 'wrong', reason: words.reason };
    }
    case 'regionId':
    case 'districtId':
      return placeTyped(form, text);
    case 'phone':
      return { kind: 'wrong', reason: 'phone-typed' };
    default:
      return { kind: 'wrong', reason: 'choose' };
  }
}

function placeTyped(form: Form, text: string): Turn {
  const found = placesNamed(text, form.step === 'districtId' ? form.answers.regionId : undefined);
  const [only] = found;
  if (only === undefined) return { kind: 'wrong', reason: 'place-unknown' };
  if (found.length > 1) return { kind: 'ask', form: { ...form, found, page: 0 } };
  return form.step === 'regionId' ? regionIs(form, only) : filled(form, { districtId: only });
}

function shared(form: Form, contact: { phone: string; own: boolean }): Turn {
  if (!contact.own) return { kind: 'wrong', reason: 'phone-foreign' };
  const phone = readPhone(contact.phone);
  return phone ? filled(form, { phone }) : { kind: 'wrong', reason: 'phone-strange' };
}

/** Another region empties the district, which is asked for next in any case. */
function regionIs(form: Form, regionId: string): Turn {
  const districtId = form.answers.regionId === regionId ? form.answers.districtId : null;
  const answers = { ...form.answers, regionId, districtId: districtId ?? null };
  return ask({ ...form, answers }, 'districtId');
}

/** The step has its answer: on to the next, or to the end of a form for one field. */
function filled(form: Form, answer: Partial<Profile>): Turn {
  const next: Form = { ...form, answers: { ...form.answers, ...answer } };
  if (form.only?.from === 'profile') return { kind: 'done', form: next };
  if (form.only) return ask({ ...next, only: undefined }, 'review');
  return ask(next, STEPS[STEPS.indexOf(form.step) + 1]!);
}

function ask(form: Form, step: Step): Turn {
  const { found: _, ...rest } = form;
  const only = step === 'review' ? undefined : form.only;
  return { kind: 'ask', form: { ...rest, step, page: 0, only } };
}
