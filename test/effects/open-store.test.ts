// A session without a terminal: actions go in, effects reach the backend, answers come back.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/effects/open-store.js';
import { Problem } from '../../src/model/problem.js';
import type { Unit } from '../../src/model/unit.js';
import type { Action } from '../../src/workspace/action.js';
import type { Backend } from '../../src/workspace/backend.js';
import { manualTimers } from '../helpers/manual-timers.js';
import { fakeDesk } from '../tui/fake-desk.js';
import { sampleDocument } from '../workspace/sample.js';
import { happenings } from '../workspace/some-actions.js';

const type = (text: string): Action => ({ kind: 'type', text });
const confirm: Action = { kind: 'confirm', stay: false };
const next: Action = { kind: 'go', to: 'next' };

const opened = (backend: Backend) => {
  const timers = manualTimers();
  const store = openStore(backend, timers.start);
  return {
    ...store,
    advance: timers.advance,
    all: (...actions: Action[]) => actions.forEach(store.dispatch),
  };
};

/** A promise that a test keeps when it likes. */
const promised = <T>() => {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
};

describe('a document that takes long to open', () => {
  /** A desk whose reading ends when the test says so, or at an abort. */
  const slowDesk = () => {
    const desk = fakeDesk();
    const read = promised<Backend>();
    const signals: (AbortSignal | undefined)[] = [];
    const open: Backend['documents']['open'] = (_, signal) => {
      signals.push(signal);
      return Promise.race([
        read.promise,
        new Promise<never>((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason)),
        ),
      ]);
    };
    const session = opened({ ...desk, documents: { ...desk.documents, open } });
    const choose = (path: string): void =>
      session.all({ kind: 'open', overlay: 'home' }, { kind: 'type', text: path }, { kind: 'accept' });
    const line = () => session.state().waitedFor;
    return { ...session, read, signals, choose, line };
  };

  it('says so after half a second and counts the seconds', async () => {
    const { advance, choose, line, read, state } = slowDesk();
    choose('자료/긴 문서.docx');
    await advance(499);
    expect(line()?.seconds).toBeUndefined();
    await advance(1);
    expect(line()).toEqual({ kind: 'opening', name: '긴 문서.docx', seconds: 0 });
    await advance(2000);
    expect(line()?.seconds).toBe(2);
    read.keep(fakeDesk(sampleDocument(['다른 문서'])));
    await advance(1000);
    expect(line()).toBeUndefined();
    expect(state().units).toHaveLength(1);
  });

  it.each([0, 3000])('is not opened after Esc, %i ms later', async (ms) => {
    const { all, advance, choose, line, read, signals, state } = slowDesk();
    choose('긴 문서.docx');
    await advance(ms);
    all({ kind: 'close' });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    read.keep(fakeDesk(sampleDocument(['다른 문서'])));
    await advance(2000);
    expect(line()).toBeUndefined();
    expect(state()).toMatchObject({ name: sampleDocument().name, notice: { kind: 'opening-stopped' } });
    expect(state().overlay.kind).toBe('home');
  });

  it('gives way to the next one', async () => {
    const { all, advance, choose, line, signals } = slowDesk();
    choose('긴 문서.docx');
    await advance(1000);
    all({ kind: 'choose', step: 1 }, { kind: 'accept' });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    await advance(600);
    expect(line()?.kind).toBe('opening');
  });
});

describe('what waits', () => {
  it('a text is saved 300 ms after the last letter', async () => {
    const desk = fakeDesk();
    const { all, advance } = opened(desk);
    all(type('総'));
    await advance(299);
    all(type('務'));
    await advance(299);
    expect(desk.saved).toEqual([]);
    await advance(1);
    expect(desk.saved).toEqual([[1, '総務', 'draft']]);
  });

  it.each<[string, number, readonly Action[], number]>([
    ['1.5 s after the document was opened', 1500, [], 1],
    ['not before', 1499, [], 0],
    ['1.5 s after a segment was confirmed', 3000, [confirm], 2],
    ['once however many were confirmed meanwhile', 3000, [confirm, confirm, confirm], 2],
    ['not after a single draft', 3000, [type('가'), next], 1],
  ])('the whole document is checked %s', async (_, ms, actions, times) => {
    const document = sampleDocument();
    const desk = fakeDesk({
      ...document,
      units: document.units.map((unit) => ({ ...unit, target: '訳', state: 'draft' })),
    });
    const inspect = vi.fn(desk.inspect);
    const { start, all, advance } = opened({ ...desk, inspect });
    start();
    await advance(Math.min(ms, 1500));
    all(...actions);
    await advance(ms - 1500);
    expect(inspect).toHaveBeenCalledTimes(times);
  });

  it.each<[number, number]>([
    [600, 2],
    [601, 1],
  ])(
    'of a document with %i translations %i times: when it is opened, and after a change',
    async (count, times) => {
      const document = sampleDocument(Array.from({ length: count }, (_, index) => `문장 ${index}`));
      const desk = fakeDesk({
        ...document,
        units: document.units.map((unit) => ({ ...unit, target: '訳', state: 'draft' })),
      });
      const inspect = vi.fn(desk.inspect);
      const { start, all, advance } = opened({ ...desk, inspect });
      start();
      await advance(1500);
      all(confirm);
      await advance(1500);
      expect(inspect).toHaveBeenCalledTimes(times);
    },
  );

  it('nothing is done after the end', async () => {
    const desk = fakeDesk();
    const { start, all, close, advance } = opened(desk);
    start();
    all(type('総'));
    close();
    await advance(5000);
    expect([desk.saved, desk.asked]).toEqual([[], []]);
  });
});

