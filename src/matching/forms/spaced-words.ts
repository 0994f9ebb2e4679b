// Korean with other spaces than the term: 지방 창생, 행정 안전부. Two adjacent words do not count: 이번 영천시 contains
// no 번영, 한 일 no 한일.

import type { Span } from '../../model/span.js';
import type { WordClass } from '../../model/token.js';
import type { MorphemeBoundaries } from '../boundaries.js';

const space = /\s/u;
const isSpaceAt = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || space.test(text.charAt(at));

/** Number of syllables that may form a term by chance. */
const easilyMet = 3;

const nominal: ReadonlySet<WordClass> = new Set(['noun', 'prefix', 'suffix', 'number', 'bound']);
const continuing: ReadonlySet<WordClass> = new Set(['noun', 'bound', 'number']);

/** Whether the span starts where a word starts: 이 사회 is no 이사회, and 번 in 이번 starts no word. */
const beginsWord = (
  text: string,
  { start, end }: Span,
  gap: number,
  borders: MorphemeBoundaries,
): boolean => {
  const first = borders.starting(start);
  const isOpen = isSpaceAt(text, start - 1) || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
  if (!isOpen) return gap - start > 1 && (first === undefined || nominal.has(first.wordClass));
  // The pieces of a longer term do not meet by chance: 새 마을 운동.
  const isLong = text.slice(start, end).replace(/\s/gu, '').normalize('NFC').length > easilyMet;
  return (
    isLong ||
    first === undefined ||
    first.end !== gap ||
    (first.wordClass !== 'modifier' && first.wordClass !== 'predicate')
  );
};

/** Whether it ends where a word ends: 서울시 is no part of 서울 시의회. */
const endsWord = (text: string, { end }: Span, gap: number, borders: MorphemeBoundaries): boolean => {
  const next = borders.starting(end);
  const isLong = text.slice(gap + 1, end).normalize('NFC').length > 1;
  return isLong || next === undefined || !continuing.has(next.wordClass);
};

/** Whether a particle or an ending precedes a gap behind another word: 국회의 장 is no 국회의장. */
const isCut = (text: string, { start, end }: Span, borders: MorphemeBoundaries): boolean => {
  for (let at = start + 1; at < end; at++) {
    if (!space.test(text.charAt(at))) continue;
    const last = borders.ending(at);
    const isGrammar = last?.wordClass === 'particle' || last?.wordClass === 'ending';
    if (isGrammar && last.start > start && !space.test(text.charAt(last.start - 1))) return true;
  }
  return false;
};

/** Whether a span of Korean with spaces may be one word: 지방 소멸 may be the term 지방소멸. */
export const isOneWord = (text: string, span: Span, borders: MorphemeBoundaries): boolean => {
  const within = text.slice(span.start, span.end);
  const first = within.search(space);
  if (first < 0) return true;
  const last = span.start + within.search(/\s(?!.*\s)/su);
  return (
    beginsWord(text, span, span.start + first, borders) &&
    endsWord(text, span, last, borders) &&
    !isCut(text, span, borders)
  );
};
