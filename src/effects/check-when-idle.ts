// Has the whole document checked when there is time for it: after it was opened, and after a segment was confirmed.

import type { State } from '../workspace/state.js';

/** Checking so many translations takes a second; in longer documents only the checks that are asked for are repeated. */
const most = 600;
const pauseMs = 1500;

export type Inspector = {
  /** A document was opened. */
  readonly opened: () => void;
  /** Something was confirmed. */
  readonly changed: () => void;
  readonly stop: () => void;
};

/** An inspector that calls `inspect` when it is time, once however often it was told. */
export const createInspector = (state: () => State, inspect: () => void): Inspector => {
  let timer: NodeJS.Timeout | undefined;
  const soon = (limit: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const begun = state().units.reduce((sum, { target }) => sum + Number(target !== ''), 0);
      if (begun > 0 && begun <= limit) inspect();
    }, pauseMs);
  };
  return {
    opened: () => soon(Number.POSITIVE_INFINITY),
    changed: () => soon(most),
    stop: () => clearTimeout(timer),
  };
};
