// Messages to a thread that does one task, and from it.

import type { Problem } from '../../model/problem.js';
import type { ReadPairs } from '../files/file-reader.js';
import type { ReadFile } from '../files/read-document.js';

/** A task: to read a file, or to compile the bridge. */
export type Task =
  | { readonly kind: 'own' | 'pairs'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'bridge' };

/** A file without its bytes, which the asker has. */
type WithoutBytes<T extends Pick<ReadFile, 'original'>> = Omit<T, 'original'> & { readonly hash: string };

/** The result of each task. */
export type Results = {
  readonly own: WithoutBytes<ReadFile>;
  readonly pairs: WithoutBytes<ReadPairs>;
  readonly bridge: null;
};

/** The message of a thread that has done its task, or the reason why it has not. */
export type Done =
  | { readonly [K in keyof Results]: { readonly kind: K; readonly result: Results[K] } }[keyof Results]
  | { readonly kind: 'problem'; readonly code: Problem['code']; readonly values: Problem['values'] }
  | { readonly kind: 'bug'; readonly stack: string };
