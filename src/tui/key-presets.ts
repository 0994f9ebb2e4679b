// Key bindings of other programs, for translators who are used to them. Keys that only some terminals send come first,
// one that all send comes last.

import type { KeyAction } from './keys.js';

type Preset = Readonly<Partial<Record<KeyAction, readonly string[]>>>;

/** Bindings of each preset that differ from the table. */
export const presets = {
  default: {},
  // OmegaT's MainMenuShortcuts.properties and EditorShortcuts.properties (github.com/omegat-org/omegat, ba59a84). Tab, Ctrl+I and
  // Ctrl+L are left as they are: terminals send Ctrl+I as Tab, and both keys are needed here.
  omegat: {
    'next-untouched': ['ctrl+u'],
    previous: ['ctrl+enter', 'ctrl+p', 'pageup', 'alt+up'],
    first: ['ctrl+pageup', 'ctrl+home'],
    last: ['ctrl+pagedown', 'ctrl+end'],
    back: ['ctrl+shift+p'],
    goto: ['ctrl+j', 'ctrl+g'],
    'insert-memory': ['ctrl+r', 'ctrl+]', 'alt+m'],
    'copy-source': ['ctrl+shift+r'],
    replace: ['ctrl+k', 'f7', 'alt+r'],
    'term-form': ['ctrl+shift+g', 'f4', 'alt+n'],
    export: ['ctrl+d', 'f9', 'alt+s'],
    findings: ['ctrl+shift+v', 'alt+k', 'f11'],
    'line-break': ['shift+enter', 'alt+enter'],
    'select-all': ['ctrl+a', 'alt+a'],
  },
  // From experience with memoQ: no public page with its keys was at hand.
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
  // Movement as in vim, with Alt: letters alone are text here.
  vim: {
    left: ['alt+h', 'left'],
    down: ['alt+j', 'down'],
    up: ['alt+k', 'up'],
    right: ['alt+l', 'right'],
    'word-right': ['alt+w', 'ctrl+right', 'alt+right', 'alt+f'],
    'line-end': ['alt+$', 'end', 'ctrl+e'],
    first: ['alt+g', 'ctrl+home'],
    last: ['alt+shift+g', 'ctrl+end'],
    undo: ['alt+u', 'ctrl+z', 'ctrl+_', 'alt+z'],
    redo: ['ctrl+r', 'ctrl+y', 'ctrl+shift+z'],
    search: ['alt+/', 'ctrl+f'],
    'next-finding': ['alt+n', 'f8', 'alt+.'],
    join: ['alt+shift+j'],
    split: ['alt+shift+s'],
    waive: ['alt+shift+w'],
    comment: ['alt+shift+c'],
    seek: ['alt+*'],
    back: ['ctrl+^'],
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;
