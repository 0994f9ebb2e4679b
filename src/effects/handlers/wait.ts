// Waiting: for a pause in the typing, and for time to check the whole document.

import type { Handler } from '../handler.js';

/** A typed text is saved this long after the last key. */
const pauseMs = 300;
/** Whoever rests so long from typing looks at the text: what was found in it is shown, finished or not. */
const restMs = 4000;
/** The whole document is checked this long after the last change of several translations. */
const idleMs = 1500;

/** A save that another program prevented is tried again after this. */
const retryMs = 500;

/** Schedules another attempt to save. */
export const waitForRetry: Handler<'wait-for-retry'> = (_, { schedule, dispatch }) => {
  schedule.after('retry', retryMs, () => dispatch({ kind: 'retry' }));
  return undefined;
};

/** Schedules the actions of a pause in typing and of a rest from it; every key postpones them. */
export const waitForPause: Handler<'wait-for-pause'> = (_, { schedule, dispatch }) => {
  schedule.after('pause', pauseMs, () => dispatch({ kind: 'pause' }));
  schedule.after('rest', restMs, () => dispatch({ kind: 'rest' }));
  return undefined;
};

/** Schedules a check of the document for the time when nothing is typed. */
export const waitForIdle: Handler<'wait-for-idle'> = ({ reason }, { schedule, dispatch }) => {
  schedule.after('idle', idleMs, () => dispatch({ kind: 'idle', reason }));
  return undefined;
};
