// kill -9 while translations are typed and confirmed: by the store as the desk calls it, and in the TUI itself.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTerminal } from '../bench/tui/pseudo-terminal.js';
import { attempts, type Campaign, hasTime, type Setting, wait } from './campaign.js';
import { faultsOf, makeDatabase, withDatabase } from './databases.js';
import { killedInWork, startChild } from './processes.js';

const segments = 400;

const targetsIn = (db: string): Promise<readonly { target: string; state: string }[]> =>
  withDatabase(db, async (database) => {
    const works = await database.work();
    const id = works.latest();
    return id === undefined ? [] : works.load(id).units.map(({ target, state }) => ({ target, state }));
  });

/** The last number that was confirmed in each segment, as the journal has it. */
const journalOf = (path: string): ReadonlyMap<number, number> =>
  new Map(
    (existsSync(path) ? readFileSync(path, 'utf8') : '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [number, number] => {
        const [ordinal, n] = line.split('\t').map(Number);
        return [ordinal ?? 0, n ?? 0];
      }),
  );

const inStore = async (setting: Setting): Promise<{ tried: number; faults: string[]; confirmed: number }> => {
  const { folder, random } = setting;
  const [db, journal] = [join(folder, 'edits.db'), join(folder, 'edits.journal')];
  await makeDatabase(db, segments);
  const faults: string[] = [];
  let tried = 0;
  for (; tried < attempts(setting, 240) && hasTime(setting); tried += 1) {
    const confirmed = journalOf(journal);
    const first = Math.max(-1, ...confirmed.values()) + 1;
    await killedInWork(startChild('edit', [db, journal, String(first)]), random.below(300));
    faults.push(...(await faultsOf(db)));
    const targets = await targetsIn(db);
    for (const [ordinal, n] of journalOf(journal)) {
      // A later text of the same segment may stand there: it was stored, and the process killed before it said so.
      const found = /^訳(\d+)(未?)$/.exec(targets[ordinal]?.target ?? '');
      const isWhole = found !== null && (targets[ordinal]?.state === 'done') === (found[2] === '');
      if (found === null || Number(found[1]) < n || !isWhole)
        faults.push(`segment ${ordinal}: confirmed ${n}, on disk ${targets[ordinal]?.target}`);
    }
  }
  return { tried, faults, confirmed: Math.max(0, ...journalOf(journal).values()) };
};

/** The number that the header shows as confirmed, last: it is drawn after the text is on disk. */
const shownDone = (seen: string): number =>
  Number([...seen.matchAll(/confirmed (\d+)\/\d+/g)].at(-1)?.[1] ?? 0);

const doneIn = async (db: string): Promise<readonly string[]> =>
  (await targetsIn(db)).filter(({ state }) => state === 'done').map(({ target }) => target);

const inTui = async (setting: Setting): Promise<{ tried: number; faults: string[] }> => {
  const { folder, random } = setting;
  const [db, path] = [join(folder, 'tui.db'), join(folder, 'tui.txt')];
  writeFileSync(path, Array.from({ length: 3000 }, (_, n) => `${n + 1}번째 문장이다.`).join('\n\n'));
  const faults: string[] = [];
  let tried = 0;
  let typed = 0;
  let before: readonly string[] = [];
  for (; tried < attempts(setting, 40) && hasTime(setting); tried += 1) {
    const terminal = inTerminal(
      [process.execPath, 'dist/main.js', path, '--lang', 'en', '--no-seed'],
      { columns: 100, rows: 30 },
      { KORYU_DB: db },
    );
    await terminal.press('', 30_000);
    terminal.seen();
    terminal.child.stdin?.write('\x04');
    for (const end = performance.now() + 100 + random.below(700); performance.now() < end; typed += 1) {
      terminal.child.stdin?.write(`訳${typed}`);
      await wait(random.below(20));
      terminal.child.stdin?.write('\r');
      await wait(random.below(20));
    }
    process.kill(terminal.pid(), 'SIGKILL');
    await wait(150);
    const shown = shownDone(terminal.seen());
    terminal.close();
    faults.push(...(await faultsOf(db)));
    const now = await doneIn(db);
    if (now.length < shown) faults.push(`${shown} were shown as confirmed, ${now.length} are`);
    faults.push(...before.filter((text) => !now.includes(text)).map((text) => `${text} is gone`));
    faults.push(...now.filter((text) => !/^訳\d+$/.test(text)).map((text) => `${text} is not whole`));
    before = now;
  }
  return { tried, faults };
};

export const killEdits: Campaign = async (setting) => {
  // Side by side, as each waits most of its time: neither takes the other's.
  const [{ confirmed, ...store }, tui] = await Promise.all([inStore(setting), inTui(setting)]);
  return [
    { what: 'kills while segments are confirmed', ...store, note: `${confirmed} confirmed` },
    { what: 'kills of the TUI while one types', ...tui },
  ];
};
