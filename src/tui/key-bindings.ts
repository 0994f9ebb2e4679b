// Queries of the key table: the action of a key, the keys of an action, the hints of a mode.

import type { Locale } from '../i18n/locale.js';
import { holdsIn, type KeyRow, type Mode } from './key.js';
import { defaultKeys, type KeyMap } from './key-map.js';
import { isEnhanced } from './key-names.js';
import { type KeyAction, keyTable } from './keys.js';

/**
 * Names and synonyms of each action in all interface languages, folded for search; loaded when palette or help is first
 * opened.
 */
export type CommandWords = ReadonlyMap<
  KeyAction,
  { readonly text: string; readonly synonyms: readonly string[] }
>;

/** The translator's key bindings; those of the table by default. */
export type Keyed = {
  readonly keys?: KeyMap;
  /** Whether the terminal supports the kitty keyboard protocol, which some keys need. */
  readonly enhanced?: boolean;
};

const keysFor = ({ keys = defaultKeys }: Keyed, action: KeyAction): readonly string[] =>
  keys.get(action) ?? [];

const bound = (keyed: Keyed, key: string, mode: Mode): KeyAction | undefined =>
  keyTable.find((row) => holdsIn(row, mode) && keysFor(keyed, row.action).includes(key))?.action;

/**
 * Returns the action of a key in a mode. The propagation prompt has only its own keys; any other key keeps its meaning
 * in the document.
 * @param key named as in `key-sequences.ts`: `ctrl+n`, `f1`, `alt+enter`
 */
export const actionOf = (keyed: Keyed, key: string, mode: Mode): KeyAction | undefined =>
  bound(keyed, key, mode) ?? (mode === 'propagate' ? bound(keyed, key, 'document') : undefined);

/**
 * Actions in the palette: all except cursor movements, keys that overlays share, the palette itself, and the nine term
 * keys, which `term-number` replaces. The chosen action runs in the mode in which the palette was opened.
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

/** The label of a key on the keyboard: `ctrl+n` → `Ctrl+N`, `pagedown` → `PageDown`. */
const keyLabel = (key: string): string =>
  key
    .split('+')
    .map((part) => names[part] ?? part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('+');

/** Shows nine keys that end with digits as one: Alt+1–9. */
const labels = (action: KeyAction, keys: readonly string[]): readonly string[] => {
  if (action !== 'insert-term') return keys.map(keyLabel);
  return keys
    .filter((key) => !/[2-9]$/.test(key))
    .map((key) =>
      key.endsWith('1') && keys.includes(`${key.slice(0, -1)}9`) ? `${keyLabel(key)}–9` : keyLabel(key),
    );
};

/** Labels of the keys that this terminal can send. */
const arriving = (keyed: Keyed, action: KeyAction): readonly string[] =>
  labels(
    action,
    keysFor(keyed, action).filter((key) => keyed.enhanced === true || !isEnhanced(key)),
  );

/** All keys of an action, as help shows them. */
export const keysOf = (keyed: Keyed, action: KeyAction): string => arriving(keyed, action).join(', ');

/** The usual key of an action; empty if it has none. */
export const firstKey = (keyed: Keyed, action: KeyAction): string => arriving(keyed, action)[0] ?? '';

/** A hint in the last row: an action, and the word for its effect in this mode. */
export type Hint = { readonly action: KeyAction; readonly word: keyof Locale['tui']['hint'] };

/** The hints of a mode, the most important first. */
export const hintsIn = (mode: Mode): readonly Hint[] =>
  keyTable
    .flatMap((row) => {
      const hint = (row as KeyRow).hint?.[mode];
      return hint === undefined ? [] : [{ action: row.action, rank: hint[0], word: hint[1] }];
    })
    .sort((a, b) => a.rank - b.rank);
