// The keys: which do what, and where. The help screen is drawn from this table.

import type { OverlayKind } from '../workspace/overlay.js';

/** Where a key means something: while typing the translation, or in what lies over it. */
export type Mode = 'document' | OverlayKind;

type Binding = {
  readonly action: string;
  readonly group: 'segment' | 'terms' | 'finding' | 'typing' | 'moving' | 'overlay' | 'program';
  readonly keys: readonly string[];
  readonly modes: readonly Mode[];
};

const page = ['document'] as const;
const typed = [
  'search',
  'goto',
  'lookup',
  'palette',
  'replace',
  'form',
  'home',
  'export',
  'waive',
  'comment',
] as const;
const list = [
  'search',
  'lookup',
  'help',
  'palette',
  'replace',
  'form',
  'candidates',
  'history',
  'home',
  'export',
  'settings',
  'findings',
  'waive',
] as const;
const over = ['goto', 'comment', 'pick', 'spread', ...list] as const;
const anywhere = ['document', ...over] as const;
const field = ['document', ...typed] as const;
const walked = ['document', 'pick', ...typed] as const;
const rows = ['document', 'pick'] as const;
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

// Not to be used: Ctrl+H, I, M and [ are Backspace, Tab, Enter and Esc; letters alone never arrive while an input
// method for Hangul or kana is on. Where the first key of an action does not reach the program, another one does,
// and the palette always.
/** Actions by key, in the order in which help shows them. Those without a key are reached through the palette. */
export const keyTable = [
  { action: 'confirm', group: 'segment', keys: ['enter'], modes: page },
  { action: 'confirm-stay', group: 'segment', keys: ['ctrl+s'], modes: page },
  { action: 'next', group: 'segment', keys: ['ctrl+n', 'pagedown', 'alt+down'], modes: page },
  { action: 'previous', group: 'segment', keys: ['ctrl+p', 'pageup', 'alt+up'], modes: page },
  { action: 'next-untouched', group: 'segment', keys: ['ctrl+d'], modes: page },
  { action: 'next-draft', group: 'segment', keys: ['alt+d'], modes: page },
  { action: 'next-flagged', group: 'segment', keys: ['alt+t'], modes: page },
  { action: 'first', group: 'segment', keys: ['ctrl+home'], modes: page },
  { action: 'last', group: 'segment', keys: ['ctrl+end'], modes: page },
  { action: 'flag', group: 'segment', keys: ['ctrl+t'], modes: page },
  { action: 'mark', group: 'segment', keys: ['alt+;'], modes: page },
  { action: 'next-mark', group: 'segment', keys: ["alt+'", 'alt+:'], modes: page },
  { action: 'comment', group: 'segment', keys: ['alt+/'], modes: page },
  { action: 'split', group: 'segment', keys: ['alt+u'], modes: rows },
  { action: 'join', group: 'segment', keys: ['alt+j'], modes: page },
  { action: 'copy-source', group: 'segment', keys: ['ctrl+u'], modes: page },
  { action: 'insert-term', group: 'terms', keys: digits.map((digit) => `alt+${digit}`), modes: rows },
  { action: 'term-number', group: 'terms', keys: ['escape'], modes: page },
  { action: 'insert-memory', group: 'terms', keys: ['alt+m', 'ctrl+]'], modes: page },
  { action: 'insert-quantity', group: 'terms', keys: ['alt+i', 'ctrl+\\'], modes: page },
  { action: 'insert-name', group: 'terms', keys: ['alt+p', 'ctrl+^'], modes: page },
  { action: 'complete', group: 'terms', keys: ['tab'], modes: ['document', 'home'] },
  { action: 'lookup', group: 'terms', keys: ['ctrl+l'], modes: anywhere },
  { action: 'pick', group: 'terms', keys: ['ctrl+b'], modes: page },
  {
    action: 'term-form',
    group: 'terms',
    keys: ['f4', 'alt+n'],
    modes: ['document', 'pick', 'lookup', 'form'],
  },
  { action: 'candidates', group: 'terms', keys: ['f5'], modes: anywhere },
  { action: 'history', group: 'terms', keys: ['f8', 'alt+h'], modes: ['lookup'] },
  { action: 'next-finding', group: 'finding', keys: ['f8', 'alt+.'], modes: page },
  { action: 'previous-finding', group: 'finding', keys: ['shift+f8', 'alt+,'], modes: page },
  { action: 'findings', group: 'finding', keys: ['alt+k', 'f11'], modes: anywhere },
  { action: 'fix', group: 'finding', keys: ['alt+q'], modes: ['document', 'findings'] },
  { action: 'waive', group: 'finding', keys: ['alt+w'], modes: ['document', 'findings'] },
  { action: 'search', group: 'finding', keys: ['ctrl+f'], modes: anywhere },
  { action: 'replace', group: 'finding', keys: ['f7', 'alt+r'], modes: anywhere },
  { action: 'seek', group: 'finding', keys: ['alt+g'], modes: ['document', 'lookup'] },
  { action: 'goto', group: 'finding', keys: ['ctrl+g'], modes: anywhere },
  { action: 'back', group: 'finding', keys: ['ctrl+r'], modes: page },
  { action: 'filter', group: 'finding', keys: ['f6', 'alt+l'], modes: page },
  { action: 'line-break', group: 'typing', keys: ['alt+enter', 'ctrl+j'], modes: page },
  { action: 'undo', group: 'typing', keys: ['ctrl+_', 'alt+z'], modes: ['document', 'history'] },
  { action: 'redo', group: 'typing', keys: ['ctrl+y'], modes: page },
  { action: 'cut', group: 'typing', keys: ['ctrl+x'], modes: field },
  { action: 'copy', group: 'typing', keys: ['alt+c'], modes: walked },
  { action: 'paste', group: 'typing', keys: ['ctrl+v'], modes: field },
  { action: 'select-all', group: 'typing', keys: ['alt+a'], modes: walked },
  { action: 'backspace', group: 'typing', keys: ['backspace'], modes: field },
  { action: 'delete', group: 'typing', keys: ['delete'], modes: field },
  { action: 'delete-word', group: 'typing', keys: ['ctrl+w', 'alt+backspace'], modes: field },
  { action: 'delete-to-end', group: 'typing', keys: ['ctrl+k'], modes: field },
  { action: 'edit-outside', group: 'typing', keys: ['alt+e'], modes: page },
  { action: 'left', group: 'moving', keys: ['left'], modes: walked },
  { action: 'right', group: 'moving', keys: ['right'], modes: walked },
  { action: 'up', group: 'moving', keys: ['up'], modes: rows },
  { action: 'down', group: 'moving', keys: ['down'], modes: rows },
  { action: 'word-left', group: 'moving', keys: ['ctrl+left', 'alt+left', 'alt+b'], modes: walked },
  { action: 'word-right', group: 'moving', keys: ['ctrl+right', 'alt+right', 'alt+f'], modes: walked },
  { action: 'line-start', group: 'moving', keys: ['home', 'ctrl+a'], modes: walked },
  { action: 'line-end', group: 'moving', keys: ['end', 'ctrl+e'], modes: walked },
  { action: 'select-left', group: 'moving', keys: ['shift+left'], modes: walked },
  { action: 'select-right', group: 'moving', keys: ['shift+right'], modes: walked },
  { action: 'select-up', group: 'moving', keys: ['shift+up'], modes: rows },
  { action: 'select-down', group: 'moving', keys: ['shift+down'], modes: rows },
  { action: 'select-word-left', group: 'moving', keys: ['ctrl+shift+left', 'alt+shift+left'], modes: walked },
  {
    action: 'select-word-right',
    group: 'moving',
    keys: ['ctrl+shift+right', 'alt+shift+right'],
    modes: walked,
  },
  { action: 'select-line-start', group: 'moving', keys: ['shift+home'], modes: walked },
  { action: 'select-line-end', group: 'moving', keys: ['shift+end'], modes: walked },
  { action: 'accept', group: 'overlay', keys: ['enter'], modes: over },
  { action: 'choose-next', group: 'overlay', keys: ['down', 'ctrl+n'], modes: ['pick', ...list] },
  { action: 'choose-previous', group: 'overlay', keys: ['up', 'ctrl+p'], modes: ['pick', ...list] },
  { action: 'page-down', group: 'overlay', keys: ['pagedown'], modes: list },
  { action: 'page-up', group: 'overlay', keys: ['pageup'], modes: list },
  { action: 'next-field', group: 'overlay', keys: ['tab'], modes: ['replace', 'form', 'pick'] },
  { action: 'previous-field', group: 'overlay', keys: ['shift+tab'], modes: ['replace', 'form', 'pick'] },
  { action: 'regex', group: 'overlay', keys: ['ctrl+r'], modes: ['search', 'replace'] },
  { action: 'put-last', group: 'overlay', keys: ['tab'], modes: ['candidates'] },
  { action: 'reject', group: 'overlay', keys: ['delete', 'backspace'], modes: ['candidates'] },
  { action: 'close', group: 'overlay', keys: ['escape'], modes: over },
  { action: 'help', group: 'program', keys: ['f1', 'ctrl+o'], modes: anywhere },
  { action: 'palette', group: 'program', keys: ['f3', 'alt+x'], modes: anywhere },
  { action: 'home', group: 'program', keys: ['f12', 'alt+o'], modes: anywhere },
  { action: 'export', group: 'program', keys: ['f9', 'alt+s'], modes: anywhere },
  { action: 'settings', group: 'program', keys: ['f10'], modes: anywhere },
  { action: 'language', group: 'program', keys: ['f2'], modes: anywhere },
  { action: 'suspend', group: 'program', keys: ['ctrl+z'], modes: anywhere },
  { action: 'quit', group: 'program', keys: ['ctrl+q'], modes: anywhere },
  { action: 'ask-quit', group: 'program', keys: ['ctrl+c'], modes: anywhere },
] as const satisfies readonly Binding[];

