// The spellings under which a term is searched besides its own: what the writer may choose, the term stays the same.

import type { Lang } from '../model/language.js';
import { normalForm } from '../text/normalise.js';
import { withoutOkurigana } from '../text/okurigana.js';

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

/** All normal forms under which a form is found in texts of `lang`, its own first, no two the same. */
export const spellingsOf = (form: string, lang: Lang): readonly string[] => {
  const own = normalForm(form);
  const spellings = new Set([own]);
  for (const other of withOtherNumerals(own)) spellings.add(other);
  if (lang === 'ja') {
    for (const other of withSmallKe(own)) spellings.add(normalForm(other));
    if (/[ァ-ヺー]{3}/u.test(own)) for (const other of withOtherLongMark(own)) spellings.add(other);
    spellings.add(withoutOkurigana(own));
  }
  return [...spellings];
};
