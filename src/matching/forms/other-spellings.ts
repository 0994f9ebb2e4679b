// Spellings that texts use beside the standard one: 컨텐츠 for 콘텐츠, 斡旋 for あっせん, 출산률 for 출산율, WiFi for Wi-Fi.
// They only recognise a term; the program never proposes them.

import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { spellingGroups } from '../../text/spellings.js';

/** The spellings of one word, and what finds any of the words in a form. */
type Spellings = { readonly any: RegExp; readonly of: ReadonlyMap<string, readonly string[]> };

const spellingsIn = (lang: Lang) =>
  once((): Spellings => {
    const of = new Map<string, string[]>();
    for (const [standard, ...others] of spellingGroups(lang)) {
      const known = of.get(standard);
      const all = [...new Set([standard, ...(known ?? []), ...others])];
      for (const form of all) of.set(form, all);
    }
    return { any: new RegExp(alternatives(of.keys()), 'u'), of };
  });
const spellings = { ko: spellingsIn('ko'), ja: spellingsIn('ja') } as const;

/** Behind a vowel or ㄴ the norm writes 율, else 률 (한글 맞춤법 제11항); texts mix them. */
const rate = /(?<=[가-힣])[율률]$/u;
/** 회계연도 and 신년도 (한글 맞춤법 제10항); texts mix 연도 and 년도. */
const year = /(?<=[가-힣])(?:연도|년도)/u;

/**
 * Other spellings of a form in normal form; without it.
 * @example withOtherSpellings('콘텐츠산업', 'ko') // ['컨텐츠산업']; withOtherSpellings('출산율', 'ko') // ['출산률']
 */
export const withOtherSpellings = (form: string, lang: Lang): readonly string[] => {
  const { any, of } = spellings[lang]();
  const found = any.exec(form)?.[0];
  const others = found === undefined ? [] : (of.get(found) ?? []);
  const made = others.filter((other) => other !== found).map((other) => form.replace(found ?? '', other));
  if (lang === 'ko') {
    if (rate.test(form)) made.push(form.replace(rate, (last) => (last === '율' ? '률' : '율')));
    if (year.test(form)) made.push(form.replace(year, (word) => (word === '연도' ? '년도' : '연도')));
  }
  return made;
};

/** Whether a hyphen of a normalised text stands behind a Latin letter and before a letter or digit. */
export const isLatinHyphen = (text: string, at: number): boolean =>
  /[a-z]/.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));

/** wi-fi → wifi; a result of fewer than three letters may be another word. */
export const withoutHyphens = (form: string): readonly string[] => {
  const bare = form.replace(/-/gu, (hyphen, at: number) => (isLatinHyphen(form, at) ? '' : hyphen));
  return bare === form || bare.length < longEnough ? [] : [bare];
};
const longEnough = 3;
