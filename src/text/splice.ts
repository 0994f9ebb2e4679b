// Replaces segments of a text by their translations.

import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';

/** The span of a segment and its translation; without one, or with a blank one, the source stays. */
export type Target = Span & { readonly target: string | undefined };

/**
 * The space between two translated sentences on one line follows the target language: Korean separates sentences by a
 * space, Japanese does not. Anything but spaces (a tab, a line break, a bullet) stays.
 */
export const betweenSentences = (gap: string, left: string, to: Lang): string => {
  if (!/^[ \u3000\u00a0]*$/.test(gap)) return gap;
  if (to === 'ko') return gap === '' ? ' ' : gap;
  return /[。！？][」』）”’]*$/.test(left) ? '' : gap;
};

/**
 * Replaces each segment's span by its translation. Everything outside the segments stays, except the space between two
 * translated sentences on one line. If every line of the text ends with CRLF, so do those of a translation.
 * @param targets spans in UTF-16 code units of `text`, in reading order, without overlaps
 * @example 개최했다. 참석했다. → 開催した。出席した。
 */
export const spliceTargets = (text: string, targets: readonly Target[], to: Lang): string => {
  const usesCrlf = text.includes('\r\n') && !/(?<!\r)\n|\r(?!\n)/.test(text);
  const pieces: string[] = [];
  let from = 0;
  let left: string | undefined;
  for (const { start, end, target } of targets) {
    const gap = text.slice(from, start);
    const typed = target?.trim() ? target : undefined;
    const translation = usesCrlf ? typed?.replace(/\r\n|\r|\n/g, '\r\n') : typed;
    const bothTranslated = translation !== undefined && left !== undefined;
    pieces.push(bothTranslated && left !== undefined ? betweenSentences(gap, left, to) : gap);
    pieces.push(translation ?? text.slice(start, end));
    left = translation;
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
};
