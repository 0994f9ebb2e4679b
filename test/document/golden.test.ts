// Whole documents: every folder of test/golden/document and every sample. UPDATE_GOLDEN=1 rewrites the expectations.
// Markdown inputs are called .mkd, because Biome reformats .md files under test/.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import type { SegmentedDocument } from '../../src/model/document.js';
import { spliceTargets } from '../../src/text/splice.js';
import { segmentedBytes } from './marked-segments.js';

const golden = 'test/golden/document';
const samples = 'data/samples';
const sampleFiles = readdirSync(samples).filter((name) => name.endsWith('.md'));

const cases = [
  ...readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(golden, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
      return { name, input: join(folder, input), expected: join(folder, 'expected.txt') };
    }),
  ...sampleFiles.map((name) => ({
    name: `sample ${name}`,
    input: join(samples, name),
    expected: join(golden, `${name}.expected.txt`),
  })),
];

// One segment a line, so that a person can read the difference.
const shown = ({ lang, encoding, format, segments }: SegmentedDocument): string =>
  [
    `${format} ${encoding} ${lang}`,
    ...segments.map(({ ordinal, line, kind, lang: of, text }) => [ordinal, line, kind, of, text].join('\t')),
    '',
  ].join('\n');

describe.each(cases)('$name', ({ input, expected }) => {
  const reading = segmentDocument(formats, readFileSync(input), input);

  test('segments', async () => {
    const read = await reading;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, shown(read));
    const known = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
    expect(shown(read), `read every line; UPDATE_GOLDEN=1 writes ${expected} again`).toBe(known);
  });

  test('splicing nothing changes nothing', async () => {
    const read = await reading;
    const untouched = read.segments.map(({ start, end }) => ({ start, end, target: undefined }));
    expect(spliceTargets(read.text, untouched, 'ko')).toBe(read.text);
  });
});

test.each(sampleFiles)('%s is of a size for a first walk', (name) => {
  const { segments } = segmentedBytes(readFileSync(join(samples, name)), name);
  expect(segments.length).toBeGreaterThanOrEqual(25);
  expect(segments.length).toBeLessThanOrEqual(40);
});
