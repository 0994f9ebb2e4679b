// The translator's key bindings: from the table, a preset, and `keys.json`.

import { Problem } from '../model/problem.js';
import { holdsIn, type KeyRow, type Mode, overlaySorts } from './key.js';
import { parseKey, unusable } from './key-names.js';
import { type PresetName, presets } from './key-presets.js';
import { type KeyAction, keyTable } from './keys.js';

/** The keys of every action, the usual one first. */
export type KeyMap = ReadonlyMap<KeyAction, readonly string[]>;

/** The contents of a key file. */
export type ChosenKeys = { readonly preset: PresetName; readonly own: KeyMap; readonly keys: KeyMap };

const rows: readonly (KeyRow & { readonly action: KeyAction })[] = keyTable;
const modes: readonly Mode[] = ['document', ...(Object.keys(overlaySorts) as (keyof typeof overlaySorts)[])];

/** The key bindings of the table. */
export const defaultKeys: KeyMap = new Map(rows.map(({ action, keys }) => [action, keys]));

/**
 * Whether an action needs a key: the palette cannot run it, and without it an overlay or the program cannot be left or
 * reached.
 */
const isNeeded = ({ action, group, where }: KeyRow): boolean =>
  group === 'moving' || group === 'overlay' || action === 'palette' || !where.includes('document');

const meet = (one: KeyRow, other: KeyRow): boolean =>
  modes.some((mode) => holdsIn(one, mode) && holdsIn(other, mode));

/**
 * Assigns other keys to actions. An action that had one of these keys loses it.
 * @throws Problem `keys-conflict` if two actions get the same key, or one loses the last key that it needs
 */
const withKeys = (before: KeyMap, own: KeyMap, file: string): KeyMap => {
  const after = new Map(before);
  for (const [action, keys] of own) after.set(action, keys);
  for (const row of rows) {
    const takers = rows.filter((one) => one.action !== row.action && own.has(one.action) && meet(one, row));
    for (const key of after.get(row.action) ?? []) {
      const taker = takers.find(({ action }) => own.get(action)?.includes(key));
      // Two rows that share a key in the table may keep sharing it.
      if (taker === undefined || before.get(taker.action)?.includes(key)) continue;
      const left = (after.get(row.action) ?? []).filter((one) => one !== key);
      if (own.has(row.action) || (left.length === 0 && isNeeded(row))) {
        throw new Problem('keys-conflict', { file, key, first: taker.action, second: row.action });
      }
      after.set(row.action, left);
    }
  }
  return after;
};

/** The key bindings of a preset. */
export const presetKeys = (name: PresetName): KeyMap =>
  withKeys(defaultKeys, new Map(Object.entries(presets[name]) as [KeyAction, readonly string[]][]), name);

const isAction = (name: string): name is KeyAction => rows.some(({ action }) => action === name);
const isPreset = (name: unknown): name is PresetName =>
  typeof name === 'string' && Object.hasOwn(presets, name);

const keysIn = (action: KeyAction, value: unknown, file: string): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const keys = list.map((given) => {
    const key = typeof given === 'string' ? parseKey(given) : undefined;
    const reason = key === undefined ? 'unknown' : unusable(key);
    if (key === undefined || reason !== undefined) {
      throw new Problem(
        reason === 'typed' ? 'keys-typed' : reason === 'taken' ? 'keys-taken' : 'keys-unknown',
        {
          file,
          action,
          key: typeof given === 'string' ? given : (JSON.stringify(given) ?? ''),
        },
      );
    }
    return key;
  });
  const row = rows.find((one) => one.action === action);
  if (keys.length === 0 && row !== undefined && isNeeded(row))
    throw new Problem('keys-none', { file, action });
  // The key of the first term represents all nine.
  if (action !== 'insert-term') return keys;
  return keys.flatMap((key) =>
    key.endsWith('1') ? Array.from({ length: 9 }, (_, index) => key.slice(0, -1) + (index + 1)) : [key],
  );
};

const objectIn = (text: string, file: string): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return { ...read };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Problem('keys-not-json', { file });
};

/**
 * Parses a key file: `{"preset": "omegat", "confirm": "ctrl+enter", "undo": ["ctrl+z", "alt+z"]}`.
 * @param file its path, for the Problem's sentence
 * @throws Problem `keys-…`
 */
export const readKeys = (text: string, file: string): ChosenKeys => {
  const { preset = 'default', ...given } = objectIn(text, file);
  if (!isPreset(preset)) {
    const named = typeof preset === 'string' ? preset : JSON.stringify(preset);
    throw new Problem('keys-preset', { file, preset: named, presets: Object.keys(presets).join(', ') });
  }
  const own = new Map<KeyAction, readonly string[]>();
  for (const [action, value] of Object.entries(given)) {
    if (!isAction(action)) throw new Problem('keys-action', { file, action });
    own.set(action, keysIn(action, value, file));
  }
  return { preset, own, keys: withKeys(presetKeys(preset), own, file) };
};
