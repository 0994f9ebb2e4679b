// The final sound of a word in its Korean pronunciation, on which the choice of a particle depends.

/** `rieul` is separate because (으)로 treats it as a vowel. */
export type Ending = 'vowel' | 'rieul' | 'consonant';

// Digits are pronounced 영 일 이 삼 사 오 육 칠 팔 구.
const digits: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

// The last unit of a row of zeros: 십 백 천 만 … 억 … 조 … 경.
const zeros = (count: number): Ending => (count >= 12 && count < 16 ? 'vowel' : 'consonant');

const digitEnding = (number: string): Ending => {
  const trailing = /0*$/.exec(number)?.[0].length ?? 0;
  const last = Number(number.at(-1));
  return last === 0 && trailing > 0 && trailing < number.length ? zeros(trailing) : (digits[last] ?? 'vowel');
};

// Letters by their names: 엘 엠 엔 알.
const letters: Readonly<Record<string, Ending>> = { l: 'rieul', r: 'rieul', m: 'consonant', n: 'consonant' };

// A word in small letters by its usual Hangul spelling: 인터넷, 포럼, 채널, but 센터, 테스트.
const wordEnding = (word: string): Ending => {
  if (/(l|le|ll)$/.test(word)) return 'rieul';
  if (/(m|n|ng|me|ne)$/.test(word)) return 'consonant';
  return /[aeiou](p|t|k|ck|b)$/.test(word) ? 'consonant' : 'vowel';
};

const symbols: Readonly<Record<string, Ending>> = {
  '%': 'vowel',
  '％': 'vowel',
  '℃': 'vowel',
  원: 'consonant',
};

// (行政安全部) and the like are not pronounced: the particle agrees with the word before them.
const aside = /\s*(\([^()]*\)|（[^（）]*）|\[[^[\]]*\])\s*$/u;
const closing = /[\s'"’”」』》〉】〕)\]）·.]+$/u;

const hangulEnding = (code: number): Ending => {
  const final = (code - 0xac00) % 28;
  if (final === 0) return 'vowel';
  return final === 8 ? 'rieul' : 'consonant';
};

/**
 * The final sound of a text; undefined if its pronunciation is unknown (kanji).
 * @example koreanEnding('서울') // 'rieul'; koreanEnding('ODA') // 'vowel'; koreanEnding('総務省') // undefined
 */
export const koreanEnding = (text: string): Ending | undefined => {
  const whole = text.normalize('NFKC');
  const read = (
    aside.test(whole) && whole.replace(aside, '') !== '' ? whole.replace(aside, '') : whole
  ).replace(closing, '');
  const last = read.at(-1) ?? '';
  if (/[가-힣]/u.test(last)) return hangulEnding(last.charCodeAt(0));
  if (/[0-9]/.test(last)) return digitEnding((/[0-9][0-9,]*$/.exec(read)?.[0] ?? '').replaceAll(',', ''));
  const latin = /[A-Za-z]+$/.exec(read)?.[0];
  if (latin !== undefined) {
    const spelled = latin.length === 1 || /^[A-Z]+$/.test(latin);
    return spelled ? (letters[last.toLowerCase()] ?? 'vowel') : wordEnding(latin.toLowerCase());
  }
  if (/[んン]/u.test(last)) return 'consonant';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(last)) return 'vowel';
  return symbols[last];
};
