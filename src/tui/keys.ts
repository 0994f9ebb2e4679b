// The key table, in the order of the help screen.
// Ctrl+H, I, M and [ arrive as Backspace, Tab, Enter and Esc. Alt with [ ] _ or a capital O or P begins a sequence of the terminal. A
// letter alone never arrives while an input method for Hangul or kana is on. So none of these can be a key here.
// If two actions have the same key, test/tui/key-table.test.ts fails and names the free keys with Alt.

import type { KeyRow } from './key.js';
import { findingKeys } from './keys/finding.js';
import { meetingKeys } from './keys/meeting.js';
import { movingKeys } from './keys/moving.js';
import { overlayKeys } from './keys/overlay.js';
import { programKeys } from './keys/program.js';
import { segmentKeys } from './keys/segment.js';
import { termKeys } from './keys/terms.js';
import { typingKeys } from './keys/typing.js';

/** Every action with its keys: one row for each action, one file for each group. */
export const keyTable = [
  ...segmentKeys,
  ...termKeys,
  ...findingKeys,
  ...typingKeys,
  ...movingKeys,
  ...meetingKeys,
  ...overlayKeys,
  ...programKeys,
] as const satisfies readonly KeyRow[];

export type KeyAction = (typeof keyTable)[number]['action'];
export type KeyGroup = (typeof keyTable)[number]['group'];

/** Groups in the order of the help screen. */
export const keyGroups = [
  'segment',
  'terms',
  'finding',
  'typing',
  'moving',
  'meeting',
  'overlay',
  'program',
] as const satisfies readonly KeyGroup[];

/** Returns the row of an action. @throws TypeError for an action without a row, which the types rule out */
export const rowOf = (action: KeyAction): KeyRow => {
  const row = keyTable.find((candidate) => candidate.action === action);
  if (row === undefined) throw new TypeError(`no key row for ${action}`);
  return row;
};
