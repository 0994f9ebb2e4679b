// Opens a bilingual file as a document in work: its sources become segments, its translations the work on them.

import { segmentLang } from '../../document/detect-language.js';
import { codesOf } from '../../document/inline-codes.js';
import { joinLines } from '../../document/join-lines.js';
import type { BilingualPair, PairNote } from '../../exchange/bilingual/format.js';
import { unmarked } from '../../exchange/bilingual/unmarked.js';
import type { SegmentedDocument } from '../../model/document.js';
import type { InlineCode, InlineMark, PlacedCode } from '../../model/inline-code.js';
import { type Lang, otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { Segment } from '../../model/segment.js';
import type { UnitState } from '../../model/unit.js';
import { pairFormat } from './pair-format.js';
import type { ReadBilingual } from './read-bilingual.js';

/** The translation and state that a file gives for a segment. */
export type CarriedWork = {
  readonly target: string;
  readonly state: UnitState | undefined;
  readonly comment: string;
  readonly codes: readonly PlacedCode[];
};

/** A bilingual file as segments, one for each pair, with the work on each in the same order. */
export type BilingualDocument = {
  readonly read: SegmentedDocument;
  readonly work: readonly CarriedWork[];
  readonly notes: readonly PairNote[];
};

/** The source language of most pairs. */
const mainLang = (pairs: readonly BilingualPair[]): Lang =>
  pairs.filter(({ lang }) => lang === 'ko').length * 2 >= pairs.length ? 'ko' : 'ja';

const marksOf = (codes: readonly InlineCode[], from: number): readonly InlineMark[] =>
  codes.flatMap(({ kind, paired, shown, start, end }): readonly InlineMark[] =>
    paired
      ? [
          { kind, shown, side: 'open', start: from + start, end: from + start },
          { kind, shown, side: 'close', start: from + end, end: from + end },
        ]
      : [{ kind, shown, start: from + start, end: from + start }],
  );

/** Codes of a target, renumbered as in the document; codes that the document lacks are dropped. */
const renumbered = ({ codes }: BilingualPair, own: readonly InlineCode[]): readonly PlacedCode[] => {
  if (codes === undefined) return [];
  const free = [...own];
  const numbers = new Map<number, number>();
  for (const { number, paired, start, end } of codes.source) {
    const at = free.findIndex(
      (one) => one.paired === paired && one.start === start && (!paired || one.end === end),
    );
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found !== undefined) numbers.set(number, found.number);
  }
  return codes.target.flatMap((place) => {
    const number = numbers.get(place.number);
    return number === undefined ? [] : [{ ...place, number }];
  });
};

/**
 * Converts a bilingual file to a document. Pairs in the opposite direction of most are left out with a note. @throws
 * Problem `document-empty`
 */
export const bilingualDocument = ({ pairs: marked, notes, format }: ReadBilingual): BilingualDocument => {
  const all = marked.map(unmarked);
  const lang = mainLang(all);
  const pairs = all.filter((pair) => pair.lang === lang);
  if (pairs.length === 0) throw new Problem('document-empty');
  const to = otherLang(lang);
  const turned = all
    .filter((pair) => pair.lang !== lang)
    .map(({ line }): PairNote => ({ line, reason: 'language', value: `${to} → ${lang}` }));
  const segments: Segment[] = [];
  const marks: InlineMark[] = [];
  let text = '';
  let line = 1;
  for (const { source: raw, codes } of pairs) {
    const source = raw.trim();
    const start = text.length;
    const end = start + source.length;
    const joined = joinLines(source).text;
    const own = {
      start,
      end,
      text: joined,
      line,
      kind: 'paragraph',
      lang: segmentLang(joined, lang),
    } as const;
    segments.push({ ...own, ordinal: segments.length });
    marks.push(...marksOf(codes?.source ?? [], start));
    text += `${source}\n`;
    line += source.split(/\r\n|\r|\n/).length;
  }
  const work = pairs.map((pair, index): CarriedWork => {
    const segment = segments[index];
    const codes = pair.codes === undefined || segment === undefined ? [] : codesOf(text, marks, segment);
    const { target, state, comment = '' } = pair;
    return { target: target.trim(), state, comment, codes: renumbered(pair, codes) };
  });
  const read = { text, encoding: 'utf-8', format: pairFormat(format), lang, segments, marks };
  return { read, work, notes: [...notes, ...turned] };
};
