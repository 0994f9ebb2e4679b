// Collects the units of a bilingual file in our languages, with notes about the others.

import { type Lang, otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import { countScripts } from '../../text/script.js';
import { isLocaleOf } from '../locale.js';
import { requireRows } from '../longest-table.js';
import type { BilingualFile, BilingualPair, PairNote } from './format.js';

/** A unit with the language names of the file; empty if the file names none. */
export type FoundUnit = Omit<BilingualPair, 'lang'> & { readonly from: string; readonly to: string };

/** The language of a text by its script; undefined for only Latin letters or digits. */
const writtenIn = (text: string): Lang | undefined => {
  const { hangul, kana, han } = countScripts(text);
  if (hangul > 0) return 'ko';
  return kana + han > 0 ? 'ja' : undefined;
};

const named = (tag: string): Lang | 'other' | undefined => {
  if (tag.trim() === '') return undefined;
  return isLocaleOf(tag, 'ko') ? 'ko' : isLocaleOf(tag, 'ja') ? 'ja' : 'other';
};

/** The language of the source, or the name of a language that is not supported. */
const langOf = ({ from, to, source, target }: FoundUnit): Lang | { readonly foreign: string } => {
  const [source_, target_] = [named(from), named(to)];
  if (source_ === 'other') return { foreign: from };
  if (target_ === 'other') return { foreign: to };
  if (source_ !== undefined) return target_ === source_ ? { foreign: `${from} → ${to}` } : source_;
  if (target_ !== undefined) return otherLang(target_);
  const inTarget = writtenIn(target);
  return writtenIn(source) ?? (inTarget === undefined ? 'ja' : otherLang(inTarget));
};

/**
 * Collects units to a file. Units without a source, or in other languages, are left out with a note.
 * @throws Problem `bilingual-languages` if no unit is in our languages, `table-too-long`
 */
export const collect = (units: readonly FoundUnit[]): BilingualFile => {
  requireRows(units.length);
  const pairs: BilingualPair[] = [];
  const notes: PairNote[] = [];
  for (const unit of units) {
    const { from: _, to: __, ...pair } = unit;
    const lang = langOf(unit);
    if (typeof lang === 'object') notes.push({ line: unit.line, reason: 'language', value: lang.foreign });
    else if (unit.source.trim() === '') {
      if (unit.target.trim() !== '') notes.push({ line: unit.line, reason: 'no-source', value: unit.target });
    } else {
      pairs.push({ ...pair, lang });
      const bad = [unit.source, unit.target].find((text) => text.includes('\ufffd'));
      if (bad !== undefined) notes.push({ line: unit.line, reason: 'character', value: bad });
    }
  }
  const foreign = notes.find(({ reason }) => reason === 'language');
  if (pairs.length === 0 && foreign !== undefined) {
    throw new Problem('bilingual-languages', { line: foreign.line, language: foreign.value });
  }
  return { pairs, notes };
};
