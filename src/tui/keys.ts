// The keys: which do what, and where. The help screen is drawn from this table.

/** Where a key means something: while typing the translation, in a one-line field, in a list of results, in help. */
export type Mode = 'document' | 'search' | 'goto' | 'lookup' | 'help';

type Binding = {
  readonly action: string;
  readonly group: 'segment' | 'terms' | 'finding' | 'typing' | 'overlay' | 'program';
  readonly keys: readonly string[];
  readonly modes: readonly Mode[];
};

const page = ['document'] as const;
const field = ['document', 'search', 'goto', 'lookup'] as const;
const over = ['search', 'goto', 'lookup', 'help'] as const;
const list = ['search', 'lookup', 'help'] as const;
const anywhere = ['document', 'search', 'goto', 'lookup', 'help'] as const;
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

// Not to be used: Ctrl+H, I, M and [ are Backspace, Tab, Enter and Esc; letters alone never arrive while an input
// method for Hangul or kana is on.
/** Actions by key, in the order in which help shows them. */
export const keyTable = [
  { action: 'confirm', group: 'segment', keys: ['enter'], modes: page },
  { action: 'confirm-stay', group: 'segment', keys: ['ctrl+s'], modes: page },
  { action: 'next', group: 'segment', keys: ['ctrl+n', 'pagedown', 'alt+down'], modes: page },
  { action: 'previous', group: 'segment', keys: ['ctrl+p', 'pageup', 'alt+up'], modes: page },
  { action: 'next-untouched', group: 'segment', keys: ['ctrl+d'], modes: page },
  { action: 'first', group: 'segment', keys: ['ctrl+home'], modes: page },
  { action: 'last', group: 'segment', keys: ['ctrl+end'], modes: page },
  { action: 'flag', group: 'segment', keys: ['ctrl+t'], modes: page },
  { action: 'copy-source', group: 'segment', keys: ['ctrl+u'], modes: page },
  { action: 'insert-term', group: 'terms', keys: digits.map((digit) => `alt+${digit}`), modes: page },
  { action: 'term-number', group: 'terms', keys: ['escape'], modes: page },
  { action: 'lookup', group: 'terms', keys: ['ctrl+l'], modes: anywhere },
  { action: 'search', group: 'finding', keys: ['ctrl+f'], modes: anywhere },
  { action: 'goto', group: 'finding', keys: ['ctrl+g'], modes: anywhere },
  { action: 'back', group: 'finding', keys: ['ctrl+r'], modes: page },
  { action: 'line-break', group: 'typing', keys: ['alt+enter', 'ctrl+j'], modes: page },
  { action: 'left', group: 'typing', keys: ['left'], modes: field },
  { action: 'right', group: 'typing', keys: ['right'], modes: field },
  { action: 'up', group: 'typing', keys: ['up'], modes: page },
  { action: 'down', group: 'typing', keys: ['down'], modes: page },
  { action: 'word-left', group: 'typing', keys: ['ctrl+left', 'alt+left', 'alt+b'], modes: field },
  { action: 'word-right', group: 'typing', keys: ['ctrl+right', 'alt+right', 'alt+f'], modes: field },
  { action: 'line-start', group: 'typing', keys: ['home', 'ctrl+a'], modes: field },
  { action: 'line-end', group: 'typing', keys: ['end', 'ctrl+e'], modes: field },
  { action: 'backspace', group: 'typing', keys: ['backspace'], modes: field },
  { action: 'delete', group: 'typing', keys: ['delete'], modes: field },
  { action: 'delete-word', group: 'typing', keys: ['ctrl+w', 'alt+backspace'], modes: field },
  { action: 'delete-to-end', group: 'typing', keys: ['ctrl+k'], modes: field },
  { action: 'accept', group: 'overlay', keys: ['enter'], modes: over },
  { action: 'choose-next', group: 'overlay', keys: ['down', 'ctrl+n'], modes: list },
  { action: 'choose-previous', group: 'overlay', keys: ['up', 'ctrl+p'], modes: list },
  { action: 'page-down', group: 'overlay', keys: ['pagedown'], modes: list },
  { action: 'page-up', group: 'overlay', keys: ['pageup'], modes: list },
  { action: 'close', group: 'overlay', keys: ['escape'], modes: over },
  { action: 'help', group: 'program', keys: ['f1', 'ctrl+o'], modes: anywhere },
  { action: 'language', group: 'program', keys: ['f2', 'ctrl+y'], modes: anywhere },
  { action: 'quit', group: 'program', keys: ['ctrl+q'], modes: anywhere },
  { action: 'ask-quit', group: 'program', keys: ['ctrl+c'], modes: anywhere },
] as const satisfies readonly Binding[];

export type KeyAction = (typeof keyTable)[number]['action'];
export type KeyGroup = (typeof keyTable)[number]['group'];

/** Groups in the order of help. */
export const keyGroups = [
  'segment',
  'terms',
  'finding',
  'typing',
  'overlay',
  'program',
] as const satisfies readonly KeyGroup[];

/** What a key does in a mode. */
export const actionOf = (key: string, mode: Mode): KeyAction | undefined =>
  keyTable.find((binding: Binding) => binding.modes.includes(mode) && binding.keys.includes(key))?.action;

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
  const binding = keyTable.find((candidate) => candidate.action === action);
  return (binding?.keys ?? []).map(keyLabel).join(', ');
};
