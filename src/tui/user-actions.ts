// What a named action is in the workspace, where neither the key nor the screen has a say.

import type { UserAction } from '../workspace/action.js';
import type { KeyAction } from './keys.js';

/** Actions that are the same wherever they are done. The others depend on the key or on the size of the screen. */
const actions = {
  confirm: { kind: 'confirm', stay: false },
  'confirm-stay': { kind: 'confirm', stay: true },
  next: { kind: 'go', to: 'next' },
  previous: { kind: 'go', to: 'previous' },
  'next-untouched': { kind: 'go', to: 'untouched' },
  'next-draft': { kind: 'go', to: 'draft' },
  'next-flagged': { kind: 'go', to: 'flagged' },
  first: { kind: 'go', to: 'first' },
  last: { kind: 'go', to: 'last' },
  back: { kind: 'go', to: 'back' },
  flag: { kind: 'flag' },
  filter: { kind: 'filter' },
  'copy-source': { kind: 'copy-source' },
  'term-number': { kind: 'prefix' },
  complete: { kind: 'complete' },
  lookup: { kind: 'open', overlay: 'lookup' },
  pick: { kind: 'open', overlay: 'pick' },
  search: { kind: 'open', overlay: 'search' },
  replace: { kind: 'open', overlay: 'replace' },
  goto: { kind: 'open', overlay: 'goto' },
  palette: { kind: 'open', overlay: 'palette' },
  help: { kind: 'open', overlay: 'help' },
  'line-break': { kind: 'type', text: '\n' },
  undo: { kind: 'undo' },
  redo: { kind: 'redo' },
  cut: { kind: 'cut' },
  copy: { kind: 'copy' },
  paste: { kind: 'paste' },
  'select-all': { kind: 'edit', edit: 'select-all' },
  left: { kind: 'move', to: 'left', select: false },
  right: { kind: 'move', to: 'right', select: false },
  'word-left': { kind: 'move', to: 'word-left', select: false },
  'word-right': { kind: 'move', to: 'word-right', select: false },
  'line-start': { kind: 'move', to: 'line-start', select: false },
  'line-end': { kind: 'move', to: 'line-end', select: false },
  'select-left': { kind: 'move', to: 'left', select: true },
  'select-right': { kind: 'move', to: 'right', select: true },
  'select-word-left': { kind: 'move', to: 'word-left', select: true },
  'select-word-right': { kind: 'move', to: 'word-right', select: true },
  'select-line-start': { kind: 'move', to: 'line-start', select: true },
  'select-line-end': { kind: 'move', to: 'line-end', select: true },
  backspace: { kind: 'edit', edit: 'backspace' },
  delete: { kind: 'edit', edit: 'delete' },
  'delete-word': { kind: 'edit', edit: 'delete-word' },
  'delete-to-end': { kind: 'edit', edit: 'delete-to-end' },
  'next-field': { kind: 'field', step: 1 },
  'previous-field': { kind: 'field', step: -1 },
  regex: { kind: 'regex' },
  accept: { kind: 'accept' },
  close: { kind: 'close' },
  quit: { kind: 'leave' },
  'ask-quit': { kind: 'ask-leave' },
} as const satisfies Partial<Record<KeyAction, UserAction>>;

/** What an action is that is the same wherever it is done. */
export const fixedAction = (action: KeyAction): UserAction | undefined =>
  action in actions ? actions[action as keyof typeof actions] : undefined;
