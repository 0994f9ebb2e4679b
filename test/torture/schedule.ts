// Two windows on one document, driven by a seeded schedule: real state, real database, no screen.

import Sqlite from 'better-sqlite3';
import { openStore, type StateStore } from '../../src/effects/open-store.js';
import type { SegmentedDocument } from '../../src/model/document.js';
import type { DocumentId } from '../../src/model/ids.js';
import { deskCuts } from '../../src/session/desk/cuts.js';
import type { Database } from '../../src/store/database.js';
import type { Action } from '../../src/workspace/action.js';
import type { Backend } from '../../src/workspace/backend.js';
import { type ManualTimers, manualTimers } from '../helpers/manual-timers.js';
import { fakeDesk } from '../tui/fake-desk.js';
import type { Random } from './random.js';

/** A window, and what it has had before the translator's eyes. */
type Window = {
  readonly name: string;
  readonly store: StateStore;
  readonly timers: ManualTimers;
  readonly seen: Set<string>;
  /** Conflicts that were reported by the last action: the ordinal, and whether for the first time. */
  readonly conflicts: { readonly ordinal: number; readonly target: string; readonly isNew: boolean }[];
  /** Texts that this window asked to be confirmed, and that no failure kept from being stored. */
  readonly confirmed: Set<string>;
  /** How many were new. */
  told: number;
};

const sentences = ['가나 다라.', '마바 사아.', '자차 카타.', '파하 가나.'];

/** Two lines of two sentences each: those of one line can be joined. */
const aText = (): SegmentedDocument => {
  const text = `${sentences[0]} ${sentences[1]}\n${sentences[2]} ${sentences[3]}`;
  const segments = sentences.map((sentence, ordinal) => {
    const start = text.indexOf(sentence);
    return {
      ordinal,
      start,
      end: start + sentence.length,
      kind: 'paragraph',
      line: ordinal < 2 ? 1 : 2,
      lang: 'ko',
      text: sentence,
    } as const;
  });
  return { text, encoding: 'utf-8', format: 'text', lang: 'ko', segments };
};

const openWindow = async (name: string, database: Database, id: DocumentId): Promise<Window> => {
  const work = (await database.work()).resume(id);
  const { seen, conflicts, confirmed } = {
    seen: new Set<string>(),
    conflicts: [] as Window['conflicts'],
    confirmed: new Set<string>(),
  };
  const backend: Backend = {
    ...fakeDesk(),
    get document() {
      return work.load();
    },
    save: (ordinal, target, state) => {
      const conflict = work.save(ordinal, target, state);
      if (conflict !== undefined) conflicts.push({ ordinal, target, isNew: conflict.isNew });
      if (state === 'done') confirmed.add(target);
      return conflict;
    },
    annotate: work.annotate,
    elsewhere: work.elsewhere,
    settle: work.settle,
    undoSegment: (ordinal) => work.undo(ordinal)?.before,
    earlier: () => [],
    ...deskCuts(work),
    savePosition: work.savePosition,
    findings: async () => [],
    inspect: async () => undefined,
    memory: async () => [],
    matches: async () => [],
  };
  const timers = manualTimers();
  const store = openStore(backend, timers.start);
  store.start();
  return { name, store, timers, seen, conflicts, confirmed, told: 0 };
};

const look = ({ store, seen }: Window): void => {
  const { units, editor, overlay } = store.state();
  for (const { target } of units) seen.add(target);
  seen.add(editor.text);
  if (overlay.kind !== 'conflict') return;
  for (const { theirs } of [overlay, ...overlay.rest]) seen.add(theirs.target);
};

/** What the translator does next. Each typed text is unlike any other. */
const nextActions = ({ store, name }: Window, random: Random, turn: number): readonly Action[] => {
  const { overlay } = store.state();
  if (overlay.kind === 'conflict')
    return random.below(4) === 0
      ? [{ kind: 'close' }]
      : [{ kind: 'choose', step: random.below(3) }, { kind: 'accept' }];
  if (overlay.kind !== 'none') return [{ kind: 'close' }];
  const confirm = { kind: 'confirm', stay: random.below(2) === 0 } as const;
  const typed = { kind: 'type', text: `${name}${turn};` } as const;
  return random.of<readonly Action[]>([
    [typed],
    [typed],
    [typed, confirm],
    [{ kind: 'edit', edit: 'select-all' }, typed, confirm],
    [{ kind: 'edit', edit: 'select-all' }, { kind: 'edit', edit: 'delete' }, confirm],
    [confirm],
    [{ kind: 'go', to: 'next' }],
    [{ kind: 'go', to: 'previous' }],
    [{ kind: 'undo' }],
    [{ kind: 'undo' }, { kind: 'undo' }],
    [{ kind: 'redo' }],
    [{ kind: 'flag' }],
    [{ kind: 'mark' }],
    [{ kind: 'open', overlay: 'comment' }, typed, { kind: 'accept' }],
    [{ kind: 'join' }],
    [{ kind: 'open', overlay: 'pick' }, { kind: 'move', to: 'word-right', select: false }, { kind: 'split' }],
    [{ kind: 'pause' }],
  ]);
};

type Row = { readonly id: number; readonly target: string; readonly state: string };

/** What stands on the disk, and everything that the history has. */
const onDisk = (file: Sqlite.Database, id: DocumentId): { rows: ReadonlyMap<number, Row>; all: string } => {
  const rows = file.prepare('SELECT id, target, state FROM segment WHERE document = ?').all(id) as Row[];
  const history = file
    .prepare('SELECT before, after FROM segment_history WHERE document = ?')
    .raw()
    .all(id)
    .flat();
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    all: [...rows.map(({ target }) => target), ...history].join('\n'),
  };
};

