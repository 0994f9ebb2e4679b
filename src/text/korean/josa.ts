// Korean particles whose form depends on the word before them (한글 맞춤법, 조사): 은/는, 이/가, 을/를, 과/와, (으)로 …

import { type Ending, koreanEnding } from './korean-ending.js';

/** The form behind a consonant, the form behind a vowel. */
type Pair = readonly [consonant: string, vowel: string];

const after = (pair: Pair, tails: string): readonly Pair[] =>
  tails.split(' ').map((tail): Pair => [pair[0] + tail, pair[1] + tail]);

// A pair with whatever else may be joined to it. The copula (이다, 이며) keeps its 이 behind a vowel too, so it is
// never corrected: 회의이며 is right.
const pairs: readonly Pair[] = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['이야말로', '야말로'],
  ['이랑', '랑'],
  ['이나마', '나마'],
  ['이든지', '든지'],
  ['이라', '라'],
  ['이라고', '라고'],
  ['이라는', '라는'],
  ['이라도', '라도'],
  ['이란', '란'],
  ['이나', '나'],
  ['과', '와'],
  ...after(['과', '와'], '의 는 도 만 를'),
  ['으로', '로'],
  ...after(['으로', '로'], '는 도 만 의 서 써 서는 서의 써는 부터 부터는 부터의 까지 라도'),
];

const byForm = new Map<string, Pair>(
  pairs.flatMap((pair) => [[pair[0], pair] as const, [pair[1], pair] as const]),
);

const right = ([consonant, vowel]: Pair, ending: Ending): string => {
  if (ending === 'vowel') return vowel;
  // ㄹ 받침: 서울로, not 서울으로.
  return ending === 'rieul' && consonant.startsWith('으로') ? vowel : consonant;
};

/**
 * The form that a particle takes behind a word, or undefined where `particle` is none with two forms or the word's
 * reading is not known. `particle` may be either form.
 */
export const josaFor = (word: string, particle: string): string | undefined => {
  const pair = byForm.get(particle);
  const ending = pair && koreanEnding(word);
  return pair && ending && right(pair, ending);
};

/** The run of Hangul with which a text begins, such as a particle and what is joined to it. */
export const leadingHangul = (text: string): string => /^[가-힣]*/u.exec(text)?.[0] ?? '';
