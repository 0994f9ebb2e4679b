// Every row of verdicts.tsv: the terms alone in a termbase, the text, and what must be found.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLang } from '../../src/model/language.js';
import { matchesIn, type Sketch } from './analyser.js';

const rows = readFileSync(new URL('verdicts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** `ko[hanja]|abbreviation=ja|abbreviation` */
const sketch = (text: string): Sketch => {
  const [korean = '', japanese = ''] = text.split('=');
  const [koPart = '', koShort] = korean.split('|');
  const [ja = '', jaShort] = japanese.split('|');
  const [, ko = koPart, hanja] = /^(.*)\[(.*)\]$/.exec(koPart) ?? [];
  return {
    ko,
    ja,
    ...(hanja === undefined ? {} : { hanja }),
    ...(koShort === undefined ? {} : { abbreviation: ['ko', koShort] }),
    ...(jaShort === undefined ? {} : { abbreviation: ['ja', jaShort] }),
  };
};

describe('verdicts', () => {
  it('has rows in both languages', () => {
    expect(rows.filter(([lang]) => lang === 'ko').length).toBeGreaterThan(75);
    expect(rows.filter(([lang]) => lang === 'ja').length).toBeGreaterThan(75);
  });

  it.each(rows)('%s %s in “%s”: %s (%s)', (lang, terms = '', text = '', expected = '') => {
    if (!isLang(lang)) throw new TypeError(`no language: ${lang}`);
    const found = matchesIn(lang, text.replaceAll('\\n', '\n'), terms.split(';').map(sketch))
      .filter(({ nested }) => !nested)
      .map(({ surface, verdict }) => `${surface}/${verdict}`);
    expect(found.join(';').replaceAll('\n', '\\n') || '-').toBe(expected);
  });
});
