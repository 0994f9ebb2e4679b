// Variants of Japanese spelling with the same meaning: okurigana, kana for kanji, です・ます.

import loadKanaWords from '../../../data/language/japanese-kana-words.tsv';
import loadVerbRows from '../../../data/language/japanese-verb-rows.tsv';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { type Reading, type Rule, rule, type UnitKind } from '../unit.js';
import { equalExpressions } from './equal-expressions.js';
import { otherSpellings } from './other-spellings.js';
import { markRules } from './rules-marks.js';

const han = '[\\p{Script=Han}々]';
const end = '(?=[。、.,」』）)]|$)';

const verbRows = once(
  () => new Map(readTable(loadVerbRows, 'i_row', 'u_row', 'a_row').map((row) => [row.i_row, row])),
);
const longOkurigana = 'わせ|らし|かし|がり|まり|わり';
const okurigana = 'わらかがまいきぎちびみりえけげせてめれ';
const verbNoun = /[\p{Script=Han}ァ-ヺー々]{2}$/u;

/** 行います is 行う, 進めます 進める, 支援します 支援する; ません likewise ない. */
const politeVerb: Rule = {
  starts: 'いきぎしちにびみりえけげせぜてねべめれ',
  read: ({ text }, at) => {
    polite.lastIndex = at + 1;
    const ending = polite.exec(text)?.[0];
    if (ending === undefined) return undefined;
    const kana = text.charAt(at);
    const reading = (keys: readonly string[], kind: UnitKind = 'function'): Reading => ({
      length: 1 + ending.length,
      keys,
      kind,
    });
    const before = text.slice(Math.max(0, at - 2), at);
    const row = verbRows().get(kana);
    // 支援し, and the い of ている and 用い, stay unchanged; other verbs change their vowel.
    const steady =
      row === undefined ||
      (kana === 'し' && verbNoun.test(before)) ||
      (kana === 'い' && /[てで用]$/u.test(before));
    if (ending === 'ました') {
      const sound = /[いちり]/u.test(kana) ? 'っ' : kana === 'き' ? 'い' : kana;
      return reading([steady ? kana : sound, 'た']);
    }
    if (ending !== 'ます') {
      const stem = steady ? kana : row.a_row;
      return reading(ending === 'ません' ? [stem, 'not'] : [stem, 'not', 'た'], 'negation');
    }
    if (steady) return reading(kana === 'し' ? ['す', 'る'] : [kana, 'る']);
    return reading([row.u_row]);
  },
};
const polite = /ます|ませんでした|ません|ました/uy;

/**
 * Words that may be written in kana or kanji: 及び and および; 子供, 子ども and こども. A word of content is one unit per letter, so that
 * another word counts fully.
 */
const kanaWords = (): readonly Rule[] =>
  readTable(loadKanaWords, 'kanji', 'kana', 'kind', 'kanji_not_preceded_by', 'kanji_followed_by').map(
    ({ kanji, kana, kind, kanji_not_preceded_by, kanji_followed_by }) => {
      const written = {
        form: kanji,
        not_preceded_by: kanji_not_preceded_by,
        followed_by: kanji_followed_by,
      };
      return rule(
        kanji.charAt(0) + kana.charAt(0),
        new RegExp(alternatives([written, kana]), 'u'),
        kind === 'content' ? Array.from(kana) : kana,
        kind === 'content' ? 'content' : 'function',
      );
    },
  );

const optional = (starts: string, pattern: string, key: string): Rule =>
  rule(starts, new RegExp(pattern, 'u'), key, 'function', true);

/** In the order in which they are tried. */
export const japaneseRules = (): readonly Rule[] => [
  ...kanaWords(),
  ...otherSpellings('ja'),
  rule('ヶヵケ', /[ヶヵケ](?=\p{Script=Han})/u, 'か'),
  ...equalExpressions('ja'),
  optional('ご御', `[ご御](?=${han})`, 'honorific'),
  politeVerb,
  rule('ずぬ', new RegExp(`(?<![必まは])(?:ず(?=に)|ず${end}|ぬ(?=ば|もの|$|。))`, 'u'), 'not', 'negation'),
  rule('不非未無', new RegExp(`[不非未無](?=${han})`, 'u'), 'un', 'negation'),
  rule('はが', /[はが]/, 'subject'),
  rule('へ', new RegExp(`(?<=${han}|[ァ-ヺー])へ(?!の)`, 'u'), 'に'),
  optional('の', `(?<=${han}|[ァ-ヺー])の(?=${han}|[ァ-ヺ])`, 'の'),
  optional('を', `(?<=${han}|[ァ-ヺー])を(?=${han}|[ァ-ヺ])`, 'を'),
  // 取り組み, 取組み, 取組; 貸し付け, 貸付け, 貸付.
  optional(
    okurigana,
    `(?<=${han})(?:${longOkurigana}|[いきぎちびみりえけげせてめれ])(?=${han})`,
    'okurigana',
  ),
  optional('し', `(?<=(?<!${han})${han})し(?=${han})`, 'okurigana'),
  optional(
    okurigana,
    `(?<=${han}[りきしちみいえけせて]?${han})(?:わせ|[いきちみりえけせて])(?=[をはがのにでともやへ、。)」]|$)`,
    'okurigana',
  ),
  optional('ー', '(?<=[ァ-ヺー]{2})ー(?![ァ-ヺ])', 'long mark'),
  ...markRules,
];
