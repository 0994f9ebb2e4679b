// What a failure says holds the same values in every language. That each code has its sentences is checked by the compiler.

import { expect, test } from 'vitest';
import { loadLocale, uiLangs } from '../../src/i18n/locales.js';
import { problemCodes } from '../../src/model/problem-codes.js';

const valuesIn = (sentences: { readonly what: string; readonly next: string }): readonly string[] =>
  [
    ...new Set(
      Array.from(`${sentences.what} ${sentences.next}`.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name ?? ''),
    ),
  ].sort();

const locales = await Promise.all(uiLangs.map(async (lang) => (await loadLocale[lang]()).problem));

test.each(problemCodes)('%s', (code) => {
  const [first = [], ...others] = locales.map((problem) => valuesIn(problem[code]));
  for (const values of others) expect(values).toEqual(first);
  for (const problem of locales) {
    expect(problem[code].what).not.toBe('');
    expect(problem[code].next).not.toBe('');
  }
});

// Codes of what a form or a list of the TUI may be refused.
const atDesk = problemCodes.filter((code) =>
  /^(?:concept|meeting-(?!has)|document-missing|format-|bilingual|participant-columns|output-exists|database-unw)/.test(
    code,
  ),
);

test.each(uiLangs)('the TUI names no command and no option in %s', async (lang) => {
  const { problem } = await loadLocale[lang]();
  const said = atDesk.map((code) => {
    const sentences: { readonly next: string; readonly desk?: string } = problem[code];
    return sentences.desk ?? sentences.next;
  });
  expect(said.length).toBeGreaterThan(15);
  expect(said.filter((next) => /(?:^|[^-])--[a-z]|koryu [a-z]/u.test(next))).toEqual([]);
});
