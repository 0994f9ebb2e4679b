// Compares persons before an office whose full name is in one script only: 斎藤審議官 is no 사토 심의관, and イ・スミン課長
// no 이수진 과장.

import loadSurnames from '../../../data/language/korean-surnames.tsv';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { hangulToKatakana } from '../../text/korean/hangul-to-katakana.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { CheckUnit } from '../check.js';
import { familyKeys, keyOf, type OtherPerson, soundsOf, tables } from './japanese-persons.js';
import { folded } from './kana-gloss.js';
import { bareOffice, offices } from './person-names.js';

type Named = Span & { readonly text: string };

/** 副大臣, 부대신 behind a name as well as 大臣, 대신. */
const isTitled = {
  ja: (rest: string): boolean => bareOffice.ja().test(rest.replace(/^副/, '')),
  ko: (rest: string): boolean => bareOffice.ko().test(rest.replace(/^\s부/, ' ')),
} as const;

const longestFamily = 3;
// A given name behind a space is no family name: 早瀬　昇次官.
const kanjiRun = /(?<![\p{Script=Han}々ァ-ヺ]\s?)[\p{Script=Han}々]{3,12}/gu;
/** Family names before an office: 斎藤|審議官, 渡辺|知事. */
const titledInKanji = (ja: string): readonly Named[] =>
  Array.from(ja.matchAll(kanjiRun)).flatMap(({ 0: run, index }): readonly Named[] => {
    for (let length = longestFamily; length > 0; length--) {
      const text = run.slice(0, length);
      if (tables().families.has(text) && isTitled.ja(ja.slice(index + length)))
        return [{ text, start: index, end: index + length }];
    }
    return [];
  });

const hangulWord = /(?<![가-힣])[가-힣]{1,5}(?=\s[가-힣])/g;
const titledInHangul = (ko: string): readonly Named[] =>
  Array.from(ko.matchAll(hangulWord), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  })).filter(({ end }) => isTitled.ko(ko.slice(end)));

const otherFamily = (ja: string, ko: string): OtherPerson | undefined => {
  // Few texts have a known family name in kanji before an office; that is looked for first.
  const ours = titledInKanji(ja);
  const [own] = ours;
  if (own === undefined || ours.length > 1) return undefined;
  const theirs = titledInHangul(ko);
  const [other] = theirs;
  if (other === undefined || theirs.length > 1) return undefined;
  const said = keyOf(other.text);
  const sounds = [...soundsOf(tables().families.get(own.text) ?? '')];
  if (sounds.includes(said)) return undefined;
  // 고바야카와 begins like 고바야시, so it is a name, although no list has it.
  const isName = sounds.some((sound) => sound.slice(0, 2) === said.slice(0, 2)) || familyKeys().has(said);
  return isName ? { ja: own, ko: other } : undefined;
};

// チーム長 is an office: ユ・ジヨン|チーム長.
const kanaName =
  /(?<![ァ-ヺー・])([ァ-ヺー]{1,4})[・＝]([ァ-ヺー]{2,8}?)(?=チーム長|センター長|[^ァ-ヺー・＝]|$)/g;
const surnames = once(() => {
  const rows = readTable(loadSurnames, 'surname', 'before_given_name');
  return new RegExp(
    `(?<![가-힣])(${alternatives(rows.map(({ surname }) => surname))})([가-힣]{2})(?=\\s)`,
    'g',
  );
});
const mayBeKorean = /[ァ-ヺー][・＝][ァ-ヺー]/;

/** A Korean person in kana, of whose family and given name only one sounds like that of the Hangul. */
const otherSound = (ja: string, ko: string): OtherPerson | undefined => {
  if (!mayBeKorean.test(ja)) return undefined;
  const [kana, ...moreKana] = ja.matchAll(kanaName);
  const named = Array.from(ko.matchAll(surnames())).filter(({ 0: text, index }) =>
    offices.ko().test(ko.slice(index + text.length)),
  );
  const [hangul, ...moreHangul] = named;
  if (kana === undefined || hangul === undefined || moreKana.length + moreHangul.length > 0) return undefined;
  const [, family = '', given = ''] = hangul;
  const isFamily = folded(hangulToKatakana(family, '')) === folded(kana[1] ?? '');
  const isGiven = folded(hangulToKatakana(given, family)) === folded(kana[2] ?? '');
  if (isFamily === isGiven) return undefined;
  const spanOf = ({ 0: text, index }: RegExpExecArray): Named => ({
    text,
    start: index,
    end: index + text.length,
  });
  return { ja: spanOf(kana), ko: spanOf(hangul) };
};

/**
 * The person before an office whom the other text calls by another name; only if each text has one.
 * @example 斎藤 for 사토 심의관, イ・スミン for 이수진 과장
 */
export const otherTitled = ({ source, target }: CheckUnit): readonly OtherPerson[] => {
  const [ja, ko] = source.lang === 'ja' ? [source.text, target.text] : [target.text, source.text];
  const other = otherSound(ja, ko) ?? otherFamily(ja, ko);
  return other === undefined ? [] : [other];
};
