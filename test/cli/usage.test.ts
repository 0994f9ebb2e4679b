// Wrong calls and the help: in the language of the one who calls.

import { Command as Commander } from 'commander';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { pathOf } from '../../src/cli/help/localise-help.js';
import { uiLangs } from '../../src/i18n/locales.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { measures } from '../../src/text/width.js';
import { run } from '../helpers/cli.js';
import { leavesOf } from '../helpers/commands.js';

// A call that is wrong never gets as far as the database.
const call = (line: string) => run('/nowhere/koryu.db', line.split(' '));

const t = await loadTranslate('en');
const all = new Commander('koryu');
for (const load of Object.values(commands)) (await load()).declare(all, t, async () => {});
const paths = leavesOf(all).map((leaf) => pathOf(leaf).join(' '));

describe('a wrong call is said in one sentence, with the way to the help', () => {
  test.each([
    ['lookup --lang ko', '필요한 인수가 없습니다: <term>'],
    ['lookup --lang ja', '引数 <term> を指定してください。'],
    ['lookup', 'Missing argument: <term>'],
    [
      'lookup 총무성 --limit x --lang ja',
      '--limit <number> に「x」は指定できません。指定できる値：1, 2, 3, …',
    ],
    ['document export x --lang ko', '<id>에 쓸 수 없는 값입니다: ‘x’. 쓸 수 있는 값: 1, 2, 3, …'],
    ['meeting assign 1 0 --lang ja', '<document> に「0」は指定できません。指定できる値：1, 2, 3, …'],
    ['lookup 총무성 --limi 3 --lang ko', '알 수 없는 옵션입니다: --limi (가장 비슷한 것: --limit)'],
    ['lookup 지방 창생 --lang ko', '‘lookup’ 명령의 인수가 너무 많습니다.'],
    ['lokup 총무성 --lang ja', '不明なコマンドです：lokup'],
    ['glossary exprt --lang ko', '알 수 없는 명령입니다: exprt (가장 비슷한 것: export)'],
    ['suggest 총무성 --lang ko', '필수 옵션이 없습니다: --to <ko|ja>'],
    [
      'check a.tsv --format pdf --lang ko',
      '--format <text|json|html>에 쓸 수 없는 값입니다: ‘pdf’. 쓸 수 있는 값: text, json, html',
    ],
  ])('%s', async (line, sentence) => {
    const { status, out, err } = await call(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toContain('error:');
    expect(err).toMatch(/koryu(?: [a-z]+)* --help/);
    expect(err.split('\n')).toHaveLength(3);
  });
});

describe('help', () => {
  test.each([
    ['--help --lang ko', ['사용법: koryu [옵션] [명령]', '명령:', 'lookup [옵션] <term>']],
    ['lookup --help --lang ko', ['사용법: koryu lookup [옵션] <term>', '인수:', '옵션:', '개수(기본값: 10)']],
    ['lookup --help --lang ja', ['使い方：', '引数：', 'オプション：', '最大件数（既定値：10）']],
    ['check --help --lang ja', ['（指定できる値："text", "json",', '既定値："text"）']],
    ['meeting participant --help --lang ko', ['참석자 추가·수정', '명단을 CSV로 내보내기']],
    ['lookup --help', ['Usage: koryu lookup [options] <term>', 'Arguments:', '(default: 10)']],
  ])('%s', async (line, expected) => {
    const { status, out } = await call(line);
    expect(status).toBe(0);
    for (const words of expected) expect(out).toContain(words);
    if (line.includes('--lang'))
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|default|choices|display help/);
  });

  test.each(['ko', 'ja', 'en'])('in %s breaks its lines at 80 columns', async (lang) => {
    const { out } = await call(`--help --lang ${lang}`);
    expect(out.split('\n').filter((line) => measures.narrow.width(line) > 80)).toEqual([]);
  });
});

describe('a mistyped word is met with what may have been meant', () => {
  test.each([
    ['lokup 총무성', 'Unknown command: lokup (did you mean lookup?)'],
    ['lokup', 'File not found: lokup (did you mean lookup?)'],
    ['chekc --json', 'Unknown command: chekc (did you mean check?)'],
    ['chekc --json --lang ko', '알 수 없는 명령입니다: chekc (가장 비슷한 것: check)'],
    ['glossary exprt --lang ja', '不明なコマンドです：exprt'],
    ['glossary exprt', '(did you mean export?)'],
    ['help lokup', 'Unknown command: lokup (did you mean lookup?)'],
    ['help glossary exprt', 'Unknown command: exprt (did you mean export?)'],
    [
      'lookup 총무성 --lang fr',
      '“fr” is not a valid value for --lang <ko|ja|en>. Possible values: ko, ja, en',
    ],
  ])('%s', async (line, sentence) => {
    const { status, out, err } = await call(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test.each([['보도자료.docx'], ['no-such-file.txt'], ['quarterly']])('but %s is a file', async (file) => {
    expect((await call(file)).err).not.toContain('did you mean');
  });
});

describe('help of every command', () => {
  test.each(paths)('%s: exit statuses and an example, in every language', async (path) => {
    for (const lang of uiLangs) {
      const { status, out } = await call(`help ${path} --lang ${lang}`);
      expect(status).toBe(0);
      expect(out).toMatch(/\n {2}0 {3}\S.*\n( {2}1 {3}\S.*\n)? {2}2 {3}\S.*\n {2}70 {2}\S/);
      expect(out).toMatch(new RegExp(`\n  (echo '[^']+' \\| )?koryu ${path}\\b`));
      expect(out.includes(`data/schema/${path.replaceAll(' ', '-')}.schema.json`)).toBe(
        out.includes('--json '),
      );
      expect(out).toBe((await call(`${path} --help --lang ${lang}`)).out);
    }
  });

  test.each(paths)('the example of %s is a call that commander takes', async (path) => {
    const locale = (await loadTranslate('ko')).dynamic(`help.example.${path.replaceAll(' ', '-')}`) ?? '';
    const words = Array.from(
      locale.replace(/^.* \| /, '').matchAll(/'([^']*)'|(\S+)/g),
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    const program = new Commander('koryu').exitOverride().configureOutput({ outputError: () => {} });
    let ran = 0;
    for (const load of Object.values(commands)) {
      (await load()).declare(program, t, async () => {
        ran += 1;
      });
    }
    await program.parseAsync(words.slice(1), { from: 'user' });
    expect(ran).toBe(1);
  });

  test('the program explains itself the same way', async () => {
    const { out } = await call('help');
    expect(out).toContain('-V, --version');
    expect(out).toContain('koryu help COMMAND');
    expect(out).toBe((await call('--help')).out);
  });
});
