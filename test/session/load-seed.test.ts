import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { openSession } from '../../src/session/session.js';
import { aFolder } from '../helpers/termbases.js';

test('the shipped tables are read in order; a bad row or a repeated id does not stop the start', async () => {
  const { folder, remove } = await aFolder();
  await writeFile(join(folder, 'b.csv'), 'concept,ko,ja\nx,나,い\ny,다,う\n');
  await writeFile(join(folder, 'a.csv'), 'concept,ko,ja,reliability\nx,가,あ,4\nbad,라,え,9\n,마,お,\n');
  await writeFile(join(folder, 'README.md'), 'not a table');
  const concepts = await loadSeed(folder);
  expect(concepts.map(({ id, terms }) => `${id} ${terms[0]?.text}`)).toEqual(['x 가', 'own-ma 마', 'y 다']);
  expect(await loadSeed(join(folder, 'nowhere'))).toEqual([]);
  await remove();
});

test('a session opens the termbase once, in a folder that it makes, and closes it', async () => {
  const { folder, remove } = await aFolder();
  const session = openSession({ db: join(folder, 'new', 'place', 'koryu.db'), seed: false });
  const termbase = await session.termbase();
  expect(await session.termbase()).toBe(termbase);
  await session.close();
  await session.close();
  expect(() => termbase.lookup('가', 1)).toThrow();
  await remove();
});
