// Converts the drawing operations of a page to glyphs and ruled lines.

import { GlyphReader } from './glyph-reader.js';
import type { PdfPage } from './page.js';

/** The part of a PDF.js page that is used here. */
type Page = {
  readonly view: readonly number[];
  readonly commonObjs: { readonly get: (name: string) => unknown; readonly has: (name: string) => boolean };
};
type Operations = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** Glyphs and lines of a page. @param ops the numbers of PDF.js's operations by name */
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
