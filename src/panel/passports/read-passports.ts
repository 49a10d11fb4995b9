/** Passport numbers of modules, as they are typed into one field. */
import type { Queries } from '../../db/db.ts';
import { type Module, modulesByPassport } from '../../domain/courses/courses.ts';
import { parsePassport } from '../../domain/courses/passport.ts';

export interface PassportsRead {
  readonly known: readonly Module[];
  /** As they were typed. */
  readonly unknown: readonly string[];
}

/** What stands between commas, semicolons and spaces, each once. */
export function splitPassports(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

/** Which of these numbers belong to modules, in the order of the numbers. */
export async function readPassports(db: Queries, numbers: readonly string[]): Promise<PassportsRead> {
  const typed = numbers.map((number) => ({ number, passport: parsePassport(number) }));
  const modules = await modulesByPassport(
    db,
    typed.flatMap(({ passport }) => passport ?? []),
  );
  const known = new Map<string, Module>();
  const unknown: string[] = [];
  for (const { number, passport } of typed) {
    const module = passport === undefined ? undefined : modules.get(passport);
    if (module) known.set(module.passport, module);
    else unknown.push(number);
  }
  return { known: [...known.values()], unknown };
}
