// `npm run termbase`: the report. `npm run termbase -- --audit N [--seed S]`: a sample for a reader to judge; filled in,
// its first three columns are kept as data/termbase/audits/YYYY-MM-DD.tsv.

import { parseArgs } from 'node:util';
import { drawSample, sampleSheet } from './audits.js';
import { printReport } from './report.js';

const { values } = parseArgs({
  options: { audit: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const n = Number(values.audit);
if (values.audit === undefined) printReport();
else if (!Number.isInteger(n) || n < 1 || !Number.isInteger(Number(values.seed))) {
  console.error('npm run termbase -- --audit N [--seed S]: N and S are whole numbers, N at least 1');
  process.exitCode = 2;
} else console.log(sampleSheet(drawSample(n, Number(values.seed))));
