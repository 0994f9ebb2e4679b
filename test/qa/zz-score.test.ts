import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { runChecks } from '../../src/qa/run-checks.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';

const matcher = await openMatcher(await loadSeed(), () => {});
test('x', () => {
  const units = readFileSync(new URL('independent-pairs.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, segment) => {
      const [, lang = 'ko', source = '', target = ''] = line.split('\t');
      return prepareUnit({ segment, lang: lang as 'ko', source, target }, matcher);
    });
  const findings = runChecks(checks, units).map((f) => ({
    ...f,
    message: JSON.stringify(f.values) + ' ' + f.fact,
  }));
  writeFileSync('/tmp/judge/now.json', JSON.stringify({ findings }));
});
