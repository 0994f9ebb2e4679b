import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { built, ended } from '../helpers/children.js';
import { aConcept, affairsMinistry, aTerm } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
});
afterEach(() => remove());

const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

type Ran = { readonly functionName: string; readonly ranges: readonly [{ readonly count: number }] };
type Coverage = { readonly result: readonly { readonly url: string; readonly functions: readonly Ran[] }[] };

/** Sources that a call runs and those that it leaves alone, as V8 itself lists the parts of the program. */
const ranBy = async (argv: readonly string[]) => {
  const coverage = join(folder, `coverage-${argv[0]}`);
  const env = { ...environment, NODE_V8_COVERAGE: coverage };
  spawnSync(process.execPath, [built('main.js'), ...argv, '--db', db], { env });
  const [report = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8')) as Coverage;
  const sourcesOf = JSON.parse(await readFile(built('parts.json'), 'utf8')) as Record<string, string[]>;
  // One script a volume.
  const programs = result.filter(({ url }) => url.endsWith('koryu.js'));
  const sourcesIn = (ran: boolean): readonly string[] =>
    programs
      .flatMap(({ functions }) => functions)
      .filter(({ functionName, ranges }) => functionName.startsWith('./') && ranges[0].count > 0 === ran)
      .flatMap(({ functionName }) => sourcesOf[basename(functionName)] ?? []);
  const outside = result.map(({ url }) => url).filter((url) => url.includes('node_modules'));
  return { ran: sourcesIn(true), left: sourcesIn(false), outside, volumes: programs.length };
};

test('a look-up loads neither the screen, nor a dictionary, nor the file formats', async () => {
  (await aTermbase(db, [affairsMinistry])).close();
  // The first start brings the shipped glossary in; from then on a look-up has nothing to do with files.
  spawnSync(process.execPath, [built('main.js'), 'lookup', '총무성', '--db', db], { env: environment });
  const { ran, left, outside, volumes } = await ranBy(['lookup', '총무성']);
  expect(volumes).toBe(1);
  // These prove that the list sees what runs and what could have.
  expect(ran).toContain('node_modules/better-sqlite3/lib/database.js');
  expect(ran).toContain('src/store/termbase/lookup.ts');
  expect(left).toContain('src/session/dictionaries/open-dictionary.ts');
  expect(left).toContain('src/tui/terminal/start.ts');
  const unwanted =
    /^src\/(analysis|matching|document|container|exchange|tui|workspace)\/|react|\/ink\/|csv|iconv/;
  expect(ran.filter((name) => unwanted.test(name))).toEqual([]);
  expect(outside).toEqual([]);
  const table = await ranBy(['glossary', 'export', '-o', join(folder, 'glossary.csv')]);
  expect(table.outside.some((url) => url.includes('csv-stringify'))).toBe(true);
});

test.skipIf(process.platform !== 'linux')('where addresses are limited, it says what to do', async () => {
  (await aTermbase(db, [affairsMinistry])).close();
  const file = join(folder, 'a.txt');
  await writeFile(file, '지방자치 地方自治\n');
  const tokens = ['tokens', '--lang', 'ko', '--no-lexicon'];
  const limited = (kilobytes: string, argv = tokens) =>
    spawnSync(
      'sh',
      ['-c', `ulimit -v ${kilobytes}; exec "$0" "$@"`, process.execPath, built('main.js'), ...argv],
      { input: '지방창생', env: { ...environment, LANG: 'en_US.UTF-8' }, encoding: 'utf8' },
    );
  expect(limited('unlimited')).toMatchObject({ status: 0, stderr: '' });
  const refused = {
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^koryu: The system did not grant the address space .*\n.*ulimit -v unlimited/,
    ),
  };
  expect(limited('8000000')).toMatchObject(refused);
  // The dictionaries are looked for before anybody waits for them.
  expect(limited('3000000', ['scan', file, '--db', db, '--no-seed'])).toMatchObject(refused);
});

