// What a work session needs from the rest of the program, as functions: the workspace and the TUI see nothing else.

import type { LookupResult } from '../model/lookup.js';
import type { Match } from '../model/match.js';
import type { UnitState, WorkDocument } from '../model/unit.js';

/** The translator's desk: one document in work, and everything that is within reach. */
export type Desk = {
  /** The document as it was when the session began. */
  readonly document: WorkDocument;
  /** Stores a segment's translation; it is on disk when this returns. `ordinal` is zero-based. */
  readonly save: (ordinal: number, target: string, state: UnitState) => void;
  /** Remembers where the translator is. */
  readonly savePosition: (ordinal: number) => void;
  /** Terms of a segment; the first call may take as long as loading the dictionaries does. */
  readonly matches: (ordinal: number) => Promise<readonly Match[]>;
  /** Concepts that answer a query, best first; fast enough to call on every key. */
  readonly lookup: (query: string, limit: number) => readonly LookupResult[];
  /** The text as the translator's own editor leaves it, or undefined where it failed. The terminal is free meanwhile. */
  readonly editOutside: (text: string) => string | undefined;
};
