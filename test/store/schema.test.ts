// A file that is not built as the migrations build it is opened by nobody but the doctor, who says why and repairs what is safe.

import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openConnection } from '../../src/store/connection.js';
import { openDatabase } from '../../src/store/database.js';
import { ofExpected, repairSchema, schemaFaults } from '../../src/store/schema/compare-schema.js';
import { examine } from '../../src/store/schema/health.js';
import { schemaDigestNow, schemaVersion } from '../../src/store/schema/migration.js';
import { schemaDigest } from '../../src/store/schema/read-schema.js';
import { unreadable } from '../../src/store/unreadable.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let path: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  let folder: string;
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
  (await aTermbase(path, [interiorMinistry])).close();
});
afterEach(() => remove());

test('the digest is that of what the migrations make', () => {
  expect(ofExpected(schemaVersion, schemaDigest)).toBe(schemaDigestNow);
});

const trigger = `CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM segment; END`;

const rows: readonly (readonly [sql: string, fault: string, left: readonly string[]])[] = [
  [trigger, 'extra trigger t', []],
  ['CREATE VIEW mine AS SELECT * FROM term', 'extra view mine', []],
  ['CREATE INDEX mine ON term (hanja)', 'extra index mine', []],
  ['DROP TABLE waiver', 'missing table waiver', []],
  ['DROP INDEX term_key', 'missing index term_key', []],
  ['DROP INDEX term_key; CREATE INDEX term_key ON term (text)', 'different index term_key', []],
  ['CREATE TABLE notes (text TEXT)', 'extra table notes', ['extra table notes']],
  [
    'ALTER TABLE memory RENAME TO old; CREATE VIEW memory AS SELECT * FROM old WHERE 0',
    'missing table memory',
    ['extra table old'],
  ],
  ['ALTER TABLE segment ADD COLUMN more TEXT', 'different table segment', ['different table segment']],
];

const text = ({ kind, type, name }: { kind: string; type: string; name: string }): string =>
  `${kind} ${type} ${name}`;

describe.each(rows)('%s', (sql, fault, left) => {
  beforeEach(() => void new Sqlite(path).exec(sql).close());

  test('is said when the file is opened', async () => {
    await expect(aTermbase(path)).rejects.toMatchObject({
      code: 'database-schema',
      values: { file: path, what: expect.stringContaining(fault) },
    });
  });

  test('is found by the doctor, and repaired where that is safe', () => {
    const db = openConnection(path);
    expect(examine(db, unreadable).faults).toContain(fault);
    repairSchema(db);
    expect(
      schemaFaults(db)
        .filter(({ type }) => type === 'table')
        .map(text),
    ).toEqual(left);
    db.close();
  });
});

test('a comment in a statement that was reworded is no difference', async () => {
  const db = new Sqlite(path).unsafeMode();
  db.pragma('writable_schema = ON');
  db.exec(
    "UPDATE sqlite_schema SET sql = replace(sql, '-- Never given twice', '-- Not given again') WHERE name = 'memory'",
  );
  db.close();
  (await aTermbase(path)).close();
});

test('what an older schema lacks is no fault, and what it should have is looked for before it is migrated', async () => {
  const old = join(path, '..', 'old.db');
  const db = openConnection(old);
  const { applyMigrations } = await import('../../src/store/schema/migrate.js');
  applyMigrations(db, 3);
  db.exec('PRAGMA application_id = 0x4b6f7279');
  db.exec('DROP TABLE waiver');
  db.close();
  await expect(aTermbase(old)).rejects.toMatchObject({ values: { what: 'missing table waiver' } });
});

test.each([0, -5, 9, 1])(
  'a version that states %i is named, and corrected by the doctor',
  async (version) => {
    new Sqlite(path).exec(`PRAGMA user_version = ${version}`).close();
    await expect(aTermbase(path)).rejects.toMatchObject({
      code: 'database-schema',
      values: { what: 'different pragma user_version' },
    });
    const options = { who: 'test', now: () => '2026-06-01T00:00:00Z', seed: async () => [], anySchema: true };
    const database = await openDatabase(path, options);
    expect((await database.health()).faults).toEqual(['different pragma user_version']);
    expect(await database.repair()).toEqual(['different pragma user_version']);
    expect((await database.health()).faults).toEqual([]);
    database.close();
    (await aTermbase(path)).close();
  },
);

describe('broken content is found by the doctor', () => {
  test.each([
    ["INSERT INTO shipped VALUES ('x', '{')", 'shipped: 1'],
    ["UPDATE term SET status = 'best'", 'term: '],
    ['UPDATE concept SET reliability = 9', 'concept: 1'],
    ...['{', '[]', '5', '{"spans":5}', '{"kind":"evil"}'].map((json): [string, string] => [
      `UPDATE concept SET details = '${json}'`,
      'concept: ',
    ]),
    ...['null', '5', '[]', '{"id":1}'].map((json): [string, string] => [
      `INSERT INTO history (batch, at, who, action, concept, before, after)
         VALUES (1, '', '', 'change', 'x', '${json}', '${json}')`,
      'history: ',
    ]),
    ["INSERT INTO shipped VALUES ('x', '5')", 'shipped: 1'],
    ["INSERT INTO shipped VALUES ('x', '{}')", 'shipped: '],
  ])('%s', (sql, fault) => {
    new Sqlite(path).exec(sql).close();
    const db = openConnection(path);
    expect(examine(db, unreadable).faults).toEqual([expect.stringContaining(fault)]);
    db.close();
  });
});
