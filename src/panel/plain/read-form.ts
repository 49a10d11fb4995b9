/** Forms as they arrive: checked at once, with every mistake at its field and nothing typed lost. */
import type { z } from 'zod';

/** What a form shows: the values as typed, and mistakes by field as keys of words. */
export interface FormState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: Readonly<Record<string, string>>;
}

export type FormReading<T> =
  | { readonly kind: 'good'; readonly data: T }
  | { readonly kind: 'mistaken'; readonly form: FormState };

/** Checks a form. Messages of the schema are keys of words; the first of each field counts. */
export function readForm<T>(schema: z.ZodType<T>, body: unknown): FormReading<T> {
  const values = typeof body === 'object' && body !== null ? { ...body } : {};
  const read = schema.safeParse(values);
  if (read.success) return { kind: 'good', data: read.data };
  const errors: Record<string, string> = {};
  for (const issue of read.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message;
  return { kind: 'mistaken', form: { values, errors } };
}

/** The same values with one more mistake, found by the domain. */
export function mistaken(body: unknown, field: string, key: string): FormState {
  return { values: { ...(body as Record<string, unknown>) }, errors: { [field]: key } };
}

/** A form before anybody typed. */
export function freshForm(values: Readonly<Record<string, unknown>> = {}): FormState {
  return { values, errors: {} };
}

/** A value as text for an input. */
export function typed(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The chosen values of checkboxes: forms send none, one, or a list. */
export function chosen(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}
