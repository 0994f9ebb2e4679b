// Progress of long operations.

/** Work that may take longer than a person waits without a word. */
export const kindsOfWork = [
  'reading',
  'matching',
  'checking',
  'importing',
  'exporting',
  'answering',
] as const;
export type KindOfWork = (typeof kindsOfWork)[number];

/**
 * A step of it: how many are done. `of` is missing where the number is not known; the last step has `done` equal to `of`.
 * `isLong` is set where the work is known to take longer than a person waits, and cannot tell of steps in between; `seconds` says
 * how long it has taken so far.
 */
export type WorkStep = {
  readonly kind: KindOfWork;
  readonly done: number;
  readonly of?: number;
  readonly isLong?: boolean;
  readonly seconds?: number;
};

/** Receives progress. */
export type OnStep = (step: WorkStep) => void;

/** A file among several: its name, the number of files before it, and the total. */
export type FileStep = { readonly name: string; readonly done: number; readonly of: number };

/** Receives each file when it is started. */
export type OnFile = (file: FileStep) => void;

/** Applies `work` to each item and reports each one when it is done. */
export const inSteps = <T, R>(
  kind: KindOfWork,
  items: readonly T[],
  work: (item: T, index: number) => R,
  onStep: OnStep | undefined,
): readonly R[] =>
  items.map((item, index) => {
    const result = work(item, index);
    onStep?.({ kind, done: index + 1, of: items.length });
    return result;
  });
