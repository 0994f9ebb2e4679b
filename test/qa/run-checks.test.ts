// What the runner itself promises: every check is quiet where there is nothing to check, order holds.

import { expect, it, test } from 'vitest';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { checkUnit, runChecks } from '../../src/qa/run-checks.js';
import { readerOf } from './cases.js';

const read = readerOf('');
const unit = (source: string, target: string, segment = 0) =>
  prepareUnit({ segment, lang: 'ko', source, target }, read);

test.each(checks.map((check) => [check.id, check] as const))(
  '%s: only untranslated speaks of empty and copied targets, nobody of rulers',
  (id, check) => {
    const speaks = id === 'untranslated' ? 1 : 0;
    expect(runChecks([check], [unit('2026. 7. 1. 「협력 3건', '')])).toHaveLength(speaks);
    expect(runChecks([check], [unit('2026. 7. 1.  「협력 3건', '2026. 7. 1.  「협력 3건')])).toHaveLength(
      speaks,
    );
    expect(runChecks([check], [unit('- - -', ''), unit('* * *', '***  (', 1)])).toEqual([]);
    expect(runChecks([check], [unit('', '）'), unit(' ', ' ', 1)])).toEqual([]);
    expect(runChecks([check], [unit('KT 2026.7.1.', 'KT 2026.7.1.')])).toEqual([]);
  },
);

test.each(['\u0000', '\ud800', '（'.repeat(5000), '1'.repeat(5000), '가'.repeat(5000), '▲ '.repeat(3000)])(
  'any text is checked without complaint (%#)',
  (odd) => {
    expect(() => runChecks(checks, [unit(odd, `x${odd}`), unit(`가${odd}`, odd, 1)])).not.toThrow();
  },
);

it('sorts by segment, then severity, then place', () => {
  const faulty = (segment: number) =>
    prepareUnit({ segment, lang: 'ja', source: '3件を（支援）する。', target: '4건을 (지원  한다.' }, read);
  const found = runChecks(checks, [faulty(1), faulty(0)]);
  expect(found.map(({ segment, check }) => `${segment} ${check}`)).toEqual(
    [
      '0 number',
      '0 bracket',
      '0 double-space',
      '1 number',
      '1 bracket',
      '1 double-space',
      '1 inconsistency',
    ].filter((row) => !row.includes('inconsistency')),
  );
});

it('gives the spans in the texts, and the one right answer where there is one', () => {
  const [space] = checkUnit(
    checks,
    prepareUnit({ segment: 0, lang: 'ja', source: '両国の経験', target: '양국의  경험' }, read),
  );
  expect(space).toMatchObject({ check: 'double-space', target: { start: 3, end: 5 }, fix: ' ' });
  const [number] = checkUnit(checks, unit('총 435건', '計453件'));
  expect(number).toMatchObject({
    check: 'number',
    source: { start: 2, end: 6 },
    target: { start: 1, end: 5 },
  });
});
