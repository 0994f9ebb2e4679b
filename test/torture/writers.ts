// Four processes write side by side: each of their changes is there afterwards, and none twice.

import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { attempts, type Campaign } from './campaign.js';
import { faultsOf, makeDatabase } from './databases.js';
import { startChild } from './processes.js';

const writers = 4;

const textsIn = (db: string, sql: string): readonly string[] => {
  const file = new Sqlite(db, { readonly: true });
  try {
    return file.prepare(sql).pluck().all().map(String);
  } finally {
    file.close();
  }
};

/** What is missing of these, and what is there more than once or was never written. */
const differences = (
  what: string,
  found: readonly string[],
  wanted: readonly string[],
): readonly string[] => {
  const counts = new Map<string, number>();
  for (const text of found) counts.set(text, (counts.get(text) ?? 0) + 1);
  const known = new Set(wanted);
  return [
    ...wanted.filter((text) => !counts.has(text)).map((text) => `${what} ${text} is missing`),
    ...[...counts]
      .filter(([, count]) => count > 1)
      .map(([text, count]) => `${what} ${text} is there ${count} times`),
    ...[...counts.keys()]
      .filter((text) => !known.has(text))
      .map((text) => `${what} ${text} was never written`),
  ];
};

export const sideBySide: Campaign = async (setting) => {
  const db = join(setting.folder, 'koryu.db');
  const each = attempts(setting, 10_000 / writers);
  await makeDatabase(db, (Math.ceil(each / 3) + 1) * writers);
  const all = Array.from({ length: writers }, (_, writer) => writer);
  const ends = await Promise.all(
    all.map((writer) => startChild('writer', [db, String(writer), String(writers), String(each)]).end),
  );
  const failed = ends
    .filter(({ status }) => status !== 0)
    .map(({ err }) => `a writer failed: ${err.slice(0, 300)}`);
  const wanted = (rest: number): readonly string[] =>
    all.flatMap((writer) =>
      Array.from({ length: each }, (_, n) => n).flatMap((n) =>
        n % 3 === rest ? `${writer}番${n}号用語` : [],
      ),
    );
  const targets = textsIn(db, "SELECT target FROM segment WHERE target <> ''");
  const confirmed = textsIn(db, "SELECT after FROM segment_history WHERE action = 'change'");
  const pairs = textsIn(db, 'SELECT ja FROM memory WHERE segment IS NULL');
  const faults = [
    ...failed,
    ...(await faultsOf(db)),
    ...differences('term', textsIn(db, "SELECT text FROM term WHERE lang = 'ja'"), wanted(0)),
    ...differences(
      'pair',
      pairs,
      wanted(1).map((text) => `${text}を使う。`),
    ),
    ...differences('segment', targets, wanted(2)),
    ...differences('entry of the history', confirmed, wanted(2)),
  ];
  const note = `${writers} processes, ${ends.map(({ out }) => out.trim()).join(', ')}`;
  return [{ what: 'changes by writers side by side', tried: each * writers, faults, note }];
};
