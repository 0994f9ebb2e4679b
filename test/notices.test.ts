// NOTICE lists the licences of all packages that the built program contains or needs; `npm run notices` writes it.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const notice = readFileSync('NOTICE', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

describe('NOTICE', () => {
  it('is what the build makes of it', () => {
    expect(notice).toBe(execFileSync(process.execPath, ['.notices.mjs'], { encoding: 'utf8' }));
  });

  it.each(Object.entries(dependencies))('names %s %s', (name, version) => {
    expect(notice).toContain(`\n${name} ${version} (`);
  });

  it.each([
    'Apache License',
    'Nara Institute of Science',
    'ICOT Free Software',
    'WITHOUT WARRANTY OF ANY KIND',
    'SQLite',
  ])('contains %s', (words) => {
    expect(notice).toContain(words);
  });
});

describe('the tables of the bridge', () => {
  it.each(readdirSync('data/bridge'))('%s names its source', (file) => {
    expect(readFileSync(`data/bridge/${file}`, 'utf8')).toMatch(/^(?:#.*\n)*# Source: \S/);
  });
});
