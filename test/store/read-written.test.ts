// The written forms of a glossary with their hash: it changes with whatever an index is computed of, whoever changes it.

import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyConcept } from '../../src/model/concept.js';
import type { Database } from '../../src/store/database.js';
import type { TermStore } from '../../src/store/termbase/term-store.js';
import { concept } from '../helpers/any-concept.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let database: Database;
let terms: TermStore;
let other: Sqlite.Database;
let remove: () => Promise<void>;
beforeEach(async () => {
  const made = await aFolder();
  remove = made.remove;
  database = await aTermbase(join(made.folder, 'koryu.db'), [interiorMinistry, affairsMinistry]);
  terms = await database.terms();
  other = new Sqlite(join(made.folder, 'koryu.db'));
});
afterEach(() => {
  other.close();
  database.close();
  return remove();
});

const first = 'WHERE rowid = (SELECT min(rowid) FROM term)';

test.each([
  ...['text', 'status', 'type', 'reading', 'hanja', 'lang'].map(
    (column) => `UPDATE term SET ${column} = 'x' ${first}`,
  ),
  `UPDATE term SET ordinal = 99 ${first}`,
  `UPDATE term SET text = text || ' ' ${first}`,
  `DELETE FROM term ${first}`,
  'INSERT INTO term SELECT concept, 98, lang, text, status, type, reading, hanja, key, reading_key, hanja_key FROM term LIMIT 1',
  "UPDATE term SET concept = 'org-jp-affairs', ordinal = 97 WHERE concept = 'org-kr-interior' AND ordinal = 0",
  "DELETE FROM concept WHERE id = 'org-jp-affairs'",
  "INSERT INTO concept SELECT 'a', domain, origin, equivalence, false_friend, '', '', '', '', 1, '', '', '' FROM concept LIMIT 1",
  "UPDATE concept SET id = 'b' WHERE id = 'org-jp-affairs'",
])('another hash: %s', (sql) => {
  const before = terms.written().hash;
  other.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  expect(terms.written().hash).not.toBe(before);
});

test('the same hash where no form was changed', async () => {
  const before = terms.written().hash;
  terms.change(affairsMinistry.id, (one) => ({ ...one, note: '메모', definition: { ko: '뜻', ja: '意味' } }));
  (await database.work()).open(aSource(['총무성은 회의를 연다.'])).save(0, '総務省は会議を開く。', 'done');
  (await database.settings()).write('language', 'ko');
  expect(terms.written().hash).toBe(before);
});

test('a concept that was changed or removed meanwhile keeps the terms that the index knows', () => {
  const written = terms.written();
  const { concepts } = written.read();
  terms.change(affairsMinistry.id, (one) => ({ ...one, note: '메모', terms: [] }));
  terms.remove(interiorMinistry.id);
  expect(concepts.map((one) => written.conceptOf(one))).toEqual([
    { ...affairsMinistry, note: '메모' },
    { ...emptyConcept, id: interiorMinistry.id, terms: interiorMinistry.terms },
  ]);
});

test('terms of any text are where the layout says, in the order of their ordinals', () => {
  fc.assert(
    fc.property(fc.array(concept, { maxLength: 5 }), (added) => {
      for (const one of added) if (terms.get(one.id) === undefined) terms.add(one);
      other.exec(`UPDATE term SET ordinal = ordinal + 1000 ${first}`);
      const written = terms.written();
      const { concepts, layout } = written.read();
      expect(concepts).toEqual(terms.all().map(({ id, terms: own }) => ({ id, terms: own })));
      const places = layout();
      const withTerms = concepts.flatMap((one, number) =>
        one.terms.length > 0 ? [[one, number] as const] : [],
      );
      expect(withTerms.map(([, number]) => written.at(places, number))).toEqual(
        withTerms.map(([one]) => one),
      );
    }),
    { numRuns: 50 },
  );
});

test('an empty glossary has forms too', () => {
  for (const { id } of terms.all()) terms.remove(id);
  const written = terms.written();
  expect(written.read().concepts).toEqual([]);
  expect(Array.from(written.read().layout().firsts)).toEqual([0]);
});
