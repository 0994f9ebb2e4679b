// Where Hanja and Hangul part for a reason.

/** Concepts whose Hanja do not read as the term, and why. */
export const hanjaExceptions: Readonly<Record<string, string>> = {
  'false-friend-number-of-times':
    '횟수 is one of the six Sino-Korean words with ㅅ between the syllables (한글 맞춤법 제30항)',
};

/** Characters that are Korean forms although a Japanese old form exists beside them. */
export const koreanForms: ReadonlySet<string> = new Set(Array.from('産査告略高衛衆島群峰岳晩秘絶褒'));
