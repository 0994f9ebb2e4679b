// Names the differences of two segments from the steps of their alignment.

import loadEndings from '../../data/language/institution-endings.tsv';
import type { Lang } from '../model/language.js';
import type { DifferenceKind, MemoryDifference } from '../model/memory-match.js';
import type { Span } from '../model/span.js';
import type { QuantityValue } from '../quantities/quantity.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import type { Step } from './align.js';
import type { Unit, Units } from './unit.js';

const isPart = ({ kind }: Unit): boolean => kind === 'content' || kind === 'term';

/** The range of units of the words around `[from, to)`. A space ends a word, and so do particles and numbers. */
const wordAround = (
  units: readonly Unit[],
  from: number,
  to: number,
): readonly [from: number, to: number] => {
  let start = from;
  let end = to;
  const joined = (left: Unit | undefined, right: Unit | undefined): boolean =>
    left !== undefined && right !== undefined && isPart(left) && isPart(right) && left.end === right.start;
  while (joined(units[start - 1], units[start])) start -= 1;
  while (end > start && joined(units[end - 1], units[end])) end += 1;
  return [start, end];
};

const letters = { ko: '[가-힣]', ja: '[\\p{Script=Han}々]' } as const;
const endingsOf = (lang: Lang) =>
  once(() => {
    const rows = readTable(loadEndings, 'language', 'ending', 'letters_before');
    const patterns = rows
      .filter(({ language }) => language === lang)
      .map(({ ending, letters_before }) => `${letters[lang]}{${letters_before}}${alternatives([ending])}`);
    return new RegExp(`(?:${patterns.join('|')})$`, 'u');
  });
const endings = { ko: endingsOf('ko'), ja: endingsOf('ja') } as const;

/** Whether the ending of a word marks the name of an institution, an office, a place or a law. */
const isInstitution = (word: string, lang: Lang): boolean => endings[lang]().test(word);

/** A run of differing steps: half-open ranges of both segments' units. */
type Run = {
  readonly sameness: 'form' | 'other';
  readonly quantity: boolean;
  a: [number, number];
  b: [number, number];
};

const isQuantity = (unit: Unit | undefined): boolean => unit?.kind === 'quantity';

const runsOf = (steps: readonly Step[], a: Units, b: Units): readonly Run[] => {
  const runs: Run[] = [];
  let open: Run | undefined;
  let i = 0;
  let j = 0;
  for (const step of steps) {
    const nextA = step.a === undefined ? i : step.a + 1;
    const nextB = step.b === undefined ? j : step.b + 1;
    if (step.sameness === 'same') open = undefined;
    else {
      const quantity =
        (step.a !== undefined && isQuantity(a.units[step.a])) ||
        (step.b !== undefined && isQuantity(b.units[step.b]));
      // Numbers are reported one by one.
      if (open?.sameness === step.sameness && !quantity && !open.quantity) {
        open.a[1] = nextA;
        open.b[1] = nextB;
      } else {
        open = { sameness: step.sameness, quantity, a: [i, nextA], b: [j, nextB] };
        runs.push(open);
      }
    }
    i = nextA;
    j = nextB;
  }
  return runs;
};

const isDate = (value: QuantityValue): boolean =>
  value.kind === 'range' ? isDate(value.from) : ['date', 'weekday', 'time'].includes(value.kind);

const spanOf = ({ text, units }: Units, [from, to]: readonly [number, number]): Span => {
  const first = units[from];
  const last = units[to - 1];
  if (from < to && first && last) return { start: first.start, end: last.end };
  const place = units[from - 1]?.end ?? first?.start ?? text.length;
  return { start: place, end: place };
};

const negations = (units: readonly Unit[]): number => units.filter(({ kind }) => kind === 'negation').length;

// 불가능 and 가능, 비공개 and 공개: the syllable is a prefix only if nothing else differs.
const isPrefix = (text: string, other: string): boolean => other === '' && /^[불비미무不非未無]$/u.test(text);

const kindOf = (run: Run, a: Units, b: Units, lang: Lang): DifferenceKind => {
  if (run.sameness === 'form') return 'form';
  const left = a.units.slice(...run.a);
  const right = b.units.slice(...run.b);
  const value = left.find(isQuantity)?.value ?? right.find(isQuantity)?.value;
  if (value !== undefined) return isDate(value) ? 'date' : 'number';
  if (negations(left) !== negations(right)) return 'negation';
  const form = (units: readonly Unit[]): string => units.map((unit) => unit.form).join('');
  if (isPrefix(form(left), form(right)) || isPrefix(form(right), form(left))) return 'negation';
  if (/\p{N}/u.test(form(left) + form(right))) return 'number';
  const words = [
    a.units.slice(...wordAround(a.units, ...run.a)),
    b.units.slice(...wordAround(b.units, ...run.b)),
  ];
  const isTerm = words.some(
    (units) => units.some(({ kind }) => kind === 'term') || isInstitution(form(units), lang),
  );
  return isTerm ? 'term' : 'text';
};

const widened = (run: Run, kind: DifferenceKind, a: Units, b: Units): Pick<Run, 'a' | 'b'> => {
  if (kind !== 'term' && kind !== 'text') return run;
  return { a: [...wordAround(a.units, ...run.a)], b: [...wordAround(b.units, ...run.b)] };
};

/** The differences of two aligned segments in order; words are reported whole and once. */
export const nameDifferences = (
  steps: readonly Step[],
  a: Units,
  b: Units,
  lang: Lang,
): readonly MemoryDifference[] => {
  const differences: MemoryDifference[] = [];
  for (const run of runsOf(steps, a, b)) {
    const kind = kindOf(run, a, b, lang);
    const whole = widened(run, kind, a, b);
    const sourceSpan = spanOf(a, whole.a);
    const memorySpan = spanOf(b, whole.b);
    const before = differences.at(-1);
    const isRepeated =
      before !== undefined &&
      before.sourceSpan.end > sourceSpan.start &&
      before.memorySpan.end > memorySpan.start &&
      (kind === 'text' || kind === 'term');
    const start = isRepeated ? before.sourceSpan.start : sourceSpan.start;
    const memoryStart = isRepeated ? before.memorySpan.start : memorySpan.start;
    if (isRepeated) differences.pop();
    differences.push({
      kind: isRepeated && before.kind !== 'form' ? before.kind : kind,
      source: a.text.slice(start, sourceSpan.end),
      sourceSpan: { start, end: sourceSpan.end },
      memory: b.text.slice(memoryStart, memorySpan.end),
      memorySpan: { start: memoryStart, end: memorySpan.end },
    });
  }
  return differences;
};
