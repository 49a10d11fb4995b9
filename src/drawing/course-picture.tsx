/**
 * A teacher's course as a picture for a phone: a ring with the done share, how they keep up, a tile a module, what to
 * study now, the next opening and the due date. Pure: everything in it is given, words included, so equal facts make
 * equal pictures. No meaning is by colour alone: each has a sign and a word.
 */
import { render } from 'preact-render-to-string';
import { legendPart, type Tile, type TileState, tilesPart } from './course-tiles.tsx';
import { lines, type Type } from './measure.ts';
import { COLOURS } from './palette.ts';
import { block, INNER, Line, MARGIN, mark, type Part, SMALL, WIDTH } from './pen.tsx';
import type { Sign } from './signs.ts';

export type PaceSign =
  | 'not-started'
  | 'ahead'
  | 'on-time'
  | 'behind'
  | 'at-risk'
  | 'overdue'
  | 'completed'
  | 'paused';

export interface CoursePicture {
  title: string;
  /** 0 to 100. */
  percent: number;
  pace: { sign: PaceSign; label: string };
  /** Short lines beside the ring, such as «8 of 12 modules». */
  facts: readonly string[];
  /** In the course's order. */
  modules: readonly Tile[];
  /** What a tile's look means, for the states that occur, with how many. */
  legend: Readonly<Record<TileState, string>>;
  /** What to study now, or what opens next when nothing is open. */
  current: string | undefined;
  /** Moments that matter, at most two. */
  moments: readonly { label: string; value: string; note: string }[];
}

/** The PNG's pixels for one of the drawing's: sharp on a phone's screen, and quickly drawn. */
const SCALE = 2.25;
export const PICTURE_WIDTH = WIDTH * SCALE;

const TITLE: Type = { size: 21, weight: 600 };
const STATE: Type = { size: 19, weight: 600 };
const VALUE: Type = { size: 18, weight: 600 };
const NAME: Type = { size: 17, weight: 600 };
const TEXT: Type = { size: 17, weight: 400 };

/** Room for the sign before the state's words. */
const SIGN = 31;
const RING = 116;
const RING_STROKE = 14;

const PACES: Readonly<Record<PaceSign, { colour: string; sign: Sign }>> = {
  'not-started': { colour: COLOURS.ink2, sign: 'flag' },
  ahead: { colour: COLOURS.done, sign: 'up' },
  'on-time': { colour: COLOURS.done, sign: 'tick' },
  behind: { colour: COLOURS.due, sign: 'clock' },
  'at-risk': { colour: COLOURS.late, sign: 'warning' },
  overdue: { colour: COLOURS.late, sign: 'stop' },
  completed: { colour: COLOURS.done, sign: 'cap' },
  paused: { colour: COLOURS.ink2, sign: 'pause' },
};

/**
 * The picture as SVG. Where the modules take the room, the title is shorter and what to study now is left out: a photo
 * that is much higher than wide is shown cut, or narrower than its message.
 */
