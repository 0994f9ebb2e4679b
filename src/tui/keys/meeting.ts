// Keys for meetings: list, participants, check of all papers; and for the statistics of a document.

import type { KeyRow } from '../key.js';

export const meetingKeys = [
  {
    action: 'meetings',
    group: 'meeting',
    keys: ['alt+&'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'meetings' },
  },
  {
    action: 'statistics',
    group: 'meeting',
    keys: ['alt+%'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'statistics' },
  },
  {
    action: 'meeting-check',
    group: 'meeting',
    keys: ['alt+@'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'meeting-check' },
  },
  {
    action: 'edit-meeting',
    group: 'meeting',
    keys: ['f4', 'alt+n'],
    where: ['meetings'],
    does: { kind: 'open', overlay: 'meeting' },
    hint: { meetings: [30, 'edit'] },
  },
  {
    action: 'participants',
    group: 'meeting',
    keys: ['tab'],
    where: ['meetings'],
    does: { kind: 'open', overlay: 'participants' },
    hint: { meetings: [20, 'participants'] },
  },
  {
    action: 'import-participants',
    group: 'meeting',
    keys: ['tab'],
    where: ['participants'],
    does: { kind: 'open', overlay: 'participant-file' },
    hint: { participants: [20, 'import'] },
  },
  {
    action: 'remove-participant',
    group: 'meeting',
    keys: ['delete', 'backspace'],
    where: ['participants'],
    does: { kind: 'put-aside', forGood: true },
    hint: { participants: [30, 'remove'] },
  },
  {
    action: 'next-check',
    group: 'meeting',
    keys: ['tab'],
    where: ['meeting-check'],
    does: { kind: 'field', step: 1 },
    hint: { 'meeting-check': [20, 'by-check'] },
  },
  {
    action: 'previous-check',
    group: 'meeting',
    keys: ['shift+tab'],
    where: ['meeting-check'],
    does: { kind: 'field', step: -1 },
  },
  {
    action: 'by-severity',
    group: 'meeting',
    keys: ['f6', 'alt+l'],
    where: ['meeting-check'],
    does: { kind: 'filter' },
    hint: { 'meeting-check': [30, 'by-severity'] },
  },
] as const satisfies readonly KeyRow[];
