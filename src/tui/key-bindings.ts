// Questions to the key table: what a key does, which keys an action has, which hints a mode shows.

import type { Locale } from '../i18n/locale.js';
import type { State } from '../workspace/state.js';
import { holdsIn, type KeyRow, type Mode } from './key.js';
import { defaultKeys, type KeyMap } from './key-map.js';
import { isEnhanced } from './key-names.js';
import { type KeyAction, keyTable } from './keys.js';

/**
 * The names and synonyms of each action in all interface languages, folded for search; loaded when the palette or help is
 * first opened.
 */
export type CommandWords = ReadonlyMap<
  KeyAction,
  { readonly text: string; readonly synonyms: readonly string[] }
>;

/** The keys as the translator has them; those of the table where nothing else was chosen. */
export type Keyed = {
  readonly keys?: KeyMap;
  /** Whether the terminal knows the kitty keyboard protocol: some keys arrive only then. */
  readonly enhanced?: boolean;
};

/** What the keys mean now. */
export const modeOf = ({ state: { overlay } }: { readonly state: Pick<State, 'overlay'> }): Mode => {
  if (overlay.kind === 'none') return 'document';
  return overlay.kind === 'home' && overlay.field.text === '' ? 'documents' : overlay.kind;
};

const keysFor = ({ keys = defaultKeys }: Keyed, action: KeyAction): readonly string[] =>
  keys.get(action) ?? [];

const bound = (keyed: Keyed, key: string, mode: Mode): KeyAction | undefined =>
  keyTable.find((row) => holdsIn(row, mode) && keysFor(keyed, row.action).includes(key))?.action;

/**
 * The action of a key in a mode. The propagation prompt has only its own keys; any other key means what it means in the
 * document.
 * @param key as `key-sequences.ts` names it: `ctrl+n`, `f1`, `alt+enter`
 */
export const actionOf = (keyed: Keyed, key: string, mode: Mode): KeyAction | undefined => {
  // With Caps Lock on, Alt+M arrives as Alt+Shift+M.
  const plain = key.replace(/^alt\+shift\+(?=[a-z]$)/, 'alt+');
  const inMode = (one: Mode): KeyAction | undefined => bound(keyed, key, one) ?? bound(keyed, plain, one);
  return inMode(mode) ?? (mode === 'propagate' ? inMode('document') : undefined);
};

/**
 * The actions that the palette offers: all but cursor movements, keys that overlays share, itself, and the nine keys of the
 * terms, for which `term-number` asks. What is chosen is done where the palette was opened.
 */
export const commands: readonly KeyAction[] = keyTable
  .filter((row: KeyRow) => row.group !== 'moving' && row.group !== 'overlay')
  .map(({ action }) => action)
  .filter((action) => action !== 'insert-term' && action !== 'palette');

const names: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  escape: 'Esc',
};

/** A key as keyboards label it: `ctrl+n` → `Ctrl+N`, `pagedown` → `PageDown`. */
const keyLabel = (key: string): string =>
  key
    .split('+')
    .map((part) => names[part] ?? part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('+');

/** Nine keys with digits at their end are shown as one: Alt+1–9. */
const labels = (action: KeyAction, keys: readonly string[]): readonly string[] => {
  if (action !== 'insert-term') return keys.map(keyLabel);
  return keys
    .filter((key) => !/[2-9]$/.test(key))
    .map((key) =>
      key.endsWith('1') && keys.includes(`${key.slice(0, -1)}9`) ? `${keyLabel(key)}–9` : keyLabel(key),
    );
};

/** Labels of the keys that arrive from this terminal. */
const arriving = (keyed: Keyed, action: KeyAction): readonly string[] =>
  labels(
    action,
    keysFor(keyed, action).filter((key) => keyed.enhanced === true || !isEnhanced(key)),
  );

/** All keys of an action, as help shows them. */
export const keysOf = (keyed: Keyed, action: KeyAction): string => arriving(keyed, action).join(', ');

/** The usual key of an action; empty where it has none. */
export const firstKey = (keyed: Keyed, action: KeyAction): string => arriving(keyed, action)[0] ?? '';

/** A hint of the last row: an action, and the word for what it does here. */
export type Hint = { readonly action: KeyAction; readonly word: keyof Locale['tui']['hint'] };

/** The hints of a mode, the most important first. */
export const hintsIn = (mode: Mode): readonly Hint[] =>
  keyTable
    .flatMap((row) => {
      const hint = (row as KeyRow).hint?.[mode];
      return hint === undefined ? [] : [{ action: row.action, rank: hint[0], word: hint[1] }];
    })
    .sort((a, b) => a.rank - b.rank);
