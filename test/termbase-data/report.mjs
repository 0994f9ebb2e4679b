// Prints what the shipped glossary holds: counts by domain, equivalence and reliability, and what is doubtful.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const folder = new URL('../../data/termbase/', import.meta.url);
const rows = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8'), { columns: true }));

const reliabilityNames = {
  4: 'official in both countries',
  3: 'established',
  2: 'coined by a translator',
  1: 'not verified',
};

/** How many rows there are of each value, in the order given or of their size. */
const count = (keyOf, order) => {
  const counts = new Map((order ?? []).map((value) => [value, 0]));
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return [...counts];
};

const print = (title, counts) => {
  console.log(`\n${title}`);
  for (const [value, number] of counts) console.log(`${String(number).padStart(6)}  ${value}`);
};

const others = (cell) => (cell === '' ? [] : cell.split(' | '));
const terms = rows.reduce(
  (sum, row) => sum + 2 + others(row.ko_other).length + others(row.ja_other).length,
  0,
);

console.log(`${rows.length} entries, ${terms} terms`);
print(
  'by domain',
  count((row) => row.domain),
);
print(
  'by equivalence',
  count((row) => row.equivalence, ['exact', 'functional', 'literal', 'partial', 'none']),
);
print(
  'by reliability',
  count((row) => row.reliability, ['4', '3', '2', '1']).map(([grade, number]) => [
    `${grade} ${reliabilityNames[grade]}`,
    number,
  ]),
);
print(
  'by origin',
  count((row) => row.origin, ['KR', 'JP', 'both']),
);

const isLawName = (row) => row.domain === 'law' && /(법|헌법|조례)$/u.test(row.ko) && row.origin !== 'both';
const doubtful = {
  'not verified (reliability 1)': rows.filter((row) => row.reliability === '1'),
  'names of laws without a source': rows.filter((row) => isLawName(row) && row.source === ''),
  'institutions that ended, without a beginning': rows.filter(
    (row) => row.valid_to !== '' && row.valid_from === '',
  ),
  'still to come when written': rows.filter((row) => row.valid_from >= '2026'),
};
console.log('\ndoubtful');
for (const [what, of] of Object.entries(doubtful)) {
  console.log(`${String(of.length).padStart(6)}  ${what}${of.length > 0 ? ':' : ''}`);
  for (const row of of) console.log(`        ${row.concept}  ${row.ko} = ${row.ja}`);
}
