// Korean rules for the tags of mecab-ko-dic (the 세종 tag set; columns: 태그, 의미, 종성, 읽기, 타입, 첫 품사, 끝 품사,
// 표현).

import type { Token, WordClass } from '../../model/token.js';
import { administrativeUnits } from '../administrative-units.js';
import type { LanguageRules, Part } from '../language-rules.js';
import { secondOpinion } from '../second-opinion.js';

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

/** `하/VV/*+았/EP/*` → 하/VV, 았/EP. A word without parts (`*`) is one part. */
const parts = ({ surface, pos, features }: Token): readonly Part[] => {
  const expression = features[7];
  if (expression === undefined || expression === '*') return [{ surface, pos }];
  return expression.split('+').map((part) => {
    const [form = '', tag = ''] = part.split('/');
    return { surface: form, pos: tag };
  });
};

/** `외국/NNG/장소+인/NNG/*` → [2]: where the parts of a compound meet. */
const innerBoundaries = (token: Token): readonly number[] => {
  const type = token.features[4];
  if (type !== 'Compound' && type !== 'Preanalysis') return [];
  const boundaries: number[] = [];
  let at = 0;
  for (const { surface } of parts(token)) {
    if (!token.surface.startsWith(surface, at)) return [];
    at += surface.length;
    boundaries.push(at);
  }
  // A dictionary error (parts that do not add up) must not split a word at a wrong offset.
  return boundaries.pop() === token.surface.length ? boundaries : [];
};

const isStem = ({ pos }: Part): boolean => /^(?:VV|VA|VX|VCP|VCN|XSV|XSA)/.test(pos);
const isVerbMaker = ({ pos }: Part): boolean => /^XS[VA]/.test(pos);

const baseForm = (token: Token, before?: Token): string => {
  const [first] = parts(token);
  if (first === undefined || !isStem(first)) return token.surface;
  const joined = before !== undefined && before.end === token.start && isVerbMaker(first);
  return `${joined ? before.surface : ''}${first.surface}다`;
};

const reading = ({ features }: Token): string | undefined => (features[3] === '*' ? undefined : features[3]);

export const ko: LanguageRules = {
  lang: 'ko',
  amend: administrativeUnits,
  wordClass: (token) => classes.find(([tag]) => tag.test(token.pos))?.[1] ?? 'other',
  innerBoundaries,
  parts,
  baseForm,
  isPerson: ({ pos, features }) => pos === 'NNP' && features[1] === '인명',
  isPlace: ({ pos, features }) => pos === 'NNP' && features[1] === '지명',
  reading,
  secondOpinion,
};
