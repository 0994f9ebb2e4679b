import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentId, meetingId } from '../../src/model/ids.js';
import { run } from '../helpers/cli.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  (await aTermbase(db, [interiorMinistry])).close();
});
afterEach(() => remove());

const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('export', () => {
  test('to a file and to standard output give the same', async () => {
    const path = join(folder, 'out.csv');
    expect(await run(db, ['glossary', 'export', '-o', path])).toEqual({
      status: 0,
      out: '',
      err: `Written: ${path}\n`,
    });
    const { out } = await run(db, ['glossary', 'export']);
    expect(await readFile(path, 'utf8')).toBe(out);
    expect(out).toContain('org-kr-interior,test,both,exact,행정안전부');
  });

  test('takes the format from --format, else from the ending', async () => {
    const path = join(folder, 'out.tsv');
    await run(db, ['glossary', 'export', '-o', path]);
    const { out } = await run(db, ['glossary', 'export', '--format', 'tsv']);
    expect(await readFile(path, 'utf8')).toBe(out);
    expect(out).toContain('concept\tdomain\t');
    expect(await run(db, ['glossary', 'export', '--format', 'xls'])).toMatchObject({
      status: 2,
      err: 'koryu: Unknown format: “xls”\n  Supported formats: csv, tsv, xlsx, tbx, md, html, docx\n',
    });
  });

  test('a file that is no text goes to a file or a pipe, and not to a terminal', async () => {
    const path = join(folder, 'out.docx');
    const argv = ['glossary', 'export', '--format', 'docx'];
    expect(await run(db, [...argv, '-o', path])).toEqual({
      status: 0,
      out: '',
      err: `Written: ${path}\n`,
    });
    const piped: Uint8Array[] = [];
    expect((await run(db, argv, '', (content) => piped.push(content))).status).toBe(0);
    expect(Buffer.concat(piped)).toEqual(await readFile(path));
    expect(await run(db, argv)).toEqual({
      status: 2,
      out: '',
      err: 'koryu: The result is not a text file; it cannot be shown in the terminal.\n  Name an output file with -o.\n',
    });
  });

  test('a sheet is not read', async () => {
    const path = await file('sheet.md', '| ko | ja |\n| --- | --- |\n');
    expect(await run(db, ['glossary', 'import', path])).toMatchObject({
      status: 2,
      err: expect.stringContaining('The format md can only be exported'),
    });
  });

  test('says how many cells it guarded', async () => {
    const path = await file('suffix.csv', 'ko,ja\n-적,-的\n');
    await run(db, ['glossary', 'import', path]);
    expect((await run(db, ['glossary', 'export'])).err).toMatch(/ formula \(2\); import removes it/);
  });
});

describe('export of what documents need', () => {
  const row = (out: string): readonly string[] =>
    out
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');

  beforeEach(async () => {
    const termbase = await aTermbase(db);
    const terms = await termbase.terms();
    for (const [id, ko, ja] of [
      ['fund', '기금', '基金'],
      ['decline-fund', '지방소멸대응기금', '地方消滅対応基金'],
      ['meeting', '회의', '会議'],
    ] as const) {
      terms.add(aConcept(id, [aTerm('ko', ko), aTerm('ja', ja)]));
    }
    const works = await termbase.work();
    works.open(aSource(['회의에서 지방소멸대응기금을 논의했다.', '행정안전부가 회의를 열었다.'], '/a.txt'));
    works.open(aSource(['기금을 만든다.'], '/b.txt'));
    works.open(aSource(['안녕하세요.'], '/c.txt'));
    const meetings = await termbase.meetings();
    for (const name of ['제22회', '제23회']) meetings.add({ name, heldOn: '', place: '' });
    for (const id of [2, 1]) meetings.assign(documentId(id), meetingId(1));
    termbase.close();
  });

  test.each([
    [
      'in order of appearance, and no parts of longer terms',
      ['--document', '1'],
      ['meeting', 'decline-fund', 'org-kr-interior'],
    ],
    [
      'of two documents, in the order given',
      ['--document', '2', '1'],
      ['fund', 'meeting', 'decline-fund', 'org-kr-interior'],
    ],
    [
      'of the documents of a meeting, each concept once',
      ['--meeting', '1'],
      ['meeting', 'decline-fund', 'org-kr-interior', 'fund'],
    ],
    [
      'of a document and a meeting it is in',
      ['--document', '2', '--meeting', '1'],
      ['fund', 'meeting', 'decline-fund', 'org-kr-interior'],
    ],
  ])('%s', async (_, options, concepts) => {
    const { status, out } = await run(db, ['glossary', 'export', ...options]);
    expect({ status, concepts: row(out) }).toEqual({ status: 0, concepts });
  });

  test.each([
    ['a document without terms', ['--document', '3'], 1, 'No glossary terms occur in the documents named.\n'],
    [
      'a meeting without documents',
      ['--meeting', '2'],
      1,
      'No glossary terms occur in the documents named.\n',
    ],
    ['no such document', ['--document', '9'], 2, /There is no document 9/],
    ['no such meeting', ['--meeting', '9'], 2, /There is no meeting 9/],
    ['no number', ['--document', 'x'], 2, /1, 2, 3/],
  ])('%s: nothing is written', async (_, options, status, said) => {
    const path = join(folder, 'out.csv');
    const ran = await run(db, ['glossary', 'export', '-o', path, ...options]);
    expect(ran).toMatchObject({
      status,
      out: '',
      err: said instanceof RegExp ? expect.stringMatching(said) : said,
    });
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });
});

