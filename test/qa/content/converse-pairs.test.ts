// Pairs in which the translation says the same from the other side: only if and not unless, within and still not after, a post
// given and taken, two dates and twice a year. Each right pair has a wrong one that looks like it, where there is one.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLang } from '../../../src/model/language.js';
import { checks } from '../../../src/qa/checks.js';
import { prepareUnit } from '../../../src/qa/prepare-unit.js';
import { checkUnit } from '../../../src/qa/run-checks.js';
import { usageChecksBut } from '../../../src/qa/usage/checks.js';
import { openMatcher } from '../../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../../src/session/files/load-seed.js';

const matcher = await openMatcher(await loadSeed(), () => {});
const allChecks = [...checks, ...usageChecksBut(new Set())];

const pairs = readFileSync(new URL('converse-pairs.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test.each(pairs)('%s %s %s: %s | %s', (_, lang = '', verdict = '', source = '', target = '') => {
  if (!isLang(lang) || (verdict !== 'right' && verdict !== 'wrong')) throw new TypeError(source);
  const found = checkUnit(allChecks, prepareUnit({ segment: 0, lang, source, target }, matcher));
  const alarms = found.filter(({ severity }) => severity !== 'hint').map(({ check }) => check);
  if (verdict === 'right') expect(alarms).toEqual([]);
  else expect(alarms).not.toEqual([]);
});
