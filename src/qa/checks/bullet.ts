// Compares bullets and numbered items with the source. Their form is free (○ may become ・, ① may become 1.), and an
// enumeration within a sentence needs none.

import type { Check, CheckText, CheckUnit, Fault } from '../check.js';
import { type Bullet, bulletsOf } from '../marks/bullets.js';
import { enumeratorsOf, hasNumberOf } from '../marks/enumerators.js';
import { itemsIn, leadingItem } from '../marks/item-order.js';

type Fact = 'lost' | 'added' | 'differs' | 'fewer';

const lines = ({ text }: CheckText): number => text.split('\n').length;

const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
];

/** Lines that begin with a bullet on one side only; empty if the lines do not correspond. */
const byLine = (
  source: CheckText,
  target: CheckText,
  from: readonly Bullet[],
  to: readonly Bullet[],
): Fault<Fact>[] => {
  const of = (bullets: readonly Bullet[]) =>
    new Map(bullets.filter(({ inline }) => !inline).map((b) => [b.line, b]));
  const theirs = of(to);
  const ours = of(from);
  const starts = lineStarts(target.text);
  const lost = [...ours.values()].flatMap((bullet): Fault<Fact>[] => {
    // A dash before a subtitle is layout; among other dashes it is an item.
    if (theirs.has(bullet.line) || (bullet.weak && theirs.size === 0)) return [];
    // ① or (1) instead of ○ keeps the list.
    const start = starts[bullet.line] ?? 0;
    if (/^\s*(?:[①-⑳Ⅰ-Ⅻ]|[(（]?[0-9０-９]{1,2}(?:[)）.．]|[ \u3000]\D)|※)/.test(target.text.slice(start)))
      return [];
    const mark = source.text.slice(bullet.start, bullet.end);
    return [
      {
        fact: 'lost',
        source: bullet,
        target: { start, end: start },
        values: { mark, line: bullet.line + 1 },
      },
    ];
  });
  const added = [...theirs.values()].flatMap((bullet): Fault<Fact>[] => {
    const line = source.text.split('\n')[bullet.line] ?? '';
    if (
      ours.has(bullet.line) ||
      bullet.weak ||
      /^\s*(?:[①-⑳]|[(（]?[0-9０-９가-하]{1,2}[)）.．]|[-–—*※])/.test(line)
    )
      return [];
    const mark = target.text.slice(bullet.start, bullet.end);
    return [{ fact: 'added', target: bullet, values: { mark, line: bullet.line + 1 } }];
  });
  return [...lost, ...added];
};

/** Numbers that some items of the target have, and that others lack although they are numbered in the source. */
const unnumbered = (source: CheckText, target: CheckText, marked: readonly Bullet[]): Fault<Fact>[] => {
  const from = enumeratorsOf(source.text);
  const to = enumeratorsOf(target.text);
  if (from.length === 0 || to.length === 0 || from.length <= to.length) return [];
  const starts = lineStarts(target.text);
  const areAligned = lines(source) === lines(target);
  return from.flatMap(({ mark, line, inline, start, end }): Fault<Fact>[] => {
    const isThere = inline
      ? to.some((other) => other.mark === mark) || hasNumberOf(target.text, mark)
      : !areAligned || [...to, ...marked].some((other) => !other.inline && other.line === line);
    if (isThere) return [];
    const at = starts[inline ? 0 : line] ?? 0;
    return [
      {
        fact: 'lost',
        source: { start, end },
        target: { start: at, end: at },
        values: { mark, line: line + 1 },
      },
    ];
  });
};

const markFaults = ({ source, target }: CheckUnit): Fault<Fact>[] => {
  const from = bulletsOf(source);
  const to = bulletsOf(target);
  const lost = unnumbered(source, target, to);
  if (from.length + to.length === 0 || lost.length > 0) return lost;
  const isEnumeration = [...from, ...to].some(({ inline }) => inline);
  const faults = isEnumeration || lines(source) !== lines(target) ? [] : byLine(source, target, from, to);
  if (faults.length > 0) return faults;
  // If all are missing, the sentence was recast; if some are missing, they were forgotten.
  if (to.length === 0 || from.length <= to.length) return [];
  const first = from[to.length] ?? from[0];
  return first === undefined
    ? []
    : [
        {
          fact: 'lost',
          source: first,
          values: { mark: source.text.slice(first.start, first.end), line: first.line + 1 },
        },
      ];
};

/** Letters and words that number items: 나. as ウ, 첫째 … 셋째 as 第一に … 第二に. */
const itemFaults = ({ source, target }: CheckUnit): Fault<Fact>[] => {
  const [own, other] = [leadingItem(source.text), leadingItem(target.text)];
  if (own !== undefined && other !== undefined && own.place !== other.place)
    return [{ fact: 'differs', values: { source: own.mark, target: other.mark } }];
  const from = itemsIn(source.text);
  const to = from >= 2 ? itemsIn(target.text) : 0;
  return from >= 2 && to >= 1 && to < from
    ? [{ fact: 'fewer', severity: 'warning', values: { from, to } }]
    : [];
};

export const bullet = {
  id: 'bullet',
  facts: ['lost', 'added', 'differs', 'fewer'],
  severity: 'error',
  unit: (unit) => {
    const marked = markFaults(unit);
    return marked.length > 0 ? marked : itemFaults(unit);
  },
} as const satisfies Check<Fact>;
