// Korean syllables in katakana as Japanese newspapers write them: one row of kana for each sound, voiced where Korean is.

// Order of the vowels in each row; `-` is filled from the parts below.
const columns = ['ㅏ', 'ㅣ', 'ㅜ', 'ㅐ', 'ㅗ', 'ㅑ', 'ㅠ', 'ㅛ'] as const;
const rows: Readonly<Record<string, string>> = {
  ㅇ: 'ア イ ウ エ オ ヤ ユ ヨ',
  k: 'カ キ ク ケ コ キャ キュ キョ',
  g: 'ガ ギ グ ゲ ゴ ギャ ギュ ギョ',
  t: 'タ ティ トゥ テ ト テャ テュ テョ',
  d: 'ダ ディ ドゥ デ ド デャ デュ デョ',
  p: 'パ ピ プ ペ ポ ピャ ピュ ピョ',
  b: 'バ ビ ブ ベ ボ ビャ ビュ ビョ',
  c: 'チャ チ チュ チェ チョ チャ チュ チョ',
  j: 'ジャ ジ ジュ ジェ ジョ ジャ ジュ ジョ',
  ㄴ: 'ナ ニ ヌ ネ ノ ニャ ニュ ニョ',
  ㄹ: 'ラ リ ル レ ロ リャ リュ リョ',
  ㅁ: 'マ ミ ム メ モ ミャ ミュ ミョ',
  ㅅ: 'サ シ ス セ ソ シャ シュ ショ',
  ㅎ: 'ハ ヒ フ ヘ ホ ヒャ ヒュ ヒョ',
};

// ㅓ is オ, ㅡ is ウ, ㅔ is エ, ㅒ and ㅖ after a consonant エ, ㅢ after a consonant イ.
const likeVowel: Readonly<Record<string, string>> = {
  ㅓ: 'ㅗ',
  ㅡ: 'ㅜ',
  ㅔ: 'ㅐ',
  ㅕ: 'ㅛ',
  ㅒ: 'ㅐ',
  ㅖ: 'ㅐ',
  ㅢ: 'ㅣ',
  ㅚ: 'ㅐ',
  ㅙ: 'ㅐ',
  ㅞ: 'ㅐ',
};
const glides: Readonly<Record<string, string>> = {
  ㅘ: 'ァ',
  ㅙ: 'ェ',
  ㅚ: 'ェ',
  ㅝ: 'ォ',
  ㅞ: 'ェ',
  ㅟ: 'ィ',
};
const bare: Readonly<Record<string, string>> = {
  ㅘ: 'ワ',
  ㅙ: 'ウェ',
  ㅚ: 'ウェ',
  ㅝ: 'ウォ',
  ㅞ: 'ウェ',
  ㅟ: 'ウィ',
  ㅢ: 'ウィ',
  ㅒ: 'イェ',
  ㅖ: 'イェ',
};

const initialRows: Readonly<Record<string, readonly [plain: string, voiced: string]>> = {
  ㄱ: ['k', 'g'],
  ㄷ: ['t', 'd'],
  ㅂ: ['p', 'b'],
  ㅈ: ['c', 'j'],
  ㅋ: ['k', 'k'],
  ㄲ: ['k', 'k'],
  ㅌ: ['t', 't'],
  ㄸ: ['t', 't'],
  ㅍ: ['p', 'p'],
  ㅃ: ['p', 'p'],
  ㅊ: ['c', 'c'],
  ㅉ: ['c', 'c'],
  ㅆ: ['ㅅ', 'ㅅ'],
};

/** An initial and a vowel in katakana; `voiced` between voiced sounds. */
export const openSyllable = (initial: string, vowel: string, voiced: boolean): string => {
  const row = initialRows[initial]?.[voiced ? 1 : 0] ?? initial;
  const kana = rows[row]?.split(' ') ?? [];
  const alone = bare[vowel];
  if (initial === 'ㅇ' && alone !== undefined) return alone;
  // 최 チェ, 쇠 セ: after ㅅ ㅈ ㅊ the glide of ㅚ and ㅙ is not written.
  const glide = /[ㅅㅆㅈㅉㅊ]/.test(initial) && /[ㅚㅙㅞ]/.test(vowel) ? undefined : glides[vowel];
  // 화 ファ, 광 クァン, 회 フェ: the consonant's ウ with a small vowel.
  if (glide !== undefined) return (kana[columns.indexOf('ㅜ')] ?? '') + glide;
  return kana[columns.indexOf((likeVowel[vowel] ?? vowel) as (typeof columns)[number])] ?? '';
};

/** A final consonant in katakana, when nothing of it moves to the next syllable. */
export const closingKana: Readonly<Record<string, string>> = {
  '': '',
  ㄱ: 'ク',
  ㄲ: 'ク',
  ㅋ: 'ク',
  ㄳ: 'ク',
  ㄺ: 'ク',
  ㄴ: 'ン',
  ㄵ: 'ン',
  ㄶ: 'ン',
  ㅇ: 'ン',
  ㄹ: 'ル',
  ㄼ: 'ル',
  ㄽ: 'ル',
  ㄾ: 'ル',
  ㅀ: 'ル',
  ㅁ: 'ム',
  ㄻ: 'ム',
  ㅂ: 'プ',
  ㅍ: 'プ',
  ㅄ: 'プ',
  ㄿ: 'プ',
  ㄷ: 'ッ',
  ㅅ: 'ッ',
  ㅆ: 'ッ',
  ㅈ: 'ッ',
  ㅊ: 'ッ',
  ㅌ: 'ッ',
  ㅎ: '',
};
