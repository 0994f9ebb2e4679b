// Contract of a check of a whole meeting: it compares all papers, in both directions.

import type { Severity } from '../../model/finding.js';
import type { Lang } from '../../model/language.js';
import type { CheckUnit, PlacedFault } from '../check.js';

/** A paper of the meeting with its translation. */
export type Paper = {
  /** The document's id. */
  readonly document: number;
  readonly name: string;
  /** The source language. */
  readonly lang: Lang;
  readonly units: readonly CheckUnit[];
};

/** A fault with its segment and its document. */
export type PaperFault<Fact extends string = string> = PlacedFault<Fact> & { readonly document: number };

/** A check that compares the papers of a meeting. */
export type MeetingCheck<Fact extends string = string> = {
  readonly id: string;
  /** All facts that it may report; each has a sentence in every locale. */
  readonly facts: readonly Fact[];
  readonly severity: Severity;
  readonly faults: (papers: readonly Paper[]) => readonly PaperFault<Fact>[];
};

/** Counts the names of papers: `press.md 3, speech.md 1`. */
export const placesIn = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
};
