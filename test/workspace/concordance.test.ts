// The concordance over the document: what it asks for, and what it puts in.

import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { driven, fakeDesk } from '../tui/fake-desk.js';

const open = '\x1b0';
const tab = '\t';
const right = '\x1b[1;2C';
const down = '\x1b[B';

/** What stands in the field after these keys; the memory answers between two of them. */
const pressing = async (...keys: readonly string[]) => {
  const { store, press } = await driven(fakeDesk(), { columns: 100, rows: 30 });
  store.start();
  for (const key of keys) {
    press(key);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { state } = store.view();
  const frame = frameOf(store.view());
  store.close();
  return { state, text: state.editor.text, frame, screen: frame.rows.map(plainText).join('\n') };
};

describe('the concordance', () => {
  it.each<[string, readonly string[], string]>([
    [
      'puts the translation in at the insertion point',
      ['は', open, '재난 지원', '\r'],
      'は総務省は災害に備えて支援を強化する。',
    ],
    [
      'asked in the language of the translation: that side is put in',
      [open, '支援 地方', '\r'],
      '地方への支援を続ける。',
    ],
    ['a part of it', [open, '재난', tab, right, right, right, '\r'], '総務省'],
    ['another place', [open, '지원', down, '\r'], `${'長い文で'.repeat(20)}支援を述べる。`],
    ['nothing where nothing is found', [open, '없는 말', '\r', '\x1b'], ''],
    ['the word before the insertion point is asked for', ['支援', open, '\r'], '支援地方への支援を続ける。'],
    ['what is selected is asked for', ['支援', '\x1b[1;2D\x1b[1;2D', open, '\r'], '地方への支援を続ける。'],
    [
      'the translation of a hit is walked in, not typed into',
      [open, '재난', tab, 'x', '\r'],
      '総務省は災害に備えて支援を強化する。',
    ],
  ])('%s', async (_, keys, expected) => expect((await pressing(...keys)).text).toBe(expected));

  it('shows both sides and the words, and where a part begins', async () => {
    const { screen, frame } = await pressing(open, '재난 지원', tab);
    expect(screen).toContain('총무성은 재난에 대비하여 지원을 강화한다.');
    expect(screen).toContain('総務省は災害に備えて支援を強化する。');
    expect(screen).toContain('회의.hwpx · 2026-06-01');
    const marked = frame.rows.flat().filter(({ meaning }) => meaning === 'hit');
    expect(marked.map(({ text }) => text)).toEqual(['재난', '지원', '재난', '지원']);
    expect(plainText(frame.rows[frame.cursor?.y ?? 0] ?? [])).toContain('総務省は');
    expect(frame.cursor?.x).toBe(2);
  });

  it('from the source: the chosen words', async () => {
    const { state } = await pressing('\x02', tab, open);
    expect(state.overlay).toMatchObject({ kind: 'concordance', query: { text: '행정안전부' } });
  });
});
