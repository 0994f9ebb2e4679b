// The tables' own pairs as entries of both directions.

import type { PairKind } from '../pair.js';
import { atHead } from '../syllables.js';
import type { EntryTable } from './entries.js';
import type { Ids, Kind } from './japanese-words.js';
import type { TablePair } from './table.js';
import type { Material } from './word-entries.js';

/** How the pairs of a section enter the lattice. */
type Section = {
  readonly as: Kind;
  readonly kind: PairKind;
  /** Costs of the pair when it is found by its Korean and by its Japanese side. */
  readonly ko: number;
  readonly ja: number;
};

// Costs on the scale of korean-costs.ts: about 2,000 for a word that both languages share and that forms many others,
// 6,000 for a rare one, 9,000 for a syllable that stays unchanged.
const sections: Readonly<Record<string, Section>> = {
  part: { as: 'noun', kind: 'reading', ko: 1500, ja: 4000 },
  suffix: { as: 'suffix', kind: 'reading', ko: 8000, ja: 9000 },
  'rare suffix': { as: 'suffix', kind: 'reading', ko: 10000, ja: 9500 },
  prefix: { as: 'prefix', kind: 'reading', ko: 5500, ja: 6000 },
  counter: { as: 'counter', kind: 'reading', ko: 7500, ja: 7000 },
  loan: { as: 'noun', kind: 'loan', ko: 2000, ja: 3000 },
  word: { as: 'noun', kind: 'table', ko: 1500, ja: 2000 },
  order: { as: 'noun', kind: 'table', ko: 500, ja: 2500 },
  of: { as: 'of-particle', kind: 'grammar', ko: 1000, ja: 4000 },
  grammar: { as: 'case-particle', kind: 'grammar', ko: 1000, ja: 2000 },
  place: { as: 'place', kind: 'table', ko: 3500, ja: 2500 },
};
const readAlike = new Set(['suffix', 'rare suffix', 'prefix', 'counter']);

// Of two words with the same reading the tables list the likelier one first. A longer pair is surer, because it has
// fewer rivals.
const wholeWord = 2500;
const wholeSyllable = 8500;
const rankCost = 700;
const lengthBonus = 400;
const suffixBonus = 2000;

/** `에 관한 ` is also written 에관한, and 에관한 with its final space. */
const spacings = (ko: string): ReadonlySet<string> => {
  const closed = ko.replaceAll(' ', '');
  return new Set(closed.length < 3 ? [ko] : [ko, `${closed} `, closed]);
};

/**
 * Adds every pair; a section named `… (ko)` or `… (ja)` applies only to queries in that language.
 * @throws TypeError if the tables name a section that is missing
 */
export const tableEntries = (material: Material, fromKo: EntryTable, fromJa: EntryTable): void => {
  const { ids, tables } = material;
  const heard = new Map<string, number>();
  const enter = ({ section: name, ko, ja }: TablePair): void => {
    const [, plain = '', side] = /^(.+?)(?: \((ko|ja)\))?$/u.exec(name) ?? [];
    const section = sections[plain];
    if (section === undefined) throw new TypeError(`no such section: ${name}`);
    const { left, right }: Ids = ids[section.as];
    const { kind } = section;
    if (side !== 'ja') {
      const earlier = heard.get(`${name} ${ko}`) ?? 0;
      heard.set(`${name} ${ko}`, earlier + 1);
      const cost =
        section.ko +
        rankCost * earlier -
        (section.as === 'suffix' ? suffixBonus : lengthBonus) * (ko.length - 1);
      for (const key of kind === 'grammar' ? spacings(ko) : [ko]) {
        fromKo.add({ key, left, right, cost, target: ja, kind });
      }
      // 구청장 and 법 are also separate words.
      if (section.as === 'suffix') {
        const alone = (ko.length > 1 ? wholeWord : wholeSyllable) + rankCost * earlier;
        fromKo.add({ key: ko, ...ids.noun, cost: alone, target: ja, kind });
      }
    }
    if (side === 'ko') return;
    const target = readAlike.has(plain) ? atHead(ko) : ko;
    fromJa.add({ key: ja, left, right, cost: section.ja, target, kind, inner: ko });
  };
  for (const table of [tables.parts, tables.affixes, tables.loans, tables.words, tables.places]) {
    for (const pair of table) enter(pair);
  }
};
