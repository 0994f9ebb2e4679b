// What --json prints is what data/schema/ says: each command of the built program is called, and each line it prints validated.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Command as Commander } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { pathOf, schemaOf } from '../../src/cli/help/localise-help.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { equivalences, termStatuses, termTypes } from '../../src/model/concept.js';
import { lookupWays } from '../../src/model/lookup.js';
import { built } from '../helpers/children.js';
import { leavesOf } from '../helpers/commands.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const folderOfSchemas = 'data/schema';
const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const files = readdirSync(folderOfSchemas);

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
for (const file of files) ajv.addSchema(read(join(folderOfSchemas, file)));
const validatorOf = (command: string) => {
  const validate = ajv.getSchema(`${command.replaceAll(' ', '-')}.schema.json`);
  if (validate === undefined) throw new Error(`no schema for ${command}`);
  return validate;
};

const program = new Commander('koryu');
const t = await loadTranslate('en');
for (const load of Object.values(commands)) (await load()).declare(program, t, async () => {});
const withJson = leavesOf(program).filter(({ options }) => options.some(({ long }) => long === '--json'));

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  const termbase = await aTermbase(join(folder, 'k.db'));
  (await termbase.work()).open(aSource(['3건을 보고했다.'])).save(0, '4件を報告した。', 'done');
  termbase.close();
  const glossary = (rows: string) => `concept,ko,ja,note\n${rows}`;
  const tmxUnit = (ko: string, ja: string) =>
    `<tu><tuv xml:lang="ko"><seg>${ko}</seg></tuv><tuv xml:lang="ja"><seg>${ja}</seg></tuv></tu>`;
  const written = {
    // The note turns the direction of writing: what is printed must not.
    'a.csv': glossary('org,행정안전부,行政安全部,\u202e제\u200b1\u0085\n,,無し,\n'),
    'b.csv': glossary('org,행정안전부,行政安全部,같다\nnew,지방창생,地方創生,\n'),
    'people.csv': 'ko,ja,ko_office,ja_office\n한 도윤,ハン・ドユン,장관,長官\n',
    'pairs.tsv':
      'src_lang\tsource\ttarget\nko\t제22회 회의\t第23回会議\nko\t행정안전부\t\nja\t総務省\t총무성\n',
    'reviewed.tsv': 'source\ttarget\n3건을 보고했다.\t三件を報告した。\n없다.\tない。\n',
    'broken.docx': 'PK\u0003\u0004',
    'text.txt': '행정안전부는 지방 창생을 추진한다.\n시범지구를 지정한다. 시범지구를 넓힌다.\n',
    'usage.txt': '안건이 의결됬다.\n',
    'lines.txt': '행정안전부는 간다.\n\n総務省が行く。\n',
    'memory.tmx': `<tmx version="1.4"><header srclang="ko"/><body>${tmxUnit('2건을보고했다.', '2件を報告した。')}${tmxUnit('', 'x')}</body></tmx>`,
  };
  for (const [name, content] of Object.entries(written)) await writeFile(join(folder, name), content);
});
afterAll(() => remove());

const call = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, [built('main.js'), ...argv, '--db', join(folder, 'k.db'), '--no-seed'], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ja_JP.UTF-8' },
  });

