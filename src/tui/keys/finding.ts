// Keys for findings, search and replacement.

import type { KeyRow } from '../key.js';

export const findingKeys = [
  {
    action: 'next-finding',
    group: 'finding',
    keys: ['f8', 'alt+.'],
    where: ['document'],
    does: { kind: 'go', to: 'next-finding' },
    hint: { document: [110, 'next-finding'] },
  },
  {
    action: 'previous-finding',
    group: 'finding',
    keys: ['shift+f8', 'alt+,'],
    where: ['document'],
    does: { kind: 'go', to: 'previous-finding' },
  },
  {
    action: 'findings',
    group: 'finding',
    keys: ['alt+k', 'f11'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'findings' },
  },
  {
    action: 'fix',
    group: 'finding',
    keys: ['alt+q'],
    where: ['document', 'findings', 'details'],
    does: { kind: 'fix' },
    hint: { findings: [20, 'fix'] },
  },
  {
    action: 'waive',
    group: 'finding',
    keys: ['alt+w'],
    where: ['document', 'findings', 'details', 'meeting-check'],
    does: { kind: 'waive' },
    hint: { findings: [30, 'waive'], 'meeting-check': [40, 'waive'] },
  },
  {
    action: 'search',
    group: 'finding',
    keys: ['ctrl+f'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'search' },
    hint: { document: [90, 'search'], lookup: [60, 'search'], pick: [70, 'search'] },
  },
  {
    action: 'replace',
    group: 'finding',
    keys: ['f7', 'alt+r'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'replace' },
  },
  {
    action: 'seek',
    group: 'finding',
    keys: ['alt+g'],
    where: ['document', 'lookup'],
    does: { kind: 'seek' },
    hint: { lookup: [40, 'seek'] },
  },
  {
    action: 'goto',
    group: 'finding',
    keys: ['ctrl+g'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'goto' },
    hint: { document: [130, 'goto'] },
  },
  {
    action: 'back',
    group: 'finding',
    keys: ['ctrl+r'],
    where: ['document'],
    does: { kind: 'go', to: 'back' },
  },
  {
    action: 'filter',
    group: 'finding',
    keys: ['f6', 'alt+l'],
    where: ['document'],
    does: { kind: 'filter' },
  },
] as const satisfies readonly KeyRow[];
