// Korean, by the tags of mecab-ko-dic (the 세종 tag set; columns: 태그, 의미, 종성, 읽기, 타입, 첫 품사, 끝 품사, 표현).

import type { Token, WordClass } from '../../model/token.js';
import type { LanguageRules } from '../language-rules.js';

const classes: readonly (readonly [RegExp, WordClass])[] = [
  // The copula 이다 is a particle in Korean grammar (서술격 조사).
  [/^(?:J|VCP)/, 'particle'],
  [/^NNBC/, 'counter'],
  [/^NNB/, 'bound'],
  [/^(?:NNG|NNP|NP|XR)/, 'noun'],
  [/^(?:NR|SN)/, 'number'],
  [/^(?:SL|SH)/, 'noun'],
  [/^XPN/, 'prefix'],
  [/^XSN/, 'suffix'],
  [/^(?:XSV|XSA|VV|VA|VX|VCN)/, 'predicate'],
  [/^E/, 'ending'],
  [/^(?:MM|MAG|MAJ)/, 'modifier'],
  [/^S/, 'symbol'],
];

/** `외국/NNG/장소+인/NNG/*` → [2]: where the parts of a compound meet. */
const compoundBoundaries = (token: Token): readonly number[] => {
  const [, , , , type, , , expression] = token.features;
  if (type !== 'Compound' || expression === undefined) return [];
  const boundaries: number[] = [];
  let at = 0;
  for (const part of expression.split('+')) {
    at += part.slice(0, part.indexOf('/')).length;
    boundaries.push(at);
  }
  // A dictionary error (parts that do not add up) must not cut a word at the wrong place.
  return boundaries.pop() === token.surface.length ? boundaries : [];
};

export const ko: LanguageRules = {
  lang: 'ko',
  wordClass: (token) => classes.find(([tag]) => tag.test(token.pos))?.[1] ?? 'other',
  innerBoundaries: compoundBoundaries,
};
