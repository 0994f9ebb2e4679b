// Scores how much a decoded text looks like Korean or Japanese, to choose between encodings that all decode.

import iconv from 'iconv-lite';

// The syllables that make up some nine tenths of running Korean. A Japanese text misread as Korean consists of Hangul
// too, but contains these no more often than any others.
const frequentHangul = new Set(
  '이다의는에을하고지한로가를서도사기대정시으리자인어해제과일수부보나전국있주장경안공구성관상조연원은년들위동비회문여만아행민게라각방개그법유화소산용업적생실계요중통마금강교스신발진선및재모등월무영차분선합된할며술육체결했무따운력급예특약될활원민족점것성식준심내반외담당명와없오세간면단물양호령습던려별양설표항출감후참접린께져래터까됐받했입니습미추책건복권축총래역본복향청창균형',
);

// Two-byte codes of the rows `from`–`to` of a 94 × 94 character set in its EUC form.
const rows = (from: number, to: number): Uint8Array => {
  const bytes: number[] = [];
  for (let row = from; row <= to; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  return Uint8Array.from(bytes);
};

type Standard = { readonly hangul: ReadonlySet<string>; readonly kanji: ReadonlySet<string> };

/** The Hangul of KS X 1001 and the kanji of JIS X 0208 level 1: the characters of ordinary text. */
export const standardCharacters = (): Standard => ({
  hangul: new Set(iconv.decode(Buffer.from(rows(0xb0, 0xc8)), 'euc-kr')),
  kanji: new Set(new TextDecoder('euc-jp').decode(rows(0xb0, 0xcf))),
});

// Dots and small circles that Korean text borrows from the jamo block.
const jamoAsMark = new Set(['ㆍ', 'ㅇ']);

const weigh = (character: string, standard: Standard): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) {
    if (frequentHangul.has(character)) return 1;
    return standard.hangul.has(character) ? 0.3 : 0.05;
  }
  if (code >= 0x3041 && code <= 0x30fe) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return standard.kanji.has(character) ? 0.5 : 0.1;
  if (code >= 0x3000 && code <= 0x303f) return 0.5;
  if (code >= 0xff01 && code <= 0xff5e) return 0.5;
  if (code >= 0x2010 && code <= 0x27bf) return 0.5;
  if (code === 0xb7 || code === 0xa0 || jamoAsMark.has(character)) return 0.5;
  // Half-width kana occur in one line of a million, but Korean bytes read as Shift_JIS become them.
  if (code >= 0xff61 && code <= 0xff9f) return 0.1;
  const control = code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0xe000 && code <= 0xf8ff);
  return control ? -2 : 0.05;
};

const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) || (code >= 0x09 && code <= 0x0d) || code === 0x1a;

// Characters; a longer sample does not change the score, and the limit bounds the cost of large files.
const sample = 20_000;

/** Mean weight, at most 1, of the characters beyond ASCII; 1 for pure ASCII. */
export const plausibility = (text: string, standard: Standard): number => {
  let sum = 0;
  let count = 0;
  for (const character of text.slice(0, sample)) {
    if (isPlain(character.codePointAt(0) ?? 0)) continue;
    sum += weigh(character, standard);
    count++;
  }
  return count === 0 ? 1 : sum / count;
};

// A word of half-width kana: sound marks follow a letter that takes them, and neither a mark nor a small letter begins a
// word.
const halfWidthWord =
  /^(?:[\uff66\uff71-\uff9d]|[\uff73\uff76-\uff84\uff8a-\uff8e]\uff9e|[\uff8a-\uff8e]\uff9f)(?:[\uff66-\uff9d]|[\uff73\uff76-\uff84\uff8a-\uff8e]\uff9e|[\uff8a-\uff8e]\uff9f)*$/;
const halfWidthRun = /[\uff66-\uff9f]+/g;

/**
 * Likelihood of a Shift_JIS text whose Japanese is all half-width kana (names of persons in tables of banks and towns);
 * 0 if one of its words is impossible. A correct sound mark raises it, because other bytes seldom produce one.
 * @example halfWidthPlausibility('ﾔﾏﾀﾞ ﾀﾛｳ') // 0.65
 */
export const halfWidthPlausibility = (text: string): number => {
  const start = text.slice(0, sample);
  const words = start.match(halfWidthRun) ?? [];
  const others = start.replace(halfWidthRun, '');
  if (words.length === 0 || /[^\0-\x7f\u3000-\u9fff\uff01-\uff5e]/.test(others)) return 0;
  if (words.some((word) => !halfWidthWord.test(word))) return 0;
  return words.some((word) => /[\uff9e\uff9f]/.test(word)) ? 0.65 : 0.45;
};
