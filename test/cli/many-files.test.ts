// Several files at once: a broken one is told and the others go on, with a summary and a status.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { docxFile, hp, ht, hwpxFile, wp, wr } from '../document/office-files.js';
import { run } from '../helpers/cli.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  db = at('k.db');
  (await aTermbase(db, [interiorMinistry])).close();
  await mkdir(at('자료'));
  const table = (target: string): string => `src_lang\tsource\ttarget\nko\t3건을 보고했다.\t${target}\n`;
  for (const [name, content] of Object.entries({
    '1 첫째.txt': '행정안전부는 시범지구를 지정한다. 시범지구를 넓힌다.\n',
    '2 broken.docx': 'PK\u0003\u0004 no zip',
    '3 셋째.txt': '행정안전부가 보고했다.\n',
    '4 empty.txt': '',
    'wrong.tsv': table('4件を報告した。'),
    'right.tsv': table('3件を報告した。'),
  }))
    await writeFile(join(folder, '자료', name), content);
});
afterAll(() => remove());

describe('scan of a folder', () => {
  test('tells the broken ones by name, shows the others, and ends with 2', async () => {
    const { status, out, err } = await run(db, ['scan', at('자료/*.{txt,docx}')]);
    expect(status).toBe(2);
    expect(out).toContain('1 첫째.txt');
    expect(out).toContain('3 셋째.txt');
    expect(out).not.toContain('broken');
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^koryu: 2 broken\.docx is damaged/),
      expect.stringMatching(/^koryu: .*4 empty\.txt/),
      'Files: 4 · read 2 · not read 2',
      '',
    ]);
  });

  test('has the broken ones in JSON', async () => {
    const { out } = await run(db, ['scan', at('자료/*.{txt,docx}'), '--json']);
    const { files, failed } = JSON.parse(out);
    expect(files.map(({ file }: { file: string }) => file)).toEqual([
      at('자료/1 첫째.txt'),
      at('자료/3 셋째.txt'),
    ]);
    expect(failed).toEqual([
      {
        file: at('자료/2 broken.docx'),
        code: 'archive-damaged',
        message: expect.stringContaining('damaged'),
      },
      {
        file: at('자료/4 empty.txt'),
        code: 'file-blank',
        message: expect.stringContaining('4 empty.txt'),
      },
    ]);
  });
});

test('a single broken file is told with its remedy, as ever', async () => {
  const { status, err } = await run(db, ['scan', at('자료/2 broken.docx')]);
  expect(status).toBe(2);
  expect(err).toMatch(/^koryu: 2 broken\.docx is damaged.*\n {2}Open it/);
});

describe('XML that is not well formed, in one part of one file of three', () => {
  const broken = [
    ['a.docx', 'word/document.xml', 5, docxFile(`\n${wp(wr('하나'))}\n\n\n</w:bdy>`)],
    [
      'b.docx',
      'word/footnotes.xml',
      2,
      docxFile(wp(wr('하나')), { 'footnotes.xml': '<w:footnotes>\n<w:p>' }),
    ],
    [
      'c.docx',
      'word/_rels/document.xml.rels',
      1,
      docxFile(wp(wr('하나')), { '/word/_rels/document.xml.rels': '<R' }),
    ],
    ['d.hwpx', 'Contents/section0.xml', 3, hwpxFile(`${hp(ht('하나'))}\n\n<hp:p`)],
  ] as const;
  test.each(broken)('%s: %s, line %i', async (name, part, line, bytes) => {
    await mkdir(at('셋'), { recursive: true });
    const names = [`가-앞 ${name}.txt`, `나-${name}`, `다-뒤 ${name}.txt`];
    await writeFile(at(`셋/${names[0]}`), '행정안전부는 시범지구를 지정한다.\n');
    await writeFile(at(`셋/${names[1]}`), bytes);
    await writeFile(at(`셋/${names[2]}`), '행정안전부가 보고했다.\n');
    const files = names.map((one) => at(`셋/${one}`));
    const told = `koryu: ${names[1]} (${part}) is not well-formed XML (line ${line}).`;
    for (const command of [['scan'], ['document', 'add']]) {
      const { status, out, err } = await run(db, [...command, ...files]);
      expect({ status, err }).toEqual({ status: 2, err: `${told}\nFiles: 3 · read 2 · not read 1\n` });
      expect(out).toContain(`가-앞 ${name}.txt`);
      expect(out).toContain(`다-뒤 ${name}.txt`);
      expect(out).not.toContain(`나-${name}`);
    }
  });
});

