// Johab (KS X 1001 annex 3, code page 1361): the Korean encoding that composes a syllable of its letters.

import iconv from 'iconv-lite';

const unknown = '\ufffd';

// Five bits each for initial, vowel and final, with gaps; -1 means none, -2 an unused code.
const initials = [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
const vowels = [
  -2, -2, -1, 0, 1, 2, 3, 4, -2, -2, 5, 6, 7, 8, 9, 10, -2, -2, 11, 12, 13, 14, 15, 16, -2, -2, 17, 18, 19,
  20,
];
const finals = [
  -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, -2, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
  27,
];

const loneInitials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const loneFinals = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const firstVowel = 'ㅏ'.charCodeAt(0);
const firstSyllable = '가'.charCodeAt(0);

/** Decodes a syllable, or a single letter. */
const hangul = (code: number): string => {
  const initial = initials[(code >> 10) & 31] ?? -2;
  const vowel = vowels[(code >> 5) & 31] ?? -2;
  const final = finals[code & 31] ?? -2;
  if (initial === -2 || vowel === -2 || final === -2) return unknown;
  if (initial >= 0 && vowel >= 0) {
    return String.fromCharCode(firstSyllable + (initial * 21 + vowel) * 28 + Math.max(final, 0));
  }
  const alone = [
    initial >= 0 ? loneInitials.charAt(initial) : '',
    vowel >= 0 ? String.fromCharCode(firstVowel + vowel) : '',
    final > 0 ? loneFinals.charAt(final - 1) : '',
  ].join('');
  return alone === '' ? '\u3000' : alone;
};

/** Decodes symbols and ideographs, which have the order of KS X 1001, with two of its rows in one of Johab's. */
const fromStandard = (lead: number, trail: number): string => {
  const row = lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * lead - 0x197;
  const cell = trail < 0x91 ? trail - 0x31 : trail - 0x43;
  const isSecond = cell >= 94;
  const bytes = [0xa1 + row + (isSecond ? 1 : 0), 0xa1 + (isSecond ? cell - 94 : cell)];
  return bytes.some((byte) => byte < 0xa1 || byte > 0xfe)
    ? unknown
    : iconv.decode(Buffer.from(bytes), 'euc-kr');
};

/** Decodes Johab; unknown codes become U+FFFD. @example decodeJohab(Uint8Array.of(0x88, 0x61)) // '가' */
export const decodeJohab = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      pieces.push(String.fromCharCode(lead));
      at += 1;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    at += 2;
    if (trail < 0x31) pieces.push(unknown);
    else if (lead >= 0x84 && lead <= 0xd3) pieces.push(hangul((lead << 8) | trail));
    else if ((lead >= 0xd9 && lead <= 0xde) || (lead >= 0xe0 && lead <= 0xf9))
      pieces.push(fromStandard(lead, trail));
    else pieces.push(unknown);
  }
  return pieces.join('');
};
