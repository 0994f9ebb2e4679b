// What holds for every document, whatever stands in it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../src/document/join-lines.js';
import { Problem } from '../../src/model/problem.js';
import { sentenceSpans } from '../../src/text/sentences/sentence-spans.js';
import { spliceTargets } from '../../src/text/splice.js';
import { segmented } from './marked-segments.js';

// biome-ignore format: a list of shreds
const fragments = [
  '지방창생을 추진한다.', '방안을 “모색하겠다.”라고', '地方創生を進める。', '「協力する。」と述べた。', '2026. 6. 5.(금)',
  '12.2조원', ' ', '　', '\n', '\r\n', '\r', '\n\n', '\t', '- ', '○ ', '1. ', '## ', '> ', '**', '| a | b |\n|---|---|\n| ',
  '▲', '(', ')', '”', '"', '…', '!?', '<b>', '</div>', '<!--', '-->', '```\n', '---\n', 'U.S. ', '𠮷', '한', '．', '제1조(목적) ',
] as const;

const document = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));
const name = fc.constantFrom('a.txt', 'a.md');

const segmentedOrEmpty = (text: string, file: string) => {
  try {
    return segmented(text, file);
  } catch (error) {
    if (error instanceof Problem && ['document-empty', 'file-blank'].includes(error.code)) return undefined;
    throw error;
  }
};

test('segments rise, do not overlap, and are the joined stretch of the text', () => {
  fc.assert(
    fc.property(document, name, (text, file) => {
      const read = segmentedOrEmpty(text, file);
      let from = 0;
      for (const { start, end, text: words, ordinal, line } of read?.segments ?? []) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(words).toBe(joinLines(text.slice(start, end)).text);
        expect(words).toBe(words.trim());
        expect(read?.segments[ordinal]?.start).toBe(start);
        expect(text.slice(0, start).split(/\r\n|\n|\r/).length).toBe(line);
        from = end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('splicing nothing, or the source itself, changes nothing', () => {
  fc.assert(
    fc.property(document, name, (text, file) => {
      const segments = segmentedOrEmpty(text, file)?.segments ?? [];
      const untouched = segments.map(({ start, end }) => ({ start, end, target: undefined }));
      expect(spliceTargets(text, untouched, 'ja')).toBe(text);
      const one = segments
        .slice(0, 1)
        .map(({ start, end }) => ({ start, end, target: text.slice(start, end) }));
      expect(spliceTargets(text, one, 'ko')).toBe(text);
    }),
    { numRuns: 500 },
  );
});

describe('a megabyte takes a moment, whatever is in it', () => {
  const megabyte = (piece: string): string =>
    piece.repeat(Math.ceil(1_000_000 / new TextEncoder().encode(piece).length));

  // A machine under load is slow, a quadratic search takes minutes.
  const limit = 20_000;

  test.each([
    ['Korean words without a full stop', '지방자치단체 '],
    ['kanji without a full stop', '地方創生'],
    ['dots', '.'],
    ['full stops and spaces', '。 '],
    ['opening brackets', '（「“('],
    ['quotation marks', '"가 '],
    ['numbers', '2026. 6. '],
    ['marks that go on', '다.”라고 '],
    ['stars', '.*'],
  ])(
    '%s',
    (_, piece) => {
      expect(sentenceSpans(megabyte(piece)).length).toBeGreaterThan(0);
    },
    limit,
  );

  test.each(['a.txt', 'a.md'])(
    'a document of one line, %s',
    (file) => {
      expect(segmented(megabyte('지방자치단체 '), file).segments).toHaveLength(1);
    },
    limit,
  );
});
