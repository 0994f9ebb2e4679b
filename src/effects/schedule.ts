// Named work that runs after a delay.

/** Starts a timer and returns a function that stops it. */
export type StartTimer = (work: () => void, ms: number) => () => void;

/** The timers of Node. */
export const startTimer: StartTimer = (work, ms) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

export type Schedule = {
  /** Runs the work after a delay in milliseconds. Waiting work of the same name is dropped. */
  readonly after: (name: string, ms: number, work: () => void) => void;
  /** Drops all waiting work and accepts no more. */
  readonly close: () => void;
};

/** Creates a schedule. Tests can replace the timers. */
export const createSchedule = (start: StartTimer = startTimer): Schedule => {
  const waiting = new Map<string, () => void>();
  let closed = false;
  return {
    after: (name, ms, work) => {
      if (closed) return;
      waiting.get(name)?.();
      waiting.set(name, start(work, ms));
    },
    close: () => {
      closed = true;
      for (const stop of waiting.values()) stop();
      waiting.clear();
    },
  };
};
