// The inline codes of a segment: its main look has no code, other looks and links are pairs, everything else is a single
// code.

import type { InlineCode, InlineMark } from '../model/inline-code.js';
import type { Segment } from '../model/segment.js';
import type { Span } from '../model/span.js';
import { joinLines } from './join-lines.js';

/** A code by offsets in the document's text, with its marks: one, or the two sides of a pair. */
export type DocumentCode<Mark extends InlineMark = InlineMark> = InlineCode & {
  readonly marks: readonly Mark[];
};

type Loose<Mark extends InlineMark> = Omit<DocumentCode<Mark>, 'number'>;

const isLook = (mark: InlineMark): boolean => mark.look !== undefined;

/** The parts of the looks within a span. */
const clipped = <Mark extends InlineMark>(marks: readonly Mark[], span: Span): readonly Mark[] =>
  marks
    .filter((mark) => isLook(mark) && mark.end > span.start && mark.start < span.end)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }));

/**
 * The look of most of a segment's characters; undefined if all have the same. A link is the main look only if the whole
 * text is a link.
 */
export const mainLook = (marks: readonly InlineMark[], span: Span): number | undefined => {
  const lengths = new Map<number, number>();
  const looks = clipped(marks, span);
  const hasText = looks.some(({ kind }) => kind === 'look');
  for (const { look, kind, start, end } of looks) {
    if (look === undefined || (hasText && kind === 'link')) continue;
    lengths.set(look, (lengths.get(look) ?? 0) + end - start);
  }
  const [first, ...others] = lengths;
  return others.reduce((best, one) => (best !== undefined && one[1] > best[1] ? one : best), first)?.[0];
};

const lookCodes = <Mark extends InlineMark>(marks: readonly Mark[], span: Span): readonly Loose<Mark>[] => {
  const main = mainLook(marks, span);
  return clipped(marks, span)
    .filter(({ look }) => look !== main)
    .map((mark) => ({
      kind: mark.kind,
      start: mark.start,
      end: mark.end,
      paired: true,
      shown: '',
      marks: [mark],
    }));
};

/** Pairs whose two sides are separate marks, and sides without a partner in the span. */
const sidedCodes = <Mark extends InlineMark>(sides: readonly Mark[], span: Span): readonly Loose<Mark>[] => {
  const open: Mark[] = [];
  const found: Loose<Mark>[] = [];
  const lone = (mark: Mark): void => {
    if (mark.start > span.start && mark.end < span.end) {
      found.push({
        kind: mark.kind,
        start: mark.start,
        end: mark.end,
        paired: false,
        shown: mark.shown ?? '',
        marks: [mark],
      });
    }
  };
  for (const mark of sides) {
    if (mark.side === 'open') {
      open.push(mark);
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) lone(mark);
    // A link around the whole segment stays outside it.
    else if (partner.start > span.start || mark.end < span.end) {
      const { kind, shown = '' } = partner;
      found.push({ kind, start: partner.start, end: mark.end, paired: true, shown, marks: [partner, mark] });
    }
  }
  open.forEach(lone);
  return found;
};

const singleCodes = <Mark extends InlineMark>(marks: readonly Mark[], span: Span): readonly Loose<Mark>[] =>
  marks.flatMap((mark) => {
    const { start, end, kind, shown = '' } = mark;
    // Whether a code is inside a segment; a code at its edge is not.
    const isInside =
      start === end ? start > span.start && end < span.end : start >= span.start && end <= span.end;
    return isInside ? [{ kind, start, end, paired: false, shown, marks: [mark] }] : [];
  });

/** The marks that are in a span or touch it. Looks do not overlap, so the search goes back at most one mark. */
const marksNear = <Mark extends InlineMark>(
  marks: readonly Mark[],
  { start, end }: Span,
): readonly Mark[] => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let from = low;
  while (from > 0) {
    from -= 1;
    const mark = marks[from];
    if (mark !== undefined && isLook(mark)) break;
  }
  const near: Mark[] = [];
  for (let index = from; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.start > end) break;
    if (mark.end >= start) near.push(mark);
  }
  return near;
};

/** The codes of a span, by offsets in the document's text. `marks` may be those of the whole document. */
export const documentCodes = <Mark extends InlineMark>(
  marks: readonly Mark[],
  span: Span,
): readonly DocumentCode<Mark>[] => {
  const near = marksNear(marks, span);
  const sides = near.filter(({ side }) => side !== undefined);
  const singles = near.filter((mark) => !isLook(mark) && mark.side === undefined);
  const inOrder = [...lookCodes(near, span), ...sidedCodes(sides, span), ...singleCodes(singles, span)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // A tab is also a character of the segment's text, so its code gets no number.
  const isTab = ({ kind }: Loose<Mark>): boolean => kind === 'tab';
  return [...inOrder.filter((code) => !isTab(code)), ...inOrder.filter(isTab)].map((code, index) => ({
    ...code,
    number: index + 1,
  }));
};

/** The codes of a segment, by offsets in its own text; see `InlineCode`. */
export const codesOf = (
  document: string,
  marks: readonly InlineMark[],
  segment: Pick<Segment, 'start' | 'end' | 'text'>,
): readonly InlineCode[] => {
  if (marks.length === 0) return [];
  const { places } = joinLines(document.slice(segment.start, segment.end));
  const inSegment = (at: number): number => {
    const offset = at - segment.start;
    if (places === undefined) return offset;
    const index = places.findIndex((place) => place >= offset);
    return index < 0 ? segment.text.length : index;
  };
  const seen = documentCodes(marks, segment).filter(({ kind }) => kind !== 'tab');
  return seen.map(({ marks: _, start, end, ...code }) => ({
    ...code,
    start: inSegment(start),
    end: code.paired ? inSegment(end) : inSegment(start),
  }));
};
