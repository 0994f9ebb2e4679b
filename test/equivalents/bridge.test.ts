// The kanji bridge in both directions, by the rules of bridge.tsv.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLang, type Lang } from '../../src/model/language.js';
import { bareSuggester } from './suggester.js';

type Row = { readonly rule: string; readonly to: Lang; readonly query: string; readonly expected: string };

const rows: Row[] = [];
let rule = '';
for (const line of readFileSync(new URL('bridge.tsv', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('>')) rule = line.slice(1).trim();
  const [to, query, expected] = line.split('\t');
  if (isLang(to) && query && expected) rows.push({ rule, to, query, expected });
}

const closed = (text: string): string => text.replaceAll(' ', '');

describe.each([...new Set(rows.map((row) => row.rule))])('%s', (name) => {
  const ofRule = rows.filter((row) => row.rule === name);
  test.each(ofRule)('$query → $expected', async ({ query, to, expected }) => {
    const suggest = await bareSuggester();
    const first = suggest(query, to)[0]?.text ?? '';
    expect(closed(first)).toBe(closed(expected));
  });
});
