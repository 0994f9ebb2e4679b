// Heaps of the TUI kept small: it stays open all day beside a word processor, and its two threads share one process.

/**
 * `heap-growing-percent`: how much a heap may grow beyond what was alive at the last collection, before the next one. V8's own
 * rule lets it double and more while memory is free. `semi-space-growth-factor` 1: the space for new objects stays as small as
 * it begins, instead of 34 MB a thread.
 */
const flags = ['--heap-growing-percent=15', '--semi-space-growth-factor=1'] as const;

// The module is loaded when it is needed, which is after the first frame.
const setFlags = (wanted: readonly string[]): void =>
  wanted.forEach(process.getBuiltinModule('node:v8').setFlagsFromString);

/**
 * Sets this for all threads of the process, from now on. The start of a thread resets the flags of the whole process, so that
 * each thread sets them again.
 */
export const keepHeapsSmall = (): void => setFlags(flags);

/**
 * Collects the garbage of this thread, most of which its start has left. Without this, V8 lets the heap grow by more than 100 MB
 * before its first whole collection, whatever the flags say; the later ones follow them. Takes some 50 ms.
 */
export const collectOnce = (): void => {
  setFlags(['--expose-gc']);
  const collect: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
  setFlags(['--no-expose-gc']);
  if (typeof collect === 'function') collect();
};

// V8's own values. Compiled code that is kept while other flags are set is refused by the next start.
const usual = ['--heap-growing-percent=0', '--semi-space-growth-factor=2'] as const;

/** Gives the heaps V8's own rules again, before the compiled code is kept at the end. */
export const freeHeaps = (): void => setFlags(usual);
