/**
 * `npm ci` refuses a lockfile that lacks a package for another platform, and npm itself may leave some out. It also lets
 * packages in that want a newer Node than Hamroh does, with no more than a warning.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  engines?: { node?: string };
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

it('names every optional package of every platform', () => {
  const wanted = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  const missing = wanted.filter(
    (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
  );
  expect(missing).toEqual([]);
});

it('has no package that wants more than Node 20', () => {
  /** The lowest major version of each alternative, such as 20 and 22 in `^20.19.0 || >=22.12.0`. */
  const lowest = (range: string) => range.split('||').map((part) => Number(/\d+/.exec(part)?.[0] ?? 0));
  const demanding = Object.entries(packages).filter(
    ([, { engines }]) => engines?.node && Math.min(...lowest(engines.node)) > 20,
  );
  expect(demanding.map(([path]) => path)).toEqual([]);
});
