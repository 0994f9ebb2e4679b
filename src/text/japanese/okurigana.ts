// Optional parts of Japanese spellings: okurigana (取り組み and 取組 are the same word: 「送り仮名の付け方」, 内閣告示
// 1973, permits both), and the dot between the words of a loanword (スマート・シティ).

// Final kana of the verb stems in such nouns. Those that are also particles (に で と が を の は も や へ) are left
// out: 国の補助 keeps its の.
const endings =
  /^(?:っ(?=[\u4e00-\u9fff])|まり|わり|なり|ぎり|まわし|さえ|らえ|まれ|こえ|[いきぎしじちびみりえけげせぜてねべめれ])/u;
// Here the last kana stays: 打ち合わせ may be 打合せ, but 組合 is not 組み合わせ, and 値上 not 値上がり.
const halfEndings = /^(?:わ(?=せ)|ら(?=し)|か(?=し)|が(?=り))/u;

const isKanji = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3005;
const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x3096;
const isKatakana = (unit: number): boolean => unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb;

/** Whether a hiragana follows a kanji anywhere: cheaper than a look-up of the word. */
export const mayHaveOkurigana = (word: string): boolean => {
  for (let at = 1; at < word.length; at++) {
    if (isHiragana(word.charCodeAt(at)) && isKanji(word.charCodeAt(at - 1))) return true;
  }
  return false;
};

/**
 * Spans of okurigana in a word: ascending pairs of start and end (UTF-16 code units of `word`). Only words with at least
 * two kanji have any, so that 話 and 話し stay distinct.
 */
export const okuriganaIn = (word: string): readonly (readonly [number, number])[] => {
  if (!mayHaveOkurigana(word)) return [];
  const found: [number, number][] = [];
  let kanjiSeen = 0;
  for (let at = 0; at < word.length; at++) {
    if (!isKanji(word.charCodeAt(at))) continue;
    kanjiSeen++;
    const rest = word.slice(at + 1);
    const half = halfEndings.exec(rest)?.[0];
    // 合せ is the shortest form of 合わせ.
    const run =
      half ?? (rest.startsWith('せ') && word.charAt(at) === '合' ? undefined : endings.exec(rest)?.[0]);
    if (run === undefined) continue;
    const end = at + 1 + run.length;
    if (half !== undefined && !isHiragana(word.charCodeAt(end + 1))) found.push([at + 1, end]);
    // Kana that continue are a separate word (地域おこし), not an ending.
    if (end < word.length && isHiragana(word.charCodeAt(end))) continue;
    found.push([at + 1, end]);
  }
  return kanjiSeen >= 2 ? found : [];
};

/** The word without its okurigana: 取り組み → 取組. */
export const withoutOkurigana = (word: string): string => {
  let result = '';
  let at = 0;
  for (const [start, end] of okuriganaIn(word)) {
    result += word.slice(at, start);
    at = end;
  }
  return result + word.slice(at);
};

/**
 * Whether the dot at a position of a normal form is between katakana, as in デジタル·トランスフォーメーション, and thus
 * optional.
 */
export const isLoanDot = (form: string, at: number): boolean =>
  form.charCodeAt(at) === 0xb7 && isKatakana(form.charCodeAt(at - 1)) && isKatakana(form.charCodeAt(at + 1));

/**
 * A normal form without okurigana and without dots between katakana: equal for the spellings of one Japanese term.
 * @example barelyWritten('取り組み') // '取組'; barelyWritten('スマート·シティ') // 'スマートシティ'
 */
export const barelyWritten = (form: string): string =>
  withoutOkurigana(form).replace(/(?<=[ァ-ヺー])·(?=[ァ-ヺー])/gu, '');
