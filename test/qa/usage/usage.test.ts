// The checks of usage, row by row: texts of one language, half of them right.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uiLangs } from '../../../src/i18n/locales.js';
import { sayFinding } from '../../../src/i18n/say-finding.js';
import { loadTranslate } from '../../../src/i18n/translate.js';
import type { Lang } from '../../../src/model/language.js';
import { usageChecks, usageFindings } from '../../../src/qa/usage/checks.js';

type Row = { readonly check: string; readonly lang: Lang; readonly text: string; readonly expected: string };

const rows = readFileSync('test/qa/usage/cases.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [check = '', lang = '', text = '', expected = ''] = line.split('\t');
    return { check, lang: lang === 'ja' ? 'ja' : 'ko', text, expected };
  });

const foundIn = ({ text, lang }: Row): readonly string[] =>
  usageFindings([{ segment: 0, text, lang }]).map(({ check, values }) => {
    const { found = '', right = '' } = values;
    return `${check}: ${found} → ${right}`;
  });

it.each(rows)('$check $lang: $text', (row) => {
  expect(foundIn(row)).toEqual(row.expected === '' ? [] : [`${row.check}: ${row.expected}`]);
});

describe.each(usageChecks.map(({ id }) => id))('%s', (id) => {
  const own = rows.filter(({ check }) => check === id);
  it('has thirty rows or more, a good half of them right or wrong', () => {
    expect(own.length).toBeGreaterThanOrEqual(30);
    const right = own.filter(({ expected }) => expected === '').length;
    expect(right / own.length).toBeGreaterThan(0.4);
    expect(right / own.length).toBeLessThan(0.6);
  });
  it('is silent when it is turned off', () => {
    const texts = own.map(({ text, lang }, segment) => ({ segment, text, lang }));
    expect(usageFindings(texts, new Set([id])).filter(({ check }) => check === id)).toEqual([]);
  });
  it('puts right what it proposes, and then finds nothing more there', () => {
    for (const { text, lang } of own) {
      const [finding] = usageFindings([{ segment: 0, text, lang }]);
      if (finding?.fix === undefined) continue;
      const { start, end } = finding.target;
      const after = text.slice(0, start) + finding.fix + text.slice(end);
      expect([after, ...foundIn({ check: id, lang, text: after, expected: '' })]).toEqual([after]);
    }
  });
});

it.each(uiLangs)('each is said in %s, with its standard', async (lang) => {
  const t = await loadTranslate(lang);
  for (const { text, lang: own } of rows) {
    for (const finding of usageFindings([{ segment: 0, text, lang: own }])) {
      const { standard } = finding.values;
      const said = sayFinding(finding, t);
      expect(said).toContain(String(standard));
      expect(said).not.toMatch(/\{\{|undefined/);
    }
  }
});
