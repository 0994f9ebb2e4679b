// The cheapest way from one segment's units to another's (Wagner & Fischer 1974, with weights).

import { sameQuantity } from '../quantities/same-quantity.js';
import type { Unit } from './unit.js';

/** A step of the way. `same`: nothing differs; `form`: spelling or style only; `other`: the meaning may differ. */
export type Step = {
  readonly sameness: 'same' | 'form' | 'other';
  /** Index in the first segment's units; absent where only the second one has something. */
  readonly a?: number;
  readonly b?: number;
};

/** The steps in order, and what they cost. */
export type Alignment = { readonly steps: readonly Step[]; readonly cost: number };

// Seen and forgiven: enough to prefer the very same spelling.
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
  // A number is replaced by a number; a letter in its place is another word.
  return isWhole(a) || isWhole(b)
    ? a.kind === b.kind
      ? Math.max(a.weight, b.weight)
      : a.weight + b.weight
    : Math.max(a.weight, b.weight);
};

const omission = ({ optional, weight }: Unit): number => (optional ? formCost : weight);

/** Aligns the units of two segments. */
export const align = (a: readonly Unit[], b: readonly Unit[]): Alignment => {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => costs[i * width + j] as number;
  for (let j = 1; j <= b.length; j++) costs[j] = at(0, j - 1) + omission(b[j - 1] as Unit);
  for (let i = 1; i <= a.length; i++) {
    const left = a[i - 1] as Unit;
    const omitted = omission(left);
    costs[i * width] = at(i - 1, 0) + omitted;
    for (let j = 1; j <= b.length; j++) {
      const right = b[j - 1] as Unit;
      costs[i * width + j] = Math.min(
        at(i - 1, j - 1) + substitution(left, right),
        at(i - 1, j) + omitted,
        at(i, j - 1) + omission(right),
      );
    }
  }
  return { steps: trace(a, b, at), cost: at(a.length, b.length) };
};

const trace = (
  a: readonly Unit[],
  b: readonly Unit[],
  at: (i: number, j: number) => number,
): readonly Step[] => {
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
