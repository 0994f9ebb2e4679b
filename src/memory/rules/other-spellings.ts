// Words that texts spell in several ways: 컨퍼런스 and 콘퍼런스, 隠ぺい and 隠蔽. Each letter counts as content, so that another word
// counts fully.

import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { spellingGroups } from '../../text/spellings.js';
import { type Rule, rule } from '../unit.js';

/** Rules for the words of a language that have other spellings, in the order of the tables. */
export const otherSpellings = (lang: Lang): readonly Rule[] => {
  const words = new Map<string, string[]>();
  for (const [standard, ...others] of spellingGroups(lang))
    words.set(standard, [...(words.get(standard) ?? [standard]), ...others]);
  return Array.from(words, ([standard, forms]) =>
    rule(
      forms.map((form) => form.charAt(0)).join(''),
      new RegExp(alternatives(forms), 'u'),
      Array.from(standard),
      'content',
    ),
  );
};
