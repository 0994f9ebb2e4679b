import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { conceptId } from '../../src/model/ids.js';
import type { Database } from '../../src/store/database.js';
import type { TermStore } from '../../src/store/termbase/term-store.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aTermbase } from '../helpers/termbases.js';

let termbase: Database;
let terms: TermStore;
beforeEach(async () => {
  termbase = await aTermbase(':memory:', [interiorMinistry]);
  terms = await termbase.terms();
});
afterEach(() => termbase.close());

const { id } = interiorMinistry;
const noted = (note: string) => terms.change(id, (before) => ({ ...before, note }));
const trail = (): readonly string[] => terms.history(99).map(({ action, concept }) => `${action} ${concept}`);

describe('a concept', () => {
  test('is given back as it was put in', () => {
    terms.add(affairsMinistry);
    expect(terms.get(affairsMinistry.id)).toEqual(affairsMinistry);
    expect(terms.all()).toEqual([affairsMinistry, interiorMinistry]);
  });

  test('has its Korean terms first, and the preferred one before the others', () => {
    const mixed = aConcept('x', [
      aTerm('ja', '自治体'),
      aTerm('ko', '지자체', { status: 'admitted' }),
      aTerm('ko', '자치단체'),
    ]);
    expect(terms.add(mixed).terms.map((term) => term.text)).toEqual(['자치단체', '지자체', '自治体']);
  });

  test('is found by its pair of preferred terms', () => {
    expect(terms.byPair('행정안전부', '行政安全部')).toBe(id);
    expect(terms.byPair('행안부', '行政安全部')).toBeUndefined();
  });

  test('cannot be added twice, nor changed or removed when it is not there', () => {
    expect(() => terms.add(interiorMinistry)).toThrow('concept-exists');
    expect(() => terms.change(conceptId('nobody'), (one) => one)).toThrow('concept-missing');
    expect(() => terms.remove(conceptId('nobody'))).toThrow('concept-missing');
    expect(trail()).toEqual([]);
  });

  test('loses its old terms for look-up when they change', () => {
    terms.change(id, (before) => ({
      ...before,
      terms: before.terms.filter((term) => term.text !== '행안부'),
    }));
    expect(termbase.lookup('행안부', 5)).toEqual([]);
  });
});

describe('history', () => {
  test('tells who changed what, and when, newest first', () => {
    noted('첫째');
    terms.remove(id);
    const [removed, changed] = terms.history(99);
    expect(changed).toMatchObject({ who: 'tester', action: 'change', concept: id, before: interiorMinistry });
    expect(changed?.after?.note).toBe('첫째');
    expect(removed).toMatchObject({ action: 'remove', after: undefined });
    expect(terms.history(1)).toHaveLength(1);
    expect(terms.history(99, conceptId('nobody'))).toEqual([]);
  });

  test('does not record a change that changes nothing', () => {
    const before = terms.changes();
    noted('');
    expect(terms.changes()).toBe(before);
    noted('다름');
    expect(terms.changes()).toBeGreaterThan(before);
  });
});

describe('undo', () => {
  test('goes back step by step, and says what it took back', () => {
    noted('첫째');
    noted('둘째');
    expect(terms.undo().map(({ after }) => after?.note)).toEqual(['둘째']);
    expect(terms.get(id)?.note).toBe('첫째');
    terms.undo();
    expect(terms.get(id)).toEqual(interiorMinistry);
    expect(terms.undo()).toEqual([]);
    expect(trail()).toEqual([`undo ${id}`, `undo ${id}`, `change ${id}`, `change ${id}`]);
  });

  test('brings back what was removed, and takes away what was added', () => {
    terms.remove(id);
    terms.undo();
    expect(terms.get(id)).toEqual(interiorMinistry);
    terms.add(affairsMinistry);
    terms.undo();
    expect(terms.get(affairsMinistry.id)).toBeUndefined();
  });

  test('takes back together what was done together', () => {
    terms.together(() => {
      terms.add(affairsMinistry);
      noted('함께');
    });
    expect(terms.undo()).toHaveLength(2);
    expect(terms.all()).toEqual([interiorMinistry]);
  });

  test('brings back a concept that has no terms', () => {
    terms.change(id, (one) => ({ ...one, terms: [] }));
    terms.change(id, (one) => ({ ...one, note: '메모' }));
    terms.undo();
    expect(terms.get(id)).toEqual({ ...interiorMinistry, terms: [] });
  });

  test('of one concept leaves the others', () => {
    noted('첫째');
    terms.add(affairsMinistry);
    terms.undo(id);
    expect(terms.get(id)?.note).toBe('');
    expect(terms.get(affairsMinistry.id)).toEqual(affairsMinistry);
  });
});

test('what is done together is done as a whole or not at all', () => {
  expect(() =>
    terms.together(() => {
      terms.add(affairsMinistry);
      terms.add(interiorMinistry);
    }),
  ).toThrow('concept-exists');
  expect(terms.all()).toEqual([interiorMinistry]);
  expect(trail()).toEqual([]);
});
