// Old and new forms of the same character: 國 and 国. Pairs from the table of the 常用漢字表 (内閣告示, 2010), where the
// form of the Kangxi dictionary stands in brackets behind today's; that form is also what Korean Hanja uses.

import loadForms from '../../../data/language/kanji-forms.tsv';
import { once } from '../once.js';
import { readTable } from '../table.js';

const modern = once(
  () => new Map(readTable(loadForms, 'modern', 'old').map((pair) => [pair.old, pair.modern])),
);

const anyOld = once(() => new RegExp(`[${[...modern().keys()].join('')}]`, 'u'));

/** The text with every old character form replaced by today's Japanese one (國 → 国); its length does not change. */
export const modernForm = (text: string): string => {
  const forms = modern();
  // Hardly any text has one.
  if (!anyOld().test(text)) return text;
  let result = '';
  for (const character of text) result += forms.get(character) ?? character;
  return result;
};
