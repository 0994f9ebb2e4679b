// Compares figures between papers: the budget, the date and the number of people of one thing in speech, slide and press
// release. It compares sentences of two papers that contain the same terms.

import type { Span } from '../../../model/span.js';
import type { PointValue, Quantity } from '../../../quantities/quantity.js';
import { partsOf, sameQuantity } from '../../../quantities/same-quantity.js';
import { normalForm } from '../../../text/normalise.js';
import type { CheckText } from '../../check.js';
import { conceptsOf } from '../../terms/find-equivalents.js';
import type { MeetingCheck, Paper, PaperFault } from '../check.js';

type Fact = 'differs';

/** A figure, its sort, and the terms of its sentence, those right beside it first. */
type Figure = Span & {
  readonly paper: Paper;
  readonly segment: number;
  readonly value: Quantity['value'];
  readonly surface: string;
  readonly sort: string;
  readonly head: string | undefined;
  readonly about: ReadonlySet<string>;
  /**
   * The sentence without its figures, with the index of this figure: equal frames in two papers concern the same thing.
   */
  readonly frame: string;
  /** Number of figures of its sort in the sentence. */
  readonly rivals: number;
};

const sortOf = (value: PointValue): string | undefined => {
  switch (value.kind) {
    case 'amount':
      if (value.units.length === 0 && value.ordinal === 'none') return undefined;
      return `amount ${value.ordinal === 'none' ? '' : 'ordinal'} ${[...value.units].sort()[0] ?? ''}`;
    case 'money':
      return `money ${value.currency}`;
    case 'date':
      if (value.month !== undefined && value.day !== undefined) return 'day';
      return value.year === undefined ? undefined : 'year';
    case 'time':
      return 'time';
    default:
      return undefined;
  }
};

const headDistance = 14;

/** The term that a figure belongs to: the nearest one before it, or directly behind an ordinal (제22회 회의). */
const headOf = (matches: CheckText['matches'], { start, end }: Span, sort: string): string | undefined => {
  const own = matches.filter((match) => !match.nested && match.surface.length > 1);
  if (sort.includes('ordinal')) {
    const next = own.find((match) => match.start >= end && match.start - end <= 8);
    return next && conceptsOf(next)[0]?.id;
  }
  const before = own.filter((match) => match.end <= start && start - match.end <= headDistance).at(-1);
  return before && conceptsOf(before)[0]?.id;
};

const figuresIn = (paper: Paper, side: CheckText, segment: number): readonly Figure[] =>
  side.sentences.flatMap((sentence) => {
    const inside = (span: Span): boolean => sentence.start <= span.start && span.end <= sentence.end;
    const quantities = side.quantities.filter(inside);
    if (quantities.length === 0) return [];
    const matches = side.matches.filter(inside);
    const about = new Set(
      matches.filter(({ nested }) => !nested).flatMap((match) => conceptsOf(match).map(({ id }) => id)),
    );
    const sorted = quantities.flatMap((quantity) => {
      const [first] = partsOf(quantity.value);
      const sort = first && sortOf(first);
      return sort === undefined || quantity.words ? [] : [{ quantity, sort }];
    });
    const frame = frameOf(side.text, sentence, quantities);
    return sorted.map(
      ({ quantity, sort }): Figure => ({
        paper,
        segment,
        frame: `${frame} ${quantities.indexOf(quantity)}`,
        start: quantity.start,
        end: quantity.end,
        value: quantity.value,
        surface: side.text.slice(quantity.start, quantity.end),
        sort,
        head: headOf(matches, quantity, sort),
        about,
        rivals: sorted.filter((other) => other.sort === sort).length,
      }),
    );
  });

const leastFrame = 8;

/** A sentence without its quantities. */
const frameOf = (text: string, sentence: Span, quantities: readonly Span[]): string => {
  let frame = '';
  let at = sentence.start;
  for (const { start, end } of quantities) {
    frame += `${text.slice(at, start)}#`;
    at = end;
  }
  return normalForm(frame + text.slice(at, sentence.end)).replace(/[\p{P}]/gu, '');
};

const leastShared = 2;
const leastShare = 0.6;

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;

/** Whether two figures belong to the same thing: the same head, and sentences about the same terms. */
const areOfOneThing = (a: Figure, b: Figure): boolean => {
  if (a.sort !== b.sort) return false;
  if (a.frame.length > leastFrame && a.frame === b.frame) return true;
  const shared = shareOf(a.about, b.about);
  const smaller = Math.min(a.about.size, b.about.size);
  if (a.head !== undefined && a.head === b.head)
    return shared >= leastShared && shared >= leastShare * smaller;
  const isSole = a.rivals === 1 && b.rivals === 1;
  return isSole && shared > leastShared && shared >= leastShare * Math.max(a.about.size, b.about.size);
};

/** 2兆5,000億 and 2.5조 agree; so do 約200 and 203, within their precision. */
const contradicts = (a: Figure, b: Figure): boolean => {
  const sameness = sameQuantity(a.value, b.value);
  return ['value', 'day', 'month', 'year', 'era', 'time'].includes(sameness) && !isRough(a) && !isRough(b);
};

const isRough = ({ value }: Figure): boolean =>
  partsOf(value).some((part) => 'approximation' in part && part.approximation !== 'exact');

export const paperFigure = {
  id: 'paper-figure',
  facts: ['differs'],
  severity: 'warning',
  faults: (papers) => {
    const all = papers.flatMap((paper) =>
      paper.units.flatMap(({ segment, source }) => figuresIn(paper, source, segment)),
    );
    const bySort = new Map<string, Figure[]>();
    for (const figure of all) bySort.set(figure.sort, [...(bySort.get(figure.sort) ?? []), figure]);
    return [...bySort.values()].flatMap((figures) =>
      figures.flatMap((figure, i): readonly PaperFault<Fact>[] => {
        const others = figures.filter(
          (other) => other.paper !== figure.paper && areOfOneThing(figure, other),
        );
        const agreeing = others.filter((other) => !contradicts(figure, other));
        const other = others.find((one) => contradicts(figure, one));
        // The figure of most papers counts as correct; of two papers the later one is reported.
        const isOutvoted =
          agreeing.length === 0 && (others.length > 1 || figures.indexOf(other ?? figure) < i);
        if (other === undefined || !isOutvoted) return [];
        const { paper, segment, start, end, surface } = figure;
        const values = {
          source: surface,
          paper: other.paper.name,
          other: other.segment + 1,
          figure: other.surface,
        };
        return [{ document: paper.document, segment, fact: 'differs', source: { start, end }, values }];
      }),
    );
  },
} as const satisfies MeetingCheck<Fact>;
