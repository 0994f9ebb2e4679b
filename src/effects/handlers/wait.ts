// Schedules actions for a pause in typing and for idle time.

import type { Handler } from '../handler.js';

/** A text is saved this long (ms) after the last key. */
const pauseMs = 300;
/** After this much rest (ms) the findings of an unfinished sentence are shown too. */
const restMs = 4000;
/** The whole document is checked this long (ms) after several translations changed at once. */
const idleMs = 1500;

/** A save that another program blocked is repeated after this time (ms). */
const retryMs = 500;

/** Schedules another attempt to save. */
export const waitForRetry: Handler<'wait-for-retry'> = (_, { schedule, dispatch }) => {
  schedule.after('retry', retryMs, () => dispatch({ kind: 'retry' }));
  return undefined;
};

/** Schedules the actions for a pause and for a rest from typing. Each key restarts both timers. */
export const waitForPause: Handler<'wait-for-pause'> = (_, { schedule, dispatch }) => {
  schedule.after('pause', pauseMs, () => dispatch({ kind: 'pause' }));
  schedule.after('rest', restMs, () => dispatch({ kind: 'rest' }));
  return undefined;
};

/** Schedules a check of the whole document for idle time. */
export const waitForIdle: Handler<'wait-for-idle'> = ({ reason }, { schedule, dispatch }) => {
  schedule.after('idle', idleMs, () => dispatch({ kind: 'idle', reason }));
  return undefined;
};