describe('answers', () => {
  it('equivalents are asked for one at a time, and again for what was chosen meanwhile', async () => {
    const first = promised<readonly []>();
    const asked: string[] = [];
    const desk = fakeDesk();
    const { all, advance, state } = opened({
      ...desk,
      suggest: (text, to) => {
        asked.push(text);
        return asked.length === 1 ? first.promise : desk.suggest(text, to);
      },
    });
    const right: Action = { kind: 'move', to: 'right', select: true };
    all({ kind: 'open', overlay: 'pick' }, right, right, right, right, right);
    expect(asked).toEqual(['행']);
    first.keep([]);
    await advance(0);
    expect(asked).toEqual(['행', '행정안전부']);
    expect(state().overlay).toMatchObject({
      answered: '행정안전부',
      suggestions: [{ text: '[행정안전부]' }, {}],
    });
  });

  it('about a document that is no longer in work are dropped', async () => {
    const terms = promised<readonly []>();
    const found = promised<readonly []>();
    const { start, all, advance, state } = opened({
      ...fakeDesk(),
      matches: () => terms.promise,
      findings: () => found.promise,
    });
    start();
    all(next, { kind: 'open', overlay: 'home' });
    await advance(1);
    all({ kind: 'accept' });
    await advance(1);
    expect(state().units.map(({ segment }) => segment.text)).toEqual(['다른 문서']);
    const findings = state().findings;
    terms.keep([]);
    found.keep([]);
    await advance(0);
    expect(state().findings).toBe(findings);
    // The answer was about segment 2 of the other document; this one has a single segment.
    expect([...state().matches.keys()]).toEqual([0]);
  });

  it('an expected failure is a notice', async () => {
    const { all, state, advance } = opened(fakeDesk());
    all({ kind: 'open', overlay: 'home' }, type('missing.md'));
    // No entry is chosen yet: what was typed is opened.
    all({ kind: 'accept' });
    await advance(0);
    expect(state().notice).toMatchObject({ kind: 'problem', code: 'file-missing' });
  });

  it('any other failure is a bug', () => {
    const desk = fakeDesk();
    const broken = (): never => {
      throw new TypeError('a bug');
    };
    const { all } = opened({ ...desk, documents: { ...desk.documents, list: broken } });
    expect(() => all({ kind: 'open', overlay: 'home' })).toThrow(TypeError);
  });
});

describe('listeners', () => {
  it('hear once of a batch', () => {
    const { all, batch, subscribe } = opened(fakeDesk());
    const heard = vi.fn();
    subscribe(heard);
    batch(() => all(type('가'), type('나'), next));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('do not hear of terms of other segments', async () => {
    const { start, subscribe, advance, state } = opened(fakeDesk());
    const heard: number[] = [];
    start();
    subscribe(() => heard.push(state().matches.size));
    await advance(1000);
    expect(state().matches.size).toBe(4);
    // The current segment's terms, then its memory.
    expect(heard).toEqual([1, 1]);
  });
});

describe('what is on disk', () => {
  /** A backend that keeps what it is told, as a database would. */
  const kept = (texts: readonly string[]) => {
    const desk = fakeDesk(sampleDocument(texts));
    const disk = { units: desk.document.units, needless: 0, broken: false };
    const put = (ordinal: number, change: (unit: Unit) => Unit): void => {
      if (disk.broken) throw new Problem('disk-full');
      const unit = disk.units[ordinal];
      if (unit === undefined) throw new Error(`no segment ${ordinal}`);
      const after = change(unit);
      if (JSON.stringify(after) === JSON.stringify(unit)) disk.needless += 1;
      disk.units = disk.units.with(ordinal, after);
    };
    const backend: Backend = {
      ...desk,
      save: (ordinal, target, state) => {
        put(ordinal, (unit) => ({ ...unit, target, state }));
        return undefined;
      },
      annotate: (ordinal, { comment, marked }) =>
        put(ordinal, ({ segment, target, state }) => ({
          segment,
          target,
          state,
          ...(comment !== undefined && { comment }),
          ...(marked && { marked }),
        })),
      recut: (ordinal, count, units) => {
        if (disk.broken) throw new Problem('disk-full');
        desk.recut(ordinal, count, units);
        disk.units = disk.units.toSpliced(ordinal, count, ...units);
      },
    };
    return { disk, backend };
  };
  const withoutSegment = ({ segment: _, ...unit }: Unit): object => unit;

  it('is what the session shows, but for what could not be saved; and nothing is saved twice', () => {
    fc.assert(
      fc.property(happenings(40), fc.array(fc.boolean(), { maxLength: 40 }), (happened, broken) => {
        const { disk, backend } = kept([
          '총무성은 하나',
          '둘 셋',
          '총무성은 하나',
          '넷 다섯',
          '총무성은 하나',
        ]);
        const { state, dispatch, close } = openStore(backend, manualTimers().start);
        for (const [index, happening] of happened.entries()) {
          disk.broken = broken[index] === true && index % 3 === 0;
          dispatch(happening(state()));
          const { units, unsaved } = state();
          expect(disk.units).toHaveLength(units.length);
          for (const [ordinal, unit] of units.entries()) {
            if (unsaved.has(ordinal)) continue;
            expect(withoutSegment(disk.units[ordinal] ?? unit)).toEqual(withoutSegment(unit));
          }
        }
        if (!broken.includes(true)) expect(disk.needless).toBe(0);
        close();
      }),
      { numRuns: 200 },
    );
  });
});
