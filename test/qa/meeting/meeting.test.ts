// The sample meeting (data/samples/meeting: seven papers, both directions) as it is, and a copy into which faults.tsv is put.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readParticipants } from '../../../src/exchange/participant-table.js';
import { isLang, type Lang } from '../../../src/model/language.js';
import { checks } from '../../../src/qa/checks.js';
import { acrossPapers } from '../../../src/qa/meeting/check-meeting.js';
import { prepareUnit } from '../../../src/qa/prepare-unit.js';
import { runChecks } from '../../../src/qa/run-checks.js';
import { openMatcher } from '../../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../../src/session/files/load-seed.js';

const folder = 'data/samples/meeting';
const matcher = await openMatcher(await loadSeed(), () => {});
const participants = readParticipants(readFileSync(`${folder}/participants.csv`));

type Row = { readonly lang: Lang; readonly source: string; readonly target: string };
type Sheet = { readonly document: number; readonly name: string; readonly rows: readonly Row[] };

const linesOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));

const sheets: readonly Sheet[] = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((file, i) => ({
    document: i + 1,
    name: file.replace('.tsv', ''),
    rows: linesOf(`${folder}/${file}`)
      .slice(1)
      .map(([lang, source = '', target = '']) => {
        if (!isLang(lang)) throw new TypeError(file);
        return { lang, source, target };
      }),
  }));

type Found = {
  readonly paper: string;
  readonly segment: number;
  readonly severity: string;
  readonly said: string;
};

const check = (all: readonly Sheet[]): readonly Found[] => {
  const papers = all.map(({ document, name, rows }) => ({
    document,
    name,
    lang: rows[0]?.lang ?? 'ko',
    units: rows.map((row, segment) => prepareUnit({ segment, participants, ...row }, matcher)),
  }));
  const across = acrossPapers(papers);
  return papers.flatMap(({ document, name, units }) =>
    [...runChecks(checks, units), ...(across.get(document) ?? [])].map((finding) => ({
      paper: name,
      segment: finding.segment,
      severity: finding.severity,
      said: `${finding.check}.${finding.fact}`,
    })),
  );
};

type Slip = {
  readonly paper: string;
  readonly source: string;
  readonly target: string;
  readonly wrongSource: string;
  readonly wrongTarget: string;
  readonly check: string;
  readonly kind: string;
};

const slipsOf = (file: string): readonly Slip[] =>
  linesOf(`test/qa/meeting/${file}`).map(
    ([paper = '', source = '', target = '', wrongSource = '', wrongTarget = '', kind = '', id = '']) => ({
      paper,
      source,
      target,
      wrongSource,
      wrongTarget,
      kind,
      check: id,
    }),
  );

/** A slip put where its words first stand, and the segment. */
const put = (
  all: readonly Sheet[],
  slip: Slip,
): { readonly sheets: readonly Sheet[]; readonly segment: number } => {
  const rows = all.find(({ name }) => name === slip.paper)?.rows ?? [];
  const segment = rows.findIndex(
    ({ source, target }) => source.includes(slip.source) && target.includes(slip.target),
  );
  const changed = rows.map((row, i) =>
    i === segment
      ? {
          ...row,
          source: slip.source === '' ? row.source : row.source.replace(slip.source, slip.wrongSource),
          target: row.target.replace(slip.target, slip.wrongTarget),
        }
      : row,
  );
  return {
    segment,
    sheets: all.map((sheet) => (sheet.name === slip.paper ? { ...sheet, rows: changed } : sheet)),
  };
};

test('the clean papers: three findings above a hint at most', () => {
  expect(check(sheets).filter(({ severity }) => severity !== 'hint').length).toBeLessThanOrEqual(3);
});

const isBy = ({ check: id }: Slip, said: string): boolean => id === '*' || said.split('.')[0] === id;

test('of forty faults put into a copy, thirty-eight are found, each by its own check', () => {
  const slips = slipsOf('faults.tsv');
  let copy = sheets;
  const places = slips.map((slip) => {
    const { sheets: changed, segment } = put(copy, slip);
    expect(segment, `${slip.paper}: ${slip.target}`).toBeGreaterThanOrEqual(0);
    copy = changed;
    return { slip, segment };
  });
  const found = check(copy);
  const missed = places.filter(
    ({ slip, segment }) =>
      !found.some((one) => one.paper === slip.paper && one.segment === segment && isBy(slip, one.said)),
  );
  expect(slips.length).toBeGreaterThanOrEqual(40);
  expect(
    missed.length,
    missed.map(({ slip }) => `${slip.paper} ${slip.wrongTarget} (${slip.kind})`).join('\n'),
  ).toBeLessThanOrEqual(slips.length - 38);
});

// The first run of these, before anything was mended for them: found 33 of 42.
test('of forty-two other faults, each put in by itself, forty are found by their own check', () => {
  const slips = slipsOf('faults-2.tsv');
  const clean = check(sheets);
  const keyOf = ({ paper, segment, said }: Found): string => `${paper} ${segment} ${said}`;
  const before = new Set(clean.filter(({ severity }) => severity !== 'hint').map(keyOf));
  const missed = slips.filter((slip) => {
    const { sheets: changed, segment } = put(sheets, slip);
    expect(segment, `${slip.paper}: ${slip.target}`).toBeGreaterThanOrEqual(0);
    return !check(changed).some(
      (one) =>
        one.paper === slip.paper &&
        one.segment === segment &&
        one.severity !== 'hint' &&
        !before.has(keyOf(one)) &&
        isBy(slip, one.said),
    );
  });
  expect(slips.length).toBeGreaterThanOrEqual(40);
  expect(
    missed.length,
    missed.map((slip) => `${slip.paper} ${slip.wrongTarget} (${slip.kind})`).join('\n'),
  ).toBeLessThanOrEqual(2);
});
