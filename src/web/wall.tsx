/** The wall of tiles beside a door: the only ornament, and only where one enters. */
import type { VNode } from 'preact';
import { useView } from './view.ts';

const TILE = 96;
const COLUMNS = 9;
const ROWS = 12;
/** How strongly a tile shows, by its place in the repeating pattern of four by four. */
const STRENGTHS = [
  [0.05, 0.09],
  [0.07, 0.09],
  [0.14, 0.09],
  [0.09, 0.07],
];

function strength(row: number, column: number): number {
  const pattern = STRENGTHS[row % 4]!;
  if (row % 2 === 0) return pattern[column % 2]!;
  return column % 4 === 1 || column % 4 === 2 ? pattern[1]! : pattern[0]!;
}

export function Wall(): VNode {
  const { assets } = useView();
  const tiles = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const row = Math.floor(index / COLUMNS);
    const column = index % COLUMNS;
    return { x: column * TILE, y: row * TILE, opacity: strength(row, column) };
  });
  return (
    <div class="door__wall">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${COLUMNS * TILE} ${ROWS * TILE}`}
        preserveAspectRatio="xMidYMid slice"
      >
        {tiles.map(({ x, y, opacity }) => (
          <use
            key={`${x} ${y}`}
            href={`${assets.url('icons.svg')}#i-star-solid`}
            x={x}
            y={y}
            width={TILE}
            height={TILE}
            opacity={opacity}
          />
        ))}
      </svg>
    </div>
  );
}
