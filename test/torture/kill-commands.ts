// kill -9, and a Ctrl-C each fourth time, while a command writes: import, backup, restore, migration, update of the glossary.
//
// Each is all or nothing: afterwards the database opens, is sound, and holds what it held before or what it should hold.

import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { schemaVersion } from '../../src/store/schema/migration.js';
import { attempts, type Campaign, hasTime, type Line, type Setting } from './campaign.js';
import { faultsOf, makeDatabase, removeDatabase, valueIn } from './databases.js';
import { makeOld } from './old-database.js';
import { type End, killedAfter, koryu } from './processes.js';

/** One command that is killed again and again. */
type Case = {
  readonly what: string;
  readonly kills: number;
  /** The database that each attempt begins with; it is copied. */
  readonly original: string;
  readonly argv: (db: string) => readonly string[];
  /** What is wrong afterwards. @param isDone whether the command said that it is done */
  readonly check: (db: string, isDone: boolean) => readonly string[] | Promise<readonly string[]>;
};

/** A case with the folder that it has for itself. */
type Housed = { readonly folder: string; readonly each: Case };

const clean = (folder: string, db: string): void => {
  removeDatabase(db);
  for (const name of readdirSync(folder))
    if (/^(work|\.koryu-)/.test(name)) rmSync(join(folder, name), { recursive: true });
};

/** A command that is killed once at each call, and what has come of it. */
type Attempt = {
  readonly isWanted: () => boolean;
  readonly kill: () => Promise<void>;
  readonly line: () => Line;
};

const attempt = async (setting: Setting, folder: string, each: Case): Promise<Attempt> => {
  const { what, kills, original, argv, check } = each;
  const db = join(folder, 'work.db');
  const begin = (): ReturnType<typeof koryu> => {
    clean(folder, db);
    copyFileSync(original, db);
    return koryu([...argv(db), '--lang', 'en'], { KORYU_DB: db });
  };
  const told = ({ status, out, err }: End): string =>
    `exit ${status}: ${out.slice(0, 200)} ${err.slice(0, 300)}`;
  const whole = await begin().end;
  const faults = whole.status === 0 ? [...(await check(db, true))] : [`does not even work: ${told(whole)}`];
  const wanted = whole.status === 0 ? attempts(setting, kills) : 0;
  let [tried, stopped] = [0, 0];
  return {
    isWanted: () => tried < wanted,
    kill: async () => {
      tried += 1;
      const signal = tried % 4 === 0 ? 'SIGINT' : 'SIGKILL';
      const end = await killedAfter(begin(), setting.random.below(Math.ceil(whole.ms * 1.05)), signal);
      if (end.status === undefined || (end.status === 130 && signal === 'SIGINT')) stopped += 1;
      else if (end.status !== 0) faults.push(told(end));
      // Before anybody opens it to write, and goes on with what was begun.
      faults.push(...(await check(db, end.status === 0)), ...(await faultsOf(db)));
    },
    line: () => ({
      what: `kills of ${what}`,
      tried,
      faults,
      note: `${stopped} before its end, whole ${Math.round(whole.ms)} ms`,
    }),
  };
};

const oneOf = (found: unknown, before: unknown, after: unknown, isDone: boolean): readonly string[] => {
  if (found === after || (found === before && !isDone)) return [];
  return [
    `${found} found, ${before} before, ${after} in the end${isDone ? ', and it was said to be done' : ''}`,
  ];
};

const imports = (folder: string, other: string, original: string): readonly [Housed, Housed] => {
  const rows = 4000;
  const [csv, tmx] = [join(folder, 'in.csv'), join(other, 'in.tmx')];
  writeFileSync(
    csv,
    `ko,ja\n${Array.from({ length: rows }, (_, n) => `용어 ${n}호,用語${n}号`).join('\n')}\n`,
  );
  const units = Array.from(
    { length: rows },
    (_, n) =>
      `<tu><tuv xml:lang="ko"><seg>안건 ${n.toString(36)} 회의</seg></tuv><tuv xml:lang="ja"><seg>議題${n.toString(36)}会議</seg></tuv></tu>`,
  );
  writeFileSync(
    tmx,
    `<tmx version="1.4"><header srclang="ko" segtype="sentence" o-tmf="a" adminlang="ko" creationtool="a" creationtoolversion="1" datatype="plaintext"/><body>${units.join('')}</body></tmx>`,
  );
  return [
    {
      folder,
      each: {
        what: 'glossary import',
        kills: 40,
        original,
        argv: () => ['glossary', 'import', csv],
        check: (db, isDone) => oneOf(valueIn(db, 'SELECT count(*) FROM concept'), 0, rows, isDone),
      },
    },
    {
      folder: other,
      each: {
        what: 'memory import',
        kills: 40,
        original,
        argv: () => ['memory', 'import', tmx],
        check: (db, isDone) => oneOf(valueIn(db, 'SELECT count(*) FROM memory'), 0, rows, isDone),
      },
    },
  ];
};

