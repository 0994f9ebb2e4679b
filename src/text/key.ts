// Search keys: a text without differences of spelling habits.

// Unicode classifies araea (ㆍ, U+318D) as a letter, but Korean official texts use it as a middle dot.
const dotsAndSpaces = /[ㆍᆞ\s]/gu;
const marks = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/gu;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFC');

/**
 * Search key of a term: NFKC, lower case, without spaces, middle dots and punctuation. A text of only punctuation keeps
 * it, so that only an empty text has an empty key.
 * @example searchKey('한·일 교류') // '한일교류'
 */
export const searchKey = (text: string): string => {
  const folded = fold(text);
  return folded.replace(dotsAndSpaces, '').replace(marks, '') || folded.trim();
};

/** Key of a reading: the search key in hiragana (ソウムショウ and そうむしょう are equal). */
export const readingKey = (reading: string): string =>
  searchKey(reading).replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
