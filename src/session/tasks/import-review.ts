// Imports a document from a reviewer: its changes as proposals, and the accepted ones.

import { codesOf } from '../../document/inline-codes.js';
import type { BilingualPair, PairNote } from '../../exchange/bilingual/format.js';
import { readMarks, withMarks } from '../../exchange/code-marks.js';
import { rowHash, settled } from '../../exchange/document/side-by-side.js';
import type { PlacedCode } from '../../model/inline-code.js';
import type { Unit, UnitState, WorkDocument } from '../../model/unit.js';
import type { OpenWork } from '../../store/work/open-work.js';
import { placedCodes } from '../../text/coded-text.js';
import { readBilingual } from '../files/read-bilingual.js';

/** A reviewer's change of a segment. Texts contain their inline codes as marks: `⟦1⟧`. */
export type Proposal = {
  /** Zero-based. */
  readonly segment: number;
  readonly source: string;
  readonly current: string;
  readonly proposed: string;
  /** The reviewer's comment; empty if there is no new one. */
  readonly comment: string;
  readonly who: string;
  /** ISO 8601; empty if the file does not say. */
  readonly at: string;
  /** Whether the translation was changed here since the export. */
  readonly meanwhile: boolean;
  /** Row number in the file's table. */
  readonly line: number;
  readonly translation: {
    readonly text: string;
    readonly codes: readonly PlacedCode[];
    readonly state: UnitState;
  };
};

/** A row whose source does not occur in the document. */
export type LostRow = { readonly line: number; readonly source: string };

/** The result of reading a reviewed file. */
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

/**
 * Finds the segment of each row: the one with its number if the source is equal, else the first unused one with that
 * source.
 */
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

/**
 * The texts of a row with their codes as marks. A table has them so; XLIFF, TMX and their dialects have elements, which
 * the reader numbers as the document does.
 */
const markedPair = (pair: BilingualPair): BilingualPair => {
  const { codes, source, target } = pair;
  if (codes === undefined) return pair;
  return {
    ...pair,
    source: withMarks({ text: source, codes: placedCodes(codes.source) }),
    target: withMarks({ text: target, codes: codes.target }),
  };
};

const stateAfter = (unit: Unit, said: UnitState | undefined): UnitState => {
  if (said === 'done') return 'done';
  return unit.state === 'untouched' ? 'draft' : unit.state;
};

/** The proposal of a row; undefined if the row is unchanged. */
const proposalOf = (side: Side, pair: BilingualPair): Proposal | undefined => {
  const { unit, codes, source, current } = side;
  const { target, comment = '', review, line, state } = pair;
  const left = review?.hash;
  const now = rowHash(target, comment);
  const before = review?.before ?? target;
  const isTracked = settled(before) !== settled(target);
  const isChanged =
    left === undefined
      ? settled(target) !== '' && settled(target) !== settled(current)
      : isTracked || left.slice(0, 8) !== now.slice(0, 8);
  const isNoted =
    left === undefined ? settled(comment) !== settled(unit.comment ?? '') : left.slice(8) !== now.slice(8);
  const proposed = isChanged ? settled(target) : settled(current);
  const note = isNoted ? settled(comment) : '';
  const isSame = proposed === settled(current);
  if (isSame && (note === '' || note === settled(unit.comment ?? ''))) return undefined;
  const base = left?.slice(0, 8) ?? (isTracked ? rowHash(before, '').slice(0, 8) : undefined);
  return {
    segment: unit.segment.ordinal,
    source,
    current,
    proposed,
    comment: note,
    who: review?.who ?? '',
    at: review?.at ?? '',
    meanwhile: !isSame && base !== undefined && base !== rowHash(current, '').slice(0, 8),
    line,
    translation: isSame
      ? { text: unit.target, codes: unit.codes ?? [], state: unit.state }
      : { ...readMarks(proposed, codes), state: stateAfter(unit, state) },
  };
};

/**
 * Reads a reviewer's changes in a document's table (DOCX, XLSX, or another bilingual file) row by row.
 * @throws Problem those of `readBilingual`
 */
export const readReview = async (document: WorkDocument, file: string): Promise<Review> => {
  const { pairs, notes } = await readBilingual(file);
  const find = rowFinder(sidesOf(document));
  const proposals: Proposal[] = [];
  const lost: LostRow[] = [];
  for (const pair of pairs.map(markedPair)) {
    const side = find(pair);
    if (side === undefined) lost.push({ line: pair.line, source: pair.source });
    else {
      const proposal = proposalOf(side, pair);
      if (proposal !== undefined) proposals.push(proposal);
    }
  }
  return { proposals, lost, notes };
};

/** Stores proposals in a document: the translation, and the reviewer's comment. */
export const acceptProposals = (work: OpenWork, proposals: readonly Proposal[]): void => {
  // `load` makes the stored versions known, with which `save` compares.
  const { units } = work.load();
  for (const { segment, translation, comment } of proposals) {
    const { text, state, codes } = translation;
    if (units[segment]?.target !== text || units[segment]?.state !== state)
      work.save(segment, text, state, codes);
    if (comment !== '') work.annotate(segment, { comment, ...marked(units[segment]) });
  }
};

const marked = (unit: Unit | undefined) => (unit?.marked ? { marked: true as const } : {});

/** Adds proposals to the comments of their segments for the translator to see; `say` phrases one. */
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
