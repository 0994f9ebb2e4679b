// The parts of a document as rows of a table, each with its share of the whole.

import type { UnitState } from '../model/unit.js';
import { type Amount, type Band, bands, type Statistics } from './document-statistics.js';

/** One row: its key, its amount, and its share of the source by characters without spaces. */
export type Share<K extends string> = {
  readonly key: K;
  readonly amount: Amount;
  readonly percent: number;
};

const shareOf =
  ({ source }: Statistics) =>
  <K extends string>(key: K, amount: Amount): Share<K> => ({
    key,
    amount,
    percent: source.withoutSpaces === 0 ? 0 : Math.round((amount.withoutSpaces * 100) / source.withoutSpaces),
  });

/** The states of the segments, confirmed ones first. */
export const stateShares = (statistics: Statistics): readonly Share<UnitState>[] =>
  (['done', 'flagged', 'draft', 'untouched'] as const).map((state) =>
    shareOf(statistics)(state, statistics.states[state]),
  );

/** Savings by the memory: repetitions, then the bands of matches; together they are the whole document. */
export const matchShares = (statistics: Statistics): readonly Share<Band | 'repetitions'>[] => [
  shareOf(statistics)('repetitions', statistics.repetitions),
  ...bands.map((band) => shareOf(statistics)(band, statistics.bands[band])),
];
