// Questions to the key table: what a key does, which keys an action has, which hints a mode shows.

import type { Locale } from '../i18n/locale.js';
import { holdsIn, type KeyRow, type Mode } from './key.js';
import { type KeyAction, keyTable, rowOf } from './keys.js';

/**
 * The names and synonyms of each action in all interface languages, folded for search; loaded when the palette or help is
 * first opened.
 */
export type CommandWords = ReadonlyMap<
  KeyAction,
  { readonly text: string; readonly synonyms: readonly string[] }
>;

const bound = (key: string, mode: Mode): KeyAction | undefined =>
  keyTable.find((row: KeyRow) => holdsIn(row, mode) && row.keys.includes(key))?.action;

/**
 * The action of a key in a mode. The propagation prompt has only its own keys; any other key means what it means in the
 * document.
 * @param key as `key-sequences.ts` names it: `ctrl+n`, `f1`, `alt+enter`
 */
export const actionOf = (key: string, mode: Mode): KeyAction | undefined =>
  bound(key, mode) ?? (mode === 'propagate' ? bound(key, 'document') : undefined);

/** The actions that the palette offers: those of the document, without cursor movements and without itself. */
export const commands: readonly KeyAction[] = keyTable
  .filter(
    (row: KeyRow) => row.group !== 'moving' && row.group !== 'overlay' && row.where.includes('document'),
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

/** A key as keyboards label it: `ctrl+n` → `Ctrl+N`, `pagedown` → `PageDown`. */
const keyLabel = (key: string): string =>
  key
    .split('+')
    .map((part) => names[part] ?? part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('+');

// Nine keys each, shown as one.
const ranges: Readonly<Partial<Record<KeyAction, string>>> = {
  'insert-term': 'Alt+1–9',
  'term-number': 'Esc 1–9',
};

/** All keys of an action, as help shows them. */
export const keysOf = (action: KeyAction): string =>
  ranges[action] ?? rowOf(action).keys.map(keyLabel).join(', ');

/** The usual key of an action; empty where it has none. */
export const firstKey = (action: KeyAction): string =>
  ranges[action] ?? rowOf(action).keys.slice(0, 1).map(keyLabel).join('');

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
