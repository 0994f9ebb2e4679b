// Timers that run when a test says so.

import type { StartTimer } from '../../src/effects/schedule.js';

export type ManualTimers = {
  readonly start: StartTimer;
  /** Lets so many milliseconds go by, and what promises there are settle between the timers. */
  readonly advance: (ms: number) => Promise<void>;
};

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export const manualTimers = (): ManualTimers => {
  let now = 0;
  const waiting = new Map<object, { readonly at: number; readonly work: () => void }>();
  return {
    start: (work, ms) => {
      const key = {};
      waiting.set(key, { at: now + ms, work });
      return () => void waiting.delete(key);
    },
    advance: async (ms) => {
      const end = now + ms;
      await settled();
      for (;;) {
        const due = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (due === undefined) break;
        const [key, { at, work }] = due;
        waiting.delete(key);
        now = at;
        work();
        await settled();
      }
      now = end;
    },
  };
};
