// Decomposes Hangul syllables and applies the sound laws of Sino-Korean spelling.

const first = 0xac00;
const last = 0xd7a3;
const finals = 28;
const vowels = 21;
const nieun = 4;

/** Initial consonants by their index in Unicode: ㄴ, ㄷ, ㄹ, ㅇ, ㅈ. */
const initial = { n: 2, d: 3, r: 5, none: 11, j: 12 } as const;
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: before these ㄴ and ㄹ are dropped at the start of a word. */
const palatal = new Set([2, 6, 7, 12, 17, 20]);

/** Whether the text consists of one or more Hangul syllables. */
export const isHangul = (text: string): boolean => /^[가-힣]+$/u.test(text);

const initialOf = (unit: number): number => Math.floor((unit - first) / (vowels * finals));
const vowelOf = (unit: number): number => Math.floor((unit - first) / finals) % vowels;
const withInitial = (unit: number, consonant: number): string =>
  String.fromCharCode(first + (consonant * vowels + vowelOf(unit)) * finals + ((unit - first) % finals));

/** The index of the last syllable's final consonant (0: none), or undefined if the text does not end with Hangul. */
export const finalOf = (text: string): number | undefined => {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= first && unit <= last ? (unit - first) % finals : undefined;
};

/** 두음법칙 (한글 맞춤법 제10–12항): 녀 → 여, 려 → 여, 로 → 노 at the start of a word. */
export const atHead = (reading: string): string => {
  const unit = reading.charCodeAt(0);
  if (!(unit >= first && unit <= last)) return reading;
  const consonant = initialOf(unit);
  const soft = palatal.has(vowelOf(unit));
  if ((consonant === initial.r || consonant === initial.n) && soft) {
    return withInitial(unit, initial.none) + reading.slice(1);
  }
  return consonant === initial.r ? withInitial(unit, initial.n) + reading.slice(1) : reading;
};

/** 한글 맞춤법 제11항 붙임 1: 렬 and 률 are written 열 and 율 after a vowel or ㄴ. */
export const afterSyllable = (reading: string, before: string): string => {
  const final = finalOf(before);
  if (final !== 0 && final !== nieun) return reading;
  return reading.replace(/^[렬률]/u, (syllable) => (syllable === '렬' ? '열' : '율'));
};

/** 不 is 불, but 부 before ㄷ and ㅈ: 부당, 부정, but 불법. */
export const negation = (next: string): string => {
  const unit = next.charCodeAt(0);
  if (!(unit >= first && unit <= last)) return '불';
  const consonant = initialOf(unit);
  return consonant === initial.d || consonant === initial.j ? '부' : '불';
};
