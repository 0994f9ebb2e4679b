// Formats that leave as another one: DOCX of our own, and HWPX by rhwp.

import { readFileSync } from 'node:fs';
import { HwpDocument, initSync } from '@rhwp/core';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { hwpToHwpx } from '../../src/container/rhwp.js';
import { exportedAs } from '../../src/document/conversion/converted.js';
import { flowDocument } from '../../src/document/conversion/flow-document.js';
import { plainDocx } from '../../src/document/conversion/plain-docx.js';
import type { Format } from '../../src/document/format.js';
import { hwpx } from '../../src/document/formats/hwpx/hwpx.js';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import { hwp3File } from '../helpers/hwp3-file.js';
import { codedSegments } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { hp, ht, hwpxFile } from './office-files.js';

const targetsOf = (
  segments: readonly { start: number; end: number }[],
  lines: readonly (string | undefined)[],
) =>
  segments.map(({ start, end }, index) => {
    const text = lines[index];
    return { start, end, target: text === undefined ? undefined : { text, codes: [] } };
  });

describe('DOCX of our own', () => {
  const document = flowDocument(
    [
      { kind: 'paragraph', text: '회의 결과', as: 'heading' },
      { kind: 'paragraph', text: '○ 예산을 늘린다. 인력도 늘린다.' },
      { kind: 'row', cells: [['구분'], ['금액 <원>', '비고']] },
      { kind: 'row', cells: [['기금'], ['1조']] },
      { kind: 'paragraph', text: '끝이다.' },
    ],
    'utf-8',
  );
  const spans = document.blocks.filter(({ kind }) => kind !== 'item');

  test('has the translations in paragraphs and tables, and the rest in the source language', async () => {
    const lines = ['会議の結果', '区分', undefined, '備考', '基金', undefined, '以上。'];
    const { bytes, notes } = plainDocx(document, {
      from: 'ko',
      to: 'ja',
      text: document.text,
      targets: targetsOf(spans, lines),
    });
    const read = await segmentDocument(formats, bytes, 'a.docx');
    expect(read.segments.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading 会議の結果',
      'item 예산을 늘린다.',
      'item 인력도 늘린다.',
      'cell 区分',
      'cell 금액 <원>',
      'cell 備考',
      'cell 基金',
      'cell 1조',
      'paragraph 以上。',
    ]);
    expect(notes).toEqual([{ kind: 'converted', at: 0, shown: 'DOCX' }]);
    expect(new TextDecoder().decode(openArchive(bytes).read('word/styles.xml'))).toContain(
      'w:eastAsia="ja-JP"',
    );
  });

  test('is of the text that was translated', () => {
    expect(() => plainDocx(document, { from: 'ko', to: 'ja', text: '다른 글', targets: [] })).toThrow(
      'original-differs',
    );
  });
});

