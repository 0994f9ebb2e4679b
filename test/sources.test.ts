// Rules of CONTRIBUTING for the text of the sources.

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Exported functions of a file without a docstring: `file name`. */
const undocumented = (name: string, text: string): readonly string[] =>
  ts
    .createSourceFile(name, text, ts.ScriptTarget.Latest, true)
    .statements.filter((statement) =>
      ts.canHaveModifiers(statement)
        ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        : false,
    )
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .flatMap((statement): readonly (string | undefined)[] => {
      if (ts.isFunctionDeclaration(statement)) return [statement.name?.text];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations
        .filter(
          ({ initializer: value }) => value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)),
        )
        .map((declaration) => declaration.name.getText());
    })
    .map((exported) => `${name} ${exported}`);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

test('every exported function has a docstring', () => {
  expect(files.flatMap(({ name, text }) => undocumented(name, text))).toEqual([]);
});

test('every file begins with a comment whose first word is its subject', () => {
  const first = files.map(({ name, text }) => ({
    name,
    line: text.replace(/^#!.*\n/, '').split('\n', 1)[0] ?? '',
  }));
  const odd = first.filter(
    ({ line }) => !/^\/\/ (?!(?:What|Where|Whatever|Who|Whoever|Whichever)\b)\S/.test(line),
  );
  expect(odd).toEqual([]);
});

// A bidirectional mark lets code read otherwise than it runs.
test('invisible characters are written as escapes', () => {
  const invisible = /[\p{Cf}\u115f\u1160\u3164\uffa0]/u;
  expect(files.filter(({ text }) => invisible.test(text)).map(({ name }) => name)).toEqual([]);
});

test.each([
  ['export const f = () => 1;', ['x.ts f']],
  ['// A comment is no docstring.\nexport function f() {}', ['x.ts f']],
  ['/** Adds. */\nexport const f = () => 1;\nconst g = () => 2;\nexport const h = 3;', []],
])('bites: %s', (text, expected) => {
  expect(undocumented('x.ts', text)).toEqual(expected);
});
