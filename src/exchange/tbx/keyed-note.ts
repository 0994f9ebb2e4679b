// Notes for fields without a category in TBX-Basic: `koryu:equivalence=functional`. Other programs show them unchanged.

import { detailColumns } from '../coded-details.js';
import { escaped, tidy, unescaped } from './text.js';

/** The keys of such notes; for coded fields the column names. */
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

/** Writes a note. */
export const keyedNote = (key: NoteKey, value: string): string => `koryu:${key}=${escaped(value)}`;

/** Parses a note; undefined if it has none of our keys. */
export const readKeyed = (note: string): { readonly key: NoteKey; readonly value: string } | undefined => {
  const [, name, value] = /^koryu:([a-z_]+)=(.*)$/su.exec(tidy(note)) ?? [];
  const key = noteKeys.find((one) => one === name);
  return key === undefined || value === undefined ? undefined : { key, value: unescaped(value) };
};
