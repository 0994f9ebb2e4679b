// Every row of cases.tsv: a good translation, of which no check says anything, or a fault that its check names.

import { describe, expect, it } from 'vitest';
import { checks } from '../../src/qa/checks.js';
import { cases, findingsIn } from './cases.js';

const least = 10;

describe('the table', () => {
  it.each(checks.map(({ id }) => id))('has enough rows for %s, in both directions', (id) => {
    for (const verdict of ['pass', 'fail']) {
      const rows = cases.filter((row) => row.check === id && row.verdict === verdict);
      expect(rows.length, `rows of test/qa/cases.tsv with ${id} and ${verdict}`).toBeGreaterThanOrEqual(
        least,
      );
      // Only Korean has particles that change their form.
      if (id !== 'particle')
        expect(
          new Set(rows.map(({ lang }) => lang)).size,
          `languages of the sources of ${id} and ${verdict}`,
        ).toBe(2);
    }
  });
});

describe.each(checks.map(({ id }) => id))('%s', (id) => {
  it.each(cases.filter(({ check }) => check === id))('$verdict: $source → $target $why', (row) => {
    const found = findingsIn(row).map(
      ({ check, fact, values }) => `${check}.${fact} ${JSON.stringify(values)}`,
    );
    if (row.verdict === 'pass') expect(found, 'no check may report a `pass` row').toEqual([]);
    else
      expect(
        found.map((finding) => finding.split('.')[0]),
        `${id} must report this row`,
      ).toContain(id);
  });
});
