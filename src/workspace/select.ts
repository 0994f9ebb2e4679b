// Selectors of the state: progress, the current terms, the listed segments.

import type { Finding } from '../model/finding.js';
import type { InlineCode, PlacedCode } from '../model/inline-code.js';
import type { Insertable, InsertableKind } from '../model/insertable.js';
import type { MemoryMatch } from '../model/memory-match.js';
import { type Unit, type UnitState, unitStates } from '../model/unit.js';
import { placedCodes, withoutCodes } from '../text/coded-text.js';
import { boundedMemo, memoByObject } from '../text/memo.js';
import { endsSentence, lastingFindings } from './editing/unfinished.js';
import { openCounts, openFindingsAt, segmentsWithFindings } from './findings/findings.js';
import { stateAfterTyping } from './segments/commit.js';
import type { Filter, State } from './state.js';
import { type NumberedTerm, numberedTerms } from './terms/terms.js';

/** The current unit; undefined in an empty document. */
export const currentUnit = (state: State): Unit | undefined => state.units[state.current];

/** The numbered terms of the current segment. */
export const currentTerms = (state: State): readonly NumberedTerm[] =>
  numberedTerms(state.matches.get(state.current), state.to);

const nothing: readonly never[] = [];

/** A form that can be inserted; `there`: the translation already contains it in some form; `of`: the insertable. */
export type InsertableOffer = { readonly text: string; readonly there: boolean; readonly of: Insertable };

/**
 * Insertables of one kind: the likeliest form of each in the order of the source, then their other forms. Equal forms
 * are listed once.
 */
export const insertableOffers = (
  { insertables, current, editor }: State,
  kind: InsertableKind,
): readonly InsertableOffer[] => {
  const own: readonly Insertable[] =
    insertables.get(current)?.insertables.filter((one) => one.kind === kind) ?? nothing;
  const offers = new Map<string, InsertableOffer>();
  const add = (of: Insertable, forms: readonly string[]): void => {
    const there = of.texts.some((text) => editor.text.includes(text));
    for (const text of forms) if (!offers.has(text)) offers.set(text, { text, there, of });
  };
  for (const aid of own) add(aid, aid.texts.slice(0, 1));
  for (const aid of own) add(aid, aid.texts);
  return [...offers.values()];
};

/** Memory matches of the current segment, nearest first. */
export const currentMemory = ({ memory, current }: State): readonly MemoryMatch[] =>
  memory.get(current) ?? nothing;

/** Memory matches whose target differs from the current translation. */
export const otherMemory = (state: State): readonly MemoryMatch[] =>
  currentMemory(state).filter(({ target }) => target !== withoutCodes(state.editor.text));

/**
 * Whether a sentence is being typed: it is neither confirmed nor finished, and the last key was pressed a moment ago.
 */
const isUnfinished = (state: State): boolean =>
  state.typing && stateOf(state, state.current) !== 'done' && !endsSentence(state.editor.text);

/**
 * Open findings of the current translation. After a change the old findings stay until the next check. While a sentence
 * is being typed, findings that further words may resolve are left out.
 */
export const currentFindings = (state: State): readonly Finding[] => {
  const open = openFindingsAt(state, state.current);
  return open.length > 0 && isUnfinished(state)
    ? lastingFindings(open, state.findings.get(state.current)?.target.length ?? 0)
    : open;
};

/** Open findings of any segment, as they are shown. */
export const shownFindingsAt = (state: State, ordinal: number): readonly Finding[] =>
  ordinal === state.current ? currentFindings(state) : openFindingsAt(state, ordinal);

/** Numbers of open findings that are shown, and of segments with findings. */
export const findingCounts = (state: State): { readonly findings: number; readonly segments: number } => {
  const all = openCounts(state);
  const held = openFindingsAt(state, state.current).length;
  const shown = currentFindings(state).length;
  return {
    findings: all.findings - held + shown,
    segments: all.segments - Number(held > 0 && shown === 0),
  };
};

const placed = memoByObject((codes: readonly InlineCode[]) => placedCodes(codes));

/** The inline codes of the current source with their places. */
export const currentCodes = ({ codes, current }: State): readonly PlacedCode[] =>
  placed(codes.get(current) ?? nothing);

