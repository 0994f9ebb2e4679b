// Compares two segments of a language: their similarity and their differences.

import type { Lang } from '../model/language.js';
import type { DifferenceKind, MemoryDifference } from '../model/memory-match.js';
import { align } from './align.js';
import { nameDifferences } from './differences.js';
import type { Unit, Units } from './unit.js';

/** 0–100, and the differences in the order of the text. */
export type Similarity = { readonly score: number; readonly differences: readonly MemoryDifference[] };

// The highest score of a pair with such a difference, chosen by hand. A change of meaning stays below 95; a reversed
// statement stays below 90, because a high similarity makes it more dangerous.
const most: Readonly<Record<DifferenceKind, number>> = {
  form: 99,
  number: 94,
  date: 94,
  text: 94,
  term: 92,
  negation: 89,
};
// Least score of a pair that differs only in form, even for a short segment.
const leastOfForm = 90;

/** Whether nothing but spelling, particles or style differs. */
export const isFormOnly = ({ differences }: Pick<Similarity, 'differences'>): boolean =>
  differences.every(({ kind }) => kind === 'form');

const weightOf = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Compares the segment in work with a source of the memory. Only equal normal forms score 100.
 * @param least below this score (0–100) differences are not named, which saves time
 */
export const compareUnits = (a: Units, b: Units, lang: Lang, least = 0): Similarity => {
  if (a.normal === b.normal) return { score: 100, differences: [] };
  const { steps, cost } = align(a.units, b.units);
  const whole = Math.max(weightOf(a.units), weightOf(b.units));
  const share = whole === 0 ? 0 : Math.max(0, 1 - cost / whole);
  if (100 * share < least && steps.some(({ sameness }) => sameness === 'other')) {
    return { score: Math.floor(100 * share), differences: [] };
  }
  const differences = nameDifferences(steps, a, b, lang);
  const cap = Math.min(most.form, ...differences.map(({ kind }) => most[kind]));
  const score = Math.min(cap, Math.floor(100 * share));
  return { score: isFormOnly({ differences }) ? Math.max(leastOfForm, score) : score, differences };
};
