// Keys for the program: help, documents, export, settings, quitting.

import type { KeyRow } from '../key.js';

export const programKeys = [
  {
    action: 'help',
    group: 'program',
    keys: ['f1', 'alt+?'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'help' },
    hint: { document: [10, 'help'] },
  },
  {
    action: 'palette',
    group: 'program',
    keys: ['f3', 'ctrl+o', 'alt+x'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'palette' },
    hint: { document: [50, 'palette'] },
  },
  {
    action: 'home',
    group: 'program',
    keys: ['f12', 'alt+o'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'home' },
  },
  {
    action: 'export',
    group: 'program',
    keys: ['f9', 'alt+s'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'export' },
  },
  {
    action: 'review',
    group: 'program',
    keys: ['alt+#'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'review-file' },
  },
  {
    action: 'settings',
    group: 'program',
    keys: ['f10'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'settings' },
  },
  { action: 'tour', group: 'program', keys: [], where: ['document'], does: { kind: 'tour' } },
  {
    action: 'language',
    group: 'program',
    keys: ['f2'],
    where: ['document', 'overlay'],
    hint: { document: [140, 'language'], help: [30, 'language'] },
  },
  // No key of its own: Ctrl+Z is undo, and every other Ctrl key is taken.
  { action: 'suspend', group: 'program', keys: [], where: ['document', 'overlay'] },
  {
    action: 'quit',
    group: 'program',
    keys: ['ctrl+q'],
    where: ['document', 'overlay'],
    does: { kind: 'leave' },
    hint: { document: [20, 'quit'], documents: [60, 'quit'], home: [50, 'quit'] },
  },
  {
    action: 'ask-quit',
    group: 'program',
    keys: ['ctrl+c'],
    where: ['document', 'overlay'],
    does: { kind: 'ask-leave' },
  },
] as const satisfies readonly KeyRow[];
