// Finds the terms of the current segment, then those around it, one at a time and between keys.

import type { Action } from '../workspace/action.js';
import type { Desk } from '../workspace/backend.js';
import type { State } from '../workspace/state.js';

export type Analyst = {
  /** Looks whether there is something to do; the work itself begins in a later tick. */
  readonly wake: () => void;
  readonly stop: () => void;
};

/** Segments analysed ahead, and behind: the nearest first. */
const around = [0, 1, 2, -1, 3, 4, 5, 6, 7, 8];

const nextOrdinal = ({ units, current, matches }: State): number | undefined =>
  around
    .map((offset) => current + offset)
    .find((ordinal) => ordinal >= 0 && ordinal < units.length && !matches.has(ordinal));

/** An analyst that reports with `dispatch`. A segment that fails is reported as failed and not tried again. */
export const createAnalyst = (
  desk: () => Desk,
  state: () => State,
  dispatch: (action: Action) => void,
): Analyst => {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let stopped = false;

  /** Takes an answer about a segment; one about another document, or another cut of it, is of no use. */
  const reporting = (ordinal: number): ((action: Action) => void) => {
    const asked = desk();
    const text = state().units[ordinal]?.segment.text;
    return (action) => {
      busy = false;
      if (stopped) return;
      if (asked === desk() && text === state().units[ordinal]?.segment.text) dispatch(action);
      wake();
    };
  };
  /** The proposals of the memory wait for the terms: both need the same thread. */
  const remember = (asked: Desk): boolean => {
    const { current, memory, matches, units } = state();
    if (asked.memory === undefined || !matches.has(current) || memory.has(current) || units.length === 0)
      return false;
    const report = reporting(current);
    asked.memory(current).then(
      (found) => report({ kind: 'remembered', ordinal: current, matches: found }),
      () => report({ kind: 'remembered', ordinal: current, matches: [] }),
    );
    return true;
  };
  const work = (): void => {
    timer = undefined;
    if (busy) return;
    const asked = desk();
    busy = remember(asked);
    const ordinal = nextOrdinal(state());
    if (ordinal === undefined || busy) return;
    busy = true;
    const report = reporting(ordinal);
    Promise.all([asked.matches(ordinal), asked.aids(ordinal)]).then(
      ([matches, aids]) => report({ kind: 'analysed', ordinal, matches, aids }),
      () => report({ kind: 'analysed', ordinal, matches: 'failed' }),
    );
  };
  const wake = (): void => {
    const { current, matches, memory } = state();
    if (busy || stopped) return;
    clearTimeout(timer);
    // The segment before the translator's eyes does not wait; the others leave room for keys.
    timer = setTimeout(work, matches.has(current) && memory.has(current) ? 20 : 0);
  };
  return {
    wake,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
