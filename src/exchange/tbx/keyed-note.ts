// Fields without a category in TBX-Basic, as notes that other programs show as they are: `koryu:equivalence=functional`.

import { detailColumns } from '../coded-details.js';
import { escaped, tidy, unescaped } from './text.js';

/** The keys of such notes; those of coded fields are the names of their columns. */
export const noteKeys = [
  'concept',
  'origin',
  'equivalence',
  'reliability',
  'valid_from',
  'valid_to',
  ...detailColumns,
  'details',
  'false_friend',
  'note',
  'term_notes',
  'status',
  'type',
  'hanja',
  'reading',
  'exact',
] as const;
export type NoteKey = (typeof noteKeys)[number];

/** The text of a note. */
export const keyedNote = (key: NoteKey, value: string): string => `koryu:${key}=${escaped(value)}`;

/** Text of a note under one of our keys, if it is such a note. */
export const readKeyed = (note: string): { readonly key: NoteKey; readonly value: string } | undefined => {
  const [, name, value] = /^koryu:([a-z_]+)=(.*)$/su.exec(tidy(note)) ?? [];
  const key = noteKeys.find((one) => one === name);
  return key === undefined || value === undefined ? undefined : { key, value: unescaped(value) };
};
