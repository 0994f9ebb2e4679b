// Progress of long operations.

/** Operations that may take longer than a user waits without feedback. */
export const kindsOfWork = ['reading', 'matching', 'checking', 'importing', 'exporting'] as const;
export type KindOfWork = (typeof kindsOfWork)[number];

/** Progress of an operation. `of` is missing if the total is unknown; in the last step `done` equals `of`. */
export type WorkStep = { readonly kind: KindOfWork; readonly done: number; readonly of?: number };

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
