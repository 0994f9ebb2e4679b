// Old and modern forms of the same character: 國 and 国. Pairs from the table of the 常用漢字表 (内閣告示, 2010), which
// gives the form of the Kangxi dictionary in brackets behind the modern one; Korean Hanja uses the same old form.

import loadForms from '../../../data/language/kanji-forms.tsv';
import { once } from '../once.js';
import { readTable } from '../table.js';

const modern = once(
  () => new Map(readTable(loadForms, 'modern', 'old').map((pair) => [pair.old, pair.modern])),
);

const anyOld = once(() => new RegExp(`[${[...modern().keys()].join('')}]`, 'u'));

/** Replaces every old character form with the modern Japanese one (國 → 国); the length stays the same. */
export const modernForm = (text: string): string => {
  const forms = modern();
  // Hardly any text contains one.
  if (!anyOld().test(text)) return text;
  let result = '';
  for (const character of text) result += forms.get(character) ?? character;
  return result;
};
