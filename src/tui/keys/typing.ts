// Keys for typing: line breaks, undo, clipboard, deletion.

import type { KeyRow } from '../key.js';

export const typingKeys = [
  {
    action: 'line-break',
    group: 'typing',
    keys: ['alt+enter', 'ctrl+j', 'shift+enter'],
    where: ['document'],
    does: { kind: 'type', text: '\n' },
  },
  {
    action: 'undo',
    group: 'typing',
    keys: ['ctrl+z', 'ctrl+_', 'alt+z'],
    where: ['document', 'history', 'participants', 'review'],
    does: { kind: 'undo' },
    hint: { document: [70, 'undo'], history: [10, 'undo'], participants: [40, 'undo'], review: [40, 'undo'] },
  },
  {
    action: 'redo',
    group: 'typing',
    keys: ['ctrl+y', 'ctrl+shift+z'],
    where: ['document'],
    does: { kind: 'redo' },
  },
  { action: 'cut', group: 'typing', keys: ['ctrl+x'], where: ['document', 'field'], does: { kind: 'cut' } },
  {
    action: 'copy',
    group: 'typing',
    keys: ['alt+c'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'copy' },
  },
  {
    action: 'paste',
    group: 'typing',
    keys: ['ctrl+v'],
    where: ['document', 'documents', 'field'],
    does: { kind: 'paste' },
  },
  {
    action: 'select-all',
    group: 'typing',
    keys: ['alt+a'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'edit', edit: 'select-all' },
  },
  {
    action: 'backspace',
    group: 'typing',
    keys: ['backspace'],
    where: ['document', 'field'],
    does: { kind: 'edit', edit: 'backspace' },
  },
  {
    action: 'delete',
    group: 'typing',
    keys: ['delete'],
    where: ['document', 'field'],
    does: { kind: 'edit', edit: 'delete' },
  },
  {
    action: 'delete-word',
    group: 'typing',
    keys: ['ctrl+w', 'alt+backspace', 'ctrl+backspace'],
    where: ['document', 'field'],
    does: { kind: 'edit', edit: 'delete-word' },
  },
  {
    action: 'delete-to-end',
    group: 'typing',
    keys: ['ctrl+k'],
    where: ['document', 'field'],
    does: { kind: 'edit', edit: 'delete-to-end' },
  },
  { action: 'edit-outside', group: 'typing', keys: ['alt+e'], where: ['document'] },
] as const satisfies readonly KeyRow[];