describe('import', () => {
  test('tells row by row what it took, changed and refused', async () => {
    const path = await file('in.csv', 'ko,ja,note\n총무성,総務省,\n행정안전부,行政安全部,새 참고\n지방,,\n');
    const { status, out } = await run(db, ['glossary', 'import', path]);
    expect(status).toBe(1);
    expect(out.split('\n')).toEqual([
      'line 2  added  own-chongmuseong',
      'line 3  changed  org-kr-interior',
      'line 4  not imported  the Japanese term is missing (allowed only with equivalence “none”)',
      'added 1 · changed 1 · same 0 · not imported 1',
      '',
    ]);
  });

  test('--json has every row', async () => {
    const path = await file(
      'in.csv',
      'concept,ko,ja\norg-kr-interior,행정안전부,行政安全部\nx,가,あ\nx,나,い\n',
    );
    const { out } = await run(db, ['glossary', 'import', path, '--json']);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      file: path,
      added: 1,
      changed: 0,
      same: 1,
      refused: 1,
      conflicts: 0,
      written: false,
      rows: [
        { line: 2, outcome: 'same', concept: 'org-kr-interior' },
        { line: 3, outcome: 'added', concept: 'x' },
        { line: 4, outcome: 'refused', reason: 'repeated-id', value: 'x' },
      ],
    });
  });

  test('takes all or nothing, unless the refused rows are to be skipped; a preview takes nothing', async () => {
    const path = await file('in.csv', 'ko,ja,note\n총무성,総務省,\n행정안전부,行政安全部,새 참고\n지방,,\n');
    const there = async () => (await run(db, ['lookup', '総務省'])).status;
    const refused = await run(db, ['glossary', 'import', path]);
    expect(refused).toMatchObject({ status: 1, err: expect.stringMatching(/^Nothing was imported/) });
    expect(await there()).toBe(1);
    expect(await run(db, ['glossary', 'import', path, '--dry-run'])).toMatchObject({
      status: 1,
      out: expect.stringContaining('    note:  → 새 참고\n'),
      err: 'Preview: nothing was written.\n',
    });
    expect(await there()).toBe(1);
    expect(await run(db, ['glossary', 'import', path, '--skip-refused'])).toMatchObject({
      status: 1,
      err: '',
    });
    expect(await there()).toBe(0);
  });

  test('warns of a term that another entry has, and counts it with what would be replaced', async () => {
    const path = await file('in.csv', '한국어,일본어\n행정안전부,内務省\n');
    const { out } = await run(db, ['glossary', 'import', path, '--dry-run']);
    expect(out).toContain('    ! an entry with this term already exists: org-kr-interior\n');
    expect(out).toContain('give a known term another equivalent: 1\n');
  });

  test('as XLSX it leaves and comes back the same', async () => {
    const path = join(folder, 'out.xlsx');
    expect((await run(db, ['glossary', 'export', '-o', path])).status).toBe(0);
    expect((await run(db, ['glossary', 'import', path])).out).toBe(
      'added 0 · changed 0 · same 1 · not imported 0\n',
    );
  });

  test('names the characters of a term that nobody sees', async () => {
    const path = await file('in.csv', 'ko,ja\n지방\u200b자치\u202e,地方\u3164自治\n');
    const { status, out } = await run(db, ['glossary', 'import', path]);
    expect(status).toBe(0);
    expect(out).toContain('line 2  added');
    expect(out).toContain('U+200B ZERO WIDTH SPACE, U+202E RIGHT-TO-LEFT OVERRIDE');
    expect(out).toContain('U+3164 HANGUL FILLER');
    // A second time nothing is added, and the warning stays.
    const [row] = JSON.parse((await run(db, ['glossary', 'import', path, '--json'])).out).rows;
    expect(row).toMatchObject({ outcome: 'same', warnings: [{ kind: 'invisible' }, { kind: 'invisible' }] });
    expect((await run(db, ['lookup', '자치'])).out).not.toMatch(/[\u200b\u202e\u3164]/);
  });

  test('of an export changes nothing, and a second time neither', async () => {
    const path = join(folder, 'out.csv');
    await run(db, ['glossary', 'export', '-o', path]);
    const { status, out } = await run(db, ['glossary', 'import', path]);
    expect({ status, out }).toEqual({ status: 0, out: 'added 0 · changed 0 · same 1 · not imported 0\n' });
  });

  test('the same table without ids twice adds nothing the second time', async () => {
    const path = await file('in.csv', 'ko,ja\n총무성,総務省\n');
    await run(db, ['glossary', 'import', path]);
    expect((await run(db, ['glossary', 'import', path])).out).toBe(
      'added 0 · changed 0 · same 1 · not imported 0\n',
    );
  });

  test('is undone as one', async () => {
    const path = await file('in.csv', 'ko,ja\n총무성,総務省\n소방청,消防庁\n');
    await run(db, ['glossary', 'import', path]);
    await run(db, ['term', 'undo']);
    expect((await run(db, ['lookup', '총무성'])).status).toBe(1);
    expect((await run(db, ['lookup', '消防庁'])).status).toBe(1);
  });

  test.each([
    ['a missing file', 'nowhere.csv', undefined, /File not found/],
    ['a table without the columns', 'in.csv', 'term;note\n가;나\n', /First line: term, note/],
    ['an open quotation mark', 'in.csv', 'ko,ja\n가,"あ\n', /quotation mark near line/],
  ])('%s is a problem, and nothing is taken', async (_, name, content, message) => {
    const path = content === undefined ? join(folder, name) : await file(name, content);
    const { status, err } = await run(db, ['glossary', 'import', path]);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});

