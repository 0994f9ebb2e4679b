// The written forms that may occur in a text, found by their first characters: the analyser of one line needs few of
// 20,000 terms.

import * as v from 'valibot';
import type { Lang } from '../../model/language.js';
import type { Connection } from '../connection.js';
import { bulkValues } from '../rows.js';

// From this number on, one scan of all terms is faster than one query for each prefix.
const mostBeginnings = 200;
// A longer text has more beginnings; to list them all of 50 MB took 3 GB.
const longestText = 4000;
const decomposedHangul = ['\u1100', '\u1200'] as const;
const lastCharacter = '\u{10ffff}';

// Characters of ordinary words. Classes such as \p{L} take longer to compile than all other work of this function.
const isPlain = /[0-9A-Za-z\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/;
const noBeginning = /[\s\0-/:-@[-`{-~\u2000-\u206f\u3000-\u3004\u3008-\u3020\u30fb]/;

/** A prefix of two code units, or of one if the next one has variants (the middle dots) or is no word character. */
const beginningsIn = (text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, at) =>
    text.slice(at, isPlain.test(text[at + 1] ?? '') ? at + 2 : at + 1),
  ).filter((beginning) => !noBeginning.test(beginning[0] ?? ''));

const betweenSql = 'SELECT text FROM term WHERE text >= ? AND text < ? AND lang = ?';

/**
 * Returns the written forms of a language, each once.
 * @param within a text: only forms whose prefix occurs in it are returned (all forms for a long text)
 */
export const writtenForms = (db: Connection, lang: Lang, within: string | undefined): readonly string[] => {
  const all = (): readonly string[] =>
    bulkValues(db, 'term', v.string(), 'SELECT DISTINCT text FROM term WHERE lang = ?', lang);
  if (within === undefined || within.length > longestText) return all();
  // A term is kept as it was written, composed or not. Decomposed Hangul is rare: any of it will do.
  const apart = within.normalize('NFD').replace(/[\u1100-\u11ff]+/gu, ' ');
  const spellings = [within, within.normalize('NFC'), apart];
  const beginnings = new Set(spellings.flatMap(beginningsIn));
  if (beginnings.size > mostBeginnings) return all();
  const between = (from: string, to: string): readonly string[] =>
    bulkValues(db, 'term', v.string(), betweenSql, from, to, lang);
  const found = [
    ...[...beginnings].map((beginning) => between(beginning, beginning + lastCharacter)),
    between(...decomposedHangul),
  ];
  return [...new Set(found.flat())];
};
