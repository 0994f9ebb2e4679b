// The drawing operations of a page → its glyphs and ruled lines, in points from the page's lower left corner.

import { GlyphReader } from './glyph-reader.js';

/** A character (or ligature) where it is drawn. */
export type Glyph = {
  /** As the font's tables say; may be of several characters. */
  readonly text: string;
  /** Where it begins on its base line (for vertical text: above its middle), and the way to where the next one begins. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Height of its letters, in points. */
  readonly size: number;
  readonly isVertical: boolean;
};

/** A straight horizontal or vertical line, such as those of a table. */
export type Rule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** A page's visible part in points, and what is drawn on it, in the order of drawing. */
export type PdfPage = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
};

/** The part of PDF.js's page that is read here. */
type Page = {
  readonly view: readonly number[];
  readonly commonObjs: { readonly get: (name: string) => unknown; readonly has: (name: string) => boolean };
};
type Operations = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** What is drawn on a page. @param ops the numbers of PDF.js's operations by their names */
export const pageOf = (
  { view, commonObjs }: Page,
  { fnArray, argsArray }: Operations,
  ops: Readonly<Record<string, number>>,
): PdfPage => {
  const names = new Map(Object.entries(ops).map(([name, number]) => [number, name]));
  const reader = new GlyphReader((name) => (commonObjs.has(name) ? commonObjs.get(name) : undefined), names);
  fnArray.forEach((number, index) => {
    const given = argsArray[index];
    reader.take(names.get(number) ?? '', Array.isArray(given) ? given : []);
  });
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const { glyphs, rules } = reader;
  return { left, bottom, right, top, glyphs, rules };
};
