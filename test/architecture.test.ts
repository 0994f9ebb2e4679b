// The import table holds for every module, and the check sees all of them.

import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { type Import, mayImport, owners, violations } from './import-table.js';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

const look = async (): Promise<ICruiseResult> => {
  const { output } = await cruise(['src'], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  });
  if (typeof output === 'string') throw new TypeError('the result was to be data');
  return output;
};

const result = await look();
const imports = result.modules
  .filter(({ source }) => source.startsWith('src/'))
  .flatMap(({ source, dependencies }) =>
    dependencies.map(
      ({ module, resolved, dynamic, dependencyTypes }): Import => ({
        from: source,
        to: /^(?:src|data)\//.test(resolved) ? resolved : module,
        dynamic,
        typeOnly: dependencyTypes.includes('type-only'),
      }),
    ),
  );

describe('architecture', () => {
  it('sees every source file and its imports', () => {
    const seen = result.modules.filter(({ source }) => source.startsWith('src/'));
    expect(seen.length).toBeGreaterThanOrEqual(sources.length);
    expect(imports.length).toBeGreaterThan(sources.length);
    expect(imports.some(({ to }) => to === 'better-sqlite3')).toBe(true);
    expect(imports.some(({ to }) => to === 'ink')).toBe(true);
  });

  it('keeps to the import table', () => {
    expect(violations(imports)).toEqual([]);
  });

  it('knows every folder and every dependency', () => {
    const folders = new Set(sources.map((name) => name.split('/')[0] ?? name));
    for (const folder of folders) if (folder !== 'README.md') expect(mayImport).toHaveProperty([folder]);
    const used = new Set(imports.map(({ to }) => to));
    for (const name of used) {
      if (!/^(src\/|data\/(?:language|places)\/|node:)/.test(name) && !builtinModules.includes(name)) {
        expect(Object.keys(owners).some((owner) => name === owner || name.startsWith(`${owner}/`))).toBe(
          true,
        );
      }
    }
  });

  it('has no cycles', () => {
    const cycles = result.modules.flatMap(({ source, dependencies }) =>
      dependencies.filter(({ circular }) => circular).map(({ resolved }) => `${source} → ${resolved}`),
    );
    expect(cycles).toEqual([]);
  });

  it.each<[string, Import]>([
    [
      'a middle layer importing its sibling',
      { from: 'src/matching/x.ts', to: 'src/analysis/y.ts', dynamic: false },
    ],
    ['a package used outside its folder', { from: 'src/qa/x.ts', to: 'ink', dynamic: false }],
    ['data that is no language table', { from: 'src/qa/x.ts', to: 'data/termbase/law.csv', dynamic: false }],
    ['files touched in the core', { from: 'src/analysis/x.ts', to: 'node:fs', dynamic: false }],
    [
      'a thing imported past its list',
      { from: 'src/session/x.ts', to: 'src/document/formats/docx/docx.ts', dynamic: false },
    ],
    [
      'a thing that imports its sibling',
      { from: 'src/cli/commands/open.ts', to: 'src/cli/commands/scan.ts', dynamic: true },
    ],
    [
      "a thing in another's folder",
      { from: 'src/cli/commands/scan.ts', to: 'src/cli/commands/meeting/participant.ts', dynamic: false },
    ],
    [
      'the TUI loaded at start',
      { from: 'src/cli/commands/open.ts', to: 'src/tui/terminal/start.tsx', dynamic: false },
    ],
  ])('bites: %s', (_, planted) => {
    expect(violations([planted])).toHaveLength(1);
  });
});
