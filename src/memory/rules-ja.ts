// What Japanese writes in several ways without a change of meaning: okurigana, kana for kanji, です・ます.

import { markRules } from './rules-marks.js';
import { type Reading, type Rule, rule, type UnitKind } from './unit.js';

const han = '[\\p{Script=Han}々]';
const end = '(?=[。、.,」』）)]|$)';

const afterNoun = '(?<=[\\p{Script=Han}々ァ-ヺー])';

const rows = {
  い: 'う',
  き: 'く',
  ぎ: 'ぐ',
  し: 'す',
  ち: 'つ',
  に: 'ぬ',
  び: 'ぶ',
  み: 'む',
  り: 'る',
} as const;
const negated = {
  い: 'わ',
  き: 'か',
  ぎ: 'が',
  し: 'さ',
  ち: 'た',
  に: 'な',
  び: 'ば',
  み: 'ま',
  り: 'ら',
} as const;
const isRow = (kana: string): kana is keyof typeof rows => kana in rows;
const longOkurigana = 'わせ|らし|かし|がり|まり|わり';
const okurigana = 'わらかがまいきぎちびみりえけげせてめれ';
const verbNoun = /[\p{Script=Han}ァ-ヺー々]{2}$/u;

/** 行います is 行う, 進めます 進める, 支援します 支援する; ません the same with ない. */
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
    // 支援し, and the い of ている and 用い, stay as they are; other verbs change their vowel.
    const steady =
      !isRow(kana) ||
      (kana === 'し' && verbNoun.test(before)) ||
      (kana === 'い' && /[てで用]$/u.test(before));
    if (ending === 'ました') {
      const sound = /[いちり]/u.test(kana) ? 'っ' : kana === 'き' ? 'い' : kana;
      return reading([steady ? kana : sound, 'た']);
    }
    if (ending !== 'ます') {
      const stem = steady ? kana : negated[kana];
      return reading(ending === 'ません' ? [stem, 'not'] : [stem, 'not', 'た'], 'negation');
    }
    if (steady) return reading(kana === 'し' ? ['す', 'る'] : [kana, 'る']);
    return reading([rows[kana]]);
  },
};
const polite = /ます|ませんでした|ません|ました/uy;

/** Words that may be written in kana or kanji (公用文における漢字使用等について, 内閣訓令 2010). */
const kanaWords: readonly (readonly [starts: string, RegExp, string])[] = [
  ['及お', /及び|および/, 'および'],
  ['並な', /並びに|ならびに/, 'ならびに'],
  ['又ま', /又は|または/, 'または'],
  ['若も', /若しくは|もしくは/, 'もしくは'],
  ['全す', /全て|すべて/, 'すべて'],
  ['様さ', /様々|さまざま/, 'さまざま'],
  ['更さ', /更に|さらに/, 'さらに'],
  ['既す', /既に|すでに/, 'すでに'],
  ['特と', /特に|とくに/, 'とくに'],
  ['下く', /下さ(?=[いる])|くださ/, 'くださ'],
  ['頂い', /頂(?=[いきくけ])|いただ/, 'いただ'],
  ['出で', /出来(?=[るたなま])|でき/, 'でき'],
  ['事こ', /事(?=[がをはにもで])|こと/, 'こと'],
  ['為た', /為(?=[にの])|ため/, 'ため'],
  ['ヶヵケ', /[ヶヵケ](?=\p{Script=Han})/u, 'か'],
];

const optional = (starts: string, pattern: string, key: string): Rule =>
  rule(starts, new RegExp(pattern, 'u'), key, 'function', true);

export const japaneseRules: readonly Rule[] = [
  ...kanaWords.map(([starts, pattern, key]) => rule(starts, pattern, key)),
  rule('でじ', /では?ありませんでした|では?なかった|じゃなかった/, ['で', 'not', 'た'], 'negation'),
  rule('でじ', /では?ありません|では?ない|じゃない/, ['で', 'not'], 'negation'),
  rule('でだ', /でした|であった|だった|でありました/, ['である', 'た']),
  rule('でだ', new RegExp(`(?:です|であります|である|(?<!ん)だ)${end}`, 'u'), 'である'),
  rule('でだ', /でしょう|であろう|だろう/, 'だろう'),
  rule('お', /(?<=[てで])(?:おります|おる)/, ['い', 'る']),
  rule('お', /(?<=[てで])おりました/, ['い', 'た']),
  rule('あ有', /あります|有る|ある/, ['あ', 'る']),
  // 案内いたします is 案内します (謙譲語II; 敬語の指針, 文化審議会 2007).
  rule('い致', new RegExp(`${afterNoun}(?:いた|致)し?ます`, 'u'), ['す', 'る']),
  rule('い致', new RegExp(`${afterNoun}(?:いた|致)す(?=。|$)`, 'u'), ['す', 'る']),
  rule('い致', new RegExp(`${afterNoun}(?:いた|致)しません`, 'u'), ['し', 'not'], 'negation'),
  rule('い致', new RegExp(`${afterNoun}(?:いた|致)しました`, 'u'), ['し', 'た']),
  rule('い致', new RegExp(`${afterNoun}(?:いた|致)し(?=て|、)`, 'u'), 'し'),
  rule('い致', new RegExp(`${afterNoun}(?:いた|致)した`, 'u'), ['し', 'た']),
  rule('で', /でございます/, 'である'),
  rule('でご', /でございました/, ['である', 'た']),
  optional('ご御', `[ご御](?=${han})`, 'honorific'),
  politeVerb,
  rule('な', /なかっ/, 'not', 'negation'),
  rule('な', /(?<![少危切幼])(?:ない|なく|なけれ|なし)/, 'not', 'negation'),
  rule('ずぬ', new RegExp(`(?<![必まは])(?:ず(?=に)|ず${end}|ぬ(?=ば|もの|$|。))`, 'u'), 'not', 'negation'),
  rule('ま', /まい(?=。|$)/, 'not', 'negation'),
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
