// Some seconds of `npm run fuzz`.

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('changed files of every kind end with a result or a problem', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test/fuzz/run.mjs', '--seconds', '6', '--jobs', '1'],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('glossary tbx');
  expect(stdout).toContain('document docx');
}, 60_000);
