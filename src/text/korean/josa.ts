// Korean particles whose form depends on the word before them (한글 맞춤법, 조사): 은/는, 이/가, 을/를, 과/와, (으)로 …

import loadPairs from '../../../data/language/josa-pairs.tsv';
import { once } from '../once.js';
import { readTable } from '../table.js';
import { type Ending, koreanEnding } from './korean-ending.js';

/** The form after a consonant, the form after a vowel. */
type Pair = readonly [consonant: string, vowel: string];

// A pair may include further particles (과의/와의). The copula (이다, 이며) keeps its 이 behind a vowel, so it is never
// corrected and not in the table: 회의이며 is correct.
const byForm = once(
  () =>
    new Map(
      readTable(loadPairs, 'after_consonant', 'after_vowel').flatMap((row) => {
        const pair: Pair = [row.after_consonant, row.after_vowel];
        return pair.map((form) => [form, pair] as const);
      }),
    ),
);

const right = ([consonant, vowel]: Pair, ending: Ending): string => {
  if (ending === 'vowel') return vowel;
  // ㄹ 받침: 서울로, not 서울으로.
  return ending === 'rieul' && consonant.startsWith('으로') ? vowel : consonant;
};

/**
 * The form of a particle after a word; undefined if `particle` has only one form or the word's pronunciation is unknown.
 * `particle` may be either form.
 * @example josaFor('서울', '으로') // '로'; josaFor('총무성', '와') // '과'; josaFor('総務省', '은') // undefined
 */
export const josaFor = (word: string, particle: string): string | undefined => {
  const pair = byForm().get(particle);
  const ending = pair && koreanEnding(word);
  return pair && ending && right(pair, ending);
};

/**
 * The run of Hangul at the start of a text, such as a particle with further ones.
 * @example leadingHangul('에서는 東京') // '에서는'
 */
export const leadingHangul = (text: string): string => /^[가-힣]*/u.exec(text)?.[0] ?? '';
