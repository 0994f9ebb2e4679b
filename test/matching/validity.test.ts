import { describe, expect, test } from 'vitest';
import { isValidAt } from '../../src/matching/senses/validity.js';
import type { Concept } from '../../src/model/concept.js';
import { aConcept, aTerm } from '../helpers/concepts.js';

const aName = (ko: string, more: Partial<Concept>): Concept =>
  aConcept('x', [aTerm('ko', ko), aTerm('ja', ko)], more);

const ministry = aName('행정안전부', {
  validFrom: '2008-02-29',
  spans: [
    { from: '2008-02-29', to: '2013-03-22' },
    { from: '2017-07-26', to: '' },
  ],
});
const finance = aName('재정경제부', {
  validFrom: '1998-02-28',
  spans: [
    { from: '1998-02-28', to: '2008-02-28' },
    { from: '2026-01-02', to: '' },
  ],
});
const planning = aName('기획재정부', { validFrom: '2008-02-29', validTo: '2026-01-01' });
const undated = aName('국방부', {});

describe('a name at a date', () => {
  test.each([
    [ministry, '2007', false, 'before the first span'],
    [ministry, '2010', true, 'in the first span'],
    [ministry, '2013-03-22', true, 'on its last day'],
    [ministry, '2013-03-23', false, 'on the day after'],
    [ministry, '2015-06-01', false, 'in the gap'],
    [ministry, '2017', true, 'in the year in which the second span begins'],
    [ministry, '2026-11-30', true, 'in the open span'],
    [finance, '2012', false, 'in the gap'],
    [finance, '2026-01-01', false, 'the day before it came back'],
    [finance, '2026-01-02', true, 'the day it came back'],
    [planning, '2026-01-01', true, 'on its last day'],
    [planning, '2026-01-02', false, 'on the day after'],
    [undated, '1950', true, 'without dates'],
  ])('%# $terms.0.text at %s: %s (%s)', (concept, date, isValid) => {
    const [term] = concept.terms;
    expect(term && isValidAt({ concept, term }, date)).toBe(isValid);
  });
});

test('a former name ends where the present one begins, however often that one is in use', () => {
  const term = aTerm('ko', '내무부', { status: 'superseded' });
  expect(isValidAt({ concept: ministry, term }, '2007')).toBe(true);
  expect(isValidAt({ concept: ministry, term }, '2015')).toBe(false);
});
