/** Text in a box: how wide it is by the font's own measures, and how it breaks into lines that fit. */
import { type Font, openSync } from 'fontkit';
import { FONT_FILES, type Weight } from './fonts.ts';

/** A style of text; `size` in pixels of the picture. */
export interface Type {
  size: number;
  weight: Weight;
}

const ELLIPSIS = '…';
/** A line that would lose more than a third of itself is rather cut within a word. */
const NEAR = 2 / 3;
const graphemes = new Intl.Segmenter('uz', { granularity: 'grapheme' });

const fonts = new Map<Weight, { font: Font; advances: Map<string, number> }>();

function fontOf(weight: Weight) {
  let found = fonts.get(weight);
  if (!found) {
    const font = openSync(FONT_FILES[weight]);
    if (!('glyphForCodePoint' in font)) throw new Error(`${FONT_FILES[weight]} is a collection of fonts.`);
    found = { font, advances: new Map() };
    fonts.set(weight, found);
  }
  return found;
}

/** True when the font has a sign for every character of a text. */
export function canWrite(text: string, weight: Weight): boolean {
  const { font } = fontOf(weight);
  return [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
}

/** The width of a line in pixels. Kerning is left out: it makes a line narrower, or wider by less than 1 %. */
export function textWidth(text: string, { size, weight }: Type): number {
  const { font, advances } = fontOf(weight);
  let units = 0;
  for (const character of text) {
    let advance = advances.get(character);
    if (advance === undefined) {
      advance = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth;
      advances.set(character, advance);
    }
    units += advance;
  }
  return (units / font.unitsPerEm) * size;
}

/** The beginning of a text that fits `width` with an ellipsis, cut between characters, or words when one is near. */
function cut(text: string, type: Type, width: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (textWidth(`${kept}${segment}${ELLIPSIS}`, type) > width) break;
    kept += segment;
  }
  const words = text.charAt(kept.length) === ' ' ? kept : kept.slice(0, kept.lastIndexOf(' ') + 1);
  const whole = words.length > kept.length * NEAR ? words : kept;
  return `${whole.replace(/[\s,.;:«(–—-]+$/u, '')}${ELLIPSIS}`;
}

/** A text in at most `most` lines of `width` pixels, broken at spaces; what does not fit ends in an ellipsis. */
export function lines(text: string, type: Type, width: number, most: number): string[] {
  const fitted = (line: string) => (textWidth(line, type) <= width ? line : cut(line, type, width));
  const broken: string[] = [];
  let rest = text.trim().split(/\s+/);
  while (rest.length > 0) {
    if (broken.length === most - 1) return [...broken, fitted(rest.join(' '))];
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), type) <= width) count += 1;
    broken.push(fitted(rest.slice(0, count).join(' ')));
    rest = rest.slice(count);
  }
  return broken;
}
