// Commands and rows of help, found by the words that translators use.

import { describe, expect, it, test, vi } from 'vitest';
import { en } from '../../src/i18n/locales/en.js';
import { ja } from '../../src/i18n/locales/ja.js';
import { ko } from '../../src/i18n/locales/ko.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { commands } from '../../src/tui/key-bindings.js';
import { type KeyAction, keyTable } from '../../src/tui/keys.js';
import { foundCommands, loadCommandWords } from '../../src/tui/palette.js';
import { driven, fakeDesk } from './fake-desk.js';

const queries: readonly (readonly [query: string, KeyAction])[] = [
  ['병합', 'join'],
  ['병합하기', 'join'],
  ['문장 합치기', 'join'],
  ['결합', 'join'],
  ['統合', 'join'],
  ['merge', 'join'],
  ['나누기', 'split'],
  ['分ける', 'split'],
  ['저장', 'confirm-stay'],
  ['내용 저장', 'confirm-stay'],
  ['内容を保存', 'confirm-stay'],
  ['保存', 'confirm-stay'],
  ['save', 'confirm-stay'],
  ['save as', 'export'],
  ['名前を付けて保存', 'export'],
  ['납품', 'export'],
  ['참석자', 'insert-name'],
  ['参加者', 'insert-name'],
  ['participants', 'insert-name'],
  ['単語登録', 'term-form'],
  ['용어를 등록', 'term-form'],
  ['register', 'term-form'],
  ['되돌리기', 'undo'],
  ['元に戻す', 'undo'],
  ['revert', 'undo'],
  ['사전', 'lookup'],
  ['辞書', 'lookup'],
  ['dictionary', 'lookup'],
  ['열기', 'home'],
  ['開く', 'home'],
  ['open file', 'home'],
  ['미리 보기', 'preview'],
  ['プレビュー', 'preview'],
  ['바꾸기', 'replace'],
  ['置換', 'replace'],
  ['substitute', 'replace'],
  ['번역 메모리', 'insert-memory'],
  ['TM', 'insert-memory'],
  ['過去訳', 'insert-memory'],
  ['북마크', 'mark'],
  ['しおり', 'mark'],
  ['bookmark', 'mark'],
  ['주석', 'comment'],
  ['備考', 'comment'],
  ['annotation', 'comment'],
  ['무시', 'waive'],
  ['ignore', 'waive'],
  ['無視', 'waive'],
  ['QA', 'findings'],
  ['品質', 'findings'],
  ['고대비', 'settings'],
  ['ハイコントラスト', 'settings'],
  ['preferences', 'settings'],
  ['チュートリアル', 'tour'],
  ['tutorial', 'tour'],
  ['단축키', 'help'],
  ['使い方', 'help'],
  ['shortcut', 'help'],
];

describe('the palette', () => {
  test.each(queries)('%s → %s', async (query, action) => {
    const { store } = await driven(fakeDesk());
    const view = { ...store.view(), commandWords: await loadCommandWords() };
    expect(foundCommands(view, query)).toContain(action);
  });

  it('finds little for a word, and nothing for one that no command has', async () => {
    const { store } = await driven(fakeDesk());
    const view = { ...store.view(), commandWords: await loadCommandWords() };
    for (const [query] of queries) expect(foundCommands(view, query).length).toBeLessThan(12);
    expect(foundCommands(view, 'xyzzy')).toEqual([]);
    expect(foundCommands(view, '').length).toBe(commands.length);
  });

  it('shows first what the interface itself calls so', async () => {
    const { store } = await driven(fakeDesk(), undefined, 'en');
    const view = { ...store.view(), commandWords: await loadCommandWords() };
    expect(foundCommands(view, 'split')[0]).toBe('split');
    expect(foundCommands(view, 'undo').slice(0, 2)).toContain('undo');
  });

  it('shows a command with the whole query before those with a part of it', async () => {
    const { store } = await driven(fakeDesk(), undefined, 'ja');
    const view = { ...store.view(), commandWords: await loadCommandWords() };
    // 登録 is a synonym of confirming, 単語 one of choosing words.
    expect(foundCommands(view, '単語登録')[0]).toBe('term-form');
    expect(foundCommands(view, '単語登録')).toContain('confirm');
  });
});

describe.each([
  ['ko', ko.tui.synonyms],
  ['ja', ja.tui.synonyms],
  ['en', en.tui.synonyms],
] as const)('synonyms: %s', (_, synonyms) => {
  it('each command has some, and none is left of a command that is gone', () => {
    const named: Readonly<Record<string, string>> = synonyms;
    expect(commands.filter((action) => (named[action] ?? '') === '')).toEqual([]);
    const actions: readonly string[] = keyTable.map(({ action }) => action);
    expect(Object.keys(named).filter((action) => !actions.includes(action))).toEqual([]);
  });
});

describe('help', () => {
  const helping = async (query: string) => {
    const { store, press } = await driven(fakeDesk(), { columns: 100, rows: 30 });
    press('\x1bOP');
    await vi.waitFor(() => expect(store.view().commandWords).toBeDefined(), 5000);
    press(query);
    const rows = frameOf(store.view()).rows.map(plainText);
    store.close();
    return { store, press, screen: rows.slice(1, -1).join('\n') };
  };

  test.each([
    ['join', 'Join the segment', 'Search in source'],
    ['병합', 'Join the segment', 'Search in source'],
    ['alt+j', 'Join the segment', 'Search in source'],
    ['bookmark', 'Bookmark and comment', 'Search in source'],
    ['≈', 'Not the same concept', 'Bookmark and comment'],
    ['101%', 'Memory match', 'Bookmark and comment'],
  ])('%s: shows %s, not %s', async (query, shown, hidden) => {
    const { screen } = await helping(query);
    expect(screen).toContain(shown);
    expect(screen).not.toContain(hidden);
  });

  it('says where nothing is found, and shows all for an empty query', async () => {
    expect((await helping('xyzzy')).screen).toContain('No key or mark matches.');
    expect((await helping('')).screen).toContain('Confirm the translation and go to the next segment');
  });

  it('scrolls by the rows that are in sight, less one or two', async () => {
    const { store, press } = await driven(fakeDesk(), { columns: 80, rows: 24 });
    press('\x1bOP');
    const first = (): string => plainText(frameOf(store.view()).rows[2] ?? []).trim();
    const second = plainText(frameOf(store.view()).rows[21] ?? []).trim();
    press('\x1b[6~');
    expect(store.view().state.overlay).toMatchObject({ top: 19 });
    expect(first()).toBe(second);
    store.close();
  });
});
