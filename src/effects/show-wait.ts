// Shows how long the translator has waited for work that takes long.

import type { WorkKind } from '../workspace/guide/notice.js';
import type { Context } from './handler.js';

/** Milliseconds that a person waits without a word. */
const silent = 500;

/**
 * Begins to count: after half a second a line shows the work, and its seconds from then on.
 * @returns the function that ends it
 */
export const showWait = (
  { dispatch, schedule }: Pick<Context, 'dispatch' | 'schedule'>,
  work: WorkKind,
  name = '',
): (() => void) => {
  let isOver = false;
  const tell = (seconds: number | undefined): void =>
    dispatch({ kind: 'waited-for', work, for: { kind: work, name, seconds } });
  const tick = (seconds: number): void => {
    if (isOver) return;
    tell(seconds);
    schedule.after(work, 1000, () => tick(seconds + 1));
  };
  tell(undefined);
  schedule.after(work, silent, () => tick(0));
  return () => {
    isOver = true;
    dispatch({ kind: 'waited-for', work, for: undefined });
  };
};
