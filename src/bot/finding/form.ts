/**
 * Finding oneself on the platform as a form: by a shared phone, or by a login and its one-time code. Pure: which step
 * comes when, and what each takes; whether somebody is found, the domain says.
 */
import type { FormInput } from '../form-input.ts';
import { readPhone } from '../registration/answers.ts';

export type FindingStep = 'phone' | 'login' | 'code';

export interface FindingForm {
  step: FindingStep;
  login?: string | undefined;
}

export type FindingWrong =
  | 'login-strange'
  | 'code-strange'
  | 'phone-typed'
  | 'phone-foreign'
  | 'phone-strange'
  | 'other';

export type FindingTurn =
  | { kind: 'ask'; form: FindingForm }
  /** The same question again, as it was. */
  | { kind: 'again' }
  | { kind: 'wrong'; reason: FindingWrong }
  /** A button of a step that is over. */
  | { kind: 'stale' }
  | { kind: 'cancelled' }
  /** The phone (E.164) is the person's own: look whether the platform has it. */
  | { kind: 'shared'; phone: string }
  | { kind: 'try'; login: string; code: string };

/** Logins are one word; addresses of e-mail are logins too. */
const LOGIN = /^\S{2,100}$/;
const CODE = /^[\p{L}\p{N} -]{3,40}$/u;

/** What an input makes of the form. */
export function advanceFinding(form: FindingForm, input: FormInput): FindingTurn {
  switch (input.kind) {
    case 'elsewhere':
      return { kind: 'again' };
    case 'other':
      return { kind: 'wrong', reason: 'other' };
    case 'contact':
      return form.step === 'phone' ? shared(input) : { kind: 'wrong', reason: 'other' };
    case 'text':
      return typed(form, input.text.trim());
    case 'press':
      return input.step === form.step ? pressed(form, input.verb) : { kind: 'stale' };
  }
}

function shared({ phone, own }: { phone: string; own: boolean }): FindingTurn {
  if (!own) return { kind: 'wrong', reason: 'phone-foreign' };
  const number = readPhone(phone);
  return number ? { kind: 'shared', phone: number } : { kind: 'wrong', reason: 'phone-strange' };
}

function typed(form: FindingForm, text: string): FindingTurn {
  switch (form.step) {
    case 'phone':
      return { kind: 'wrong', reason: 'phone-typed' };
    case 'login':
      if (!LOGIN.test(text)) return { kind: 'wrong', reason: 'login-strange' };
      return { kind: 'ask', form: { step: 'code', login: text } };
    case 'code':
      if (!CODE.test(text)) return { kind: 'wrong', reason: 'code-strange' };
      return { kind: 'try', login: form.login ?? '', code: text };
  }
}

function pressed(form: FindingForm, verb: string): FindingTurn {
  if (verb === 'cancel') return { kind: 'cancelled' };
  if (verb === 'back' && form.step === 'code') return { kind: 'ask', form: { step: 'login' } };
  if (verb === 'login' && form.step === 'phone') return { kind: 'ask', form: { step: 'login' } };
  return { kind: 'stale' };
}
