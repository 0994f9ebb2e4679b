// The first and the last row: the state of document and database, and what was done to a paste.

import { describe, expect, test } from 'vitest';
import type { UiLang } from '../../src/i18n/locale.js';
import { documentId } from '../../src/model/ids.js';
import { Problem } from '../../src/model/problem.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { driven, fakeDesk } from './fake-desk.js';

const answered = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));
const size = { columns: 110, rows: 30 };

const rowsAfter = async (keys: readonly string[], lang: UiLang, desk = fakeDesk()) => {
  const { store, press } = await driven(desk, size, lang);
  await store.start();
  for (const key of keys) {
    press(key);
    await answered();
  }
  store.close();
  const rows = frameOf(store.view()).rows.map(plainText);
  return { store, first: rows[0] ?? '', last: rows.at(-1) ?? '' };
};

/** Opens the list of findings, for which the document is checked, and closes it. */
const checked = ['\x1bk', '\x1b'];

describe('findings in the header', () => {
  test.each<[UiLang, string, string]>([
    ['en', '21', '✗ 1 finding in 1 segment '],
    ['en', '21 and 21', '✗ 2 findings in 1 segment '],
    ['ko', '21 and 21', '✗ 지적 2건(1문장) '],
    ['ja', '21 and 21', '✗ 指摘2件（1文） '],
  ])('%s: %s', async (lang, typed, said) => {
    const { first } = await rowsAfter([`${typed}。`, '\r', ...checked], lang);
    expect(first).toContain(said);
  });

  test('in several segments', async () => {
    const { first } = await rowsAfter(['21。', '\r', '21。', '\r', ...checked], 'en');
    expect(first).toContain('✗ 2 findings in 2 segments ');
  });
});

describe('a database that can only be read', () => {
  const readOnly = { ...fakeDesk(), readOnly: '/disc/koryu.db' };

  test.each<[UiLang, string]>([
    ['en', '⚠ read-only '],
    ['ko', '⚠ 읽기 전용 '],
    ['ja', '⚠ 読み取り専用 '],
  ])('is told in the header as long as it lasts, in %s', async (lang, said) => {
    const { first } = await rowsAfter(['\x1b[B', '\x1b[B'], lang, readOnly);
    expect(first).toContain(said);
  });

  test('also after the document was read again', async () => {
    const { store } = await rowsAfter([], 'en', readOnly);
    store.dispatch({
      kind: 'reloaded',
      document: { ...readOnly.document, id: documentId(1) },
      kept: new Map(),
    });
    expect(plainText(frameOf(store.view()).rows[0] ?? [])).toContain('⚠ read-only ');
  });

  test('is not told of another one', async () => {
    expect((await rowsAfter([], 'en')).first).not.toContain('read-only');
  });
});

describe('a database whose file was taken away', () => {
  const taken = new Problem('database-replaced', { file: '/disc/koryu.db', saved: '/disc/koryu.db.rescued' });
  /** A desk whose next write finds that the file is gone, as a connection does; the ones after it go into the copy. */
  const robbed = (which: 'save' | 'savePosition') => {
    const desk = fakeDesk();
    let isTold = false;
    const first = (): void => {
      if (isTold) return;
      isTold = true;
      throw taken;
    };
    return {
      ...desk,
      [which]: (...given: never[]) => {
        first();
        return Reflect.apply(desk[which], desk, given);
      },
    };
  };

  test.each<[UiLang, 'save' | 'savePosition', string]>([
    ['en', 'save', '⚠ saved elsewhere '],
    ['ko', 'save', '⚠ 다른 곳에 저장됨 '],
    ['ja', 'save', '⚠ 別の場所に保存 '],
    ['en', 'savePosition', '⚠ saved elsewhere '],
  ])('is told in the header from then on, in %s, whoever notices it: %s', async (lang, which, said) => {
    const { store, first } = await rowsAfter(
      ['総', '\r', '\x1b[B', '総', '\r', '\x1b[A'],
      lang,
      robbed(which),
    );
    expect(first).toContain(said);
    store.dispatch({ kind: 'document-opened', document: { ...fakeDesk().document, id: documentId(1) } });
    expect(plainText(frameOf(store.view()).rows[0] ?? [])).toContain(said);
  });
});

