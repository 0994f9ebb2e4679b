// A document that went to a reviewer comes back: what was changed in it, as proposals, and those that are taken.

import { codesOf } from '../../document/inline-codes.js';
import type { BilingualPair, PairNote } from '../../exchange/bilingual/format.js';
import { readMarks, withMarks } from '../../exchange/code-marks.js';
import { printOf, settled } from '../../exchange/document/side-by-side.js';
import type { PlacedCode } from '../../model/inline-code.js';
import type { Unit, UnitState, WorkDocument } from '../../model/unit.js';
import type { OpenWork } from '../../store/work/open-work.js';
import { placedCodes } from '../../text/coded-text.js';
import { readBilingual } from '../files/read-bilingual.js';

/** What a reviewer wants of a segment. Texts have their inline codes as marks: `⟦1⟧`. */
export type Proposal = {
  /** Zero-based. */
  readonly segment: number;
  readonly source: string;
  readonly current: string;
  readonly proposed: string;
  /** What the reviewer noted; empty where nothing is new. */
  readonly comment: string;
  readonly who: string;
  /** ISO 8601; empty where the file does not say. */
  readonly at: string;
  /** Whether the translation was changed here since it left. */
  readonly meanwhile: boolean;
  /** Row of the file's table. */
  readonly line: number;
  readonly translation: {
    readonly text: string;
    readonly codes: readonly PlacedCode[];
    readonly state: UnitState;
  };
};

/** A row whose source stands nowhere in the document. */
export type LostRow = { readonly line: number; readonly source: string };

/** What came back. */
export type Review = {
  readonly proposals: readonly Proposal[];
  readonly lost: readonly LostRow[];
  readonly notes: readonly PairNote[];
};

type Side = {
  readonly unit: Unit;
  readonly codes: readonly PlacedCode[];
  readonly source: string;
  readonly current: string;
};

const sidesOf = ({ text, marks = [], units }: WorkDocument): readonly Side[] =>
  units.map((unit) => {
    const codes = placedCodes(codesOf(text, marks, unit.segment));
    const { segment, target, codes: placed = [] } = unit;
    return {
      unit,
      codes,
      source: settled(withMarks({ text: segment.text, codes })),
      current: withMarks({ text: target, codes: placed }),
    };
  });

/** Finds the segment of each row: the one of its number where the source is the same, else the first free one with it. */
const rowFinder = (sides: readonly Side[]): ((pair: BilingualPair) => Side | undefined) => {
  const free = new Map<string, Side[]>();
  for (const side of sides) free.set(side.source, [...(free.get(side.source) ?? []), side]);
  return ({ source, review }) => {
    const text = settled(source);
    const same = free.get(text) ?? [];
    const numbered = same.findIndex(({ unit }) => unit.segment.ordinal + 1 === review?.number);
    return same.splice(Math.max(numbered, 0), 1)[0];
  };
};

const stateAfter = (unit: Unit, said: UnitState | undefined): UnitState => {
  if (said === 'done') return 'done';
  return unit.state === 'untouched' ? 'draft' : unit.state;
};

/** What a row wants of its segment; nothing where it is as it left. */
const proposalOf = (side: Side, pair: BilingualPair): Proposal | undefined => {
  const { unit, codes, source, current } = side;
  const { target, comment = '', review, line, state } = pair;
  const left = review?.print;
  const now = printOf(target, comment);
  const before = review?.before ?? target;
  const isTracked = settled(before) !== settled(target);
  const isChanged =
    left === undefined
      ? settled(target) !== settled(current)
      : isTracked || left.slice(0, 8) !== now.slice(0, 8);
  const isNoted =
    left === undefined ? settled(comment) !== settled(unit.comment ?? '') : left.slice(8) !== now.slice(8);
  const proposed = isChanged ? settled(target) : settled(current);
  const note = isNoted ? settled(comment) : '';
  const isSame = proposed === settled(current);
  if (isSame && (note === '' || note === settled(unit.comment ?? ''))) return undefined;
  const base = left?.slice(0, 8) ?? (isTracked ? printOf(before, '').slice(0, 8) : undefined);
  return {
    segment: unit.segment.ordinal,
    source,
    current,
    proposed,
    comment: note,
    who: review?.who ?? '',
    at: review?.at ?? '',
    meanwhile: !isSame && base !== undefined && base !== printOf(current, '').slice(0, 8),
    line,
    translation: isSame
      ? { text: unit.target, codes: unit.codes ?? [], state: unit.state }
      : { ...readMarks(proposed, codes), state: stateAfter(unit, state) },
  };
};

/**
 * What a reviewer changed in a document's table (DOCX, XLSX, or another bilingual file), row by row.
 * @throws Problem those of `readBilingual`
 */
export const readReview = async (document: WorkDocument, file: string): Promise<Review> => {
  const { pairs, notes } = await readBilingual(file);
  const find = rowFinder(sidesOf(document));
  const proposals: Proposal[] = [];
  const lost: LostRow[] = [];
  for (const pair of pairs) {
    const side = find(pair);
    if (side === undefined) lost.push({ line: pair.line, source: pair.source });
    else {
      const proposal = proposalOf(side, pair);
      if (proposal !== undefined) proposals.push(proposal);
    }
  }
  return { proposals, lost, notes };
};

/** Takes proposals into a document: the translation, and the reviewer's comment. */
export const acceptProposals = (work: OpenWork, proposals: readonly Proposal[]): void => {
  // What is saved is compared with what was read.
  const { units } = work.load();
  for (const { segment, translation, comment } of proposals) {
    const { text, state, codes } = translation;
    if (units[segment]?.target !== text || units[segment]?.state !== state)
      work.save(segment, text, state, codes);
    if (comment !== '') work.annotate(segment, { comment, ...marked(units[segment]) });
  }
};

const marked = (unit: Unit | undefined) => (unit?.marked ? { marked: true as const } : {});

/** Notes proposals in the comments of their segments, where the translator sees them; `say` puts one into words. */
export const noteProposals = (
  work: OpenWork,
  proposals: readonly Proposal[],
  say: (proposal: Proposal) => string,
): void => {
  const { units } = work.load();
  for (const proposal of proposals) {
    const unit = units[proposal.segment];
    const known = unit?.comment ?? '';
    const line = say(proposal);
    if (known.includes(line)) continue;
    const comment = [known, line].filter((text) => text !== '').join('\n');
    work.annotate(proposal.segment, { comment, ...marked(unit) });
  }
};
