// Contract of a key row: an action with its keys, the modes in which they work, its effect, and its hints in the last
// row of the screen.

import type { Locale } from '../i18n/locale.js';
import type { UserAction } from '../workspace/action.js';
import type { OverlayKind } from '../workspace/overlay.js';

/**
 * The mode that decides what a key means: the document, or the topmost overlay. `documents` is `home` while no path is typed:
 * Tab and → are free then.
 */
export type Mode = 'document' | 'documents' | OverlayKind;

/** A mode, or all overlays of one sort. */
type Where = Mode | 'field' | 'list' | 'overlay';

/** The sort of each mode: with a one-line text field, with a list to choose from, both or neither. */
export const overlaySorts: Readonly<Record<Exclude<Mode, 'document'>, readonly ('field' | 'list')[]>> = {
  search: ['field', 'list'],
  goto: ['field'],
  lookup: ['field', 'list'],
  help: ['field', 'list'],
  palette: ['field', 'list'],
  pick: [],
  replace: ['field', 'list'],
  form: ['field', 'list'],
  candidates: ['list'],
  history: ['list'],
  earlier: ['list'],
  home: ['field', 'list'],
  documents: ['list'],
  export: ['field', 'list'],
  exported: ['list'],
  settings: ['list'],
  findings: ['list'],
  waive: ['field', 'list'],
  comment: ['field'],
  concordance: ['field', 'list'],
  details: ['list'],
  preview: ['list'],
  propagate: [],
  conflict: ['list'],
  statistics: ['list'],
  meetings: ['list'],
  meeting: ['field', 'list'],
  participants: ['list'],
  person: ['field', 'list'],
  'participant-file': ['field', 'list'],
  'review-file': ['field', 'list'],
  review: ['list'],
  'meeting-check': ['list'],
};

/**
 * Whether a row applies in a mode. The propagation prompt has only its own keys, so that no key answers it by accident.
 */
export const holdsIn = ({ where }: KeyRow, mode: Mode): boolean =>
  where.some(
    (place) =>
      place === mode ||
      (mode !== 'document' &&
        ((place === 'overlay' && mode !== 'propagate') ||
          ((place === 'field' || place === 'list') && overlaySorts[mode].includes(place)))),
  );

/** One action. */
export type KeyRow = {
  readonly action: string;
  /** The heading in the help screen. */
  readonly group: 'segment' | 'terms' | 'finding' | 'typing' | 'moving' | 'meeting' | 'overlay' | 'program';
  /**
   * The first key is the usual one; the others are for terminals that do not send it. Without keys the action is only in
   * the palette.
   */
  readonly keys: readonly string[];
  readonly where: readonly Where[];
  /** The workspace action; missing if it depends on the key or the screen (`input/perform.ts`). */
  readonly does?: UserAction;
  /** For each mode the rank among the hints of the last row (lowest first) and the word shown (`tui.hint.…`). */
  readonly hint?: Readonly<Partial<Record<Mode, readonly [rank: number, word: keyof Locale['tui']['hint']]>>>;
};