// In this order, on one database; `|` stands before what comes from standard input.
type Call = readonly [command: string, rest: string, status: number, input?: string];
const calls: readonly Call[] = [
  ['version', '', 0],
  ['glossary import', 'a.csv', 1],
  ['glossary import', 'b.csv --dry-run', 0],
  ['glossary import', 'a.csv --skip-refused', 1],
  ['glossary diff', 'a.csv b.csv', 1],
  ['term add', '--ko 지방창생 --ja 地方創生 --id local --hanja 地方創生 --reading ちほうそうせい', 0],
  ['term edit', 'local --note 메모 --false-friend', 0],
  ['term history', '', 0],
  ['term undo', 'local', 0],
  ['lookup', 'org', 1],
  ['lookup', '-', 0, '행정안전부\n없는말이다\n地方創生\n'],
  ['tokens', 'lines.txt', 0],
  ['scan', 'text.txt --explain --date 2026-06-08', 0],
  ['scan', 'text.txt lines.txt', 0],
  ['scan', 'text.txt broken.docx', 2],
  ['extract', 'text.txt', 0],
  ['extract', 'text.txt broken.docx', 2],
  ['suggest', '- --to ja', 0, '지역창생\n제22회\n'],
  ['name', '- --to ko', 0, '安田充\tやすだみつる\nx\n'],
  ['check', 'pairs.tsv', 1],
  ['check', 'pairs.tsv --format json', 1],
  ['check', 'pairs.tsv reviewed.tsv', 1],
  ['check', 'pairs.tsv broken.docx', 2],
  ['check', 'usage.txt --monolingual', 1],
  ['check', '--turn-off ko-spelling', 0],
  ['check', 'usage.txt --monolingual', 0],
  ['check', '--turn-on ko-spelling', 0],
  ['meeting add', '제22회 --date 2026-06-08 --place 서울', 0],
  ['meeting participant add', '1 --ko 한도윤 --ja ハン・ドユン', 0],
  ['meeting participant import', '1 people.csv', 0],
  ['meeting participant list', '1', 0],
  ['check', '--document 1', 1],
  ['check', '--document 1 --waive 1:number --reason 부록', 0],
  ['document add', 'text.txt lines.txt --meeting 1', 0],
  ['document list', '', 0],
  ['document stats', '1 2', 0],
  ['document pretranslate', '2', 1],
  ['meeting assign', '1 1', 0],
  ['meeting list', '', 0],
  ['memory import', 'memory.tmx', 1],
  ['memory search', '3건을보고했다. --from ko', 0],
  ['memory search', '보고 --concordance', 0],
  ['doctor', '', 0],
  ['restore', '--list', 0],
  ['recover', 'k.db -o recovered.db', 0],
  ['glossary update', '', 0],
  ['document import-review', '1 reviewed.tsv', 0],
  ['document history', '1 1', 0],
  ['document remove', '2', 0],
  ['meeting participant remove', '1 1', 0],
  ['meeting remove', '1 --yes', 0],
  ['term remove', 'local', 0],
];

describe('every line that --json prints fits its schema', () => {
  test.each(calls.map((one) => [one.slice(0, 2).join(' '), one] as const))('%s', (_, one) => {
    const [command, rest, status, input] = one;
    const given = rest === '' ? [] : rest.split(' ');
    const { stdout, stderr, status: ended } = call([...command.split(' '), ...given, '--json'], input);
    expect({ stderr: ended === status ? '' : stderr, ended }).toEqual({ stderr: '', ended: status });
    const validate = validatorOf(command);
    const lines = stdout.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const value: unknown = JSON.parse(line);
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
      // The same with a member that nobody declared: the schema is closed.
      if (!Array.isArray(value)) expect(validate({ ...(value as object), undeclared: 1 })).toBe(false);
    }
    expect(stdout).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{DI}\u007f-\u009f]/u);
  });
});

describe('schemas and commands belong together', () => {
  test.each(withJson.map((leaf) => [pathOf(leaf).join(' '), leaf] as const))('%s', (path, leaf) => {
    expect(files).toContain(`${path.replaceAll(' ', '-')}.schema.json`);
    expect(calls.map(([command]) => command)).toContain(path);
    expect(schemaOf(pathOf(leaf))).toBe(`data/schema/${path.replaceAll(' ', '-')}.schema.json`);
  });

  test('there is no schema without a command', () => {
    const expected = withJson.map((leaf) => `${pathOf(leaf).join('-')}.schema.json`);
    expect(files.toSorted()).toEqual([...expected, 'common.schema.json'].sort());
  });

  test('the lists of values are those of the program', () => {
    const defs = read(join(folderOfSchemas, 'common.schema.json')).$defs as Record<
      string,
      { enum: string[] }
    >;
    expect(defs.status?.enum).toEqual([...termStatuses]);
    expect(defs.equivalence?.enum).toEqual([...equivalences]);
    expect(defs.termType?.enum).toEqual([...termTypes]);
    const lookup = JSON.stringify(read(join(folderOfSchemas, 'lookup.schema.json')));
    expect(lookup).toContain(JSON.stringify([...lookupWays]));
  });
});

test('tokens: --json and --format json are the same, an array for every line of the input', () => {
  const { stdout } = call(['tokens', 'lines.txt', '--json']);
  expect(stdout).toBe(call(['tokens', 'lines.txt', '--format', 'json']).stdout);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toBe('[]');
});

test('invisible characters come out as escapes, and read back as they were', () => {
  const { stdout } = call(['glossary', 'diff', 'a.csv', 'b.csv', '--json']);
  expect(stdout).toContain('\\u202e제\\u200b1\\u0085');
  const { changed } = JSON.parse(stdout) as { changed: { fields: { before: string }[] }[] };
  expect(changed[0]?.fields[0]?.before).toBe('\u202e제\u200b1\u0085');
});
