// The choice of a file: a typed path and the files that complete it. Overlays that ask for a file share it.

import type { FileEntry } from './backend.js';
import { type Editor, editorWith } from './editing/editor.js';
import { within } from './overlay.js';

/** `entries`: the files that complete `answered`, which is undefined until the first answer. */
export type FileChoice = {
  readonly field: Editor;
  readonly answered: string | undefined;
  readonly entries: readonly FileEntry[];
  readonly chosen: number;
};

export const noFile: FileChoice = { field: editorWith(''), answered: undefined, entries: [], chosen: 0 };

/** Whether the files that complete the typed path are still unknown. */
export const isUnanswered = ({ field, answered }: FileChoice): boolean => field.text !== answered;

/** The choice after the chosen file moved up or down by `step` lines. */
export const stepped = ({ chosen, entries }: FileChoice, step: number): Pick<FileChoice, 'chosen'> => ({
  chosen: within(chosen + step, entries.length),
});

/** The choice with the path of the chosen file in the field; undefined without a chosen file. */
export const completed = ({
  chosen,
  entries,
}: FileChoice): Pick<FileChoice, 'field' | 'chosen'> | undefined => {
  const entry = entries[chosen];
  return entry && { field: editorWith(entry.path), chosen: 0 };
};

/** The path of the file that Enter takes, such as `명단.csv`; undefined for a folder that Enter opens, '' without a path. */
export const acceptedPath = ({ field, entries, chosen }: FileChoice): string | undefined => {
  const entry = entries[chosen];
  if (entry?.folder && entry.path !== field.text) return undefined;
  return entry?.folder === false ? entry.path : field.text.trim();
};
