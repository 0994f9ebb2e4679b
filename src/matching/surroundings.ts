// Where a stretch of text stands among the morphemes: at their borders or across them, and what goes on after it.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Span } from '../model/span.js';

/** How a stretch is bordered. `cut` names the morpheme that one of its ends would tear apart. */
export type Surroundings =
  | { readonly kind: 'torn'; readonly cut: Morpheme }
  | { readonly kind: 'function-word' }
  | { readonly kind: 'whole'; readonly before: Morpheme | undefined; readonly after: Morpheme | undefined };

/** Tells how any span of one analysed text is bordered. */
export type BorderReader = (span: Span) => Surroundings;

type Script = 'han' | 'hangul' | 'other';
const scriptAt = (text: string, at: number): Script => {
  const unit = text.charCodeAt(at);
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) return 'han';
  return 'other';
};

/** Kanji in a Korean sentence is one unknown word with whatever follows it: there the change of script is a border. */
const scriptChanges = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  const before = scriptAt(text, at - 1);
  const after = scriptAt(text, at);
  return before !== after && (before === 'hangul' || after === 'hangul');
};

/** Particles and endings alone are no term, however much they look like one. */
const isContent = ({ wordClass }: Morpheme): boolean => wordClass !== 'particle' && wordClass !== 'ending';

/** Prepares one analysed text. */
export const readBorders = ({ text, morphemes }: Analysis): BorderReader => {
  const startingAt = new Map<number, number>();
  const endingAt = new Map<number, number>();
  const inner = new Set<number>();
  morphemes.forEach((morpheme, i) => {
    startingAt.set(morpheme.start, i);
    endingAt.set(morpheme.end, i);
    for (const at of morpheme.inner) inner.add(at);
  });
  const covering = (at: number): Morpheme | undefined => morphemes.find((m) => m.start < at && at < m.end);
  const isBorder = (at: number): boolean =>
    startingAt.has(at) || endingAt.has(at) || inner.has(at) || scriptChanges(text, at);
  return ({ start, end }) => {
    for (const at of [start, end]) {
      const cut = isBorder(at) ? undefined : covering(at);
      if (cut !== undefined) return { kind: 'torn', cut };
    }
    const first = startingAt.get(start);
    const last = endingAt.get(end);
    if (first !== undefined && last !== undefined && !morphemes.slice(first, last + 1).some(isContent)) {
      return { kind: 'function-word' };
    }
    const beforeIndex = endingAt.get(start);
    const afterIndex = startingAt.get(end);
    return {
      kind: 'whole',
      before: beforeIndex === undefined ? covering(start) : morphemes[beforeIndex],
      after: afterIndex === undefined ? covering(end) : morphemes[afterIndex],
    };
  };
};