describe('HWP', () => {
  const made = async (lines: readonly string[]): Promise<Uint8Array> => {
    Object.defineProperty(globalThis, 'measureTextWidth', { value: () => 10, configurable: true });
    initSync({ module: readFileSync('node_modules/@rhwp/core/rhwp_bg.wasm') });
    const document = HwpDocument.createEmpty();
    document.createBlankDocument();
    document.insertText(0, 0, 0, lines.join(' '));
    return document.exportHwp();
  };

  test('leaves as HWPX with the translations in it', async () => {
    const bytes = await made(['지방창생을 추진한다.', '예산을 늘린다.']);
    const read = await segmentDocument(formats, bytes, 'a.hwp');
    expect(read.segments.map(({ text }) => text)).toEqual(['지방창생을 추진한다.', '예산을 늘린다.']);
    const listed = formats.find(({ id }) => id === 'hwp');
    const format = await listed?.load();
    const targets = targetsOf(read.segments, ['地方創生を進める。', undefined]);
    const written = await format?.write?.(bytes, { from: 'ko', to: 'ja', text: read.text, targets });
    const again = await segmentDocument(formats, written?.bytes ?? new Uint8Array(), 'a.hwpx');
    expect(again.format).toBe('hwpx');
    expect(again.segments.map(({ text }) => text)).toEqual(['地方創生を進める。', '예산을 늘린다.']);
    expect(written?.notes[0]).toEqual({ kind: 'converted', at: 0, shown: 'HWPX' });
    expect(listed?.exportsAs).toBe('hwpx');
  });

  test('a translation without a place is told, not lost', async () => {
    const bytes = await made(['지방창생을 추진한다.']);
    const format = await formats.find(({ id }) => id === 'hwp')?.load();
    const target = { start: 0, end: 5, target: { text: '迷子', codes: [] } };
    const written = await format?.write?.(bytes, {
      from: 'ko',
      to: 'ja',
      text: '없는 문장',
      targets: [target],
    });
    expect(written?.notes).toContainEqual({ kind: 'not-converted', at: 0, shown: '迷子' });
  });

  test('the number of a table is text in one format and a field in the other', async () => {
    const field = `<hp:ctrl><hp:fieldBegin id="1" type="CROSSREF"/></hp:ctrl>${ht('12')}<hp:ctrl><hp:fieldEnd beginIDRef="1"/></hp:ctrl>`;
    const converted = hwpxFile(hp(`${ht('자세한 것은 표 ')}${field}${ht('에 있다.')}`));
    const text = '자세한 것은 표 12에 있다.';
    const source: Format = { id: 'hwp', read: () => ({ text, encoding: 'utf-8', blocks: [] }) };
    const format = exportedAs(source, async () => converted, hwpx);
    const line = '詳しくは表12にある。';
    const target = { start: 0, end: text.length, target: { text: line, codes: [] } };
    const written = await format.write?.(converted, { from: 'ko', to: 'ja', text, targets: [target] });
    expect(codedSegments(segmentBytes(hwpx, written?.bytes ?? new Uint8Array()))).toEqual([
      '詳しくは表{1=12}にある。',
    ]);
    expect(written?.notes).toEqual([{ kind: 'converted', at: 0, shown: 'HWPX' }]);
  });

  test('a comment that repeats a sentence does not take its translation', async () => {
    const memo = `<hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList>${hp(ht('확인했다.'))}</hp:subList></hp:fieldBegin></hp:ctrl>`;
    const converted = hwpxFile(hp(`${ht('끝이다.')}${memo}`) + hp(ht('확인했다.')));
    const text = '끝이다.\n확인했다.\n';
    const source: Format = { id: 'hwp', read: () => ({ text, encoding: 'utf-8', blocks: [] }) };
    const targets = [{ start: 5, end: 10, target: { text: '確認した。', codes: [] } }];
    const format = exportedAs(source, async () => converted, hwpx);
    const written = await format.write?.(converted, { from: 'ko', to: 'ja', text, targets });
    const { segments } = segmentBytes(hwpx, written?.bytes ?? new Uint8Array(), { comments: true });
    expect(segments.map(({ kind, text: one }) => `${kind} ${one}`)).toEqual([
      'paragraph 끝이다.',
      'comment 확인했다.',
      'paragraph 確認した。',
    ]);
  });

  test('Hangul 3.0 is read', async () => {
    const bytes = hwp3File(['지방창생을 추진한다.', '예산 3억 원을 늘린다.']);
    const { format, segments } = await segmentDocument(formats, bytes, 'a.hwp');
    expect(format).toBe('hwp3');
    expect(segments.map(({ text }) => text)).toEqual(['지방창생을 추진한다.', '예산 3억 원을 늘린다.']);
  });

  test('the program goes on meanwhile', async () => {
    const bytes = hwp3File(Array.from({ length: 300 }, (_, n) => `제${n}조의 예산을 늘린다.`));
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    await hwpToHwpx(bytes).finally(() => clearInterval(timer));
    // Once only, if the conversion held the thread.
    expect(turns).toBeGreaterThan(3);
  });

  test('what rhwp cannot read is damaged', async () => {
    await expect(hwpToHwpx(new TextEncoder().encode('HWP Document File V3.00'))).rejects.toMatchObject({
      code: 'archive-damaged',
    });
  });
});
