// What was stumbled over in a whole day's work.

import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import type { Store } from '../../src/tui/store.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

const rows = (store: Store): readonly string[] => frameOf(store.view()).rows.map(plainText);
const answered = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));

/** The sample with one segment that came in the place of another text when the file changed. */
const changed = (was: string) => {
  const document = sampleDocument(['제목', '회의는 6월 9일 대구에서 열린다.', '끝']);
  return { ...document, units: document.units.map((unit, at) => (at === 1 ? { ...unit, was } : unit)) };
};

describe('a segment that changed in the file', () => {
  it('shows its former text and what differs', async () => {
    const { store } = await driven(fakeDesk(changed('회의는 6월 8일 부산에서 열린다.')));
    const text = rows(store).join('\n');
    expect(text).toContain(' C ≠  8일⇒9일 · 부산에서⇒대구에서');
    expect(text).toContain('회의는 6월 8일 부산에서 열린다.');
    store.close();
  });

  it('that is new shows none', async () => {
    const { store } = await driven(fakeDesk(changed('')));
    expect(rows(store).join('\n')).not.toContain('C ≠');
    store.close();
  });

  it('is what the first filter lists', async () => {
    const { store, press } = await driven(fakeDesk(changed('')));
    press('\x1b[17~');
    expect(rows(store).join('\n')).toContain('Filter: with file changes (1)');
    store.close();
  });
});

describe('the last rows', () => {
  it('say a long notice in full', async () => {
    const desk = fakeDesk();
    const { store, press } = await driven(desk, { columns: 40, rows: 24 }, 'ko');
    press('\x1bg');
    await answered();
    const said = rows(store).slice(-3).join('').replaceAll(/\s+/g, ' ');
    expect(said).toContain('먼저 용어를 조회하십시오');
    expect(said).toContain('찾기: Alt+G');
    expect(rows(store).at(-1)).not.toContain('…');
    store.close();
  });

  it('ask about the same source although something was said', async () => {
    const { store, press } = await driven(fakeDesk(sampleDocument(['제목', '가', '제목'])));
    press('\x1b[1;5H');
    press('訳');
    press('\x13');
    expect(store.view().state.overlay.kind).toBe('propagate');
    expect(rows(store).at(-1)).toContain('Same source 1×');
    store.close();
  });
});

it('a row of the list that fits is not cut for the space behind it', async () => {
  const { store, press } = await driven(fakeDesk(sampleDocument(['제목', '가'.repeat(40)])), {
    columns: 120,
    rows: 40,
  });
  press(
    '정보 공개와 효율화를 추진하여 국민이 변화를 실감할 수 있는 정부를 만들겠습니다. 또한 더 만들겠습니다.',
  );
  const list = rows(store)
    .filter((row) => row.includes('│'))
    .map((row) => row.split('│')[1]?.trim() ?? '');
  const cut = list.filter((row) => row.endsWith('…'));
  expect(cut.length).toBeLessThanOrEqual(1);
  store.close();
});

it('with Caps Lock on the keys with Alt do the same', async () => {
  const { store, press } = await driven(fakeDesk());
  press('\x1bV');
  expect(store.view().state.overlay.kind).toBe('details');
  store.close();
});

describe('from the list of documents', () => {
  it.each([
    ['\t', 'meetings'],
    ['\x1b[C', 'statistics'],
  ])('%j leads on', async (key, kind) => {
    const { store, press } = await driven(fakeDesk());
    press('\x1b[24~');
    press(key);
    expect(store.view().state.overlay.kind).toBe(kind);
    store.close();
  });

  it('Tab completes a path that is typed, and → moves in it', async () => {
    const { store, press } = await driven(fakeDesk());
    press('\x1b[24~');
    press('자');
    await answered();
    press('\x1b[C');
    press('\t');
    const { overlay } = store.view().state;
    expect(overlay.kind === 'home' && overlay.field.text).toBe('자자료/');
    store.close();
  });
});
