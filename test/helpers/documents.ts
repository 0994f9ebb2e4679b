// Documents as read, for tests.

import { expect } from 'vitest';
import type { SegmentedDocument } from '../../src/model/document.js';
import type { OpenWork } from '../../src/store/work/open-work.js';
import type { DocumentSource } from '../../src/store/work/place-document.js';

/** A Korean text whose lines are its segments. */
export const aDocument = (lines: readonly string[], lineEnd = '\n'): SegmentedDocument => {
  let start = 0;
  const segments = lines.map((text, ordinal) => {
    const segment = {
      ordinal,
      start,
      end: start + text.length,
      kind: 'paragraph',
      line: ordinal + 1,
      lang: 'ko',
      text,
    } as const;
    start += text.length + lineEnd.length;
    return segment;
  });
  return { text: lines.join(lineEnd), encoding: 'utf-8', format: 'text', lang: 'ko', segments };
};

/** The same, to be translated into Japanese. */
export const aSource = (lines: readonly string[], path = '/papers/agenda.txt'): DocumentSource => ({
  path,
  name: path.split('/').at(-1) ?? '',
  to: 'ja',
  read: aDocument(lines),
});

/** A document in a window that has it on screen: what other windows do from now on, it has not seen. */
export const onScreen = (work: OpenWork): OpenWork => {
  expect(work.load().units.length).toBeGreaterThan(0);
  return work;
};
