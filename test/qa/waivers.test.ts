// When a waiver still fits: as long as the finding says the same of the same words.

import { describe, expect, it, test } from 'vitest';
import type { Waiver } from '../../src/model/finding.js';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { runChecks } from '../../src/qa/run-checks.js';
import { claimOf, markWaived } from '../../src/qa/waivers.js';
import { readerOf } from './cases.js';

const pair = (source: string, target: string, segment = 0) =>
  ({ segment, lang: 'ko', source, target }) as const;
const findingsIn = (...pairs: ReturnType<typeof pair>[]) =>
  runChecks(
    checks,
    pairs.map((one) => prepareUnit(one, readerOf(''))),
  );

const waive = (one: ReturnType<typeof pair>, check: string): Waiver[] =>
  findingsIn(one)
    .filter((finding) => finding.check === check)
    .map((finding) => ({
      segment: one.segment,
      check,
      claim: claimOf(finding, one),
      reason: 'the ministry corrected it by telephone',
      who: 'tester',
      at: '2026-06-05T00:00:00.000Z',
    }));

describe('a waived 435건 / 453件', () => {
  const waivers = waive(pair('총 435건', '計453件'), 'number');
  const rows: readonly (readonly [name: string, source: string, target: string, waived: boolean])[] = [
    ['stays where nothing changed', '총 435건', '計453件', true],
    ['stays where other words changed', '총 435건', '合計で453件である。', true],
    ['falls when the number becomes another wrong one', '총 435건', '計543件', false],
    ['falls when the source says another number', '총 534건', '計453件', false],
    ['falls when the counted thing is written otherwise', '총 435건', '計453人', false],
  ];
  test.each(rows)('%s', (_, source, target, waived) => {
    const now = pair(source, target);
    const found = markWaived(findingsIn(now), [now], waivers).filter(({ check }) => check === 'number');
    expect(found.map((finding) => finding.waived !== undefined)).toEqual([waived]);
  });
});

it('belongs to its segment and its check', () => {
  const waivers = waive(pair('3건', '4件（'), 'number');
  const pairs = [pair('3건', '4件（'), pair('3건', '4件（', 1)];
  const open = markWaived(findingsIn(...pairs), pairs, waivers).filter((one) => one.waived === undefined);
  expect(open.map(({ segment, check }) => `${segment} ${check}`)).toEqual([
    '0 bracket',
    '1 number',
    '1 bracket',
  ]);
});

it('speaks of what was found, not of where: segments and lines may move', () => {
  const repeated = (shift: number) => [
    pair('양국이 협력을 강화한다.', '両国が協力を強める。', shift),
    pair('양국이 협력을 강화한다.', '両国は連携を深める。', shift + 1),
  ];
  const claims = [0, 7].map((shift) =>
    findingsIn(...repeated(shift)).map((finding) => claimOf(finding, repeated(shift)[1] ?? pair('', ''))),
  );
  expect(claims[0]).toHaveLength(1);
  expect(claims[1]).toEqual(claims[0]);
});
