// The terms of a segment after the glossary changed: the former ones stay until the new ones are found.

import { expect, test } from 'vitest';
import { openStore } from '../../src/effects/open-store.js';
import { currentTerms } from '../../src/workspace/select.js';
import { manualTimers } from '../helpers/manual-timers.js';
import { fakeDesk } from '../tui/fake-desk.js';

/** A session whose glossary can be slow: `answer` gives the terms of the question that waits. */
const session = async () => {
  const desk = fakeDesk();
  const waiting: (() => void)[] = [];
  const slow = { now: false };
  const timers = manualTimers();
  const store = openStore(
    {
      ...desk,
      matches: async (ordinal) => {
        const found = await desk.matches(ordinal);
        if (slow.now) await new Promise<void>((resolve) => void waiting.push(resolve));
        return found;
      },
    },
    timers.start,
  );
  store.dispatch({ kind: 'go', to: 'next' });
  await timers.advance(2000);
  const surfaces = (): readonly string[] => currentTerms(store.state()).map(({ surface }) => surface);
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await timers.advance(100);
  };
  return { store, slow, timers, waiting, surfaces, answer };
};

test('after a term is saved the former terms stay until the glossary has answered', async () => {
  const { store, slow, timers, surfaces, answer } = await session();
  const before = surfaces();
  expect(before.length).toBeGreaterThan(0);
  slow.now = true;
  store.dispatch({ kind: 'term-saved', text: '회의' });
  await timers.advance(100);
  expect(surfaces()).toEqual(before);
  const former = store.state().matches.get(store.state().current);
  await answer();
  expect(store.state().matches.get(store.state().current)).not.toBe(former);
  expect(store.state().outdated.has(store.state().current)).toBe(false);
});

test('an answer to a question from before the change is not taken for a new one', async () => {
  const { store, slow, timers, waiting, answer } = await session();
  const stale = store.state().matches.get(store.state().current);
  slow.now = true;
  store.dispatch({ kind: 'term-saved', text: '회의' });
  await timers.advance(100);
  store.dispatch({ kind: 'term-saved', text: '의제' });
  await timers.advance(100);
  expect(waiting).toHaveLength(1);
  await answer();
  expect(store.state().matches.get(store.state().current)).toBe(stale);
  await answer();
  expect(store.state().matches.get(store.state().current)).not.toBe(stale);
});
