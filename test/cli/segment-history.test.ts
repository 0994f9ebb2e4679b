// `koryu document history`: earlier translations of a segment, by number.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  let folder: string;
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const termbase = await aTermbase(db);
  const work = (await termbase.work()).open(aSource(['회의를 연다.', '끝.']));
  work.save(1, '甲', 'done');
  work.save(1, '乙\u202e', 'done');
  work.undo(1);
  termbase.close();
});
afterEach(() => remove());

test('newest first, with what was undone; signs of a text are visible', async () => {
  const { status, out } = await run(db, ['document', 'history', '1', '2']);
  expect(status).toBe(0);
  expect(out).toMatch(/undone[\s\S]*changed[\s\S]*changed/);
  expect(out).toContain('- 甲  (confirmed)\n');
  expect(out).not.toContain('\u202e');
  expect((await run(db, ['document', 'history', '1', '2', '--limit', '1'])).out).not.toContain('changed');
});

test('as JSON, with the text as it is now', async () => {
  const { out } = await run(db, ['document', 'history', '1', '2', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    segment: 2,
    source: '끝.',
    target: '甲',
    history: [
      { action: 'undo', after: { target: '甲', state: 'done' } },
      { action: 'change', undone: true, after: { target: '乙\u202e' } },
      { action: 'change', before: { target: '', state: 'untouched' } },
    ],
  });
});

test.each([
  ['1', '1', 1, 'No earlier translation'],
  ['1', '3', 2, 'has no segment 3; it has 2'],
  ['1', '0', 2, ''],
  ['7', '1', 2, 'There is no document 7'],
])('document %s, segment %s: status %i', async (id, number, status, said) => {
  const ran = await run(db, ['document', 'history', id, number]);
  expect(ran.status).toBe(status);
  expect(ran.err).toContain(said);
});
