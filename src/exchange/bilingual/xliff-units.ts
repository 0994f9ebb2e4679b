// Reads the units of XLIFF 1.2 (trans-unit, with segments as mrk) and 2.x (unit with segments), and of the 1.2 dialects
// of SDL and memoQ.

import { repairXml } from '../../container/repair-xml.js';
import { readXml, type XmlElement } from '../../container/xml-events.js';
import type { UnitState } from '../../model/unit.js';
import type { FoundUnit } from './collect.js';
import { InlineReader, type KeyedText, withCodes } from './inline-reader.js';

// Proposals and headers contain sources, targets and notes of their own.
const skippedElements = new Set([
  'alt-trans',
  'matches',
  'glossary',
  'header',
  'originalData',
  'context-group',
  'count-group',
]);
const holders = new Set(['trans-unit', 'unit', 'group', 'file']);
const sides = ['source', 'seg-source', 'target'] as const;
type SideName = (typeof sides)[number];

// States that ask for another review.
const doubtful =
  /^(?:needs-(?:review|adaptation|l10n|review-\w+)|rejected|rejectedtranslation|rejectedsignoff)/;
const settledStates = new Set([
  ...['final', 'signed-off', 'reviewed'],
  ...['translated-sdl', 'approvedtranslation', 'approvedsignoff'],
  ...['manuallyconfirmed', 'proofread', 'reviewer1confirmed', 'reviewer2confirmed', 'confirmed'],
]);

const stateOf = (said: string | undefined): UnitState | undefined => {
  const state = said?.toLowerCase();
  if (state === undefined) return undefined;
  return doubtful.test(state) ? 'flagged' : settledStates.has(state) ? 'done' : 'draft';
};

type Segmented = { readonly whole: InlineReader; readonly parts: Map<string, InlineReader> };

/** A trans-unit, or a segment of XLIFF 2. */
type OpenUnit = {
  readonly line: number;
  readonly sides: Partial<Record<SideName, Segmented>>;
  readonly states: Map<string, UnitState>;
  state: UnitState | undefined;
  comment: string;
};

const empty: KeyedText = { text: '', found: [] };

const unitOf = (
  unit: OpenUnit,
  texts: readonly [KeyedText | undefined, KeyedText | undefined],
  id: string,
  languages: { readonly from: string; readonly to: string },
): FoundUnit => {
  const [source = empty, target = empty] = texts;
  const read = withCodes(source, target);
  const state = unit.states.get(id) ?? unit.state;
  return {
    ...read,
    ...languages,
    line: unit.line,
    ...(state !== undefined && read.target !== '' && { state }),
    ...(unit.comment !== '' && { comment: unit.comment.trim() }),
  };
};

/** One unit for each segment of a trans-unit, or one for all of it if source and target are segmented differently. */
const unitsOf = (
  unit: OpenUnit,
  languages: { readonly from: string; readonly to: string },
): readonly FoundUnit[] => {
  const { source, target } = unit.sides;
  const cut = unit.sides['seg-source'] ?? source;
  const whole = (): FoundUnit =>
    unitOf(unit, [source?.whole.keyed ?? cut?.whole.keyed, target?.whole.keyed], '', languages);
  if (cut === undefined || cut.parts.size === 0) return [whole()];
  const loose = target !== undefined && target.parts.size === 0 && target.whole.keyed.text.trim() !== '';
  if (loose && cut.parts.size > 1) return [whole()];
  return [...cut.parts].map(([id, part], index) => {
    const own = loose ? target.whole.keyed : target?.parts.get(id)?.keyed;
    const made = unitOf(unit, [part.keyed, own], id, languages);
    const { comment: _, ...bare } = made;
    // A note of the trans-unit goes to its first segment only.
    return index === 0 ? made : bare;
  });
};

class XliffReader {
  readonly units: FoundUnit[] = [];
  private readonly languages = { from: '', to: '' };
  // The `translate` value of each open unit, group or file; without the attribute it is inherited.
  private readonly translated: boolean[] = [];
  private unit: OpenUnit | undefined;
  private side: Segmented | undefined;
  // Each open mrk: its segment id, if it is a segment, and whether its text was deleted.
  private readonly marks: { readonly id: string | undefined; readonly deleted: boolean }[] = [];
  private deleted = 0;
  private skipped = 0;
  /** Open elements outside of sources and targets. */
  private readonly path: string[] = [];
  private notes = '';
  private isNote = false;

