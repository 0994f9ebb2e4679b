// What does not fit is said as a damaged database, with the table, and is no bug of the program.

import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { conceptId, documentId } from '../../src/model/ids.js';
import { openConnection } from '../../src/store/connection.js';
import type { Database } from '../../src/store/database.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aTermbase as aDatabase, aFolder } from '../helpers/termbases.js';

let path: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  let folder: string;
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
  const database = await aDatabase(path, [interiorMinistry]);
  const terms = await database.terms();
  terms.change(conceptId(interiorMinistry.id), (before) => ({ ...before, note: '내무부' }));
  const work = (await database.work()).open(aSource(['지방창생을 논의했다.', '재정을 보고했다.']));
  work.save(0, '地方創生を議論した。', 'done');
  database.close();
});
afterEach(() => remove());

const damaged = (sql: string): void => void new Sqlite(path).exec(sql).close();
const id = conceptId(interiorMinistry.id);

describe('a row or a JSON text that does not fit', () => {
  const rows: readonly (readonly [
    what: string,
    sql: string,
    table: string,
    use: (database: Database) => unknown,
  ])[] = [
    [
      'JSON cut short',
      'UPDATE history SET before = \'{"id":\'',
      'history',
      async (d) => (await d.terms()).history(9),
    ],
    [
      'JSON of another shape',
      "UPDATE history SET before = '[1]'",
      'history',
      async (d) => (await d.terms()).undo(),
    ],
    ['no status of ours', "UPDATE term SET status = 'best'", 'term', async (d) => (await d.terms()).all()],
    [
      'details of no kind of ours',
      'UPDATE concept SET details = \'{"kind":"x"}\'',
      'concept',
      async (d) => (await d.terms()).all(),
    ],
    [
      'details cut short',
      'UPDATE concept SET details = \'{"kind":\'',
      'concept',
      async (d) => (await d.terms()).all(),
    ],
    ['no language of ours', "UPDATE term SET lang = 'en'", 'term', (d) => d.lookup('행정안전부', 3)],
    [
      'an unknown origin',
      "UPDATE concept SET origin = 'CN'",
      'concept',
      async (d) => (await d.terms()).get(id),
    ],
    [
      'an unknown state',
      "UPDATE segment SET state = 'lost'",
      'segment',
      async (d) => (await d.work()).load(documentId(1)),
    ],
    [
      'an unknown kind',
      "UPDATE segment SET kind = 'x'",
      'segment',
      async (d) => (await d.work()).resume(documentId(1)),
    ],
    [
      'a target language',
      "UPDATE document SET target_lang = ''",
      'document',
      async (d) => (await d.work()).list(),
    ],
    [
      'a pair’s language',
      "UPDATE memory SET lang = ''",
      'memory',
      async (d) => [...(await d.memory()).all()],
    ],
    [
      'a broken report',
      "INSERT OR REPLACE INTO meta VALUES ('glossary-update', '{}')",
      'meta',
      (d) => d.lastUpdate(),
    ],
  ];
  test.each(rows)('%s', async (_, sql, table, use) => {
    damaged(sql);
    const database = await aDatabase(path);
    await expect(async () => use(database)).rejects.toMatchObject({
      code: 'database-row',
      values: { file: path, table },
    });
    database.close();
  });
});

test('a nested write that fails and is caught leaves nothing', () => {
  const db = openConnection(path);
  const add = (name: string): void => void db.prepare('INSERT INTO meta VALUES (?, ?)').run(name, '');
  db.write(() => {
    add('outer');
    const inner = (): void =>
      db.write(() => {
        add('inner');
        throw new Error('refused');
      });
    expect(inner).toThrow('refused');
  });
  const names = db.prepare("SELECT name FROM meta WHERE name IN ('outer', 'inner')").pluck().all();
  db.close();
  expect(names).toEqual(['outer']);
});
