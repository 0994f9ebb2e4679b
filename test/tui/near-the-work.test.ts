// What a new user stumbled over: keys told where they work, names in the place of identifiers, nothing lost or done unseen.

import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { findingRows } from '../../src/tui/panes/finding-rows.js';
import { insertableRows } from '../../src/tui/panes/insertables.js';
import type { Store } from '../../src/tui/store.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

const esc = '\x1b';
const f4 = '\x1bOS';
const f7 = '\x1b[18~';
const f8 = '\x1b[19~';
const f12 = '\x1b[24~';
const answered = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));
const screen = (store: Store): string => frameOf(store.view()).rows.map(plainText).join('\n');

const doing = async (keys: readonly string[], desk = fakeDesk(), size = { columns: 100, rows: 30 }) => {
  const { store, press } = await driven(desk, size, 'ko');
  store.start();
  for (const key of keys) {
    press(key);
    await answered();
  }
  store.close();
  return store;
};

const finding = (values: Finding['values'], check: string, fact: string, fix: string): Finding => ({
  segment: 0,
  check,
  fact,
  severity: 'warning',
  values,
  source: { start: 0, end: 0 },
  target: { start: 0, end: 2 },
  fix,
});

describe('a correction', () => {
  test.each([
    ['said by the sentence', finding({ found: '연장와', right: '연장과' }, 'particle', 'disagrees', '과'), 1],
    ['not said by it', finding({}, 'double-space', 'repeated', ' '), 1],
  ])('%s is told once', async (_, one, arrows) => {
    const { store } = await driven(fakeDesk(), undefined, 'ko');
    const said = findingRows(store.view(), one, 78).map(plainText).join('');
    expect(said.split('→').length - 1).toBe(arrows);
    store.close();
  });

  it('stands before the reason of an ignored finding, so that it is not read as part of it', async () => {
    const { store } = await driven(fakeDesk(), undefined, 'ko');
    const waived = { reason: '원문 오기', who: '', at: '' };
    const one = { ...finding({}, 'double-space', 'repeated', '總'), waived };
    const said = findingRows(store.view(), one, 78).map(plainText).join('');
    expect(said).toMatch(/→ 總 — 원문 오기$/u);
    store.close();
  });
});

describe('replacing', () => {
  it('does not begin with what is chosen in the source', async () => {
    const { state } = (await doing(['\x02', '\t', f7])).view();
    expect(state.overlay).toMatchObject({ kind: 'replace', fields: [{ text: '' }, { text: '' }] });
  });
  it('begins with what is selected in the translation', async () => {
    const { state } = (await doing(['総務省', '\x1b[1;2H', f7])).view();
    expect(state.overlay).toMatchObject({ kind: 'replace', fields: [{ text: '総務省' }, {}] });
  });
});

describe('the term form', () => {
  const open = ['\x02', f4];
  it('asks before what was typed is lost, and closes at once where nothing was', async () => {
    expect((await doing([...open, esc])).view().state.overlay.kind).toBe('pick');
    const asked = await doing([...open, '行安部', esc]);
    expect(asked.view().state.overlay.kind).toBe('form');
    expect(asked.view().state.notice?.kind).toBe('form-unsaved');
    expect((await doing([...open, '行安部', esc, esc])).view().state.overlay.kind).toBe('pick');
    expect((await doing([...open, '行安部', esc, '局', esc])).view().state.overlay.kind).toBe('form');
  });
});

describe('the history of a term', () => {
  it('has names for columns and values', async () => {
    const desk = fakeDesk();
    const changed = (column: string, before: string, now: string) => ({ column, before, after: now });
    const columns = [
      changed('equivalence', 'exact', 'functional'),
      changed('origin', '', 'both'),
      changed('ko_status', 'preferred', 'admitted'),
      changed('reliability', '1', '4'),
      changed('domain', '', 'autonomy'),
    ];
    const terms: typeof desk.terms = {
      ...desk.terms,
      history: () => [{ at: '2026-11-20T01:02:03Z', who: '역자', action: 'change', undone: false, columns }],
    };
    const said = screen(await doing(['\x0c', '총무성', f8], { ...desk, terms }));
    expect(said).toContain('신뢰도: 1 미확인 → 4 양국 공식');
    expect(said).toContain('지방자치');
    expect(said).not.toMatch(/exact|functional|both|preferred|admitted|autonomy/);
  });
});

describe('a window too small to draw in', () => {
  it('takes no letters and no keys that change anything', async () => {
    const store = await doing(['가', '\r', '\x18'], fakeDesk(), { columns: 39, rows: 24 });
    expect(store.view().state.editor.text).toBe('');
    expect(store.view().state.units.every(({ state }) => state === 'untouched')).toBe(true);
  });
  it('can be left', async () => {
    const store = await doing(['\x11'], fakeDesk(), { columns: 39, rows: 11 });
    expect(store.view().state.ended).toBe('saved');
  });
});

describe('near what they are about', () => {
  it('the keys of terms stand above the terms', async () => {
    expect(screen(await doing(['가']))).toMatch(/─ 용어 ─+ Alt\+1/);
  });
  it('why a file cannot be opened is told in full, below the path', async () => {
    const store = await doing([f12], fakeDesk(), { columns: 60, rows: 20 });
    const values = { file: '/home/역자/아주 긴 이름의 자료/2026년 보도자료 모음/missing.md' };
    store.dispatch({ kind: 'failed', code: 'file-missing', values });
    expect(screen(store).replace(/\s/g, '')).toContain('missing.md');
  });
});

describe('what a key can insert', () => {
  const text = '홍길동과 김영희';
  const names = [
    { start: 0, end: 3, kind: 'name', texts: ['ホン・ギルドン（洪吉童、行政安全部次官）'] },
    { start: 5, end: 8, kind: 'name', texts: ['キム・ヨンヒ（金英姫）'] },
  ] as const;
  const rowsAt = async (columns: number, most?: number) => {
    const desk = {
      ...fakeDesk(sampleDocument([text])),
      insertables: async () => ({ insertables: names, words: [] }),
    };
    const store = await doing(['訳'], desk);
    return insertableRows(store.view(), columns, most).map((row) => plainText(row).trimEnd());
  };
  it('takes a second row for a name that the first would cut', async () => {
    const rows = await rowsAt(52, 2);
    expect(rows).toHaveLength(2);
    expect(rows.join('')).toContain('キム・ヨンヒ（金英姫）');
    expect(rows.join('')).not.toContain('…');
  });
  it('stays in one row where rows are few, or wide enough', async () => {
    expect(await rowsAt(52)).toEqual([expect.stringContaining('…')]);
    expect(await rowsAt(100, 2)).toHaveLength(1);
  });
});

describe('a document whose file changed', () => {
  it('keeps the mark of a segment apart from its number', async () => {
    const document = sampleDocument(['하나', '둘', '셋']);
    const changed = document.units.map((unit, index) => (index === 2 ? { ...unit, was: '넷' } : unit));
    expect(screen(await doing([], fakeDesk({ ...document, units: changed })))).toMatch(/C 3 /u);
    expect(screen(await doing([], fakeDesk(document)))).toMatch(/^[> ] 3 /mu);
  });
});
