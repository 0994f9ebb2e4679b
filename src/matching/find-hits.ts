// Where forms of terms stand in a text: walks through the trie from every place where a word may begin.

import type { Analysis } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import type { Bordering, Borders } from './boundaries.js';
import { isOneWord } from './forms/spaced-words.js';
import type { WrittenText } from './forms/written-text.js';
import type { Hit } from './hit.js';
import type { Pattern, Patterns } from './pattern.js';
import type { TermIndex } from './term-index.js';

/** Why a form is no hit: it tears words, is grammar, or is words `apart` that only stand side by side. */
export type Refusal = Exclude<Bordering, 'whole'> | 'apart';

/** Told of what is no hit, and why. */
export type Refuse = (span: Span, pattern: Pattern, why: Refusal) => void;

/** Whether a stretch of the text is the same in its normal form. */
const isSame = (
  text: string,
  start: number,
  end: number,
  written: string,
  from: number,
  to: number,
): boolean => {
  if (end - start !== to - from) return false;
  for (let i = 0; i < to - from; i++) {
    if (text.charCodeAt(start + i) !== written.charCodeAt(from + i)) return false;
  }
  return true;
};

/** Whether Korean spaces leave it a word; a term with spaces of its own may always have them. */
const isJoined = (text: string, span: Span, borders: Borders, [{ term }]: Patterns): boolean =>
  isOneWord(text, span, borders) ||
  text.slice(span.start, span.end).replace(/\s+/gu, ' ').normalize('NFC') === term.text.normalize('NFC');

/**
 * Finds the hits that tear no word apart, by falling start, those that skip less after others.
 * @param refuse if given, every other place is searched, too, to tell of what is there
 */
export const findHits = (
  { trie, entry }: Pick<TermIndex, 'trie' | 'entry'>,
  { text, lang }: Analysis,
  written: WrittenText,
  borders: Borders,
  refuse: Refuse | undefined,
): Hit[] => {
  const hits: Hit[] = [];
  const { starts, ends } = written;
  let from = 0;
  let start = 0;
  let isTorn = false;
  const found = (key: number, to: number, whole: boolean): void => {
    const end = ends[to - 1] as number;
    const bordering = isTorn ? 'torn' : borders.of(start, end);
    if (bordering !== 'whole') {
      refuse?.({ start, end }, entry(key).patterns[0], bordering);
      return;
    }
    const { patterns, isPlain } = entry(key);
    const isOwn = whole && isPlain && isSame(text, start, end, written.text, from, to);
    const mayBeSpaced = !isOwn && lang === 'ko' && end - start > to - from;
    if (mayBeSpaced && !isJoined(text, { start, end }, borders, patterns)) {
      refuse?.({ start, end }, patterns[0], 'apart');
      return;
    }
    hits.push({ start, end, patterns, form: isOwn ? 'own' : 'other', firm: borders.isFirm(start, end) });
  };
  for (from = written.text.length - 1; from >= 0; from--) {
    start = starts[from] as number;
    isTorn = borders.isUnopened(start);
    if (!isTorn || refuse !== undefined) trie.from(written, from, found);
  }
  return hits;
};
