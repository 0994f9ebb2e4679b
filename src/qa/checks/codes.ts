// Reports inline codes that the translation lacks, repeats or overlaps: looks, links, notes, fields. Line breaks are
// free.

import type { InlineCode } from '../../model/inline-code.js';
import { withCodes } from '../../text/coded-text.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { crossedPairs, markKey, placeCodes } from '../place-codes.js';

type Fact = 'missing' | 'doubled' | 'crossed';

const nameOf = ({ text }: CheckUnit['source'], { number, shown, start, end, paired }: InlineCode) => ({
  number,
  shown: paired ? text.slice(start, end) : shown,
});

const faultsIn = ({ source, codes }: CheckUnit): readonly Fault<Fact>[] => {
  if (codes === undefined) return [];
  const marks = codes.target.map(markKey);
  const placed = new Set(codes.target.map(({ number }) => number));
  const doubled = new Set(
    codes.target.filter((code, at) => marks.indexOf(markKey(code)) < at).map(({ number }) => number),
  );
  const crossed = new Set(crossedPairs(codes.target).map(([outer]) => outer));
  return codes.source.flatMap((code): readonly Fault<Fact>[] => {
    const where = { source: { start: code.start, end: code.end }, values: nameOf(source, code) };
    // A missing look is a minor fault; a missing note, link or field is a loss.
    const severity = code.kind === 'look' ? 'hint' : 'warning';
    if (!placed.has(code.number))
      return code.kind === 'break' ? [] : [{ fact: 'missing', severity, ...where }];
    if (doubled.has(code.number)) return [{ fact: 'doubled', ...where }];
    return crossed.has(code.number) ? [{ fact: 'crossed', ...where }] : [];
  });
};

export const codes = {
  id: 'codes',
  facts: ['missing', 'doubled', 'crossed'],
  severity: 'warning',
  unit: (unit) => {
    const faults = faultsIn(unit);
    if (faults.length === 0 || unit.codes === undefined) return [];
    const target = { text: unit.target.text, codes: unit.codes.target };
    const right = placeCodes({ text: unit.source.text, codes: unit.codes.source }, target);
    const fix = withCodes(right);
    // One fix corrects all of them; it is omitted if it changes nothing.
    return fix === withCodes(target) ? faults : faults.map((fault) => ({ ...fault, fix }));
  },
} as const satisfies Check<Fact>;
