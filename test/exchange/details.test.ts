// Details of a concept as a translator writes them into a table.

import { describe, expect, test } from 'vitest';
import { detailReaders, writeDetails } from '../../src/exchange/coded-details.js';
import type { TermFormat } from '../../src/exchange/termbase/format.js';
import { formats } from '../../src/exchange/termbase/formats.js';
import { mergeDraft } from '../../src/exchange/termbase/merge-draft.js';
import type { Concept } from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import { aConcept, aTerm } from '../helpers/concepts.js';

describe('is read', () => {
  test.each([
    ['kind', 'Name', { kind: 'name' }],
    ['kind', '', { kind: '' }],
    [
      'spans',
      ' 2008-02-29/2013-03-22 ;2017-07-26/',
      {
        spans: [
          { from: '2008-02-29', to: '2013-03-22' },
          { from: '2017-07-26', to: '' },
        ],
      },
    ],
    ['spans', '/1998', { spans: [{ from: '', to: '1998' }] }],
    ['links', 'successor:org-kr-mofe', { links: [{ type: 'successor', to: 'org-kr-mofe' }] }],
    [
      'pairs',
      '재택근무=在宅勤務 | 텔레워크=テレワーク',
      {
        pairs: [
          { ko: '재택근무', ja: '在宅勤務' },
          { ko: '텔레워크', ja: 'テレワーク' },
        ],
      },
    ],
    ['pairs', 'E\\=MC=E\\=MC', { pairs: [{ ko: 'E=MC', ja: 'E=MC' }] }],
    ['example_ja', '総務省を訪問した。 | 発表した。', { examplesJa: ['総務省を訪問した。', '発表した。'] }],
  ] as const)('%s %s', (column, cell, fields) => {
    expect(detailReaders[column](cell)).toEqual(fields);
  });
});

describe('is refused', () => {
  test.each([
    ['kind', 'person', 'kind'],
    ['spans', '2008-02-29', 'date'],
    ['spans', '2008-02-30x/', 'date'],
    ['spans', '/', 'date'],
    ['links', 'heir:org-kr-mofe', 'link'],
    ['links', 'successor:', 'link'],
    ['pairs', '재택근무', 'pair'],
    ['pairs', '=在宅勤務', 'pair'],
    ['pairs', '가=나=다', 'pair'],
  ] as const)('%s %s', (column, cell, fault) => {
    expect(detailReaders[column](cell)).toMatchObject({ fault });
  });
});

const dated: Concept = aConcept('org-kr-mois', [aTerm('ko', '행정안전부'), aTerm('ja', '行政安全部')], {
  kind: 'name',
  spans: [{ from: '2017-07-26', to: '' }],
  sourceKo: '정부조직법 제37조 (2026-06)',
});

test('what is written is what the glossary’s tables have', () => {
  expect(writeDetails(dated)).toMatchObject({
    kind: 'name',
    spans: '2017-07-26/',
    ko_source: '정부조직법 제37조 (2026-06)',
    pairs: '',
  });
});

/** The concept after a file in this format, in which `change` is made first, was read over it. */
const readOver = (id: 'csv' | 'tbx', change: (text: string) => string): unknown => {
  const format: TermFormat | undefined = formats.find((one) => one.id === id);
  const text = change(String(format?.write?.([dated]).content));
  const [entry] = format?.read?.(new TextEncoder().encode(text)) ?? [];
  if (entry === undefined || 'fault' in entry.said) return entry;
  return mergeDraft(entry.said, dated, () => conceptId('x'));
};

describe('a file of an earlier Koryu leaves the details as they are', () => {
  test('CSV without the columns', () => {
    const firstColumns = (text: string): string =>
      text
        .split('\r\n')
        .map((line) => line.split(',').slice(0, 19).join(','))
        .join('\r\n');
    expect(readOver('csv', firstColumns)).toEqual(dated);
  });

  test('TBX without the notes', () => {
    const notes = /<note>koryu:(details|kind|spans|ko_source)=.*<\/note>\n/gu;
    expect(readOver('tbx', (text) => text.replace(notes, ''))).toEqual(dated);
  });

  test('but what today’s TBX does not say is gone', () => {
    expect(readOver('tbx', (text) => text.replace(/<note>koryu:spans=.*<\/note>\n/u, ''))).toEqual({
      ...dated,
      spans: [],
    });
  });
});
