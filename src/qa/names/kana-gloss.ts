// 李相敏（イ・サンミン）: kana in brackets give the pronunciation of a Korean name, so 이상빈 is another person.

import type { Span } from '../../model/span.js';
import { hangulToKatakana } from '../../text/korean/hangul-to-katakana.js';
import type { CheckUnit } from '../check.js';
import { offices } from './person-names.js';

/** A name of the source with its kana, and the Korean name of the target with another pronunciation. */
export type MisheardName = {
  readonly source: Span & { readonly text: string };
  readonly target: Span & { readonly text: string };
};

const gloss = /([\p{Script=Han}]{3,4})\s?[(（]([ァ-ヺー]{1,4})[・＝\s]([ァ-ヺー]{2,8})[)）]/gu;
const koreanName = /(?<![가-힣])[가-힣]{3,4}(?![가-힣])/g;

/** Folds kana: spellings differ in voicing, ジ and チ, long vowels and ッ. */
export const folded = (kana: string): string =>
  kana
    .normalize('NFD')
    .replace(/[\u3099\u309Aーッ]/g, '')
    .replaceAll('シ', 'チ');

const sounds = (hangul: string, before: string, kana: string): boolean =>
  folded(hangulToKatakana(hangul, before)) === folded(kana);

/** The names of a Korean translation that disagree with the source's kana; the family name must agree. */
export const misheardNames = ({ source, target }: CheckUnit): readonly MisheardName[] => {
  if (source.lang !== 'ja' || target.lang !== 'ko') return [];
  return Array.from(source.text.matchAll(gloss)).flatMap((found): readonly MisheardName[] => {
    const [text, kanji = '', family = '', given = ''] = found;
    const names = Array.from(target.text.matchAll(koreanName), ({ 0: name, index }) => ({
      text: name,
      start: index,
      end: index + name.length,
    })).filter(
      ({ text: name, end }) =>
        name.length === kanji.length &&
        sounds(name.charAt(0), '', family) &&
        (offices.ko().test(target.text.slice(end)) ||
          offices.ja().test(source.text.slice(found.index + text.length))),
    );
    const [other] = names;
    if (other === undefined) return [];
    if (names.some(({ text: name }) => sounds(name.slice(1), name.charAt(0), given))) return [];
    return [{ source: { text, start: found.index, end: found.index + text.length }, target: other }];
  });
};