test('diff names what came, went and changed', async () => {
  const before = await file('a.csv', 'concept,ko,ja,note\na,가,あ,\nb,나,い,\n');
  const after = await file('b.csv', 'concept,ko,ja,note\nb,나,い,새로\nc,다,う,\n');
  expect(await run(db, ['glossary', 'diff', before, after])).toMatchObject({
    status: 1,
    out: '- 가 = あ  [a]\n+ 다 = う  [c]\n~ b\n    note:  → 새로\nadded 1 · removed 1 · changed 1\n',
  });
  expect((await run(db, ['glossary', 'diff', before, before])).status).toBe(0);
});

test('a glossary with both kinds of line ends in its notes survives the way out and in', async () => {
  const odd = aConcept('odd', [aTerm('ko', ' 앞뒤 '), aTerm('ja', 'a|b: c', { reading: '=1' })], {
    note: '하나\r\n둘\n',
  });
  const first = join(folder, 'odd.db');
  (await aTermbase(first, [odd, affairsMinistry])).close();
  const path = join(folder, 'odd.csv');
  await run(first, ['glossary', 'export', '-o', path]);
  const second = join(folder, 'second.db');
  await run(second, ['glossary', 'import', path]);
  const termbase = await aTermbase(second);
  expect((await termbase.terms()).all()).toEqual([odd, affairsMinistry]);
  termbase.close();
});
