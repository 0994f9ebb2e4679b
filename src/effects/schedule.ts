// Work that waits for its time, by name.

/** Starts a timer; the function that comes back stops it. */
export type StartTimer = (work: () => void, ms: number) => () => void;

/** The timers of the machine. */
export const startTimer: StartTimer = (work, ms) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

export type Schedule = {
  /** Does the work after so many milliseconds; what waits under this name is given up. */
  readonly after: (name: string, ms: number, work: () => void) => void;
  /** Gives everything up that waits, and takes nothing more. */
  readonly close: () => void;
};

/** A schedule on timers that a test can replace. */
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
