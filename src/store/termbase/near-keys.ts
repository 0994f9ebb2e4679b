// Keys within a typing error of a query.

import { distance } from 'fastest-levenshtein';
import type { Connection } from '../connection.js';

// Edits allowed: one in a short word, two in a long one. Two characters are one edit away from half of the glossary.
const slipsAllowed = (length: number): number => (length < 3 ? 0 : length < 7 ? 1 : 2);

// An error inside a Hangul syllable (총모성) is smaller than another syllable, so letters are compared instead of
// syllables.
const letters = (text: string): string => text.normalize('NFD');

const nearSql = `
  SELECT key FROM term WHERE length(key) BETWEEN @low AND @high
  UNION SELECT reading_key FROM term WHERE reading_key <> '' AND length(reading_key) BETWEEN @low AND @high`;

/**
 * Keys of terms and readings that are close to the query's key, nearest first. Reads every key of a similar length.
 */
export const nearKeys = (db: Connection, key: string): readonly string[] => {
  const slips = slipsAllowed(key.length);
  if (slips === 0) return [];
  const spelled = letters(key);
  const near: { readonly key: string; readonly away: number }[] = [];
  const rows = db
    .prepare(nearSql)
    .pluck()
    .iterate({ low: key.length - slips, high: key.length + slips });
  for (const other of rows) {
    if (typeof other !== 'string' || distance(key, other) > slips) continue;
    near.push({ key: other, away: distance(spelled, letters(other)) });
  }
  return near.sort((a, b) => a.away - b.away || (a.key < b.key ? -1 : 1)).map((one) => one.key);
};
