// The units of a bilingual file put together: those of our languages, and what is to be said of the others.

import { type Lang, otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import { countScripts } from '../../text/script.js';
import { isLocaleOf } from '../locale.js';
import type { BilingualFile, BilingualPair, PairNote } from './format.js';

/** A unit as a file gives it, with the languages as the file names them; empty where it names none. */
export type FoundUnit = Omit<BilingualPair, 'lang'> & { readonly from: string; readonly to: string };

/** The language that a text is written in, by its letters; undefined for one in Latin letters or digits alone. */
const writtenIn = (text: string): Lang | undefined => {
  const { hangul, kana, han } = countScripts(text);
  if (hangul > 0) return 'ko';
  return kana + han > 0 ? 'ja' : undefined;
};

const named = (tag: string): Lang | 'other' | undefined => {
  if (tag.trim() === '') return undefined;
  return isLocaleOf(tag, 'ko') ? 'ko' : isLocaleOf(tag, 'ja') ? 'ja' : 'other';
};

/** The source's language, or the name of the language that is not ours. */
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
 * The file of some units. A unit without a source, or in other languages, is left out and said.
 * @throws Problem `bilingual-languages` where no unit is in our languages
 */
export const collect = (units: readonly FoundUnit[]): BilingualFile => {
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
