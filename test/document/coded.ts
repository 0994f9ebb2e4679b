// Helper of the tables: segments and translations with their codes as `{1}bold{/1}` and `{2}` on its own.

import { expect } from 'vitest';
import type { Format, Translation, WrittenDocument } from '../../src/document/format.js';
import { codesOf } from '../../src/document/inline-codes.js';
import type { Segmenting } from '../../src/document/segment-document.js';
import type { SegmentedDocument } from '../../src/model/document.js';
import type { CodedText, PlacedCode } from '../../src/model/inline-code.js';
import { otherLang } from '../../src/model/language.js';
import type { RewriteNote } from '../../src/model/rewrite-note.js';
import { placedCodes } from '../../src/text/coded-text.js';
import { segmentBytes } from './marked-segments.js';

const shownCode = ({ number, side }: PlacedCode, shown: string): string =>
  side === 'close' ? `{/${number}}` : side === 'open' ? `{${number}}` : `{${number}=${shown}}`;

/** The segments of a document with their codes; a single code as `{2=12/30}`. */
export const codedSegments = (read: SegmentedDocument): readonly string[] =>
  read.segments.map((segment) => {
    const codes = codesOf(read.text, read.marks ?? [], segment);
    let from = 0;
    let line = '';
    for (const place of placedCodes(codes)) {
      const { kind = '', shown = '' } = codes.find(({ number }) => number === place.number) ?? {};
      line += segment.text.slice(from, place.at) + shownCode(place, shown === '' ? kind : shown);
      from = place.at;
    }
    return line + segment.text.slice(from);
  });

/** A translation from its line: `{1}`, `{/1}`; `{2=}` is a single code. */
export const coded = (line: string): CodedText => {
  const codes: PlacedCode[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\{(\/?)(\d+)(=[^}]*)?\}/g)) {
    const [all, slash, number, single] = match;
    text += line.slice(from, match.index);
    const side = single !== undefined ? 'single' : slash === '/' ? 'close' : 'open';
    codes.push({ number: Number(number), side, at: text.length });
    from = match.index + all.length;
  }
  return { text: text + line.slice(from), codes };
};

type Written = {
  readonly bytes: Uint8Array;
  readonly notes: readonly RewriteNote[];
  readonly read: SegmentedDocument;
};

/** A document written at once. */
const written = (
  format: Format,
  bytes: Uint8Array,
  translation: Translation,
): WrittenDocument | undefined => {
  const done = format.write?.(bytes, translation);
  if (done instanceof Promise) throw new Error(`${format.id} is written apart`);
  return done;
};

/** Writes translations, a line a segment (undefined keeps the source), and reads the result. */
export const writeBack = (
  format: Format,
  bytes: Uint8Array,
  lines: readonly (string | undefined)[],
  how?: Segmenting,
): Written => {
  const read = segmentBytes(format, bytes, how);
  expect(lines.length).toBeLessThanOrEqual(read.segments.length);
  const targets = read.segments.map(({ start, end }, index) => {
    const line = lines[index];
    return { start, end, target: line === undefined ? undefined : coded(line) };
  });
  const translation = { from: read.lang, to: otherLang(read.lang), text: read.text, targets };
  const done = written(format, bytes, translation);
  if (done === undefined) throw new Error(`${format.id} is not written`);
  return { ...done, read: segmentBytes(format, done.bytes, how) };
};

/** The source as its own translation, codes and all. */
export const identity = (format: Format, bytes: Uint8Array, how?: Segmenting): Uint8Array | undefined => {
  const { text, lang, marks = [], segments } = segmentBytes(format, bytes, how);
  const targets = segments.map((segment) => ({
    start: segment.start,
    end: segment.end,
    target: { text: segment.text, codes: placedCodes(codesOf(text, marks, segment)) },
  }));
  return written(format, bytes, { from: lang, to: otherLang(lang), text, targets })?.bytes;
};
