// Converts inline codes at the border of the workspace: there they are marks in the translation, in the database
// positions beside it.

import { codesOf } from '../../document/inline-codes.js';
import type { Finding } from '../../model/finding.js';
import type { CodedText, InlineCode } from '../../model/inline-code.js';
import type { Unit, WorkDocument } from '../../model/unit.js';
import type { Pair } from '../../qa/prepare-unit.js';
import type { OpenWork } from '../../store/work/open-work.js';
import {
  hasCodes,
  readCodes,
  readSpelledCodes,
  spanWithCodes,
  spelledCodes,
  withCodes,
  withoutCodes,
} from '../../text/coded-text.js';
import type { Backend, Elsewhere } from '../../workspace/backend.js';
import type { Waivers } from '../../workspace/segments/waivers.js';

/** Converts a stored unit for the workspace: its codes become marks in the target. */
export const codedUnit = <T extends Pick<Unit, 'target' | 'codes'>>(unit: T): T =>
  unit.codes === undefined ? unit : { ...unit, target: withCodes({ text: unit.target, codes: unit.codes }) };

/** Converts a unit of the workspace for the database. */
export const plainUnit = (unit: Unit): Unit => {
  const { codes: _, ...rest } = unit;
  const { text, codes } = readCodes(unit.target);
  return { ...rest, target: text, ...(codes.length > 0 && { codes }) };
};

/** Returns the codes of a segment's source. `ordinal` is zero-based. */
export const sourceCodes = (document: WorkDocument, ordinal: number): readonly InlineCode[] => {
  const segment = document.units[ordinal]?.segment;
  const { marks = [] } = document;
  return segment === undefined || marks.length === 0 ? [] : codesOf(document.text, marks, segment);
};

/** Adds the codes of both sides to a pair, if its source has any. */
export const codedPair = (pair: Pair, document: WorkDocument, target: CodedText): Pair => {
  const source = sourceCodes(document, pair.segment);
  return source.length === 0 ? pair : { ...pair, codes: { source, target: target.codes } };
};

/** Converts the spans of a finding to offsets in the translation with marks. */
export const codedFinding = (finding: Finding, target: CodedText): Finding =>
  target.codes.length === 0 ? finding : { ...finding, target: spanWithCodes(target, finding.target) };

/** Stores a translation, and the codes that are marks in it. */
const codedSave =
  (work: Pick<OpenWork, 'save'>): Backend['save'] =>
  (ordinal, target, state, origin) => {
    const { text, codes } = readCodes(target);
    const conflict = work.save(ordinal, text, state, codes, origin);
    return conflict && { ...conflict, theirs: codedUnit(conflict.theirs) };
  };

const codedFound = (found: Elsewhere): Elsewhere => {
  if (found.kind === 'units') {
    const units = [...found.units].map(([ordinal, unit]) => [ordinal, codedUnit(unit)] as const);
    return { ...found, units: new Map(units) };
  }
  const { document } = found;
  return { ...found, document: { ...document, units: document.units.map(codedUnit) } };
};

/** Stores translations and takes over those of other windows; codes are marks in the text. */
export const codedStore = (
  work: Pick<OpenWork, 'save' | 'elsewhere' | 'settle' | 'undo'>,
): Pick<Backend, 'save' | 'elsewhere' | 'settle' | 'undoSegment'> => ({
  save: codedSave(work),
  elsewhere: (shows) => {
    const found = work.elsewhere(shows);
    return found && codedFound(found);
  },
  settle: (ordinal, whose) => {
    const unit = work.settle(ordinal, whose);
    return unit && codedUnit(unit);
  },
  undoSegment: (ordinal) => work.undo(ordinal)?.before,
});

/** Waivers refer to the translation without marks, as the command line sees it. */
export const codedWaivers = (waivers: Waivers): Waivers => ({
  ...waivers,
  waive: (finding, target, reason) => waivers.waive(finding, withoutCodes(target), reason),
  unwaive: (finding, target) => waivers.unwaive(finding, withoutCodes(target)),
});

/** The external editor gets each mark spelled out, because it cannot draw one. */
export const codedOutside =
  (edit: Backend['editOutside']): Backend['editOutside'] =>
  (text) => {
    const edited = edit(spelledCodes(text));
    return edited === undefined || !hasCodes(text) ? edited : readSpelledCodes(edited);
  };
