// Files, functions and folders stay small, and module variables that change are those that the map names.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const longestFile = 250;
const longestFunction = 60;
const fullestFolder = 15;

type Source = { readonly name: string; readonly text: string; readonly tree: ts.SourceFile };

const sourceOf = (name: string, text: string): Source => ({
  name,
  text,
  tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true),
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map((name) => sourceOf(name, readFileSync(`src/${name}`, 'utf8')));

/** The rows of the map's table that begins with a heading. */
const rowsOf = (heading: string): readonly (readonly string[])[] => {
  const [, table = ''] = readFileSync('src/README.md', 'utf8').split(new RegExp(`\\| ${heading} .*\\n.*\\n`));
  return (table.split('\n\n')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => Array.from(line.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
};

/** Functions of more lines than allowed, as `file name lines`. */
const longFunctions = ({ name, tree }: Source): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const line = (at: number): number => tree.getLineAndCharacterOfPosition(at).line;
      const lines = line(node.end) - line(node.getStart()) + 1;
      const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
      if (lines > longestFunction) found.push(`${name} ${named?.getText() ?? ''} ${lines}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** Variables of a module that are assigned to, or that are filled: `file variable`. */
const changingVariables = ({ name, text, tree }: Source): readonly string[] =>
  tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isConstant = (declarationList.flags & ts.NodeFlags.Const) !== 0;
    return declarationList.declarations
      .filter(({ name: variable, initializer }) => {
        if (!isConstant) return true;
        if (!/^new \w+/.test(initializer?.getText() ?? '')) return false;
        const changes = `\\b${variable.getText()}(?:\\.(?:set|add|push|clear|delete|fill)\\(|\\[[^\\]]+\\] = )`;
        return new RegExp(changes).test(text);
      })
      .map(({ name: variable }) => `${name} ${variable.getText()}`);
  });

const folderSizes = (names: readonly string[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(dirname(name), (sizes.get(dirname(name)) ?? 0) + 1);
  return sizes;
};

describe('sizes', () => {
  it('no file has more than 250 lines, locales apart', () => {
    const long = sources.filter(
      ({ name, text }) => !name.startsWith('i18n/locales/') && text.split('\n').length - 1 > longestFile,
    );
    expect(
      long.map(({ name }) => name),
      'move a part with its types into a file of its own',
    ).toEqual([]);
  });

  it('no function has more than 60 lines', () => {
    expect(sources.flatMap(longFunctions)).toEqual([]);
  });

  it('folders with more than 15 files beside their subfolders are among those that the map names', () => {
    const full = [...folderSizes(sources.map(({ name }) => name))].filter(([, size]) => size > fullestFolder);
    const named = rowsOf('folder +\\| more than 15').map(([folder]) => folder);
    const folders = new Set(sources.map(({ name }) => dirname(name)));
    expect(
      full.map(([folder]) => folder).filter((folder) => !named.includes(folder)),
      'move files into a subfolder; only a list of one kind may be named in src/README.md (Sizes)',
    ).toEqual([]);
    expect(named.filter((folder) => !folders.has(folder ?? ''))).toEqual([]);
  });

  it('module variables that change are those that the map names', () => {
    const named = rowsOf('file +\\| variable').map(([file, variable]) => `${file} ${variable}`);
    const found = sources
      .filter(({ name }) => !name.startsWith('morphology/kernel/'))
      .flatMap(changingVariables);
    expect(
      found.sort(),
      'keep the value with src/text/memo.ts or once.ts, or name it in src/README.md (Caches)',
    ).toEqual([...named].sort());
  });

  it.each([
    ['let', 'let latest = 0;', ['x.ts latest']],
    [
      'a map that is filled',
      'const known = new Map();\nexport const f = () => known.set(1, 2);',
      ['x.ts known'],
    ],
    ['a map that is only read', 'const known = new Map([[1, 2]]);\nexport const f = () => known.get(1);', []],
  ])('bites: %s', (_, text, expected) => {
    expect(changingVariables(sourceOf('x.ts', text))).toEqual(expected);
  });

  it('bites: a long function', () => {
    const text = `export const f = () => {\n${'  g();\n'.repeat(longestFunction)}};\n`;
    expect(longFunctions(sourceOf('x.ts', text))).toEqual(['x.ts f 62']);
  });
});
