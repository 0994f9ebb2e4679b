// Converts glyphs to letters: rotates each writing direction so that lines run to the right and follow each other
// downwards.

import type { Glyph, PdfPage, Rule } from '../../../container/pdf/page.js';
import { plainCharacter } from './characters.js';
import { withoutDoubles } from './doubles.js';
import type { Letter } from './letter.js';
import { withStacked } from './stacked.js';

/** The letters of a page in one writing direction, with its ruled lines and edges rotated likewise. */
export type Frame = {
  readonly letters: readonly Letter[];
  readonly rules: readonly Rule[];
  readonly isVertical: boolean;
  readonly top: number;
  readonly bottom: number;
};

type Way = 'right' | 'up' | 'left' | 'down' | 'vertical';

const wayOf = ({ dx, dy, isVertical }: Glyph): Way => {
  if (isVertical) return 'vertical';
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy > 0 ? 'up' : 'down';
};

const turn = (way: Way, x: number, y: number): readonly [u: number, v: number] => {
  switch (way) {
    case 'right':
      return [x, -y];
    case 'left':
      return [-x, y];
    case 'up':
      return [y, x];
    default:
      return [-y, -x];
  }
};

// Distance from the middle of a vertical line to the base line of rotated letters in it, in letter heights.
const sideways = 0.35;

const letterOf = (glyph: Glyph, way: Way): Letter => {
  const [u, v] = turn(way, glyph.x, glyph.y);
  const [end] = turn(way, glyph.x + glyph.dx, glyph.y + glyph.dy);
  const middle = way === 'down' ? sideways * glyph.size : 0;
  const text = plainCharacter(glyph.text);
  return { text, u0: Math.min(u, end), u1: Math.max(u, end), v: v - middle, size: glyph.size };
};

const areUpright = /^[0-9A-Za-z%!?]{1,3}$/;

/**
 * The most that upright digits in a vertical line are beside its middle and below its last letter, in letter heights.
 */
const nearby = { across: 0.7, along: 2.2 } as const;

/** Adds digits side by side in a vertical line (縦中横) to that line; returns the other letters. */
const takeUpright = (
  level: readonly Glyph[],
  vertical: readonly Glyph[],
  into: Letter[],
): readonly Glyph[] => {
  const columns = new Map<number, Glyph[]>();
  const columnOf = (x: number, size: number): number => Math.round(x / Math.max(size, 1));
  for (const glyph of vertical) {
    const key = columnOf(glyph.x, glyph.size);
    columns.set(key, [...(columns.get(key) ?? []), glyph]);
  }
  return level.filter((glyph) => {
    const { x, y, dx, size } = glyph;
    if (!areUpright.test(glyph.text)) return true;
    const key = columnOf(x, size);
    const line = [key - 1, key, key + 1]
      .flatMap((at) => columns.get(at) ?? [])
      .find(
        (other) =>
          Math.abs(other.x - (x + dx / 2)) < nearby.across * other.size &&
          Math.abs(other.y - size - y) < nearby.along * other.size,
      );
    if (line === undefined) return true;
    // Orders the digits from left to right, although they have the same height.
    const order = (x - line.x) / 1000;
    into.push({ text: glyph.text, u0: -y - size + order, u1: -y + order, v: -line.x, size: line.size });
    return false;
  });
};

const turnedRule = ({ x0, y0, x1, y1 }: Rule, way: Way): Rule => {
  const [u0, v0] = turn(way, x0, y0);
  const [u1, v1] = turn(way, x1, y1);
  return { x0: Math.min(u0, u1), y0: Math.min(v0, v1), x1: Math.max(u0, u1), y1: Math.max(v0, v1) };
};

/** Groups the letters of a page by writing direction, the most frequent one first. */
export const framesOf = (page: PdfPage): readonly Frame[] => {
  const byWay = new Map<Way, Glyph[]>();
  for (const glyph of withStacked(page.glyphs)) {
    const way = wayOf(glyph);
    const list = byWay.get(way);
    if (list === undefined) byWay.set(way, [glyph]);
    else list.push(glyph);
  }
  const extra: Letter[] = [];
  const vertical = byWay.get('vertical');
  if (vertical !== undefined) {
    const onTheirSide = byWay.get('down') ?? [];
    extra.push(...onTheirSide.map((glyph) => letterOf(glyph, 'down')));
    byWay.delete('down');
    byWay.set('right', [...takeUpright(byWay.get('right') ?? [], vertical, extra)]);
  }
  const frames = [...byWay].map(([way, glyphs]): Frame => {
    const letters = glyphs.map((glyph) => letterOf(glyph, way));
    const [, first] = turn(way, page.left, page.bottom);
    const [, last] = turn(way, page.right, page.top);
    return {
      letters: withoutDoubles(way === 'vertical' ? [...letters, ...extra] : letters),
      rules: page.rules.map((rule) => turnedRule(rule, way)),
      isVertical: way === 'vertical',
      top: Math.min(first, last),
      bottom: Math.max(first, last),
    };
  });
  return frames
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length);
};
