// The cheapest alignment of two segments' units (Wagner & Fischer 1974, with weights).

import { sameQuantity } from '../quantities/same-quantity.js';
import type { Unit } from './unit.js';

/**
 * A step of the alignment. `same`: nothing differs; `form`: spelling or style only; `other`: the meaning may differ.
 */
export type Step = {
  readonly sameness: 'same' | 'form' | 'other';
  /** Index in the first segment's units; missing if only the second one has a unit. */
  readonly a?: number;
  readonly b?: number;
};

/** The steps in order, and their cost. */
export type Alignment = { readonly steps: readonly Step[]; readonly cost: number };

// A small cost, enough to prefer the identical spelling.
const formCost = 0.15;

const isSame = (a: Unit, b: Unit): boolean => a.form === b.form && (a.key === b.key || a.kind === 'term');

const isLike = (a: Unit, b: Unit): boolean => {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return a.key === b.key;
  return a.value !== undefined && b.value !== undefined && sameQuantity(a.value, b.value) === 'same';
};

const isWhole = ({ kind }: Unit): boolean => kind === 'quantity' || kind === 'term';

const substitution = (a: Unit, b: Unit): number => {
  if (isSame(a, b)) return 0;
  if (isLike(a, b)) return formCost;
  // Only a number may replace a number; a letter in its place is another word.
  return isWhole(a) || isWhole(b)
    ? a.kind === b.kind
      ? Math.max(a.weight, b.weight)
      : a.weight + b.weight
    : Math.max(a.weight, b.weight);
};

const omission = ({ optional, weight }: Unit): number => (optional ? formCost : weight);

type Costs = (i: number, j: number) => number;

// Strings are compared once each, not once in every cell.
const numbered = (a: readonly Unit[], b: readonly Unit[]) => {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const forms = (units: readonly Unit[]) => Int32Array.from(units, ({ form }) => numberOf(form));
  const keys = (units: readonly Unit[]) => Int32Array.from(units, ({ key }) => numberOf(key));
  return { aForms: forms(a), bForms: forms(b), aKeys: keys(a), bKeys: keys(b) };
};

const fill = (a: readonly Unit[], b: readonly Unit[]): Costs => {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  const { aForms, bForms, aKeys, bKeys } = numbered(a, b);
  const aWhole = a.map(isWhole);
  const bWhole = b.map(isWhole);
  const weights = Float64Array.from(b, ({ weight }) => weight);
  const omissions = Float64Array.from(b, omission);
  const at: Costs = (i, j) => costs[i * width + j] as number;
  for (let j = 1; j <= b.length; j++) costs[j] = at(0, j - 1) + (omissions[j - 1] as number);
  for (let i = 1; i <= a.length; i++) {
    const left = a[i - 1] as Unit;
    const omitted = omission(left);
    costs[i * width] = at(i - 1, 0) + omitted;
    for (let j = 1; j <= b.length; j++) {
      const sameKey = aKeys[i - 1] === bKeys[j - 1];
      const sameForm = aForms[i - 1] === bForms[j - 1];
      const isPlain = !(sameKey || sameForm || aWhole[i - 1] || bWhole[j - 1]);
      const exchanged = isPlain
        ? Math.max(left.weight, weights[j - 1] as number)
        : substitution(left, b[j - 1] as Unit);
      costs[i * width + j] = Math.min(
        at(i - 1, j - 1) + exchanged,
        at(i - 1, j) + omitted,
        at(i, j - 1) + (omissions[j - 1] as number),
      );
    }
  }
  return at;
};

const commonStart = (a: readonly Unit[], b: readonly Unit[]): number => {
  let count = 0;
  for (; count < a.length && count < b.length; count++) {
    if (!isSame(a[count] as Unit, b[count] as Unit)) break;
  }
  return count;
};

/** Aligns the units of two segments. Their common beginning is counted without alignment. */
export const align = (a: readonly Unit[], b: readonly Unit[]): Alignment => {
  const start = commonStart(a, b);
  const left = a.slice(start);
  const right = b.slice(start);
  const end = commonStart(left.toReversed(), right.toReversed());
  left.length -= end;
  right.length -= end;
  const at = fill(left, right);
  const same = (from: number, other: number, count: number): Step[] =>
    Array.from({ length: count }, (_, i) => ({ sameness: 'same', a: from + i, b: other + i }));
  const between = trace(left, right, at).map(
    ({ sameness, a: i, b: j }): Step => ({
      sameness,
      ...(i !== undefined && { a: i + start }),
      ...(j !== undefined && { b: j + start }),
    }),
  );
  return {
    steps: [...same(0, 0, start), ...between, ...same(a.length - end, b.length - end, end)],
    cost: at(left.length, right.length),
  };
};

const trace = (a: readonly Unit[], b: readonly Unit[], at: Costs): readonly Step[] => {
  const steps: Step[] = [];
  let i = a.length;
  let j = b.length;
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1e-9;
  while (i > 0 || j > 0) {
    const left = a[i - 1];
    const right = b[j - 1];
    if (left && right && near(at(i, j), at(i - 1, j - 1) + substitution(left, right))) {
      i -= 1;
      j -= 1;
      steps.push({
        sameness: isSame(left, right) ? 'same' : isLike(left, right) ? 'form' : 'other',
        a: i,
        b: j,
      });
    } else if (left && near(at(i, j), at(i - 1, j) + omission(left))) {
      i -= 1;
      steps.push({ sameness: left.optional ? 'form' : 'other', a: i });
    } else {
      j -= 1;
      steps.push({ sameness: right?.optional ? 'form' : 'other', b: j });
    }
  }
  return steps.reverse();
};
