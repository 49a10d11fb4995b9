/** The signs of pictures: lines of lucide's icons, drawn in 24 units. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const FILES = {
  check: 'check',
  lock: 'lock',
  flag: 'flag',
  up: 'circle-arrow-up',
  tick: 'circle-check',
  clock: 'clock',
  warning: 'triangle-alert',
  stop: 'octagon-alert',
  cap: 'graduation-cap',
  pause: 'circle-pause',
  play: 'circle-play',
} as const;

export type Sign = keyof typeof FILES;

const drawn = new Map<Sign, string>();

/** What stands inside of the icon's `<svg>`. */
export function signShapes(sign: Sign): string {
  let found = drawn.get(sign);
  if (found === undefined) {
    const source = readFileSync(require.resolve(`lucide-static/icons/${FILES[sign]}.svg`), 'utf8');
    found = source.slice(source.indexOf('>', source.indexOf('<svg')) + 1, source.lastIndexOf('</svg>'));
    drawn.set(sign, found);
  }
  return found;
}
