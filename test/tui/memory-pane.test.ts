// The proposal of the memory is always in sight, and so is what differs.

import { describe, expect, test } from 'vitest';
import type { MemoryMatch } from '../../src/model/memory-match.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { matchRows } from '../../src/tui/panes/memory.js';
import { driven, fakeDesk } from './fake-desk.js';

const source = '행정안전부는 6월 5일 부산광역시에서 업무 담당자 200여 명이 참석한 가운데 연수회를 열었다.';
const target = '行政安全部は6月5日、釜山広域市で業務担当者約200人が参加する中、研修会を開いた。';
const at = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const match: MemoryMatch = {
  score: 90,
  source,
  target,
  document: '작년.hwpx',
  meeting: '',
  translator: '',
  at: '2025-06-05T00:00:00.000Z',
  differences: [
    {
      kind: 'term',
      source: '대구',
      sourceSpan: { start: 0, end: 2 },
      memory: '부산',
      memorySpan: at(source, '부산'),
    },
    {
      kind: 'number',
      source: '250여 명',
      sourceSpan: { start: 3, end: 8 },
      memory: '200여 명',
      memorySpan: at(source, '200여 명'),
    },
  ],
};

const rows = async (columns: number, room: number): Promise<readonly string[]> => {
  const { store } = await driven(fakeDesk());
  const shown = matchRows(store.view(), match, columns, room).map((row) => plainText(row).trimEnd());
  store.close();
  return shown;
};

describe('a match', () => {
  test('with room: the old source, what differs, the proposal', async () => {
    expect(await rows(120, 9)).toEqual([
      `  90% ${source}`,
      '   ≠  부산⇒대구 · 200여 명⇒250여 명',
      `   →  ${target}`,
    ]);
  });

  test('in two rows: what differs and the proposal', async () => {
    expect(await rows(120, 2)).toEqual(['  90% 부산⇒대구 · 200여 명⇒250여 명', `   →  ${target}`]);
  });

  test('in one row: the proposal', async () => {
    expect(await rows(120, 1)).toEqual([`  90% ${target}`]);
  });

  test('never in more rows than there are, and a cut is marked', async () => {
    for (let room = 1; room < 9; room += 1) {
      const shown = await rows(44, room);
      expect(shown.length).toBeLessThanOrEqual(room);
      expect(shown.some((row) => row.includes('行政安全部'))).toBe(true);
    }
    expect((await rows(44, 3)).at(-1)).toMatch(/…$/);
  });
});
