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

/** Comments that begin with a relative clause instead of their subject: `file:line`, one-based. */
const withoutSubject = (name: string, text: string): readonly string[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const isContinued = line.trimStart().startsWith('//') && lines[at - 1]?.trimStart().startsWith('//');
    const begin = /^\s*\/\*\*$/.test(line) ? `/** ${lines[at + 1]?.replace(/^\s*\*\s*/, '')}` : line;
    return !isContinued && /^\s*(?:\/\/|\/\*\*?) (?:What|Where|Who|Which|Whom|Whose)(?:ever)?\b/.test(begin)
      ? [`${name}:${at + 1}`]
      : [];
  });
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

test('every exported function has a docstring', () => {
  expect(files.flatMap(({ name, text }) => undocumented(name, text))).toEqual([]);
});

test('every file begins with a comment', () => {
  const first = files.map(({ name, text }) => ({
    name,
    line: text.replace(/^#!.*\n/, '').split('\n', 1)[0] ?? '',
  }));
  expect(first.filter(({ line }) => !/^\/\/ \S/.test(line))).toEqual([]);
});

test('every comment begins with its subject', () => {
  expect(files.flatMap(({ name, text }) => withoutSubject(name, text))).toEqual([]);
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

test.each([
  ['// What the name says.', ['x.ts:1']],
  ['const a = 1;\n  /** Whoever asks. */\n  const b = 2;', ['x.ts:2']],
  ['/**\n * Whichever comes first.\n */', ['x.ts:1']],
  ['/* Where it goes. */', ['x.ts:1']],
  ['// The place\n// where it goes.\n// Where it went is not a comment of its own.', []],
  ['/** Whether it is so. */\n/** Returns what it gets. */', []],
])('bites: %s', (text, expected) => {
  expect(withoutSubject('x.ts', text)).toEqual(expected);
});