describe('a paste with escape sequences', () => {
  const paste = (text: string): string => `\x1b[200~${text}\x1b[201~`;

  test.each<[UiLang, string]>([
    ['en', 'Control characters in the pasted text were removed.'],
    ['ko', '붙여 넣은 텍스트의 제어 문자를 제거했습니다.'],
    ['ja', '貼り付けた文字列から制御文字を取り除きました。'],
  ])('is told in %s', async (lang, said) => {
    const { store, last } = await rowsAfter([paste('\x1b[31m日本\x1b[0m')], lang);
    expect(store.view().state.editor.text).toBe('日本');
    expect(last).toContain(said);
  });

  test('is told in the field of an overlay too', async () => {
    const { last } = await rowsAfter(['\x0c', paste('\x1b[31m총무성')], 'en');
    expect(last).toContain('were removed');
  });

  test('a plain paste is not', async () => {
    expect((await rowsAfter([paste('日本')], 'en')).last).not.toContain('removed');
  });
});

describe('the key that ignores a finding', () => {
  const list = '\x1bk';

  test.each<[UiLang, string, string]>([
    ['en', 'Alt+W Ignore', 'Alt+W Stop ignoring'],
    ['ko', 'Alt+W 예외 처리', 'Alt+W 예외 취소'],
    ['ja', 'Alt+W 除外', 'Alt+W 除外を取り消す'],
  ])('says in %s what it does with the chosen one', async (lang, before, after) => {
    const desk = fakeDesk();
    const open = await rowsAfter(['21。', '\r', list], lang, desk);
    expect(open.last).toContain(before);
    const ignored = await rowsAfter(['21。', '\r', list, '\x1bw', '이유', '\r', '\x1b[B'], lang, desk);
    expect(ignored.store.view().state.overlay.kind).toBe('findings');
    expect(ignored.last).toContain(after);
  });
});

test('where all findings of a segment are ignored, Enter ends that for the chosen one', async () => {
  const desk = fakeDesk();
  const { store, press } = await driven(desk, size, 'en');
  await store.start();
  for (const key of ['21と21。', '\r', '\x1b[A', ...checked]) {
    press(key);
    await answered();
  }
  const found = [...store.view().state.findings.values()].flatMap(({ own }) => own);
  expect(found).toHaveLength(2);
  for (const finding of found) store.dispatch({ kind: 'waived', finding, reason: '이유' });
  press('\x1bw');
  expect(frameOf(store.view()).rows.map(plainText).at(-1)).toContain('Enter Stop ignoring');
  press('\r');
  await answered();
  expect(desk.waived).toEqual([[found[0]?.segment, 'number', undefined]]);
  store.close();
});

test.each<[UiLang, string]>([
  ['en', ' File not found: /papers/a.txt — Check the path and the file name.'],
  ['ko', '파일을 찾을 수 없습니다: /papers/a.txt — 경로와 파일 이름을 확인하십시오.'],
  ['ja', 'ファイルが見つかりません：/papers/a.txt — パスとファイル名を確認してください。'],
])('a sentence that ends with a value does not run into the next one in %s', async (lang, said) => {
  const { store } = await rowsAfter([], lang);
  store.dispatch({ kind: 'failed', code: 'file-missing', values: { file: '/papers/a.txt' } });
  expect(plainText(frameOf(store.view()).rows.at(-1) ?? [])).toContain(said);
});

test('Japanese sentences stand side by side without a space', async () => {
  const { store } = await rowsAfter([], 'ja');
  store.dispatch({ kind: 'failed', code: 'meeting-name', values: {} });
  const last = plainText(frameOf(store.view()).rows.at(-1) ?? []);
  expect(last).toContain('会議の名称がありません。名称を入力してください。');
});
