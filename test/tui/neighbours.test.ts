// The translator's own translations of the segments before and after stay in sight.

import { expect, test } from 'vitest';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

const enter = '\r';
const pageUp = '\x1b[5~';
const document = () => fakeDesk(sampleDocument(['첫째 문장', '둘째 문장', '셋째 문장', '넷째 문장']));

/** The rows on screen at the third segment, the first two being translated. */
const atTheThird = async (columns: number, rows: number): Promise<readonly string[]> => {
  const { store, press } = await driven(document(), { columns, rows });
  press(`${pageUp}一番目の文${enter}二番目の文${enter}三番`);
  const frame = frameOf(store.view()).rows.map(plainText);
  store.close();
  return frame;
};

test('80 columns: the row above the field is the translation before, the row below the source to come', async () => {
  const frame = await atTheThird(80, 24);
  const field = frame.findIndex((row) => row.startsWith('三番'));
  expect(frame[field - 1]?.trim()).toBe('2✓ 二番目の文');
  expect(
    frame
      .slice(field)
      .find((row) => row.includes('넷째'))
      ?.trim(),
  ).toBe('4  넷째 문장');
});

test.each([
  [120, 40],
  [200, 50],
])('%i columns: each source stands beside its translation', async (columns, rows) => {
  const frame = await atTheThird(columns, rows);
  for (const [source, target] of [
    ['첫째 문장', '一番目の文'],
    ['둘째 문장', '二番目の文'],
    ['셋째 문장', '三番'],
  ]) {
    expect(frame.some((row) => new RegExp(`${source} +│ ${target}`).test(row))).toBe(true);
  }
});

test('40 columns and 12 rows: nothing but the field', async () => {
  expect((await atTheThird(40, 12)).join('\n')).not.toContain('二番目の文');
});

test('a long document is centred on the current segment, and every row of the list is used', async () => {
  const texts = Array.from({ length: 60 }, (_, index) => `${index + 1}번째 ${'긴 문장 '.repeat(index % 7)}`);
  const { store, press } = await driven(fakeDesk(sampleDocument(texts)), { columns: 120, rows: 40 });
  press('\x0730\r');
  const frame = frameOf(store.view()).rows.map(plainText);
  store.close();
  const current = frame.findIndex((row) => row.startsWith('> '));
  const source = frame.findIndex((row) => row.startsWith('─ Source'));
  expect(frame[current]).toContain('30번째');
  expect(current).toBeGreaterThan(8);
  expect(current).toBeLessThan(16);
  for (const row of frame.slice(2, source)) expect(row.slice(0, 40).trim()).not.toBe('');
});
