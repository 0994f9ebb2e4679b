// The bridge's words by key, in the form in which a dictionary is compiled.

import { packProperty } from '../../../morphology/character-classes.js';
import type { RawDictionary, RawEntry, RawWord } from '../../../morphology/compile/raw-dictionary.js';
import type { PairKind } from '../pair.js';
import type { Ids } from './japanese-words.js';

/** A word that is found by `key`. */
export type Entry = Ids & {
  readonly key: string;
  readonly cost: number;
  readonly target: string;
  readonly kind: PairKind;
  /** For Korean targets: the reading inside a word, before 두음법칙. */
  readonly inner?: string;
};

// Of words with the same key, target and ids only the cheapest is kept, and of each key the cheapest words. The open
// columns are target and inner reading; the kind between them has five values.
const openColumns = [0, 2];
const mostOfKey = 120;
const highestCost = 32000;

/** Collects entries by key. */
export class EntryTable {
  private readonly byKey = new Map<string, Map<string, RawEntry>>();

  add({ key, left, right, cost, target, kind, inner }: Entry): void {
    const entries = this.byKey.get(key) ?? new Map<string, RawEntry>();
    this.byKey.set(key, entries);
    const id = `${target} ${left}`;
    const rounded = Math.max(-highestCost, Math.min(highestCost, Math.round(cost)));
    const known = entries.get(id);
    if (known !== undefined && known.cost <= rounded) return;
    const features =
      inner === undefined || inner === target ? `${target},${kind}` : `${target},${kind},${inner}`;
    entries.set(id, { left, right, cost: rounded, features, spacePenalty: 0 });
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Yields the words in the order of the double array: words with a common prefix together. */
  *words(): Generator<RawWord> {
    for (const key of [...this.byKey.keys()].sort()) {
      const entries = [...(this.byKey.get(key)?.values() ?? [])].sort((a, b) => a.cost - b.cost);
      yield { surface: key, entries: entries.slice(0, mostOfKey) };
    }
  }
}

// Text without a pair stays unchanged, one syllable at a time, so that a word after it is still found.
const leftStanding = '\u0001,left';
// Marked by its empty third column: terms of the glossary get the ids of this entry.
const nounMark = `${leftStanding},`;
const syllableCost = 9000;
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** Makes a dictionary of these words with IPADIC's connections, and Hangul as a separate character class. */
export const withWords = (japanese: RawDictionary, table: EntryTable, noun: Ids): RawDictionary => {
  const category = japanese.unknown.length;
  const hangul = packProperty({ types: 1 << category, category, length: 1, group: false, invoke: true });
  const characters = japanese.characters.slice().fill(hangul, firstSyllable, lastSyllable + 1);
  const left = (entry: RawEntry): RawEntry => ({ ...entry, features: leftStanding });
  const syllable: RawEntry = { ...noun, cost: syllableCost, features: nounMark, spacePenalty: 0 };
  return {
    ...japanese,
    words: table.words(),
    unknown: [...japanese.unknown.map((entries) => entries.map(left)), [syllable]],
    characters,
    openColumns,
    noun: { like: nounMark, features: '\u0001,term' },
  };
};
