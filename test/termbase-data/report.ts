// Prints what the shipped glossary holds: counts, what its sources are worth, what readers found, what is doubtful.

import { audits, rate } from './audits.js';
import { otherTerms, type Row, rows } from './rows.js';

const reliabilityNames: Readonly<Record<string, string>> = {
  4: 'one document names both sides, or each stands in a statute',
  3: 'each side attested on its own',
  2: 'one side attested',
  1: 'none attested',
};

/** How many rows there are of each value, in the order given or of their names. */
const count = (of: readonly Row[], keyOf: (row: Row) => string, order: readonly string[] = []) => {
  const counts = new Map(order.map((value) => [value, 0]));
  for (const row of of) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return [...counts];
};

const print = (title: string, counts: readonly (readonly [value: string, number: number])[]): void => {
  console.log(`\n${title}`);
  for (const [value, number] of counts) console.log(`${String(number).padStart(6)}  ${value}`);
};

const named = (counts: readonly (readonly [string, number])[], names: Readonly<Record<string, string>>) =>
  counts.map(([value, number]) => [`${value} ${names[value] ?? ''}`.trim(), number] as const);

/** The counts that the README shows. */
const printCounts = (): void => {
  const specialist = rows.filter(({ kind }) => kind !== 'general');
  const terms = rows.reduce(
    (sum, row) => sum + 2 + otherTerms(row.ko_other).length + otherTerms(row.ja_other).length,
    0,
  );
  console.log(
    `${specialist.length} concepts and ${rows.length - specialist.length} everyday words, ${terms} terms`,
  );
  print(
    'by domain, without everyday words',
    count(specialist, ({ domain }) => domain),
  );
  print(
    'by kind',
    named(
      count(rows, ({ kind }) => kind, ['notion', 'name', 'institution', 'general']),
      {
        notion: 'shared by both countries',
        name: 'of one body, place or act',
        institution: 'of one country',
        general: 'everyday word',
      },
    ),
  );
  print(
    'by equivalence',
    count(rows, ({ equivalence }) => equivalence, ['exact', 'functional', 'literal', 'partial', 'none']),
  );
  print(
    'by origin',
    count(rows, ({ origin }) => origin, ['KR', 'JP', 'both']),
  );
  print(
    'by reliability, computed from the sources',
    named(
      count(rows, ({ reliability }) => reliability, ['4', '3', '2', '1']),
      reliabilityNames,
    ),
  );
  for (const audit of audits()) {
    print(`audit of ${audit.name}: ${audit.verdicts.length} rows drawn, share of faults (Wilson, 95 %)`, []);
    for (const verdict of ['wrong', 'misleading', 'minor'] as const)
      console.log(
        `        ${rate(audit.verdicts.filter((one) => one.verdict === verdict).length, audit.verdicts.length)}  ${verdict}`,
      );
  }
};

const doubtful = (): Readonly<Record<string, readonly Row[]>> => ({
  'marked as not verified in their note': rows.filter(({ note }) => /확인 안 됨|확인할 것/u.test(note)),
  'names of laws without a source': rows.filter(
    ({ domain, kind, ko_source: ko, ja_source: ja }) =>
      domain === 'law' && kind === 'name' && ko === '' && ja === '',
  ),
  'institutions that ended, without a beginning': rows.filter(
    ({ valid_from: from, valid_to: to }) => to !== '' && from === '',
  ),
  'that began in the year of the last look at the statutes or later': rows.filter(
    ({ valid_from: from }) => from >= '2026',
  ),
});

const printDoubtful = (): void => {
  console.log('\ndoubtful');
  for (const [what, of] of Object.entries(doubtful())) {
    console.log(`${String(of.length).padStart(6)}  ${what}${of.length > 0 ? ':' : ''}`);
    for (const row of of) console.log(`        ${row.concept}  ${row.ko} = ${row.ja}`);
  }
};

const printUnattested = (): void =>
  print(
    'of the specialist terms, without any attestation',
    count(
      rows.filter(({ kind, reliability }) => kind !== 'general' && reliability === '1'),
      ({ domain }) => domain,
    ),
  );

/** Prints the whole report: what the README shows ends at the first line that says `doubtful`. */
export const printReport = (): void => {
  printCounts();
  printDoubtful();
  printUnattested();
};
