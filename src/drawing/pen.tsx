/** What parts of a picture are made of: text set in lines, signs, and the measures they share. */
import type { VNode } from 'preact';
import { FAMILY } from './fonts.ts';
import type { Type } from './measure.ts';
import { COLOURS } from './palette.ts';
import { type Sign, signShapes } from './signs.ts';

/** Width of a drawing; types and gaps are in its pixels. In a chat on a small phone three quarters of it are left. */
export const WIDTH = 400;
export const MARGIN = 18;
export const INNER = WIDTH - 2 * MARGIN;

export const SMALL: Type = { size: 15, weight: 400 };

/** A part of the picture and the height it takes. */
export interface Part {
  height: number;
  node: VNode;
}

interface LineProps {
  x?: number;
  /** Of the base line. */
  y: number;
  type: Type;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  children: string;
}

export function Line({ x = 0, y, type, fill = COLOURS.ink, anchor = 'start', children }: LineProps): VNode {
  const { size, weight } = type;
  return (
    <text
      x={x}
      y={y}
      fill={fill}
      font-family={FAMILY}
      font-size={size}
      font-weight={weight}
      text-anchor={anchor}
    >
      {children}
    </text>
  );
}

/** Lines below each other; the first base line is where capitals of this size end. */
export function block(words: readonly string[], type: Type, leading: number, fill?: string): VNode {
  return (
    <>
      {words.map((line, index) => (
        <Line y={Math.round(type.size * 0.8) + index * leading} type={type} {...(fill ? { fill } : {})}>
          {line}
        </Line>
      ))}
    </>
  );
}

/** A sign of 24 units drawn `size` high. */
export function mark(sign: Sign, size: number, colour: string, stroke = 2): VNode {
  return (
    <g
      transform={`scale(${size / 24})`}
      fill="none"
      stroke={colour}
      stroke-width={stroke}
      stroke-linecap="round"
      stroke-linejoin="round"
      // Our own package's drawing, and no words of anybody.
      dangerouslySetInnerHTML={{ __html: signShapes(sign) }}
    />
  );
}
