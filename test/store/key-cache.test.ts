import { describe, expect, test } from 'vitest';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { aTermbase } from '../helpers/termbases.js';

const ministry = aConcept('ministry', [
  aTerm('ko', '총무성', { hanja: '總務省' }),
  aTerm('ja', '総務省', { reading: 'そうむしょう' }),
]);
const office = aConcept('office', [aTerm('ko', '총무소'), aTerm('ja', '総務所', { reading: 'そうむしょ' })]);

describe('queries that follow each other', () => {
  test.each(['ㅊㅁㅅ', 'soumushou', 'chongmu', '총무', '務', '총무省', 'そうむ', 'xyz'])(
    'have the same hits as the first one: %s',
    async (query) => {
      const termbase = await aTermbase(':memory:', [ministry, office]);
      const ids = (): readonly string[] => termbase.lookup(query, 10).map(({ concept }) => concept.id);
      const first = ids();
      expect(ids()).toEqual(first);
      expect(ids()).toEqual(first);
      termbase.close();
    },
  );

  test('see a term that was added between them', async () => {
    const termbase = await aTermbase(':memory:', [ministry]);
    const ids = (): readonly string[] => termbase.lookup('ㅊㅁㅅ', 10).map(({ concept }) => concept.id);
    expect([ids(), ids()]).toEqual([['ministry'], ['ministry']]);
    (await termbase.terms()).add(office);
    expect([ids(), ids()].map((one) => one.length)).toEqual([2, 2]);
    termbase.close();
  });
});
