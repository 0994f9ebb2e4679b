// Decomposes and composes Hangul syllables by the arithmetic of the Unicode Standard (3.12, Conjoining Jamo Behavior).

/** The letters of each position in Unicode's order. */
export const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
export const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'] as const;

const first = 0xac00;
const last = 0xd7a3;

/** The letters of a syllable (compatibility jamo); `final` is empty for an open syllable. */
export type Syllable = { readonly initial: string; readonly vowel: string; readonly final: string };

/** Whether a character is a precomposed Hangul syllable (U+AC00–D7A3): 한 is one, ㅎ is none. */
export const isSyllable = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code >= first && code <= last;
};

/** Whether a text consists of Hangul syllables and spaces only, with at least one syllable. */
export const isHangul = (text: string): boolean => /^[가-힣 ]*[가-힣][가-힣 ]*$/.test(text);

/** 한 → ㅎ ㅏ ㄴ; undefined for any other character. */
export const decompose = (character: string): Syllable | undefined => {
  if (!isSyllable(character)) return undefined;
  const index = character.charCodeAt(0) - first;
  return {
    initial: initials.charAt(Math.floor(index / 588)),
    vowel: vowels.charAt(Math.floor((index % 588) / 28)),
    final: finals[index % 28] ?? '',
  };
};

/** ㅎ ㅏ ㄴ → 한. Letters that form no syllable are returned side by side. */
export const compose = ({ initial, vowel, final }: Syllable): string => {
  const i = initials.indexOf(initial);
  const v = vowels.indexOf(vowel);
  const f = finals.indexOf(final as (typeof finals)[number]);
  if (i < 0 || v < 0 || f < 0 || initial === '' || vowel === '') return initial + vowel + final;
  return String.fromCharCode(first + i * 588 + v * 28 + f);
};

/** The final consonant of the last syllable (받침); empty if it is open or not Hangul. */
export const finalConsonant = (text: string): string => decompose(text.slice(-1))?.final ?? '';

/** The syllable with another final consonant: 하 with ㄴ is 한. */
export const withFinal = (syllable: string, final: string): string => {
  const parts = decompose(syllable);
  return parts === undefined ? syllable + final : compose({ ...parts, final });
};
