// Contract of a key: one row says everything about an action: its keys, where they mean it, what it does, and where the last
// row of the screen hints at it.

import type { Locale } from '../i18n/locale.js';
import type { UserAction } from '../workspace/action.js';
import type { OverlayKind } from '../workspace/overlay.js';

/**
 * Where a key means something: while the translation is typed, or in the overlay on top of it. `documents`: in `home` while no
 * path is typed, so that Tab and → are free.
 */
export type Mode = 'document' | 'documents' | OverlayKind;

/** A mode, or all overlays of a sort. */
type Where = Mode | 'field' | 'list' | 'overlay';

/**
 * Which modes take typed text in a one-line field, and which show a list to choose from.
 */
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
  home: ['field', 'list'],
  documents: ['list'],
  export: ['field', 'list'],
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
  'meeting-check': ['list'],
};

/** Whether a row holds in a mode. The question about propagation has its own keys only, so that none answers it by accident. */
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
  /** The first key is the usual one, the others are for terminals where it does not arrive. None: only in the palette. */
  readonly keys: readonly string[];
  readonly where: readonly Where[];
  /** What the workspace is told; missing where it depends on the key or the screen (`input/perform.ts`). */
  readonly does?: UserAction;
  /** By mode: the rank among the hints of the last row (the lowest first) and the word shown (`tui.hint.…`). */
  readonly hint?: Readonly<Partial<Record<Mode, readonly [rank: number, word: keyof Locale['tui']['hint']]>>>;
};
