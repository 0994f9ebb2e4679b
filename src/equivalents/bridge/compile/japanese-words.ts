// Sorts IPADIC's nouns and affixes by their role in the bridge.

import type { RawDictionary } from '../../../morphology/compile/raw-dictionary.js';

/** The role of a word in a compound. */
type Role = 'noun' | 'prefix' | 'suffix' | 'counter' | 'organisation' | 'place';

/** A Japanese word in one role, with IPADIC's connection ids and cost. */
export type JapaneseWord = {
  readonly text: string;
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
};

// Names of persons are left to the rules for names: their kanji would outnumber everything else.
const roles: readonly (readonly [string, Role | 'name'])[] = [
  ['名詞,固有名詞,人名', 'name'],
  ['名詞,固有名詞,組織', 'organisation'],
  ['名詞,固有名詞,地域,国', 'noun'],
  ['名詞,固有名詞,地域', 'place'],
  ['名詞,固有名詞,一般', 'organisation'],
  ['名詞,接尾,助数詞', 'counter'],
  ['名詞,接尾,人名', 'name'],
  ['名詞,接尾', 'suffix'],
  ['名詞,数', 'counter'],
  ['名詞,代名詞', 'name'],
  ['名詞,非自立', 'name'],
  ['名詞,特殊', 'name'],
  ['名詞', 'noun'],
  ['接頭詞', 'prefix'],
];

/** A Japanese place with its reading in katakana, and whether its characters are also a common noun (高山). */
export type JapanesePlace = JapaneseWord & { readonly reading: string; readonly common: boolean };

/** Connection ids of a kind of word. */
export type Ids = { readonly left: number; readonly right: number };

/** Kinds of words that the tables add, with the columns of an IPADIC word whose ids they take. */
const examples = {
  noun: '名詞,一般,',
  suffix: '名詞,接尾,一般,',
  prefix: '接頭詞,名詞接続,',
  counter: '名詞,接尾,助数詞,',
  place: '名詞,固有名詞,地域,一般,',
  'of-particle': '助詞,連体化,',
  'case-particle': '助詞,格助詞,連語,',
} as const;
export type Kind = keyof typeof examples;

/** The words of the Japanese dictionary that a compound may contain, and the ids of each kind. */
export type JapaneseWords = {
  readonly words: readonly JapaneseWord[];
  readonly ids: Readonly<Record<Kind, Ids>>;
  /** Places in any script. */
  readonly places: readonly JapanesePlace[];
  /** Loanwords with their cost; no names of persons or companies. */
  readonly katakana: ReadonlyMap<string, number>;
};

const kanjiWord = /^[\p{Script=Han}々ヶケ]+$/u;
const katakanaWord = /^[ァ-ヴー]{2,}$/u;
const longest = 9;
const readingColumn = 7;

/** Whether the bridge can read the text character by character. */
export const isKanji = (text: string): boolean => /^[\p{Script=Han}々]+$/u.test(text);

/**
 * Extracts the words from the dictionary; of several entries with one role, the cheapest.
 * @throws TypeError if the dictionary lacks an example of a kind
 */
export const japaneseWords = (raw: RawDictionary): JapaneseWords => {
  const words: JapaneseWord[] = [];
  const ids = new Map<Kind, Ids>();
  const katakana = new Map<string, number>();
  const places: JapanesePlace[] = [];
  for (const { surface, entries } of raw.words) {
    const best = new Map<Role, JapaneseWord>();
    let place: JapanesePlace | undefined;
    for (const { left, right, cost, features } of entries) {
      for (const [kind, start] of Object.entries(examples) as [Kind, string][]) {
        if (!ids.has(kind) && features.startsWith(start)) ids.set(kind, { left, right });
      }
      const role = roles.find(([start]) => features.startsWith(start))?.[1];
      if (role === undefined || role === 'name') continue;
      const known = best.get(role);
      if (known === undefined || cost < known.cost)
        best.set(role, { text: surface, role, left, right, cost });
      if (role === 'place' && (place === undefined || cost < place.cost)) {
        const reading = features.split(',')[readingColumn] ?? '';
        place = { text: surface, role, left, right, cost, reading, common: false };
      }
    }
    if (place !== undefined && surface.length <= longest) {
      places.push({ ...place, common: best.has('noun') });
    }
    if (kanjiWord.test(surface) && surface.length <= longest) words.push(...best.values());
    const loan = best.get('noun') ?? best.get('place');
    if (loan !== undefined && katakanaWord.test(surface)) katakana.set(surface, loan.cost);
  }
  const idOf = (kind: Kind): Ids => {
    const found = ids.get(kind);
    if (found === undefined) throw new TypeError(`no entry like ${examples[kind]}`);
    return found;
  };
  return {
    words,
    places,
    katakana,
    ids: {
      noun: idOf('noun'),
      suffix: idOf('suffix'),
      prefix: idOf('prefix'),
      counter: idOf('counter'),
      place: idOf('place'),
      'of-particle': idOf('of-particle'),
      'case-particle': idOf('case-particle'),
    },
  };
};
