// Decodes keys of the kitty keyboard protocol (`CSI code:shifted:base ; modifiers u`) to the same names as other keys.
// https://sw.kovidgoyal.net/kitty/keyboard-protocol/

import type { Press } from './press.js';

const functional: Readonly<Record<number, string>> = {
  9: 'tab',
  13: 'enter',
  27: 'escape',
  32: 'space',
  127: 'backspace',
  57414: 'enter',
  57417: 'left',
  57418: 'right',
  57419: 'up',
  57420: 'down',
  57421: 'pageup',
  57422: 'pagedown',
  57423: 'home',
  57424: 'end',
  57425: 'insert',
  57426: 'delete',
  57427: 'begin',
};

/** Characters of the keypad, from code 57399 on. */
const keypad = '0123456789./*-+';
const keypadFirst = 57399;

/** Keys without text have codes in Unicode's private use area. */
const isPrivate = (code: number): boolean => code >= 57344 && code <= 63743;

/** Keys that arrive as another key from all other terminals keep that meaning. */
const same: Readonly<Record<string, string>> = {
  'ctrl+h': 'backspace',
  'ctrl+i': 'tab',
  'ctrl+m': 'enter',
  'ctrl+[': 'escape',
  'ctrl+/': 'ctrl+_',
  'shift+backspace': 'backspace',
  'shift+escape': 'escape',
};

const held = (bits: number): readonly string[] => [
  ...((bits & 4) === 0 ? [] : ['ctrl']),
  ...((bits & 2) === 0 ? [] : ['alt']),
  ...((bits & 1) === 0 ? [] : ['shift']),
];

type Codes = { readonly code: number; readonly shifted: number; readonly base: number };

const codesIn = (field: string): Codes => {
  const [code = 0, shifted = 0, base = 0] = field.split(':').map(Number);
  return { code, shifted, base };
};

const valid = (code: number): boolean => code > 0 && code <= 0x10ffff;

/** The character in a key's name; for another alphabet the one on the same key of a Latin keyboard. */
const characterOf = ({ code, base }: Codes, modified: boolean): string => {
  const latin = modified && code > 0x7f && valid(base) ? base : code;
  return String.fromCodePoint(latin).toLowerCase();
};

const named = (name: string, bits: number): Press => {
  const key = [...held(bits), name].join('+');
  return { kind: 'key', key: same[key] ?? key };
};

/**
 * Decodes the two fields of a `CSI … u`; undefined for keys without a meaning here (Super, media keys). `13;5` is
 * Ctrl+Enter, `47:63;4` Alt+?, `122;6` Ctrl+Shift+Z.
 */
export const enhancedPress = (field = '', modifiers = ''): Press | undefined => {
  const bits = Math.max(0, Number(modifiers.split(':')[0] || 1) - 1);
  const codes = codesIn(field);
  // 8 is Super and 16 Hyper, which belong to the desktop; 64 and 128 are the lock keys.
  if (!valid(codes.code) || (bits & 24) !== 0) return undefined;
  const name = functional[codes.code];
  if (name !== undefined && !(name === 'space' && (bits & 6) === 0)) return named(name, bits);
  const fromKeypad = keypad.charAt(codes.code - keypadFirst);
  if (codes.code >= keypadFirst && fromKeypad !== '') {
    return (bits & 6) === 0 ? { kind: 'text', text: fromKeypad } : named(fromKeypad, bits & 6);
  }
  if (isPrivate(codes.code)) return undefined;
  const character = characterOf(codes, (bits & 6) !== 0);
  const isShifted = (bits & 1) !== 0;
  const shifted = valid(codes.shifted) ? String.fromCodePoint(codes.shifted) : character.toUpperCase();
  if ((bits & 6) === 0) return { kind: 'text', text: isShifted ? shifted : character };
  // Alt with ? is named by its character; for a letter the name includes Shift.
  if (isShifted && shifted.toLowerCase() !== character) return named(shifted, bits & 6);
  return named(character, bits);
};
