// The spellings under which a term is searched besides its own: what the writer may choose, the term stays the same.

import type { Lang } from '../model/language.js';
import { normalForm } from '../text/normalise.js';
import { barelyWritten } from '../text/okurigana.js';

const kanjiDigits = '〇一二三四五六七八九';

/** 第4次 ⇄ 第四次, 3大 ⇄ 三大: one digit before a counter, or after 第. */
const withOtherNumerals = (form: string): string[] => {
  const toKanji = form.replace(/(?<!\d)\d(?=[次回期条級種類号大世]|$)/gu, (digit) =>
    kanjiDigits.charAt(Number(digit)),
  );
  const toDigits = form.replace(/(?<=第)[一二三四五六七八九](?![十百千])/gu, (digit) =>
    String(kanjiDigits.indexOf(digit)),
  );
  return [toKanji, toDigits];
};

/** 霞が関 ⇄ 霞ヶ関, 3か月 ⇄ 3ヶ月 ⇄ 3カ月: the small か between kanji or after a number (公用文作成の考え方). */
const withSmallKe = (form: string): string[] =>
  /(?<=[\p{Script=Han}\d])[がかカケヶヵ](?=\p{Script=Han})/u.test(form)
    ? ['が', 'か', 'カ', 'ヶ', 'ヵ', 'ケ'].map((kana) =>
        form.replace(/(?<=[\p{Script=Han}\d])[がかカケヶヵ](?=\p{Script=Han})/gu, kana),
      )
    : [];

/** サーバ ⇄ サーバー: the long mark at the end of a katakana word of three characters or more (内閣告示「外来語の表記」). */
const withOtherLongMark = (form: string): string[] => [
  form.replace(/([ァ-ヺー]{3,})ー(?![ァ-ヺー])/gu, '$1'),
  form.replace(/([ァ-ヺー]{2,}[ァ-ヺ])(?![ァ-ヺー])/gu, '$1ー'),
];

const wide = 'アイウエオ';
const small = 'ァィゥェォ';

/** インターフェース ⇄ インターフェイス, ソフトウェア ⇄ ソフトウエア: both are permitted there (留意事項その2, III 3 and II). */
const withOtherVowels = (form: string): string[] => [
  form.replace(/(?<=[ケゲセゼテデネヘベペメレェ])ー/gu, 'イ'),
  form.replace(/(?<=[ケゲセゼテデネヘベペメレェ])イ/gu, 'ー'),
  form.replace(/(?<=ウ)[ィェォ]/gu, (vowel) => wide.charAt(small.indexOf(vowel))),
  form.replace(/(?<=ウ)[イエオ]/gu, (vowel) => small.charAt(wide.indexOf(vowel))),
];

// What documents write in kanji or in kana as they like; the first two only as the end of a word.
const alternants: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=.)(?:付け|づけ)/u, ['付け', 'づけ']],
  [/(?<=.)(?:作り|づくり)/u, ['作り', 'づくり']],
  [/子ども|子供|こども/u, ['子ども', '子供', 'こども']],
  [/障害者|障がい者|障碍者/u, ['障害者', '障がい者', '障碍者']],
];

const withAlternants = (form: string): string[] =>
  alternants.flatMap(([written, others]) =>
    written.test(form) ? others.map((other) => form.replace(written, other)) : [],
  );

/** 한·일 내정관계자 → 한일 내정관계자, 시·군·구 → 시군구: only two letters may be another word (시도: 試圖). */
const withoutDots = (form: string): string[] => {
  const undotted = form.replaceAll('·', '');
  return undotted !== form && undotted.length >= 3 ? [undotted] : [];
};

// What most terms are, and what has one spelling; Hangul is normal as it is.
const hangulOnly = /^[가-힣]+$/;
const kanjiOnly = /^[\u4e00-\u9fff]+$/;
const kanjiNumeral = /[〇一二三四五六七八九]/;

/** All normal forms under which a form is found in texts of `lang`, its own first, no two the same. */
export const spellingsOf = (form: string, lang: Lang): readonly string[] => {
  if (hangulOnly.test(form)) return [form];
  const own = normalForm(form);
  if (kanjiOnly.test(own) && !kanjiNumeral.test(own)) return [own];
  const spellings = new Set([own]);
  const add = (others: readonly string[]): void => {
    for (const other of others) spellings.add(other);
  };
  add(withOtherNumerals(own));
  if (lang === 'ko') add(withoutDots(own));
  else {
    add(withSmallKe(own).map(normalForm));
    if (/[ァ-ヺー]{3}/u.test(own)) {
      add(withOtherLongMark(own));
      add(withOtherVowels(own));
    }
    add(withAlternants(own));
    // The texts have a view without okurigana and without dots between katakana.
    for (const spelling of [...spellings]) spellings.add(barelyWritten(spelling));
  }
  return [...spellings];
};
