// The checker of regular expressions: it passes over src, and stops at the one that once hung the program.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../helpers/termbases.js';

const check = (...argv: readonly string[]) =>
  spawnSync(process.execPath, ['test/expressions/check.mjs', ...argv], { encoding: 'utf8' });

test('no expression of src is exponential', () => {
  expect(check()).toMatchObject({ status: 0, stderr: '' });
});

test('an exponential one is named with its place', async () => {
  const { folder, remove } = await aFolder();
  writeFileSync(join(folder, 'a.ts'), '// one line\nexport const html = /^(?:\\ufeff|\\s)*<html/;\n');
  expect(check(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('a.ts:2: exponential') });
  await remove();
});
