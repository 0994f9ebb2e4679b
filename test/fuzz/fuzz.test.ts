// Five seconds of `npm run fuzz`.

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('changed files of every kind end with a result or a sentence', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/fuzz/run.mjs', '--seconds', '5'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('glossary tbx');
});
