/** A cover for a demo guide: its title on the colour of its topic, as SVG. Pure. */
import { FAMILY } from '../../src/drawing/fonts.ts';
import { lines } from '../../src/drawing/measure.ts';

export const COVER_WIDTH = 960;
const WIDTH = 480;
const HEIGHT = 270;
const MARGIN = 36;
const TITLE = { size: 36, weight: 600 } as const;
const LEADING = 44;
/** Of the first base line: players cover the lower part. */
const TOP = 68;
const MOST_LINES = 3;

/** Dark enough for white letters (7:1). */
const COLOURS = ['#0f4f49', '#1746a2', '#5a3606', '#4b2e78', '#7a1f2e', '#2c4a1e'];
/** The eight-pointed star of the house's sign, in a square of 24. */
const STAR =
  'M12 .5l3.37 3.37h4.76v4.76L23.5 12l-3.37 3.37v4.76h-4.76L12 23.5l-3.37-3.37H3.87v-4.76L.5 12l3.37-3.37V3.87h4.76z';

const escaped = (text: string) => text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** @param topic the topic's place, from 0 */
export function coverSvg(title: string, topic: number): string {
  const words = lines(title, TITLE, WIDTH - 2 * MARGIN, MOST_LINES);
  const text = words.map(
    (line, index) => `<text x="${MARGIN}" y="${TOP + index * LEADING}">${escaped(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS[topic % COLOURS.length]}"/>`,
    `<path d="${STAR}" fill="#fff" fill-opacity=".12" transform="translate(296 78) scale(9)"/>`,
    `<g fill="#fff" font-family="${FAMILY}" font-size="${TITLE.size}" font-weight="${TITLE.weight}">`,
    ...text,
    '</g></svg>',
  ].join('');
}