/** Index of the finding that is shown first and that Alt+Q and Alt+W apply to; 0 if there are none. */
export const findingInSight = (state: State): number =>
  Math.max(0, Math.min(state.findingAt, currentFindings(state).length - 1));

/**
 * The state of a segment as it is shown, including typing that is not stored yet. A confirmed text that could not be
 * stored is a draft.
 */
export const stateOf = (state: State, ordinal: number): UnitState => {
  const unit = state.units[ordinal];
  if (unit === undefined) return 'untouched';
  const its = ordinal === state.current ? stateAfterTyping(unit, state.editor.text) : unit.state;
  return its === 'done' && state.unsaved.has(ordinal) ? 'draft' : its;
};

/** How often the source of the current segment occurs in the document. */
export const repetitions = ({ repetitions: all, current }: State): number => all.get(current)?.length ?? 1;

type Counts = Readonly<Record<UnitState, number>>;

// Cached, so that ten thousand segments are counted once per change and not once per frame.
const countsOf = memoByObject((units: readonly Unit[]): Counts => {
  const counts: Record<UnitState, number> = { untouched: 0, draft: 0, done: 0, flagged: 0 };
  // The first frame waits for this loop, which V8 has not compiled yet: writing a property at each turn takes ten times as long.
  let latest: UnitState = 'untouched';
  let run = 0;
  for (let ordinal = 0; ordinal < units.length; ordinal += 1) {
    const state: UnitState = units[ordinal]?.state ?? latest;
    if (state !== latest) {
      counts[latest] += run;
      latest = state;
      run = 0;
    }
    run += 1;
  }
  counts[latest] += run;
  return counts;
});

/** Numbers of segments in each state, and the share of confirmed ones in whole per cent. */
export type Progress = Readonly<Record<UnitState | 'total' | 'percent', number>>;

/** Counts the units of a document by state, with the percentage that is done. */
export const progress = (state: State): Progress => {
  const counts: Record<UnitState, number> = { ...countsOf(state.units) };
  for (const ordinal of new Set(state.unsaved).add(state.current)) {
    const unit = state.units[ordinal];
    if (unit === undefined) continue;
    counts[unit.state] -= 1;
    counts[stateOf(state, ordinal)] += 1;
  }
  const total = state.units.length;
  // Rounded down, so that 100 % means that nothing is left.
  return { ...counts, total, percent: total === 0 ? 100 : Math.floor((counts.done * 100) / total) };
};

/** The predicates of the filters other than states. */
const lets: Readonly<Record<Exclude<Filter, UnitState | 'findings'>, (unit: Unit) => boolean>> = {
  marked: ({ marked }) => marked === true,
  commented: ({ comment }) => comment !== undefined,
  news: ({ was }) => was !== undefined,
};

type UnitFilter = Exclude<Filter, 'findings'>;

// Cached, so that ten thousand segments are filtered once per change and not once per frame. There are fewer than ten
// filters.
const unitsIn = memoByObject((units: readonly Unit[]) =>
  boundedMemo(10, (filter: UnitFilter): readonly number[] => {
    const isIn =
      filter === 'marked' || filter === 'commented' || filter === 'news'
        ? lets[filter]
        : ({ state }: Unit) => state === filter;
    return units.flatMap((unit, ordinal) => (isIn(unit) ? [ordinal] : []));
  }),
);

/** The ordinals of the segments that pass a filter, in order. */
export const ordinalsIn = (state: State, filter: Filter): readonly number[] =>
  filter === 'findings' ? segmentsWithFindings(state) : unitsIn(state.units)(filter);

// Changes of the file come first: the notice that tells them names the key.
const filters: readonly Filter[] = ['news', ...unitStates, 'findings', 'marked', 'commented'];

/** The filter after this one that leaves any segments; after the last, no filter. */
export const nextFilter = (state: State): Filter | undefined => {
  const { filter } = state;
  const rest = filters.slice(filter === undefined ? 0 : filters.indexOf(filter) + 1);
  return rest.find((one) => ordinalsIn(state, one).length > 0);
};
