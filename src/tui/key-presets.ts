// Key bindings of other programs, for translators who are used to them. Keys that only some terminals send come first,
// one that all send comes last.

import type { KeyAction } from './keys.js';

type Preset = Readonly<Partial<Record<KeyAction, readonly string[]>>>;

/** Bindings of each preset that differ from the table. */
export const presets = {
  default: {},
  // Source: https://omegat.sourceforge.io/manual-standard/en/ (menus and keyboard shortcuts)
  omegat: {
    'next-untouched': ['ctrl+u'],
    goto: ['ctrl+j', 'ctrl+g'],
    'insert-memory': ['ctrl+r', 'ctrl+]', 'alt+m'],
    'copy-source': ['ctrl+shift+r'],
    replace: ['ctrl+k', 'f7', 'alt+r'],
    'term-form': ['ctrl+shift+g', 'f4', 'alt+n'],
    export: ['ctrl+d', 'f9', 'alt+s'],
    findings: ['ctrl+shift+v', 'alt+k', 'f11'],
    'line-break': ['shift+enter', 'alt+enter'],
  },
  // Source: https://docs.memoq.com (keyboard shortcuts of the translation grid)
  memoq: {
    confirm: ['ctrl+enter', 'enter'],
    'insert-term': [
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap((digit) => [`ctrl+${digit}`]),
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap((digit) => [`alt+${digit}`]),
    ],
    lookup: ['ctrl+p', 'ctrl+l'],
    'term-form': ['ctrl+e', 'f4', 'alt+n'],
    join: ['ctrl+j', 'alt+j'],
    split: ['ctrl+t', 'alt+u'],
    'copy-source': ['ctrl+shift+s', 'ctrl+u'],
    'line-break': ['shift+enter', 'alt+enter'],
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;