const copies = (
  folder: string,
  other: string,
  original: string,
  filled: string,
): readonly [Housed, Housed] => {
  const segments = valueIn(filled, 'SELECT count(*) FROM segment');
  const backup = join(folder, 'work.backup');
  return [
    {
      folder,
      each: {
        what: 'backup',
        kills: 50,
        original: filled,
        argv: () => ['backup', backup],
        check: async (_, isDone) => {
          if (!existsSync(backup)) return isDone ? ['no backup, though it was said to be made'] : [];
          const found = valueIn(backup, 'SELECT count(*) FROM segment');
          return [...(await faultsOf(backup)), ...oneOf(found, segments, segments, isDone)];
        },
      },
    },
    {
      folder: other,
      each: {
        what: 'restore',
        kills: 50,
        original,
        argv: () => ['restore', filled],
        check: async (db, isDone) => {
          const before = valueIn(original, 'SELECT count(*) FROM segment');
          const kept = readdirSync(other).filter((name) => /^work\.db\.before-restore(-\d+)?$/.test(name));
          const copied = await Promise.all(kept.map((name) => faultsOf(join(other, name))));
          return [
            ...copied.flat(),
            ...oneOf(valueIn(db, 'SELECT count(*) FROM segment'), before, segments, isDone),
          ];
        },
      },
    },
  ];
};

const migration = (folder: string): Case => {
  const old = join(folder, 'old.db');
  makeOld(old);
  return {
    what: 'migration',
    kills: 50,
    original: old,
    argv: () => ['document', 'list'],
    check: (db, isDone) => [
      ...oneOf(valueIn(db, 'SELECT count(*) FROM segment'), 20_000, 20_000, isDone),
      ...oneOf(valueIn(db, 'PRAGMA user_version'), 5, schemaVersion, isDone),
    ],
  };
};

/** A glossary of an earlier day: two concepts are missing, one has another note. */
const update = async (folder: string): Promise<Case> => {
  const db = join(folder, 'seed.db');
  await koryu(['lookup', '총무성', '--db', db]).end;
  const concepts = Number(valueIn(db, 'SELECT count(*) FROM concept'));
  const file = new Sqlite(db);
  file.pragma('foreign_keys = ON');
  file.exec(`DELETE FROM concept WHERE id IN (SELECT id FROM concept ORDER BY id LIMIT 2);
    DELETE FROM shipped WHERE concept IN (SELECT concept FROM shipped ORDER BY concept LIMIT 2);
    UPDATE meta SET value = 'earlier' WHERE name = 'glossary-stamp'`);
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
  return {
    what: 'glossary update',
    kills: 30,
    original: db,
    argv: () => ['glossary', 'update'],
    check: (path, isDone) =>
      oneOf(valueIn(path, 'SELECT count(*) FROM concept'), concepts - 2, concepts, isDone),
  };
};

export const killCommands: Campaign = async (setting) => {
  const { folder } = setting;
  const [small, large] = [join(folder, 'small.db'), join(folder, 'large.db')];
  await makeDatabase(small, 10);
  await makeDatabase(large, 20_000);
  const own = (name: string): string => {
    const made = join(folder, name);
    mkdirSync(made);
    return made;
  };
  const [imported, copied, restored] = [own('memory'), own('backup'), own('restore')];
  const [glossary, memory] = imports(own('glossary'), imported, small);
  const [backup, restore] = copies(copied, restored, small, large);
  const [migrated, updated] = [own('migration'), own('update')];
  const cases = [
    glossary,
    memory,
    backup,
    restore,
    { folder: migrated, each: migration(migrated) },
    { folder: updated, each: await update(updated) },
  ];
  const all: Attempt[] = [];
  for (const { folder: own, each } of cases) all.push(await attempt(setting, own, each));
  // In turn: where the time is short, each has its share. Two at once, each in its own folder.
  const lanes = [0, 1].map((lane) => all.filter((_, at) => at % 2 === lane));
  await Promise.all(
    lanes.map(async (lane) => {
      while (hasTime(setting) && lane.some(({ isWanted }) => isWanted())) {
        for (const { isWanted, kill } of lane) if (isWanted() && hasTime(setting)) await kill();
      }
    }),
  );
  return all.map(({ line }) => line());
};