/** A text whose pieces are all there: to join segments puts two into one, and to split makes two of one. */
const isKept = (text: string, all: string): boolean =>
  text.split(/(?<=;)/).every((piece) => all.includes(piece.trim()));

const overwritten = (
  window: Window,
  before: ReadonlyMap<number, Row>,
  after: ReadonlyMap<number, Row>,
  writers: Map<number, Window>,
): readonly string[] => {
  const faults: string[] = [];
  for (const [id, now] of after) {
    const was = before.get(id);
    if (was?.target === now.target && was.state === now.state) continue;
    const isConfirmed = was !== undefined && was.state === 'done' && was.target !== '';
    const isTheirs = writers.get(id) !== undefined && writers.get(id) !== window;
    if (isConfirmed && isTheirs && was.target !== now.target && !window.seen.has(was.target))
      faults.push(`${window.name} replaced ${was.target} by ${now.target} unseen`);
    writers.set(id, window);
  }
  return faults;
};

/** A conflict that is new must be told; one that is known leaves the segment contested. */
const untold = (window: Window): readonly string[] => {
  const { name, store, conflicts } = window;
  const { overlay, notice, contested } = store.state();
  const shown = overlay.kind === 'conflict' ? [overlay, ...overlay.rest].map(({ ordinal }) => ordinal) : [];
  return conflicts.splice(0).flatMap(({ ordinal, target, isNew }) => {
    if (isNew) window.told += 1;
    const isTold = shown.includes(ordinal) || notice?.kind === 'problem' || notice?.kind === 'elsewhere';
    // What was told before stays contested, unless the segment itself is another by now.
    const isKnown = contested.has(ordinal) || notice?.kind === 'reloaded';
    const isNothing = target.trim() === '' && notice?.kind === 'reloaded';
    return isTold || isNothing || (!isNew && isKnown)
      ? []
      : [`${name} was not told of the conflict in ${ordinal}`];
  });
};

/** One turn of a window. @returns conflicts that were not told */
const acted = async (window: Window, random: Random, turn: number): Promise<readonly string[]> => {
  const { store, timers } = window;
  const kind = random.below(10);
  if (kind < 2) {
    await timers.advance(kind === 0 ? 2100 : 350);
    return untold(window);
  }
  return nextActions(window, random, turn).flatMap((action) => {
    store.dispatch(action);
    look(window);
    return untold(window);
  });
};

/** Both windows have nothing left to decide and have looked: they show what is on the disk. */
const differing = async (
  windows: readonly Window[],
  rows: () => readonly Row[],
): Promise<readonly string[]> => {
  for (let turn = 0; turn < 12; turn += 1) {
    for (const { store, timers } of windows) {
      const { overlay } = store.state();
      if (overlay.kind === 'conflict') {
        store.dispatch({ kind: 'choose', step: 1 });
        store.dispatch({ kind: 'accept' });
      } else if (overlay.kind !== 'none') store.dispatch({ kind: 'close' });
      else if (store.state().contested.size > 0) {
        const [ordinal = 0] = store.state().contested;
        store.dispatch({ kind: 'go', to: 'first' });
        for (let step = 0; step < ordinal; step += 1) store.dispatch({ kind: 'go', to: 'next' });
        store.dispatch({ kind: 'confirm', stay: true });
      } else store.dispatch({ kind: 'pause' });
      await timers.advance(2100);
    }
  }
  const stored = rows()
    .map(({ target }) => target)
    .join('|');
  return windows.flatMap(({ name, store }) => {
    const shown = store
      .state()
      .units.map(({ target }) => target)
      .join('|');
    return shown === stored ? [] : [`${name} shows ${shown}, on the disk is ${stored}`];
  });
};

/** Runs one schedule of so many turns. @returns what went wrong, and how many conflicts there were */
export const runSchedule = async (
  databases: readonly [Database, Database],
  random: Random,
  turns: number,
): Promise<{ readonly faults: readonly string[]; readonly conflicts: number }> => {
  const works = await databases[0].work();
  const path = `/papers/${random.below(2 ** 30)}-${works.list().length}.txt`;
  const { id } = works.open({ path, name: 'a', to: 'ja', read: aText() }).head;
  const windows = [
    await openWindow('甲', databases[0], id),
    await openWindow('乙', databases[1], id),
  ] as const;
  const file = new Sqlite(databases[0].path, { readonly: true });
  const faults: string[] = [];
  const writers = new Map<number, Window>();
  try {
    for (const window of windows) look(window);
    for (let turn = 0; turn < turns && faults.length === 0; turn += 1) {
      const window = random.of(windows as readonly [Window, Window]);
      const before = onDisk(file, id);
      faults.push(...(await acted(window, random, turn)));
      const after = onDisk(file, id);
      faults.push(...overwritten(window, before.rows, after.rows, writers));
      look(window);
      for (const text of windows.flatMap(({ confirmed }) => [...confirmed]))
        if (!isKept(text, after.all)) faults.push(`${text} was confirmed, and is gone`);
    }
    const standing =
      'SELECT id, target, state FROM segment WHERE document = ? AND ordinal IS NOT NULL ORDER BY ordinal';
    if (faults.length === 0)
      faults.push(...(await differing(windows, () => file.prepare(standing).all(id) as Row[])));
    return { faults, conflicts: windows[0].told + windows[1].told };
  } finally {
    for (const { store } of windows) store.close();
    file.close();
  }
};
