// Finds governments that are named by one letter or a short list of them: 시에서 도로, 市・郡は, 県から. Their Hangul
// and kanji have too few letters for an anchor, so a particle must follow and no letter may precede.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText } from '../check.js';

const letters: Readonly<Record<string, string>> = {
  국: '国',
  도: '道',
  현: '県',
  부: '府',
  시: '市',
  군: '郡',
  구: '区',
  정: '町',
  촌: '村',
};

const patterns: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![가-힣·ㆍ・\d])(국가|[도현시군구정촌](?:[·ㆍ・][도현시군구정촌]){0,2}|도도부현|시정촌)(?=(?:은|는|이|가|에|에서|에게|의|로|으로|로부터|와|과|를|을)(?:[\s,]|의\s))/g,
  ja: /(?<![\p{Script=Han}ァ-ヺー・\d])(国|[道県府市郡区町村](?:[・、][道県府市郡区町村]){0,2}|都道府県|市町村)(?=(?:は|が|に|へ|の|を|と|から|より|で))/gu,
};

/** A government in a text; `key` is its name in kanji. */
export type Government = Span & { readonly key: string };

const keyOf = (name: string): string => {
  if (name === '국가') return '国';
  return Array.from(name.replace(/[·ㆍ・、]/g, ''), (one) => letters[one] ?? one).join('');
};

/**
 * The governments that a text names by one letter or by a list of such letters.
 * @example governmentsIn({ text: '도는 시·군에 교부한다.', lang: 'ko' }) // 道 at 0–1, 市郡 at 3–6
 */
export const governmentsIn = ({ text, lang }: Pick<CheckText, 'text' | 'lang'>): readonly Government[] =>
  Array.from(text.matchAll(patterns[lang]), ({ 1: name = '', index }) => ({
    key: keyOf(name),
    start: index,
    end: index + name.length,
  }));
