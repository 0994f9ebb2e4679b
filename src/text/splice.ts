// A document's text with translations in the places of its segments.

import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';

/** A segment's place and its translation; without one, or with an empty one, the source stays. */
export type Target = Span & { readonly target: string | undefined };

// Sentences stand apart in Korean and close together in Japanese, within a line.
const betweenSentences = (gap: string, left: string, to: Lang): string => {
  if (!/^[ \u3000\u00a0]*$/.test(gap)) return gap;
  if (to === 'ko') return gap === '' ? ' ' : gap;
  return /[。！？][」』）”’]*$/.test(left) ? '' : gap;
};

/**
 * The text with all targets in place; everything outside the segments stays as it is, except the space between two
 * translated sentences on one line, which follows the language translated to. Targets are in reading order and do
 * not overlap.
 */
export const spliceTargets = (text: string, targets: readonly Target[], to: Lang): string => {
  const pieces: string[] = [];
  let from = 0;
  let left: string | undefined;
  for (const { start, end, target } of targets) {
    const gap = text.slice(from, start);
    const translated = target !== undefined && target.trim() !== '';
    const joins = translated && left !== undefined;
    pieces.push(joins && left !== undefined ? betweenSentences(gap, left, to) : gap);
    pieces.push(translated ? target : text.slice(start, end));
    left = translated ? target : undefined;
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
};
