import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFormats } from '../../src/exchange/document/formats.js';
import { exportPlace, exportPlaces } from '../../src/session/files/export-place.js';
import { sampleFolder } from '../../src/session/files/places.js';
import { ownExtension } from '../../src/session/tasks/write-own-format.js';

test.each([
  ['/papers/회의 개요.docx', undefined, '/papers/회의 개요.ja.docx'],
  ['/papers/v1.2/축사.hwpx', 'tsv', '/papers/v1.2/축사.ja.tsv'],
  [join(sampleFolder, 'press-release-ko.md'), undefined, 'press-release-ko.ja.md'],
  [join(sampleFolder, 'press-release-ko.md'), 'xlsx', 'press-release-ko.ja.xlsx'],
])('the export of %s as %s goes to %s', (path, extension, place) => {
  expect(exportPlace({ path, to: 'ja' }, extension)).toBe(place);
});

const offered = (path: string): readonly string[] => {
  const kinds = [
    { id: 'own', extension: path.split('.').at(-1) ?? '', bilingual: false },
    ...documentFormats.map(({ id, extension, usual }) => ({ id, extension, bilingual: usual === 'both' })),
  ];
  return exportPlaces({ path, lang: 'ko', to: 'ja' }, kinds);
};

test.each(['md', 'txt', 'docx', 'xlsx', 'html', 'hwpx', 'csv'])(
  'no two exports of a .%s have the same path, and none has the document’s own',
  (ending) => {
    const places = offered(`/papers/축사.${ending}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places[0]).toBe(`/papers/축사.ja.${ending}`);
    expect(places).not.toContain(`/papers/축사.${ending}`);
  },
);

test('an export with both languages is named by both', () => {
  expect(offered('/papers/축사.md')).toEqual(
    expect.arrayContaining([
      '/papers/축사.ko-ja.md',
      '/papers/축사.ko-ja.xlsx',
      '/papers/축사.ko-ja.xliff2.xlf',
    ]),
  );
});

test('a document whose format is not written is exported in the one that is', () => {
  expect(ownExtension({ format: 'hwp', path: '/papers/축사.hwp' })).toBe('hwpx');
  expect(ownExtension({ format: 'markdown', path: '/papers/축사.markdown' })).toBe('markdown');
  expect(ownExtension({ format: 'pdf', path: '/papers/축사.pdf' })).toBe('docx');
  expect(ownExtension({ format: 'none', path: '/papers/축사.xyz' })).toBeUndefined();
});