export type KeyAction = (typeof keyTable)[number]['action'];
export type KeyGroup = (typeof keyTable)[number]['group'];

/** What a command is called, in all interface languages at once. */
export type CommandWords = ReadonlyMap<KeyAction, string>;

/** Groups in the order of help. */
export const keyGroups = [
  'segment',
  'terms',
  'finding',
  'typing',
  'moving',
  'overlay',
  'program',
] as const satisfies readonly KeyGroup[];

const bound = (key: string, mode: Mode): KeyAction | undefined =>
  keyTable.find((binding: Binding) => binding.modes.includes(mode) && binding.keys.includes(key))?.action;

/** What a key does in a mode. A question keeps its own keys; every other one does what it does in the document. */
export const actionOf = (key: string, mode: Mode): KeyAction | undefined =>
  bound(key, mode) ?? (mode === 'spread' ? bound(key, 'document') : undefined);

/** The actions that the palette offers: what help shows, but for the steps of a cursor. */
export const commands: readonly KeyAction[] = keyTable
  .filter(
    ({ group, modes }: Binding) => group !== 'moving' && group !== 'overlay' && modes.includes('document'),
  )
  .map(({ action }) => action)
  .filter((action) => action !== 'term-number' && action !== 'insert-term' && action !== 'palette');

const names: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  escape: 'Esc',
};

/** A key as it is written on the keyboard: `Ctrl+N`, `PageDown`, `F1`. */
export const keyLabel = (key: string): string =>
  key
    .split('+')
    .map((part) => names[part] ?? part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('+');

/** The keys of an action as help shows them. */
export const keysOf = (action: KeyAction): string => {
  if (action === 'insert-term') return 'Alt+1–9';
  if (action === 'term-number') return 'Esc 1–9';
  const binding: Binding | undefined = keyTable.find((candidate) => candidate.action === action);
  return (binding?.keys ?? []).map(keyLabel).join(', ');
};