export function courseSvg(picture: CoursePicture): string {
  const { title, modules, legend, current, moments } = picture;
  const state = [ringPart(picture), tilesPart(modules), legendPart(modules, legend)];
  const now = current ? [currentPart(current)] : [];
  const end = moments.length > 0 ? [momentsPart(moments)] : [];
  const least = [titlePart(title, 2), ...state, ...end];
  const wishes = [
    [titlePart(title, 3), ...state, ...now, ...end],
    [titlePart(title, 2), ...state, ...now, ...end],
  ];
  const parts = wishes.find((wish) => heightOf(wish) <= HIGHEST) ?? least;
  let y = MARGIN;
  const placed = parts.map(({ node, height }) => {
    const group = <g transform={`translate(${MARGIN} ${y})`}>{node}</g>;
    y += height + GAP;
    return group;
  });
  const height = heightOf(parts);
  return render(
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`}>
      <title>{picture.title}</title>
      <rect width={WIDTH} height={height} fill={COLOURS.paper} />
      {placed}
    </svg>,
  );
}

const GAP = 14;
/** Six fifths of the width. */
const HIGHEST = (WIDTH * 6) / 5;

function heightOf(parts: readonly Part[]): number {
  return Math.ceil(parts.reduce((sum, { height }) => sum + height + GAP, 2 * MARGIN - GAP));
}

function titlePart(title: string, most: number): Part {
  const words = lines(title, TITLE, INNER, most);
  return { height: words.length * 26 - 4, node: block(words, TITLE, 26) };
}

function ringPart({ percent, pace, facts }: CoursePicture): Part {
  const { colour, sign } = PACES[pace.sign];
  const radius = (RING - RING_STROKE) / 2;
  const middle = RING / 2;
  const around = 2 * Math.PI * radius;
  const share = Math.min(100, Math.max(0, percent)) / 100;
  const left = RING + 20;
  const label = lines(pace.label, STATE, INNER - left - SIGN, 2);
  const said = facts.flatMap((fact) => lines(fact, TEXT, INNER - left, 1));
  const textHeight = label.length * 23 + 6 + said.length * 23;
  const top = Math.max(0, (RING - textHeight) / 2);
  return {
    height: Math.max(RING, textHeight),
    node: (
      <>
        <g fill="none" stroke-width={RING_STROKE}>
          <circle cx={middle} cy={middle} r={radius} stroke={COLOURS.line} />
          {share > 0 && (
            <circle
              cx={middle}
              cy={middle}
              r={radius}
              stroke={share === 1 ? COLOURS.done : COLOURS.accent}
              // Round ends of a nearly full ring would touch each other.
              stroke-linecap={share > 0.93 ? 'butt' : 'round'}
              stroke-dasharray={`${share * around} ${around}`}
              transform={`rotate(-90 ${middle} ${middle})`}
            />
          )}
        </g>
        <Line
          x={middle}
          y={middle + 11}
          type={{ size: percent >= 100 ? 29 : 33, weight: 600 }}
          anchor="middle"
        >
          {`${percent}%`}
        </Line>
        <g transform={`translate(${left} ${top})`}>
          <g transform="translate(0 -3)">{mark(sign, 24, colour, 2.3)}</g>
          <g transform={`translate(${SIGN} 0)`}>{block(label, STATE, 23, colour)}</g>
          <g transform={`translate(0 ${label.length * 23 + 6})`}>{block(said, TEXT, 23, COLOURS.ink2)}</g>
        </g>
      </>
    ),
  };
}

function currentPart(current: string): Part {
  const [words = ''] = lines(current, NAME, INNER - 24, 1);
  return {
    height: 18,
    node: (
      <>
        {mark('play', 17, COLOURS.accent, 2.6)}
        <Line x={24} y={14} type={NAME}>
          {words}
        </Line>
      </>
    ),
  };
}

function momentsPart(moments: CoursePicture['moments']): Part {
  const gap = 8;
  const pad = 12;
  const width = (INNER - gap * (moments.length - 1)) / moments.length;
  const inside = width - 2 * pad;
  const cells = moments.map(({ label, value, note }) => ({
    label: lines(label, SMALL, inside, 1),
    value: lines(value, VALUE, inside, 2),
    note: note === '' ? [] : lines(note, SMALL, inside, 1),
  }));
  const heights = cells.map(({ value, note }) => pad + 22 + value.length * 23 + note.length * 19 + pad - 5);
  const height = Math.max(...heights);
  return {
    height,
    node: (
      <>
        {cells.map(({ label, value, note }, index) => (
          <g transform={`translate(${index * (width + gap)} 0)`}>
            <rect width={width} height={height} rx={8} fill={COLOURS.side} />
            <g transform={`translate(${pad} ${pad})`}>
              {block(label, SMALL, 20, COLOURS.ink3)}
              <g transform="translate(0 20)">{block(value, VALUE, 23)}</g>
              <g transform={`translate(0 ${20 + value.length * 23 + 1})`}>
                {block(note, SMALL, 19, COLOURS.ink2)}
              </g>
            </g>
          </g>
        ))}
      </>
    ),
  };
}