test('what a command has compiled is kept for its next call, and never for another build', async () => {
  (await aTermbase(db, [affairsMinistry])).close();
  const dist = join(folder, 'dist');
  await cp(built(''), dist, { recursive: true, filter: (path) => basename(path) !== 'compiled' });
  await cp(join(built(''), '..', 'data'), join(folder, 'data'), { recursive: true });
  const kept = join(dist, 'compiled');
  const call = (): string =>
    spawnSync(process.execPath, [join(dist, 'main.js'), 'lookup', '총무성', '--db', db], {
      env: { ...environment, NODE_PATH: join(built(''), '..', 'node_modules') },
      encoding: 'utf8',
    }).stdout;
  // The first start brings the shipped glossary in, with code of the second volume.
  call();
  await rm(kept, { recursive: true });
  const first = call();
  expect(first).toContain('総務省');
  const [name = ''] = await readdir(kept);
  expect(name).toBe(`lookup-${process.versions.v8}-1.code`);
  const { mtimeMs } = await stat(join(kept, name));
  expect(call()).toBe(first);
  expect((await stat(join(kept, name))).mtimeMs).toBe(mtimeMs);
  // Damaged (V8 itself would run the second and third until it crashed), and from a build of another day.
  const spoilt = async (from: number, to: number, by: (byte: number) => number): Promise<void> => {
    const bytes = await readFile(join(kept, name));
    bytes.set(bytes.subarray(from, to).map(by), from);
    await writeFile(join(kept, name), bytes);
  };
  for (const spoil of [
    () => truncate(join(kept, name), 1000),
    () => truncate(join(kept, name), 3),
    ...Array.from(
      { length: 5 },
      (_, at) => () => spoilt(60_000 * at + 900, 60_000 * at + 901, (byte) => byte ^ 4),
    ),
    ...Array.from({ length: 3 }, (_, at) => () => spoilt(4096 * (9 * at + 1), 4096 * (9 * at + 2), () => 0)),
    () => utimes(join(dist, 'koryu.js'), new Date(), new Date()),
  ]) {
    await spoil();
    expect(call()).toBe(first);
    expect((await stat(join(kept, name))).mtimeMs).toBeGreaterThan(mtimeMs);
  }
  expect(await readdir(kept)).toEqual([name]);
});

test('the program is ASCII, for it is read as text of one byte a character', async () => {
  expect((await readFile(built('koryu.js'))).findIndex((byte) => byte > 0x7f)).toBe(-1);
});

test('the program knows the letters of both languages as its sources do', async () => {
  const file = join(folder, 'a.tsv');
  await writeFile(file, 'src_lang\tsource\ttarget\nko\t2026. 6. 5.(금) 22회째\t2026年6月5日（木）第22回\n');
  const { stdout } = spawnSync(process.execPath, [built('main.js'), 'check', file, '--json', '--db', db], {
    env: environment,
    encoding: 'utf8',
  });
  const { findings } = JSON.parse(stdout) as { findings: readonly { readonly check: string }[] };
  expect(findings.map(({ check }) => check)).toEqual(['weekday']);
});

test('a reader that closes the pipe ends the program quietly', async () => {
  const many = Array.from({ length: 4000 }, (_, at) =>
    aConcept(`c-${at}`, [aTerm('ko', `용어 ${at}`), aTerm('ja', `用語 ${at}`)], { note: '참고 '.repeat(20) }),
  );
  (await aTermbase(db, many)).close();
  const child = spawn(process.execPath, [built('main.js'), 'glossary', 'export', '--db', db], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const { end } = await ended(child);
  expect({ complaint, end }).toEqual({ complaint: '', end: 0 });
});

// Elsewhere the permissions of a folder bind the user who runs the tests.
test.runIf(process.getuid?.() === 0)(
  'a folder that may not be written to is a problem with a way out',
  async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(folder, 0o755);
    const { status, stderr } = spawnSync(
      process.execPath,
      [built('main.js'), 'lookup', '총무성', '--db', join(closed, 'koryu.db'), '--lang', 'en'],
      { env: environment, uid: 65534, gid: 65534, encoding: 'utf8' },
    );
    expect(stderr).toMatch(/cannot be written to\.\n {2}Check the permissions/);
    expect(status).toBe(2);
    expect(await readdir(closed)).toEqual([]);
  },
);
