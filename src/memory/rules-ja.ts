// What Japanese writes in several ways without a change of meaning: okurigana, kana for kanji, です・ます.

import { markRules } from './rules-marks.js';
import { type Rule, rule } from './unit.js';

const han = '[\\p{Script=Han}々]';
const end = '(?=[。、.,」』）)]|$)';

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
const verbNoun = /[\p{Script=Han}ァ-ヺー々]{2}$/u;

/** 行います is 行う, 進めます 進める, 支援します 支援する; ません the same with ない. */
const politeVerb: Rule = ({ text }, at) => {
  const kana = text.charAt(at);
  const [form, ending] = /^(ます|ませんでした|ません|ました)/u.exec(text.slice(at + 1)) ?? [];
  if (form === undefined || ending === undefined || !/[いきぎしちにびみりえけげせぜてねべめれ]/u.test(kana))
    return undefined;
  const reading = (keys: readonly string[], negation = false) =>
    ({ length: 1 + form.length, keys, kind: negation ? 'negation' : 'function' }) as const;
  const before = text.slice(0, at);
  // 支援し, and the い of ている and 用い, stay as they are; other verbs change their vowel.
  const steady =
    !isRow(kana) || (kana === 'し' && verbNoun.test(before)) || (kana === 'い' && /[てで用]$/u.test(before));
  if (ending === 'ました') {
    const sound = /[いちり]/u.test(kana) ? 'っ' : kana === 'き' ? 'い' : kana;
    return reading([steady ? kana : sound, 'た']);
  }
  if (ending !== 'ます') {
    const stem = steady ? kana : negated[kana as keyof typeof negated];
    return reading(ending === 'ません' ? [stem, 'not'] : [stem, 'not', 'た'], true);
  }
  if (steady && kana === 'し') return reading(['す', 'る']);
  return reading(steady ? [kana, 'る'] : [rows[kana as keyof typeof rows]]);
};

/** Words that may be written in kana or kanji (公用文における漢字使用等について, 内閣訓令 2010). */
const kanaWords: readonly (readonly [RegExp, string])[] = [
  [/及び|および/, 'および'],
  [/並びに|ならびに/, 'ならびに'],
  [/又は|または/, 'または'],
  [/若しくは|もしくは/, 'もしくは'],
  [/全て|すべて/, 'すべて'],
  [/様々|さまざま/, 'さまざま'],
  [/更に|さらに/, 'さらに'],
  [/既に|すでに/, 'すでに'],
  [/特に|とくに/, 'とくに'],
  [/下さ(?=[いる])|くださ/, 'くださ'],
  [/頂(?=[いきくけ])|いただ/, 'いただ'],
  [/出来(?=[るたなま])|でき/, 'でき'],
  [/事(?=[がをはにもで])|こと/, 'こと'],
  [/為(?=[にの])|ため/, 'ため'],
  [/[ヶヵケ](?=\p{Script=Han})/u, 'か'],
];

export const japaneseRules: readonly Rule[] = [
  ...kanaWords.map(([pattern, key]) => rule(pattern, key)),
  rule(/では?ありませんでした|では?なかった|じゃなかった/, ['で', 'not', 'た'], 'negation'),
  rule(/では?ありません|では?ない|じゃない/, ['で', 'not'], 'negation'),
  rule(/(?:でした|であった|だった|でありました)/, ['である', 'た']),
  rule(new RegExp(`(?:です|であります|である|(?<!ん)だ)${end}`, 'u'), 'である'),
  rule(/でしょう|であろう|だろう/, 'だろう'),
  rule(/(?<=[てで])(?:おります|おる)/, ['い', 'る']),
  rule(/(?<=[てで])おりました/, ['い', 'た']),
  rule(/(?:あります|有る|ある)/, ['あ', 'る']),
  politeVerb,
  rule(/なかっ/, 'not', 'negation'),
  rule(/(?<![少危切幼])(?:ない|なく|なけれ|なし)/, 'not', 'negation'),
  rule(new RegExp(`(?<![必まは])(?:ず(?=に)|ず${end}|ぬ(?=ば|もの|$|。))`, 'u'), 'not', 'negation'),
  rule(/まい(?=。|$)/, 'not', 'negation'),
  rule(new RegExp(`[不非未無](?=${han})`, 'u'), 'un', 'negation'),
  rule(/[はが]/, 'subject'),
  rule(new RegExp(`(?<=${han}|[ァ-ヺー])へ(?!の)`, 'u'), 'に'),
  rule(new RegExp(`(?<=${han}|[ァ-ヺー])の(?=${han}|[ァ-ヺ])`, 'u'), 'の', 'function', true),
  rule(new RegExp(`(?<=${han}|[ァ-ヺー])を(?=${han}|[ァ-ヺ])`, 'u'), 'を', 'function', true),
  rule(
    new RegExp(`(?<=${han})(?:わせ|らし|かし|がり|まり|わり|[いきぎちびみりえけげせてめれ])(?=${han})`, 'u'),
    'okurigana',
    'function',
    true,
  ),
  rule(new RegExp(`(?<=(?<!${han})${han})し(?=${han})`, 'u'), 'okurigana', 'function', true),
  rule(
    new RegExp(
      `(?<=${han}[りきしちみいえけせて]?${han})(?:わせ|[いきちみりえけせて])(?=[をはがのにでともやへ、。)」]|$)`,
      'u',
    ),
    'okurigana',
    'function',
    true,
  ),
  rule(/(?<=[ァ-ヺ]{2})ー(?![ァ-ヺ])/, 'long mark', 'function', true),
  ...markRules,
];
