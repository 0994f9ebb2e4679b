// Search keys: what is left of a text when spelling habits are taken away.

// Araea (ㆍ, U+318D) is a letter to Unicode, but stands as a middle dot in Korean official texts.
const dotsAndSpaces = /[ㆍᆞ\s]/gu;
const marks = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/gu;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFC');

/**
 * Key under which a term is found: NFKC, lower case, without spaces, middle dots and punctuation.
 * A text of nothing but marks keeps them, so that only an empty text has an empty key.
 */
export const searchKey = (text: string): string => {
  const folded = fold(text);
  return folded.replace(dotsAndSpaces, '').replace(marks, '') || folded.trim();
};

/** Key of a reading: the search key in hiragana (ソウムショウ and そうむしょう are one). */
export const readingKey = (reading: string): string =>
  searchKey(reading).replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