test('extract goes over the broken one', async () => {
  const { status, out, err } = await run(db, ['extract', at('자료/1 첫째.txt'), at('자료/2 broken.docx')]);
  expect({ status, out }).toEqual({ status: 2, out: expect.stringContaining('시범지구') });
  expect(err).toContain('Files: 2 · read 1 · not read 1');
});

test('document add takes all but the broken ones in, in the order of their names', async () => {
  const { status, out, err } = await run(db, ['document', 'add', at('자료')]);
  expect(status).toBe(2);
  expect(out.match(/(?:첫째|셋째|right|wrong)/g)).toEqual(['첫째', '셋째', 'right', 'wrong']);
  expect(err).toContain('Files: 6 · read 4 · not read 2');
});

test('document add of one kind of file only ends with 0', async () => {
  const { status, err } = await run(db, ['document', 'add', at('자료/*째.txt')]);
  expect({ status, err }).toEqual({ status: 0, err: 'Files: 2 · read 2 · not read 0\n' });
});

describe('check', () => {
  test.each<[readonly string[], number, string]>([
    [['wrong.tsv', 'right.tsv'], 1, 'Files: 2 · read 2 · not read 0\n'],
    [['right.tsv', '2 broken.docx'], 2, 'Files: 2 · read 1 · not read 1\n'],
    [['right.tsv'], 0, ''],
    [['*.tsv'], 1, 'Files: 2 · read 2 · not read 0\n'],
  ])('%j ends with %i', async (names, expected, summary) => {
    const { status, err } = await run(db, ['check', ...names.map((name) => at(`자료/${name}`))]);
    expect(status).toBe(expected);
    expect(err.endsWith(summary)).toBe(true);
  });

  test.each([['json'], ['html'], ['text']])('names the file of each finding in %s', async (format) => {
    const { out } = await run(db, ['check', at('자료/*.tsv'), '--format', format]);
    expect(out).toContain('wrong.tsv');
    expect(out).toContain('4件を報告した。'.slice(0, format === 'html' ? 1 : 0));
  });
});

test('a folder with nothing to read is said so', async () => {
  await mkdir(at('빈 폴더'), { recursive: true });
  const { status, err } = await run(db, ['scan', at('빈 폴더')]);
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('No files that can be read') });
});

test('a terminal is shown a bar with the names of files, which is gone at the end', async () => {
  for (let file = 0; file < 400; file += 1) {
    await mkdir(at('many'), { recursive: true });
    await writeFile(at(`many/회의 자료 ${file}.txt`), '행정안전부는 지방창생을 추진한다.\n'.repeat(20));
  }
  const shown: string[] = [];
  const terminal = {
    out: () => {},
    err: (text: string) => void shown.push(text),
    progress: (text: string) => void shown.push(text),
    stdin: async () => new Uint8Array(),
    interactive: false,
  };
  await runCli(['scan', at('many'), '--db', db, '--no-seed'], terminal, { LANG: 'en_US.UTF-8' });
  expect(shown.filter((text) => /^\r\[#*-*\] \d+\/400 회의 자료 \d+\.txt/.test(text)).length).toBeGreaterThan(
    0,
  );
  expect(shown.slice(-2)).toEqual(['\r\u001b[K', 'Files: 400 · read 400 · not read 0\n']);
});