  open({ name, attributes }: XmlElement, line: number): void {
    if (skippedElements.has(name)) this.skipped += 1;
    if (this.skipped > 0) return;
    if (this.side !== undefined) this.inline(name, attributes);
    else {
      this.outer(name, attributes, line);
      if (this.side === undefined) this.path.push(name);
    }
  }

  /** Whether a source or target here is the unit's own; memoQ keeps former versions and matches beside it. */
  private get isOwnSide(): boolean {
    const parent = this.path.at(-1);
    return parent === 'trans-unit' || parent === 'segment';
  }

  private outer(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const { languages } = this;
    languages.from = attributes['source-language'] ?? attributes.srcLang ?? languages.from;
    languages.to = attributes['target-language'] ?? attributes.trgLang ?? languages.to;
    if (holders.has(name)) {
      const own = attributes.translate;
      this.translated.push(own === undefined ? (this.translated.at(-1) ?? true) : own !== 'no');
    }
    if (name === 'trans-unit' || name === 'segment') {
      const { approved, state, subState, status } = attributes;
      const flagged = subState === 'koryu:flagged' ? 'flagged' : undefined;
      this.unit = {
        line,
        sides: {},
        states: new Map(),
        state: flagged ?? (approved === 'yes' ? 'done' : stateOf(state ?? status)),
        comment: name === 'segment' ? this.notes : '',
      };
      this.notes = '';
    } else if (name === 'unit') this.notes = '';
    else if (name === 'note') this.isNote = true;
    else if (name === 'seg' && attributes.conf !== undefined) {
      const state = stateOf(attributes.conf === 'Translated' ? 'translated-sdl' : attributes.conf);
      if (state !== undefined) this.unit?.states.set(attributes.id ?? '', state);
    } else if (sides.some((one) => one === name) && this.unit !== undefined && this.isOwnSide) {
      this.side = { whole: new InlineReader(), parts: new Map() };
      this.unit.sides[name as SideName] = this.side;
      if (attributes.state !== undefined) this.unit.state ??= stateOf(attributes.state);
    }
  }

  private readers(): readonly InlineReader[] {
    const { side } = this;
    const id = this.marks.findLast((one) => one.id !== undefined)?.id;
    const part = id === undefined ? undefined : side?.parts.get(id);
    return [side?.whole, part].filter((one) => one !== undefined);
  }

  private inline(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'mrk') {
      if (this.deleted === 0) for (const reader of this.readers()) reader.start(name, attributes);
      return;
    }
    const id = attributes.mtype === 'seg' ? (attributes.mid ?? String(this.side?.parts.size)) : undefined;
    if (id !== undefined) this.side?.parts.set(id, new InlineReader());
    if (attributes.mtype === 'x-sdl-deleted') this.deleted += 1;
    this.marks.push({ id, deleted: attributes.mtype === 'x-sdl-deleted' });
  }

  close(name: string): void {
    if (skippedElements.has(name)) {
      this.skipped -= 1;
      return;
    }
    if (this.skipped > 0) return;
    if (this.side !== undefined) {
      this.closeInline(name);
      return;
    }
    this.path.pop();
    if (name === 'note') this.isNote = false;
    else if (name === 'trans-unit' || name === 'segment') {
      if (this.unit !== undefined && this.translated.at(-1) !== false)
        this.units.push(...unitsOf(this.unit, { ...this.languages }));
      this.unit = undefined;
    }
    if (holders.has(name)) this.translated.pop();
  }

  private closeInline(name: string): void {
    if (sides.some((one) => one === name)) this.side = undefined;
    else if (name !== 'mrk') {
      if (this.deleted === 0) for (const reader of this.readers()) reader.end(name);
    } else if (this.marks.pop()?.deleted) this.deleted -= 1;
  }

  text(piece: string): void {
    if (this.skipped > 0) return;
    if (this.side !== undefined) {
      if (this.deleted === 0) for (const reader of this.readers()) reader.characters(piece);
    } else if (this.isNote) {
      if (this.unit !== undefined) this.unit.comment += piece;
      else this.notes += piece;
    }
  }
}

/** Reads the translatable units of an XLIFF file. @throws Problem `xml-malformed`, `xml-too-deep` */
export const readXliffUnits = (text: string): readonly FoundUnit[] => {
  const reader = new XliffReader();
  readXml(repairXml(text), {
    open: (element, line) => reader.open(element, line),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  return reader.units;
};
