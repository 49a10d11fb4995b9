/** The modules of a course as tiles, and what a tile's look means. */
import type { VNode } from 'preact';
import { lines, textWidth } from './measure.ts';
import { COLOURS } from './palette.ts';
import { INNER, Line, mark, type Part, SMALL } from './pen.tsx';

export const TILE_STATES = ['done', 'progress', 'open', 'locked'] as const;
export type TileState = (typeof TILE_STATES)[number];

/** A module; `percent` counts while it is in progress. */
export interface Tile {
  state: TileState;
  percent: number;
}

/** How many tiles stand in a row: few are large, and many still have room for their number. */
function columnsOf(count: number): number {
  if (count <= 6) return Math.max(count, 4);
  if (count <= 24) return count <= 12 ? Math.ceil(count / 2) : 8;
  return count <= 60 ? 10 : 14;
}

export function tilesPart(modules: readonly Tile[]): Part {
  const columns = columnsOf(modules.length);
  const gap = columns > 8 ? 4 : 6;
  const width = (INNER - gap * (columns - 1)) / columns;
  const height = Math.min(width, 42);
  const rows = Math.ceil(modules.length / columns);
  return {
    height: rows === 0 ? 0 : rows * (height + gap) - gap,
    node: (
      <>
        {modules.map((module, index) => (
          <g
            transform={`translate(${(index % columns) * (width + gap)} ${Math.floor(index / columns) * (height + gap)})`}
          >
            {tile(module, String(index + 1), width, height)}
          </g>
        ))}
      </>
    ),
  };
}

const TILE_LOOKS: Readonly<Record<TileState, { fill: string; border: string; ink: string }>> = {
  done: { fill: COLOURS.done, border: COLOURS.done, ink: COLOURS.onFill },
  progress: { fill: COLOURS.onFill, border: COLOURS.accent, ink: COLOURS.accent },
  open: { fill: COLOURS.onFill, border: COLOURS.accent, ink: COLOURS.accent },
  locked: { fill: COLOURS.side, border: COLOURS.side, ink: COLOURS.ink3 },
};

function tile({ state, percent }: Tile, number: string, width: number, height: number): VNode {
  const { fill, border, ink } = TILE_LOOKS[state];
  const size = Math.min(18, height * 0.5);
  const filled = state === 'progress' ? ((height - 4) * Math.max(12, percent)) / 100 : 0;
  const sign = { done: 'check', locked: 'lock', progress: undefined, open: undefined } as const;
  const shown = sign[state];
  return (
    <>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        rx={Math.min(5, height / 4)}
        fill={fill}
        stroke={border}
        stroke-width={2}
      />
      {filled > 0 && (
        <rect x={2} y={height - 2 - filled} width={width - 4} height={filled} rx={3} fill={COLOURS.wash} />
      )}
      {shown ? (
        <g transform={`translate(${(width - size) / 2} ${(height - size) / 2})`}>
          {mark(shown, size, ink, 2.6)}
        </g>
      ) : (
        <Line
          x={width / 2}
          y={height / 2 + size * 0.33}
          type={{ size, weight: 600 }}
          fill={ink}
          anchor="middle"
        >
          {number}
        </Line>
      )}
    </>
  );
}

const KEY = 14;

/** «■ done 3  ■ open 2»: small tiles with their meaning, in as many lines as it takes. */
export function legendPart(modules: readonly Tile[], legend: Readonly<Record<TileState, string>>): Part {
  const placed: { state: TileState; words: string; x: number; y: number }[] = [];
  let x = 0;
  let y = 0;
  for (const state of TILE_STATES) {
    const count = modules.filter((module) => module.state === state).length;
    if (count === 0) continue;
    const [words = ''] = lines(legend[state], SMALL, INNER - KEY - 6, 1);
    const width = KEY + 6 + textWidth(words, SMALL);
    if (x > 0 && x + width > INNER) {
      x = 0;
      y += 22;
    }
    placed.push({ state, words, x, y });
    x += width + 10;
  }
  return {
    height: placed.length === 0 ? 0 : y + KEY,
    node: (
      <>
        {placed.map(({ state, words, x, y }) => (
          <g transform={`translate(${x} ${y})`}>
            {tile({ state, percent: 45 }, '', KEY, KEY)}
            <Line x={KEY + 6} y={12} type={SMALL} fill={COLOURS.ink2}>
              {words}
            </Line>
          </g>
        ))}
      </>
    ),
  };
}
