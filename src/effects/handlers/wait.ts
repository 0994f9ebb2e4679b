// Waiting: for a pause in the typing, and for time to check the whole document.

import type { Handler } from '../handler.js';

/** A typed text is saved this long after the last key. */
const pauseMs = 300;
/** The whole document is checked this long after the last change of several translations. */
const idleMs = 1500;

/** A save that another program prevented is tried again after this. */
const retryMs = 500;

/** Schedules another attempt to save. */
export const waitForRetry: Handler<'wait-for-retry'> = (_, { schedule, dispatch }) => {
  schedule.after('retry', retryMs, () => dispatch({ kind: 'retry' }));
  return undefined;
};

/** Schedules the action of a pause in typing; every key postpones it. */
export const waitForPause: Handler<'wait-for-pause'> = (_, { schedule, dispatch }) => {
  schedule.after('pause', pauseMs, () => dispatch({ kind: 'pause' }));
  return undefined;
};

/** Schedules a check of the document for the time when nothing is typed. */
export const waitForIdle: Handler<'wait-for-idle'> = ({ reason }, { schedule, dispatch }) => {
  schedule.after('idle', idleMs, () => dispatch({ kind: 'idle', reason }));
  return undefined;
};
