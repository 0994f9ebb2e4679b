// Recognises vertical text whose fonts do not declare it: letters for horizontal lines, placed one below the other.

import type { Glyph } from '../../../container/pdf/page.js';

/** Distances of a letter in a vertical line: below its upper neighbour, and sideways, in letter heights. */
const step = { least: 0.7, most: 1.3, beside: 0.25 } as const;
/** Fewer letters below each other are a table column. */
const leastRun = 3;
/** The longest gap in a vertical line, in letter heights. */
const longestGap = 4;
/** From the base line to the upper edge of a letter, in letter heights. */
const ascent = 0.88;

const middleOf = ({ x, dx }: Glyph): number => x + dx / 2;

const isBeside = (above: Glyph, below: Glyph): boolean =>
  Math.abs(middleOf(above) - middleOf(below)) <= step.beside * Math.max(above.size, below.size);

const follows = (above: Glyph, below: Glyph): boolean => {
  const way = (above.y - below.y) / Math.max(above.size, below.size);
  return way >= step.least && way <= step.most && isBeside(above, below);
};

const isNear = (glyph: Glyph, other: Glyph | undefined): boolean =>
  other !== undefined &&
  isBeside(glyph, other) &&
  Math.abs(glyph.y - other.y) < longestGap * Math.max(glyph.size, other.size);

const canStand = ({ text, isVertical, dx, dy }: Glyph): boolean =>
  !isVertical && dx > 0 && dy === 0 && /^[^\0-\u02ff]/.test(text);

const asVertical = (glyph: Glyph): Glyph => ({
  ...glyph,
  x: middleOf(glyph),
  y: glyph.y + ascent * glyph.size,
  dx: 0,
  dy: -glyph.size,
  isVertical: true,
});

/** Returns the glyphs of a page, with stacked ones marked as glyphs of a vertical line. */
export const withStacked = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const standing = new Uint8Array(glyphs.length);
  for (let start = 0; start < glyphs.length; ) {
    let end = start + 1;
    for (; end < glyphs.length; end += 1) {
      const above = glyphs[end - 1];
      const below = glyphs[end];
      if (!above || !below || !canStand(above) || !canStand(below) || !follows(above, below)) break;
    }
    if (end - start >= leastRun) standing.fill(1, start, end);
    start = end;
  }
  // A letter in another font, or behind a gap, belongs to the line around it.
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph === undefined || standing[index] === 1 || !canStand(glyph)) continue;
    const before = standing[index - 1] === 1 ? glyphs[index - 1] : undefined;
    const after = standing[index + 1] === 1 ? glyphs[index + 1] : undefined;
    if (isNear(glyph, before) || isNear(glyph, after)) standing[index] = 1;
  }
  return glyphs.map((glyph, index) => (standing[index] === 1 ? asVertical(glyph) : glyph));
};
