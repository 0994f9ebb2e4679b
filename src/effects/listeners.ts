// Listeners for changes. A batch of changes notifies them once.

export type Listeners = {
  readonly subscribe: (listener: () => void) => () => void;
  /** Notifies the listeners: now, or at the end of the batch. */
  readonly tell: () => void;
  /** Runs a batch. Batches may be nested; the outermost one notifies. */
  readonly batch: (work: () => void) => void;
};

/** Creates an empty list of listeners. */
export const createListeners = (): Listeners => {
  const listeners = new Set<() => void>();
  let depth = 0;
  let changed = false;
  const tell = (): void => {
    changed = depth > 0;
    if (!changed) for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    batch: (work) => {
      depth += 1;
      try {
        work();
      } finally {
        depth -= 1;
      }
      if (changed && depth === 0) tell();
    },
  };
};
