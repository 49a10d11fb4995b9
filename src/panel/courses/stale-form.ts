/** A form that somebody else was quicker with. */
import { type FormState, mistaken } from '../plain/read-form.ts';

/**
 * What was typed, with a word that the thing was changed meanwhile. Saving again overwrites that knowingly.
 *
 * @param updatedAt when it was changed, which the form now knows
 */
export function staleForm(body: unknown, updatedAt: number): FormState {
  const form = mistaken(body, 'seen', 'courses-error-stale');
  return { ...form, values: { ...form.values, seen: updatedAt } };
}
