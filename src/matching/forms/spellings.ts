// The spelling variants under which a term is also searched.

import type { Lang } from '../../model/language.js';
import { toHiragana, toKatakana } from '../../text/japanese/kana.js';
import { readKanjiNumber, writeKanjiDigits, writeKanjiNumber } from '../../text/japanese/kanji-numerals.js';
import { barelyWritten } from '../../text/japanese/okurigana.js';
import { normalForm } from '../../text/normalise.js';

// Counters inside names: 第4次, 三大, 一人, 3か月.
const counter = '(?:[次回期条級種類号大世年月日人週歳番位段階度名件か箇ヶ]|地域|拠点|世帯|親等|国間|者|割)';
const arabic = new RegExp(`(?<!\\d)\\d{1,4}(?=${counter}|$)|(?<=第)\\d{1,4}(?!\\d)`, 'gu');
const kanji = new RegExp(
  `(?<![\\p{Script=Han}])[〇一二三四五六七八九十百千]+(?=${counter})|(?<=第)[〇一二三四五六七八九十百千]+`,
  'gu',
);

/** 第4次 ⇄ 第四次, 第22回 ⇄ 第二十二回, 3大 ⇄ 三大: numbers before a counter, or after 第. */
const withOtherNumerals = (form: string): string[] => [
  form.replace(arabic, (number) => writeKanjiNumber(Number(number))),
  form.replace(arabic, writeKanjiDigits),
  form.replace(kanji, (number) => {
    const value = readKanjiNumber(number);
    return Number.isNaN(value) ? number : String(value);
  }),
];

const smallKe = /(?<=[\p{Script=Han}\d])(?:[がかカケヶヵ](?=\p{Script=Han})|箇(?=[月所年国条]))/gu;

/**
 * 霞が関 ⇄ 霞ヶ関, 3か月 ⇄ 3ヶ月 ⇄ 3カ月 ⇄ 三箇月: the small か between kanji or after a number (公用文作成の考え方).
 */
const withSmallKe = (form: string): string[] =>
  form.search(smallKe) < 0
    ? []
    : ['が', 'か', 'カ', 'ヶ', 'ヵ', 'ケ', '箇'].map((kana) => form.replace(smallKe, kana));

/**
 * サーバ ⇄ サーバー: the long vowel mark at the end of a katakana word of at least three characters
 * (内閣告示「外来語の表記」).
 */
const withOtherLongMark = (form: string): string[] => [
  form.replace(/([ァ-ヺー]{3,})ー(?![ァ-ヺー])/gu, '$1'),
  form.replace(/([ァ-ヺー]{2,}[ァ-ヺ])(?![ァ-ヺー])/gu, '$1ー'),
];

const wide = 'アイウエオ';
const small = 'ァィゥェォ';

/**
 * インターフェース ⇄ インターフェイス, ソフトウェア ⇄ ソフトウエア: both are permitted there (留意事項その2, III 3 and
 * II).
 */
const withOtherVowels = (form: string): string[] => [
  form.replace(/(?<=[ケゲセゼテデネヘベペメレェ])ー/gu, 'イ'),
  form.replace(/(?<=[ケゲセゼテデネヘベペメレェ])イ/gu, 'ー'),
  form.replace(/(?<=ウ)[ィェォ]/gu, (vowel) => wide.charAt(small.indexOf(vowel))),
  form.replace(/(?<=ウ)[イエオ]/gu, (vowel) => small.charAt(wide.indexOf(vowel))),
];

// Words with free choice between kanji and kana; the first two only at the end of a word.
const alternants: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=.)(?:付け|づけ)/u, ['付け', 'づけ']],
  [/(?<=.)(?:作り|づくり)/u, ['作り', 'づくり']],
  [/子ども|子供|こども/u, ['子ども', '子供', 'こども']],
  [/(?:まち|街|町)づくり/u, ['まちづくり', '街づくり', '町づくり']],
  [/(?:もの|物)づくり/u, ['ものづくり', '物づくり']],
  [/(?:ひと|人)づくり/u, ['ひとづくり', '人づくり']],
  [/(?:まち|街|町)なか/u, ['まちなか', '街なか', '町なか']],
  [/障害|障がい|障碍/u, ['障害', '障がい', '障碍']],
  // 「送り仮名の付け方」通則2 許容: a word derived from a shorter verb may omit that verb's ending.
  ...[
    '押さえ押え',
    '捕らえ捕え',
    '生まれ生れ',
    '終わり終り',
    '変わり変り',
    '代わり代り',
    '当たり当り',
    '落とし落し',
    '暮らし暮し',
    '浮かび浮び',
    '起こり起り',
    '積もり積り',
    '向かい向い',
    '聞こえ聞え',
  ].map((pair): readonly [RegExp, readonly string[]] => {
    const forms = [pair.slice(0, 3), pair.slice(3)];
    return [new RegExp(forms.join('|'), 'u'), forms];
  }),
];

// One search instead of one for each pair, of which hardly any term has one.
const anyAlternant = new RegExp(alternants.map(([{ source }]) => source).join('|'), 'u');

const withAlternants = (form: string): string[] =>
  !anyAlternant.test(form)
    ? []
    : alternants.flatMap(([written, others]) =>
        written.test(form) ? others.map((other) => form.replace(written, other)) : [],
      );

/** ごみ ⇄ ゴミ, がん ⇄ ガン: native words of two or three kana are written in either. */
const withOtherKana = (form: string): string[] =>
  /^(?:[ぁ-ん]{2,3}|[ァ-ン]{2,3})$/u.test(form) ? [toKatakana(form), toHiragana(form)] : [];

/** 한·일 내정관계자 → 한일 내정관계자, 시·군·구 → 시군구: two letters alone may be another word (시도: 試圖). */
const withoutDots = (form: string): string[] => {
  const undotted = form.replaceAll('·', '');
  return undotted !== form && undotted.length >= 3 ? [undotted] : [];
};

// Most terms are pure Hangul, which has one spelling and is already in normal form.
const hangulOnly = /^[가-힣]+$/;
const kanjiOnly = /^[\u4e00-\u9fff]+$/;
const anyNumeral = /[0-9〇一二三四五六七八九十百千]/;
const anySmallKe = /[がかカケヶヵ箇]/;
const maybeOtherwise = /[〇一二三四五六七八九十百千箇]|障害|子供/;

/**
 * All normal forms under which a form is found in texts of `lang`, its own first, without duplicates.
 * @example spellingsOf('第4次', 'ja') // 第4次, 第四次; spellingsOf('시·군·구', 'ko') // 시·군·구, 시군구
 */
export const spellingsOf = (form: string, lang: Lang): readonly string[] => {
  if (hangulOnly.test(form)) return [form];
  const own = normalForm(form);
  if (kanjiOnly.test(own) && !maybeOtherwise.test(own)) return [own];
  const spellings = new Set([own]);
  const add = (others: readonly string[]): void => {
    for (const other of others) spellings.add(other);
  };
  if (anyNumeral.test(own)) add(withOtherNumerals(own));
  if (lang === 'ko') add(withoutDots(own));
  else {
    if (anySmallKe.test(own)) {
      for (const spelling of [...spellings]) add(withSmallKe(spelling).map(normalForm));
    }
    if (/[ァ-ヺー]{3}/u.test(own)) {
      add(withOtherLongMark(own));
      add(withOtherVowels(own));
    }
    add(withAlternants(own));
    add(withOtherKana(own));
    // The texts have a view without okurigana and without dots between katakana.
    for (const spelling of [...spellings]) spellings.add(barelyWritten(spelling));
  }
  return [...spellings];
};
