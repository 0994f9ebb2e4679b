// `npm run check`: no regular expression of src may take exponential time, and which ones are polynomial is said.
//
// scslre (what eslint-plugin-regexp builds its rules on) finds super-linear backtracking in an expression's own tree, in
// milliseconds each, where fuzzing checkers take minutes for the eight hundred of them.

import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';

// Their inputs are short by their nature: why each folder's polynomial ones may stay.
const shortInputs = [
  ['src/cli/', 'read what a check says, a line'],
  ['src/tui/', 'read keys, a sequence or a paste each'],
  ['src/session/', 'read a segment before the cursor, or the end of a text once'],
  ['src/equivalents/', 'read a bracket with bounded repetition, or a line of a table'],
  ['src/matching/', 'read a term'],
  ['src/morphology/compile/', 'read the dictionaries of the packages'],
  ['src/quantities/', 'read a number'],
  ['src/exchange/', 'read a cell'],
  ['src/document/', 'stop at a line break'],
  ['src/text/', 'look for the end of a text: what stands before it is tried once for each place'],
  ['src/qa/', 'look for the end or the words of a segment; test/cli/hostile-files.test.ts bounds a long one'],
];

/** The regular expression literals of a source file, with their lines. */
const literalsIn = (path) => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        place: `${path}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

// What scslre does not see: under one star, two alternatives of one character each that can be the same character.
const atom = String.raw`(?:\\u[0-9a-f]{4}|\\[^pPu]|\[[^\]]*\]|[^()[\]|\\*+?])`;
const starred = new RegExp(String.raw`\((?:\?:)?(${atom}(?:\|${atom})+)\)[*+]`, 'g');
const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const isAmbiguous = ({ source, flags }) =>
  Array.from(source.matchAll(starred), ([, inside]) =>
    inside.match(new RegExp(atom, 'g')).filter((one) => one !== '|'),
  ).some((alternatives) => {
    const tests = alternatives.map((one) => new RegExp(`^${one}$`, flags.replace('g', '')));
    return units.some((unit) => tests.filter((test) => test.test(unit)).length > 1);
  });

const root = process.argv[2] ?? 'src';
const literals = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => literalsIn(`${root}/${name}`));
const reports = literals.flatMap((literal) =>
  analyse({ source: literal.source, flags: literal.flags }).reports.map(({ exponential }) => ({
    ...literal,
    exponential,
  })),
);
const exponential = [...reports.filter((report) => report.exponential), ...literals.filter(isAmbiguous)];
for (const { place, source } of exponential) console.error(`${place}: exponential: /${source}/`);
const polynomial = reports.filter((report) => !report.exponential);
const reasonOf = (place) => shortInputs.find(([folder]) => place.startsWith(folder))?.[1];
const unexplained = polynomial.filter(({ place }) => reasonOf(place) === undefined);
for (const { place, source } of unexplained)
  console.error(`${place}: polynomial, and nobody says why: /${source}/`);
if (process.argv.includes('--list'))
  for (const { place, source } of polynomial)
    console.log(`${place}: ${reasonOf(place)}: /${source.slice(0, 80)}/`);
console.log(
  `${literals.length} expressions, ${polynomial.length} polynomial, ${exponential.length} exponential`,
);
if (exponential.length + unexplained.length > 0) process.exitCode = 1;
