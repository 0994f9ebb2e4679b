// A disk that fills up: nothing confirmed is lost, nothing is half written, and the message says what is wrong.
//
// The disk is a small tmpfs, which only root can mount; elsewhere the campaign says that it is left out.

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { attempts, type Campaign, hasTime } from './campaign.js';
import { faultsOf, makeDatabase, valueIn, withDatabase } from './databases.js';
import { type End, killedAfter, koryu, startChild } from './processes.js';

/** A small disk: how it is made so that little is left, how it gets room again, and how it goes. */
type Disk = {
  readonly path: string;
  readonly leave: (bytes: number) => void;
  readonly free: () => void;
  readonly remove: () => void;
};

const mountDisk = (folder: string): Disk | undefined => {
  const path = join(folder, 'disk');
  mkdirSync(path, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', path]);
  if (mounted.status !== 0) return undefined;
  const filler = join(path, 'filler');
  const free = (): void => rmSync(filler, { force: true });
  return {
    path,
    free,
    leave: (bytes) => {
      free();
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
    remove: () => void spawnSync('umount', [path]),
  };
};

/** What is done on the disk. `output`: a file with this name is whole or not there. */
type Deed = {
  readonly name: string;
  readonly argv: (disk: string) => readonly string[];
  readonly output?: string;
};

const deeds = (folder: string): readonly Deed[] => {
  const [csv, other] = [join(folder, 'in.csv'), join(folder, 'other.db')];
  writeFileSync(
    csv,
    `ko,ja\n${Array.from({ length: 3000 }, (_, n) => `용어 ${n}호,用語${n}号`).join('\n')}\n`,
  );
  return [
    { name: 'glossary import', argv: () => ['glossary', 'import', csv] },
    { name: 'backup', argv: (disk) => ['backup', join(disk, 'out.db')], output: 'out.db' },
    { name: 'restore', argv: () => ['restore', other] },
    {
      name: 'export',
      argv: (disk) => ['document', 'export', '1', '--format', 'tsv', '-o', join(disk, 'out.tsv')],
      output: 'out.tsv',
    },
    { name: 'term add', argv: () => ['term', 'add', '--ko', '용어', '--ja', '用語'] },
  ];
};

const says = /disk|space|read-only/i;
const segments = 2000;

const isWhole = async (path: string): Promise<boolean> =>
  path.endsWith('.db')
    ? (await faultsOf(path)).length === 0
    : readFileSync(path, 'utf8').trimEnd().split('\n').length === segments + 1;

const endFaults = ({ status, err }: End): readonly string[] => {
  if (status === 0) return [];
  if (status === undefined) return ['it did not end'];
  if (status === 70 || err.includes('    at ')) return [`exit ${status}: ${err}`];
  return says.test(err) ? [] : [`the message does not say that the disk is full: ${err}`];
};

const journalFaults = async (db: string, journal: string): Promise<readonly string[]> => {
  if (!existsSync(journal)) return [];
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n');
  const wanted = new Map(lines.map((line) => [Number(line.split('\t')[0]), Number(line.split('\t')[1])]));
  return withDatabase(db, async (database) => {
    const { units } = (await database.work()).load((await database.work()).latest() ?? fail());
    return [...wanted].flatMap(([ordinal, n]) => {
      const is = Number(/^訳(\d+)/.exec(units[ordinal]?.target ?? '')?.[1] ?? -1);
      return is >= n ? [] : [`segment ${ordinal}: confirmed ${n}, on disk ${units[ordinal]?.target}`];
    });
  });
};
const fail = (): never => {
  throw new Error('no document');
};

/** Room that is left, in bytes: mostly less than what is written. */
const room = (below: (limit: number) => number): number =>
  below(3) === 0 ? below(60_000) : below(1_500_000);

export const fullDisk: Campaign = async (setting) => {
  const { folder, random } = setting;
  const disk = mountDisk(folder);
  if (disk === undefined)
    return [{ what: 'full disks', tried: 0, faults: [], note: 'left out: only root can mount a small disk' }];
  const [original, other] = [join(folder, 'original.db'), join(folder, 'other.db')];
  await makeDatabase(original, segments);
  await makeDatabase(other, segments * 4);
  const all = deeds(folder);
  const faults: string[] = [];
  let refused = 0;
  let tried = 0;
  try {
    for (; tried < attempts(setting, 100) && hasTime(setting); tried += 1) {
      disk.free();
      for (const name of readdirSync(disk.path)) rmSync(join(disk.path, name), { recursive: true });
      const [db, journal] = [join(disk.path, 'koryu.db'), join(folder, `journal-${tried}`)];
      copyFileSync(original, db);
      const left = room(random.below);
      disk.leave(left);
      const deed = all[tried % (all.length + 2)];
      const env = { KORYU_DB: db };
      const end =
        deed === undefined
          ? await killedAfter(startChild('edit', [db, journal, '0']), 20_000)
          : await killedAfter(koryu([...deed.argv(disk.path), '--lang', 'en'], env), 20_000);
      if (end.status !== 0 || says.test(end.out)) refused += 1;
      const found = deed === undefined ? editFaults(end) : endFaults(end);
      disk.free();
      const output = deed?.output === undefined ? undefined : join(disk.path, deed.output);
      const half =
        output !== undefined && existsSync(output) && !(await isWhole(output)) ? ['half a file'] : [];
      const lost =
        valueIn(db, 'SELECT count(*) FROM segment') ===
        (deed?.name === 'restore' && end.status === 0 ? segments * 4 : segments);
      const what = `${deed?.name ?? 'confirming'}, ${left} bytes left`;
      const told = [
        ...found,
        ...half,
        ...(lost ? [] : ['segments are gone']),
        ...(await faultsOf(db)),
        ...(await journalFaults(db, journal)),
      ];
      faults.push(...told.map((fault) => `${what}: ${fault}`));
    }
  } finally {
    disk.remove();
  }
  return [{ what: 'full disks', tried, faults, note: `${refused} times something was refused` }];
};

/** The child ends with the code of the first Problem. */
const editFaults = ({ out, err, status }: End): readonly string[] => {
  const code = out.trim().split('\n').at(-1) ?? '';
  if (status === 0 && ['disk-full', 'database-read-only'].includes(code)) return [];
  // So much room that twenty seconds were not enough to fill it.
  if (status === undefined && code === 'begin') return [];
  return [`exit ${status}, ${code}: ${err}`];
};
