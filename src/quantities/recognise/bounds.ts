// Signs and words around an amount: signs, 약/約, 여/余り, 이상/以上.

import type { Approximation, Limit } from '../quantity.js';
import { matchAt, type Source } from '../recogniser.js';

const before = {
  // 협약 3건, 契約3件: the end of a word, not "about".
  ko: /(?:(?<![가-힣])(?:약|대략|어림잡아)|約|≒)\s?$/,
  // Words that end in 約 (契約, 公約, 集約 …); 担当者約200人 is "about".
  ja: /(?:(?<![契条公規協制要集節予倹誓確密盟婚解成売特先簡旧新違])約|およそ|おおよそ|おおむね|概ね|ほぼ|≒)\s?$/u,
} as const;

const infix = {
  ko: /여(?=\s?[가-힣%㎡㏊㎞a-zA-Z]|$|\s|[.,)])/y,
  ja: /余(?!り|白|地|剰)/y,
} as const;

const after: Readonly<Record<Source['lang'], readonly (readonly [RegExp, Approximation])[]>> = {
  ko: [
    [/\s?(?:정도|가량|쯤|내외|안팎|전후)(?!의?원)/y, 'about'],
    [/\s?(?:남짓|여(?![가-힣]))/y, 'over'],
    [/\s?(?:가까이|가까운|에\s가까운|에\s육박하는)/y, 'under'],
  ],
  ja: [
    [/程度|ほど|前後|くらい|ぐらい|内外|見当/y, 'about'],
    [/余り|あまり|余(?![りあ])|強(?=[のがをはに、。])/y, 'over'],
    [/弱(?=[のがをはに、。])|近く(?=[のがをはに、。])|に(?:迫る|近い|上る勢い)/y, 'under'],
  ],
};

const limits: Readonly<Record<Source['lang'], readonly (readonly [RegExp, Limit])[]>> = {
  ko: [
    [/\s?이상(?![한하])/y, 'at-least'],
    [/\s?이하/y, 'at-most'],
    [/\s?이내/y, 'within'],
    [/\s?미만/y, 'less-than'],
    [/\s?초과/y, 'more-than'],
  ],
  ja: [
    [/以上/y, 'at-least'],
    [/以下/y, 'at-most'],
    [/以内/y, 'within'],
    [/未満/y, 'less-than'],
    [/超(?=[のがをはに、。)]|$)|超過/y, 'more-than'],
  ],
};

/** Offset of 약 or 約 before `start`, or `start` itself. */
export const aboutBefore = ({ text, lang }: Source, start: number): number => {
  const near = text.slice(Math.max(0, start - 6), start);
  return start - (before[lang].exec(near)?.[0].length ?? 0);
};

/** The end of 여 or 余 between a number and its unit, or undefined. */
export const infixOver = ({ text, lang }: Source, at: number): number | undefined => {
  const found = matchAt(infix[lang], text, at);
  return found === undefined ? undefined : at + found[0].length;
};

/** Reads 정도, 程度, 이상, 以上 … after a unit. */
export const boundsAfter = (
  { text, lang }: Source,
  at: number,
): { readonly end: number; readonly approximation: Approximation; readonly limit: Limit } => {
  let end = at;
  let approximation: Approximation = 'exact';
  let limit: Limit = 'none';
  for (const [pattern, meaning] of after[lang]) {
    const found = matchAt(pattern, text, end);
    if (found === undefined) continue;
    approximation = meaning;
    end += found[0].length;
    break;
  }
  for (const [pattern, meaning] of limits[lang]) {
    const found = matchAt(pattern, text, end);
    if (found === undefined) continue;
    limit = meaning;
    end += found[0].length;
    break;
  }
  return { end, approximation, limit };
};

const belowZero = /(?:영하|마이너스|氷点下|零下|マイナス)\s?$/;

/**
 * Number of characters before `start` that make the amount negative: a sign, or 영하, 氷点下. △ and ▲ are also bullets
 * (▲10개 사업), so they count as a minus only in brackets or before a share or a sum of money (`strong`).
 */
export const signBefore = ({ text, lang }: Source, start: number, strong: boolean): number => {
  const word = belowZero.exec(text.slice(Math.max(0, start - 5), start));
  if (word !== null) return word[0].length;
  const sign = text.charAt(start - 1);
  const outside = text.charAt(start - 2);
  if (sign === '-') return outside === '' || /[\s(~,、]/.test(outside) ? 1 : 0;
  if (sign !== '△' && sign !== '▲') return 0;
  return /[([]/.test(outside) || (strong && (lang === 'ja' || sign === '△')) ? 1 : 0;
};
