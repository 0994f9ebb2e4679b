// The bridge's words under the keys of one side, in the shape in which a dictionary is compiled.

import { packProperty } from '../../../morphology/character-classes.js';
import type { RawDictionary, RawEntry, RawWord } from '../../../morphology/compile/raw-dictionary.js';
import type { PairKind } from '../pair.js';
import type { Ids } from './japanese-words.js';

/** A word to be found by `key`. */
export type Entry = Ids & {
  readonly key: string;
  readonly cost: number;
  readonly target: string;
  readonly kind: PairKind;
  /** For Korean targets: the reading inside a word, before 두음법칙. */
  readonly inner?: string;
};

// Where two words have key, target and ids in common the cheaper one is enough; a key keeps its cheapest ones.
// Target and inner reading; the kind between them is one of five.
const openColumns = [0, 2];
const mostOfKey = 120;
const dearest = 32000;

/** Collects entries by key. */
export class EntryTable {
  private readonly byKey = new Map<string, Map<string, RawEntry>>();

  add({ key, left, right, cost, target, kind, inner }: Entry): void {
    const entries = this.byKey.get(key) ?? new Map<string, RawEntry>();
    this.byKey.set(key, entries);
    const id = `${target} ${left}`;
    const rounded = Math.max(-dearest, Math.min(dearest, Math.round(cost)));
    const known = entries.get(id);
    if (known !== undefined && known.cost <= rounded) return;
    const features =
      inner === undefined || inner === target ? `${target},${kind}` : `${target},${kind},${inner}`;
    entries.set(id, { left, right, cost: rounded, features, spacePenalty: 0 });
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Words in the order the double array wants: those with one prefix together. */
  *words(): Generator<RawWord> {
    for (const key of [...this.byKey.keys()].sort()) {
      const entries = [...(this.byKey.get(key)?.values() ?? [])].sort((a, b) => a.cost - b.cost);
      yield { surface: key, entries: entries.slice(0, mostOfKey) };
    }
  }
}

// What no pair covers stays as it is, one syllable at a time, so that a word after it is still found.
const leftStanding = '\u0001,left';
// Told apart by its empty third column: the termbase's terms take the ids of this entry.
const nounMark = `${leftStanding},`;
const syllableCost = 9000;
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** A dictionary with these words, IPADIC's connections, and Hangul as a class of characters of its own. */
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
