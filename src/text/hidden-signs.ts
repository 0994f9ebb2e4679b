// Names the invisible characters of a text.

import { hiddenIn } from './visible.js';

const names: Readonly<Record<string, string>> = {
  '0000': 'NULL',
  '0007': 'BELL',
  '0008': 'BACKSPACE',
  '0009': 'CHARACTER TABULATION',
  '000A': 'LINE FEED',
  '000D': 'CARRIAGE RETURN',
  '001B': 'ESCAPE',
  '007F': 'DELETE',
  '0085': 'NEXT LINE',
  '009B': 'CONTROL SEQUENCE INTRODUCER',
  '00AD': 'SOFT HYPHEN',
  '034F': 'COMBINING GRAPHEME JOINER',
  '061C': 'ARABIC LETTER MARK',
  '115F': 'HANGUL CHOSEONG FILLER',
  '1160': 'HANGUL JUNGSEONG FILLER',
  '180E': 'MONGOLIAN VOWEL SEPARATOR',
  '200B': 'ZERO WIDTH SPACE',
  '200C': 'ZERO WIDTH NON-JOINER',
  '200D': 'ZERO WIDTH JOINER',
  '200E': 'LEFT-TO-RIGHT MARK',
  '200F': 'RIGHT-TO-LEFT MARK',
  '2028': 'LINE SEPARATOR',
  '2029': 'PARAGRAPH SEPARATOR',
  '202A': 'LEFT-TO-RIGHT EMBEDDING',
  '202B': 'RIGHT-TO-LEFT EMBEDDING',
  '202C': 'POP DIRECTIONAL FORMATTING',
  '202D': 'LEFT-TO-RIGHT OVERRIDE',
  '202E': 'RIGHT-TO-LEFT OVERRIDE',
  '2060': 'WORD JOINER',
  '2066': 'LEFT-TO-RIGHT ISOLATE',
  '2067': 'RIGHT-TO-LEFT ISOLATE',
  '2068': 'FIRST STRONG ISOLATE',
  '2069': 'POP DIRECTIONAL ISOLATE',
  '2800': 'BRAILLE PATTERN BLANK',
  '3164': 'HANGUL FILLER',
  FEFF: 'ZERO WIDTH NO-BREAK SPACE',
  FFA0: 'HALFWIDTH HANGUL FILLER',
};

/** The control, bidirectional and invisible characters of a text, each once: `U+200B ZERO WIDTH SPACE` for 지방\u200b자치. */
export const hiddenSigns = (text: string): readonly string[] =>
  [...new Set(hiddenIn(text))].map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return names[code] === undefined ? `U+${code}` : `U+${code} ${names[code]}`;
  });

/** The same but for tabs and line ends, which texts of several lines have. */
export const unseenSigns = (text: string): readonly string[] => hiddenSigns(text.replace(/[\t\r\n]+/g, ' '));
