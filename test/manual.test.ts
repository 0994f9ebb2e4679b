// The README names what there is: every command, every library, every place at the top level.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.js';
import { formats } from '../src/document/formats.js';
import { checks } from '../src/qa/checks.js';
import { cases } from './qa/cases.js';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};

describe('the README', () => {
  it.each(Object.keys(commands))('shows the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`koryu ${name}\\b`));
  });

  it.each(Object.keys(manifest.dependencies))('says why there is %s', (name) => {
    const [, section = ''] = readme.split('## Libraries');
    expect(section).toContain(name);
  });

  it('gives only commands that exist', () => {
    const named = Array.from(readme.matchAll(/npm run ([a-z-]+)/g), ([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(manifest.scripts).toHaveProperty([name]);
  });
});

describe('the table of checks in the README', () => {
  it.each(checks.map(({ id }) => id))('shows %s with an example from its own rows', (id) => {
    const [row, , example = ''] =
      new RegExp(`^\\| \`${id}\` \\| (.+) \\| \`(.+)\` \\|$`, 'm').exec(readme) ?? [];
    expect(row, `add the row | \`${id}\` | … | \`source → target\` |`).toBeDefined();
    const [source, target] = example.split(' → ');
    const faults = cases.filter(({ check, verdict }) => check === id && verdict === 'fail');
    expect(
      faults.filter((one) => one.source === source && one.target === target),
      `the example “${example}” must be exactly one \`fail\` row of ${id} in test/qa/cases.tsv`,
    ).toHaveLength(1);
  });
});

describe('the table of document formats in the README', () => {
  const [, section = ''] = readme.split('| form | read |');
  const [table = ''] = section.split('\n\n');
  const forms = new Set(
    Array.from(table.matchAll(/^\| ([^|]+) \|/gm), ([, names = '']) => names.toLowerCase().split(', '))
      .flat()
      .map((name) => name.replaceAll(' ', '')),
  );

  it.each(formats.map(({ id, extensions }) => [id, extensions[0] ?? id] as const))(
    'has a row for %s',
    (id, extension) => {
      // `HWP 5` is the row of hwp.
      const names = [id, extension, `${id}5`];
      expect(
        names.filter((name) => forms.has(name)),
        `add ${extension.toUpperCase()} to the first column of its row, or a row`,
      ).not.toEqual([]);
    },
  );
});

const guides = [
  'README.md',
  'src/README.md',
  'src/tui/ink/README.md',
  'dict/README.md',
  'data/language/README.md',
  'NOTICE',
  ...(existsSync('.github') ? readdirSync('.github', { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('.github', name)),
];

describe.each(guides)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8');

  it('names only files and folders of the project that exist', () => {
    const named = Array.from(
      text.matchAll(/`((?:[\w-]+\/)+[\w.-]*|\.?[\w-]+\.(?:mjs|tsv))`/g),
      ([, path = '']) => path,
    );
    const bases = ['.', 'src', 'data/language', 'node_modules'];
    // A word in capitals stands for any name; dist is built.
    const fixed = named.filter((path) => !/[A-Z]{4}|^dist\//.test(path));
    expect(fixed.filter((path) => !bases.some((base) => existsSync(join(base, path))))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    for (const [, name = ''] of text.matchAll(/npm run ([a-z-]+)/g)) {
      expect(manifest.scripts).toHaveProperty([name]);
    }
  });
});

describe('the house', () => {
  it('pins every package to one version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has nothing beside what its user fixed at the top level', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
    const top = new Set(
      tracked.map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.')),
    );
    expect([...top].filter((name) => !['LICENSE', 'NOTICE', 'CHANGELOG.md'].includes(name)).sort()).toEqual([
      'README.md',
      'data',
      'dict',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
    ]);
  });

  it('keeps every source file small', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const lines = files.map((name) => ({
      name,
      count: readFileSync(`src/${name}`, 'utf8').split('\n').length,
    }));
    expect(files.length).toBeGreaterThan(100);
    // The sentences of a language are one list.
    expect(lines.filter(({ name, count }) => count > 300 && !name.startsWith('i18n/locales/'))).toEqual([]);
  });
});
