import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportPlace } from '../../src/session/files/export-place.js';
import { sampleFolder } from '../../src/session/files/places.js';

test.each([
  ['/papers/회의 개요.docx', undefined, '/papers/회의 개요.ja.docx'],
  ['/papers/v1.2/축사.hwpx', 'tsv', '/papers/v1.2/축사.ja.tsv'],
  [join(sampleFolder, 'press-release-ko.md'), undefined, 'press-release-ko.ja.md'],
  [join(sampleFolder, 'press-release-ko.md'), 'xlsx', 'press-release-ko.ja.xlsx'],
])('the export of %s as %s goes to %s', (path, extension, place) => {
  expect(exportPlace({ path, to: 'ja' }, extension)).toBe(place);
});
