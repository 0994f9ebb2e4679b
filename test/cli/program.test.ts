import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
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

type Coverage = { readonly result: readonly { readonly url: string }[] };

/** Files that a call loaded, as V8 itself lists them, and the sources in those that the build made. */
const loadedBy = async (argv: readonly string[]) => {
  const coverage = join(folder, 'coverage');
  const env = { ...environment, NODE_V8_COVERAGE: coverage };
  spawnSync(process.execPath, [built('main.js'), ...argv, '--db', db], { env });
  const [report = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8')) as Coverage;
  const sourcesOf = JSON.parse(await readFile(built('parts.json'), 'utf8')) as Record<string, string[]>;
  const files = result.map(({ url }) => url);
  const loaded = files.flatMap((url) => sourcesOf[basename(url)] ?? []);
  const rest = Object.values(sourcesOf)
    .flat()
    .filter((source) => !loaded.includes(source));
  return { files, loaded, rest };
};

test('a look-up loads neither the screen, nor a dictionary, nor the file formats', async () => {
  (await aTermbase(db, [affairsMinistry])).close();
  // The first start brings the shipped glossary in; from then on a look-up has nothing to do with files.
  spawnSync(process.execPath, [built('main.js'), 'lookup', '총무성', '--db', db], { env: environment });
  const { files, loaded, rest } = await loadedBy(['lookup', '총무성']);
  // These prove that the list sees what runs and what could have.
  expect(loaded).toContain('node_modules/better-sqlite3/lib/database.js');
  expect(loaded).toContain('src/termbase/find-terms.ts');
  expect(rest).toContain('src/session/open-dictionary.ts');
  expect(rest).toContain('src/analysis/analyser.ts');
  expect(files.filter((url) => url.endsWith('.mjs'))).toEqual([]);
  const unwanted =
    /^src\/(analysis|matching|document|container|exchange|tui|workspace)\/|react|\/ink\/|csv|iconv/;
  expect(loaded.filter((name) => unwanted.test(name))).toEqual([]);
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
    expect(stderr).toMatch(/cannot be opened for writing\.\n {2}Check the permissions/);
    expect(status).toBe(2);
    expect(await readdir(closed)).toEqual([]);
  },
);
