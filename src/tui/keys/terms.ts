// Keys for terms, memory and suggestions: inserting and looking up.

import type { KeyRow } from '../key.js';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export const termKeys = [
  {
    action: 'insert-term',
    group: 'terms',
    keys: digits.map((digit) => `alt+${digit}`),
    where: ['document', 'pick', 'details'],
    hint: { document: [40, 'insert-term'] },
  },
  {
    action: 'term-number',
    group: 'terms',
    keys: ['ctrl+\\'],
    where: ['document'],
    does: { kind: 'prefix' },
  },
  {
    action: 'insert-memory',
    group: 'terms',
    keys: ['alt+m', 'ctrl+]'],
    where: ['document'],
    does: { kind: 'insert-memory' },
  },
  {
    action: 'insert-quantity',
    group: 'terms',
    keys: ['alt+i'],
    where: ['document'],
    does: { kind: 'insert-insertable', insertable: 'quantity' },
  },
  {
    action: 'insert-name',
    group: 'terms',
    keys: ['alt+p', 'ctrl+^'],
    where: ['document'],
    does: { kind: 'insert-insertable', insertable: 'name' },
  },
  {
    action: 'insert-code',
    group: 'terms',
    keys: ['alt+-'],
    where: ['document'],
    does: { kind: 'insert-code' },
  },
  {
    action: 'complete',
    group: 'terms',
    keys: ['tab'],
    where: ['document', 'home', 'participant-file', 'review-file'],
    does: { kind: 'complete' },
    hint: { home: [30, 'complete'], 'participant-file': [30, 'complete'], 'review-file': [30, 'complete'] },
  },
  {
    action: 'lookup',
    group: 'terms',
    keys: ['ctrl+l'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'lookup' },
    hint: { document: [60, 'lookup'], pick: [60, 'lookup'] },
  },
  {
    action: 'concordance',
    group: 'terms',
    keys: ['alt+0', 'shift+f3'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'concordance' },
    hint: { pick: [65, 'concordance'] },
  },
  {
    action: 'pick',
    group: 'terms',
    keys: ['ctrl+b'],
    where: ['document'],
    does: { kind: 'open', overlay: 'pick' },
  },
  {
    action: 'term-form',
    group: 'terms',
    keys: ['f4', 'alt+n'],
    where: ['document', 'pick', 'lookup', 'form'],
    does: { kind: 'term-form' },
    hint: {
      document: [80, 'new-term'],
      lookup: [30, 'edit'],
      pick: [50, 'new-term'],
      form: [30, 'edit-known'],
    },
  },
  {
    action: 'candidates',
    group: 'terms',
    keys: ['f5'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'candidates' },
  },
  {
    action: 'history',
    group: 'terms',
    keys: ['f8', 'alt+h'],
    where: ['lookup'],
    does: { kind: 'open', overlay: 'history' },
    hint: { lookup: [50, 'history'] },
  },
] as const satisfies readonly KeyRow[];
