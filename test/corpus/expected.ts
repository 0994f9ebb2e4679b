// The text that a translated document must read as, with a sign for each of its single codes.

import type { SegmentTarget } from '../../src/document/format.js';
import { codesOf } from '../../src/document/inline-codes.js';
import type { SegmentedDocument } from '../../src/model/document.js';
import { type CodeKind, codeKinds, type InlineMark } from '../../src/model/inline-code.js';
import type { Lang } from '../../src/model/language.js';
import { betweenSentences } from '../../src/text/splice.js';

/** A character that no document has, for each kind of code; breaks and tabs are characters already. */
const signOf = (kind: CodeKind): string =>
  kind === 'break' ? '\n' : String.fromCodePoint(0xf0000 + codeKinds.indexOf(kind));

/** Whether a mark is one code without text of its own: looks and links enclose text. */
const isSingle = ({ start, end, look, side, kind }: InlineMark): boolean =>
  start === end && look === undefined && side === undefined && kind !== 'link';

type Part = Pick<SegmentedDocument, 'text' | 'marks'>;

/** A span of a document's text with the signs of the codes in it and at its edges. */
const signed = ({ text }: Part, singles: readonly InlineMark[], start: number, end: number): string => {
  let written = '';
  let from = start;
  for (const mark of singles) {
    if (mark.start < start || mark.start > end) continue;
    written += text.slice(from, mark.start) + signOf(mark.kind);
    from = mark.start;
  }
  return written + text.slice(from, end);
};

/** The text of a document as read, with its signs. */
export const signedText = (document: Part): string =>
  signed(document, (document.marks ?? []).filter(isSingle), 0, document.text.length);

/** The text of a document with the results of its fields, which some formats hold as text. */
export const textWithFields = ({ text, marks = [] }: Part): string => {
  let written = '';
  let from = 0;
  for (const { start, end, kind, shown = '' } of marks) {
    if (kind !== 'field' || start !== end) continue;
    written += text.slice(from, start) + shown;
    from = start;
  }
  return written + text.slice(from);
};

/** The text of one translation, with its signs. */
const signedTarget = (document: SegmentedDocument, one: SegmentTarget, source: string): string => {
  const { text = '', codes = [] } = one.target ?? {};
  const own = codesOf(document.text, document.marks ?? [], { start: one.start, end: one.end, text: source });
  let written = '';
  let from = 0;
  const until = (to: number): string => {
    const piece = text.slice(from, to);
    from = to;
    // A space that stands for the line break between Korean words is not written behind it.
    return written.endsWith('\n') && piece.startsWith(' ') ? piece.slice(1) : piece;
  };
  for (const { number, side, at } of codes) {
    const kind = own.find((code) => code.number === number)?.kind;
    if (side !== 'single' || kind === undefined || kind === 'link') continue;
    written += until(at);
    written += signOf(kind);
  }
  return written + until(text.length);
};

const signs = /[\u{f0000}-\u{f00ff}]/gu;

/**
 * The text of a document whose segments are translated, with a sign for each single code. Spaces between two sentences follow the
 * target language; everything else outside the segments stays.
 */
export const expectedText = (
  document: SegmentedDocument,
  targets: readonly SegmentTarget[],
  to: Lang,
): string => {
  const singles = (document.marks ?? []).filter(isSingle);
  let written = '';
  let from = 0;
  let left: string | undefined;
  const sources = new Map(document.segments.map(({ start, text }) => [start, text]));
  for (const one of targets) {
    const source = sources.get(one.start) ?? '';
    // A translation that is the source changes nothing, not even the line breaks in it.
    if (one.target === undefined || one.target.text === source) continue;
    const inside = singles.filter(({ start }) => start <= one.start || start >= one.end);
    const gap = signed(
      document,
      inside.filter(({ start }) => start >= from),
      from,
      one.start,
    );
    const bare = gap.replace(signs, '');
    const wanted = left === undefined ? bare : betweenSentences(bare, left, to);
    if (wanted === bare) written += gap;
    else if (wanted.length > bare.length) written += gap + wanted;
    else written += gap.match(signs)?.join('') ?? '';
    written += signedTarget(document, one, source);
    left = one.target.text;
    from = one.end;
  }
  return (
    written +
    signed(
      document,
      singles.filter(({ start }) => start >= from),
      from,
      document.text.length,
    )
  );
};
