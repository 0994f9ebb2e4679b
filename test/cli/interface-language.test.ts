// Which language the interface speaks: the flag, the setting, the environment, the system; and that asking changes nothing.

import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { chooseUiLang } from '../../src/i18n/translate.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

describe('the first that speaks decides', () => {
  test.each([
    ['ja', 'ko', { LANG: 'en_US.UTF-8' }, 'en-US', 'ja'],
    ['ko-KR', undefined, {}, 'ja-JP', 'ko'],
    [undefined, 'ko', { KORYU_LANG: 'ja', LANG: 'en_US.UTF-8' }, 'en-US', 'ko'],
    [undefined, undefined, { KORYU_LANG: 'ja', LC_ALL: 'ko_KR.UTF-8' }, 'en-US', 'ja'],
    [undefined, undefined, { LC_ALL: 'ko_KR.UTF-8', LC_MESSAGES: 'ja_JP', LANG: 'en_US' }, 'en-US', 'ko'],
    [undefined, undefined, { LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'ko_KR.UTF-8' }, 'en-US', 'ja'],
    // POSIX: an empty variable is as good as none.
    [undefined, undefined, { LC_ALL: '', LANG: 'ko_KR.UTF-8' }, 'en-US', 'ko'],
    // Whoever asks for another language, or for none, gets English and not what the system speaks.
    [undefined, undefined, { LANG: 'C.UTF-8' }, 'ko-KR', 'en'],
    [undefined, undefined, { LANG: 'de_DE.UTF-8' }, 'ko-KR', 'en'],
    // Windows, and shells without LANG.
    [undefined, undefined, {}, 'ko-KR', 'ko'],
    [undefined, undefined, { LANG: '' }, 'ja', 'ja'],
    [undefined, undefined, {}, 'fr-FR', 'en'],
    // A setting of a later version is no setting.
    [undefined, 'zh', { LANG: 'ja_JP.UTF-8' }, 'en-US', 'ja'],
  ])('--lang %s, set %s, %j, system %s: %s', async (flag, set, env, system, expected) => {
    const stored = async (): Promise<string | undefined> => set;
    expect(await chooseUiLang({ flag, stored, env, system: () => system })).toBe(expected);
  });
});

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
});
afterEach(() => remove());

const errorOf = async (argv: readonly string[]): Promise<string> => {
  let err = '';
  const terminal = {
    out: () => {},
    err: (text: string) => {
      err += text;
    },
    stdin: async () => new TextEncoder().encode('총무성\n'),
    interactive: false,
  };
  await runCli([...argv, '--db', db], terminal, { LANG: 'en_US.UTF-8' });
  return err;
};
// A wrong call never opens the database for work.
const wrongCall = ['lookup', '--limit'] as const;

const setLanguage = async (value: string): Promise<void> => {
  const termbase = await aTermbase(db);
  (await termbase.settings()).write('setting.language', value);
  termbase.close();
};

describe('the language set in the program', () => {
  test('holds on the command line, unless a flag says otherwise', async () => {
    await setLanguage('ja');
    expect(await errorOf(wrongCall)).toContain('詳しい使い方：koryu lookup --help');
    expect(await errorOf([...wrongCall, '--lang', 'ko'])).toContain('자세한 사용법: koryu lookup --help');
  });

  test('of `tokens`, --lang is about the text: the setting still holds', async () => {
    await setLanguage('ko');
    expect(await errorOf(['tokens', '--lang', 'ja', 'a', 'b'])).toContain(
      '자세한 사용법: koryu tokens --help',
    );
  });

  test('asking for it makes no database', async () => {
    expect(await errorOf(wrongCall)).toContain('See koryu lookup --help.');
    expect(await readdir(folder)).toEqual([]);
  });

  test('asking for it leaves the database as it is, and nothing beside it', async () => {
    await setLanguage('ja');
    const [before, { mtimeMs }] = [await readFile(db), await stat(db)];
    await errorOf(wrongCall);
    expect(Buffer.compare(before, await readFile(db))).toBe(0);
    expect((await stat(db)).mtimeMs).toBe(mtimeMs);
    expect(await readdir(folder)).toEqual(['koryu.db']);
  });

  test.each([
    [
      'a text',
      Buffer.from('총무성 총무성 총무성 총무성 총무성 총무성 총무성 총무성 총무성 총무성 총무성 총무성'),
    ],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(4096)],
  ])('a file with %s in it is left alone', async (_, content) => {
    await writeFile(db, content);
    expect(await errorOf(wrongCall)).toContain('See koryu lookup --help.');
    expect(Buffer.compare(content, await readFile(db))).toBe(0);
    expect(await readdir(folder)).toEqual(['koryu.db']);
  });
});
