// Messages to a thread or process that does one task, and from it.

import type { Lang } from '../../model/language.js';
import type { Problem } from '../../model/problem.js';
import type { ReadPairs } from '../files/file-reader.js';
import type { ReadFile } from '../files/read-document.js';

/** A task: to read a file, or to compile the dictionary of a language or the bridge. */
export type Task =
  | { readonly kind: 'own'; readonly path: string; readonly bytes: Uint8Array; readonly comments: boolean }
  | { readonly kind: 'pairs'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'dictionary'; readonly lang: Lang }
  | { readonly kind: 'bridge' };

/** A file without its bytes, which the asker has. */
type WithoutBytes<T extends Pick<ReadFile, 'original'>> = Omit<T, 'original'> & { readonly hash: string };

/** The result of each task. */
export type Results = {
  readonly own: WithoutBytes<ReadFile>;
  readonly pairs: WithoutBytes<ReadPairs>;
  readonly dictionary: null;
  readonly bridge: null;
};

/** The share of a task that is done, from 0 to 1. */
export type Progress = { readonly kind: 'progress'; readonly share: number };

/** The last message of a thread: it has done its task, or tells why it has not. */
export type Done =
  | { readonly [K in keyof Results]: { readonly kind: K; readonly result: Results[K] } }[keyof Results]
  | { readonly kind: 'problem'; readonly code: Problem['code']; readonly values: Problem['values'] }
  | { readonly kind: 'bug'; readonly stack: string };
