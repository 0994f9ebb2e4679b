// The keys. One row says everything about an action: its keys, where they mean it, what it does, and where the last row of
// the screen hints at it.

import type { Locale } from '../i18n/locale.js';
import type { UserAction } from '../workspace/action.js';
import type { OverlayKind } from '../workspace/overlay.js';

/** Where a key means something: while the translation is typed, or in the overlay on top of it. */
export type Mode = 'document' | OverlayKind;

/** A mode, or all overlays of a sort. */
type Where = Mode | 'field' | 'list' | 'overlay';

/**
 * Which overlays take typed text in a one-line field, and which show a list to choose from.
 * @internal for the test that draws every overlay
 */
export const overlaySorts: Readonly<Record<OverlayKind, readonly ('field' | 'list')[]>> = {
  search: ['field', 'list'],
  goto: ['field'],
  lookup: ['field', 'list'],
  help: ['list'],
  palette: ['field', 'list'],
  pick: [],
  replace: ['field', 'list'],
  form: ['field', 'list'],
  candidates: ['list'],
  history: ['list'],
  home: ['field', 'list'],
  export: ['field', 'list'],
  settings: ['list'],
  findings: ['list'],
  waive: ['field', 'list'],
  comment: ['field'],
  spread: [],
};

/** Whether a row holds in a mode. */
export const holdsIn = ({ where }: KeyRow, mode: Mode): boolean =>
  where.some(
    (place) =>
      place === mode ||
      (mode !== 'document' &&
        (place === 'overlay' ||
          ((place === 'field' || place === 'list') && overlaySorts[mode].includes(place)))),
  );

/** One action. */
export type KeyRow = {
  readonly action: string;
  /** The heading in the help screen. */
  readonly group: 'segment' | 'terms' | 'finding' | 'typing' | 'moving' | 'overlay' | 'program';
  /** The first key is the usual one, the others are for terminals where it does not arrive. None: only in the palette. */
  readonly keys: readonly string[];
  readonly where: readonly Where[];
  /** What the workspace is told; missing where it depends on the key or the screen (`input/perform.ts`). */
  readonly does?: UserAction;
  /** By mode: the rank among the hints of the last row (the lowest first) and the word shown (`tui.hint.…`). */
  readonly hint?: Readonly<Partial<Record<Mode, readonly [rank: number, word: keyof Locale['tui']['hint']]>>>;
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

// Ctrl+H, I, M and [ arrive as Backspace, Tab, Enter and Esc; a letter alone never arrives while an input method for Hangul
// or kana is on: none of them can be a key here.
/** Actions in the order in which help shows them. */
export const keyTable = [
  {
    action: 'confirm',
    group: 'segment',
    keys: ['enter'],
    where: ['document'],
    does: { kind: 'confirm', stay: false },
    hint: { document: [30, 'confirm'] },
  },
  {
    action: 'confirm-stay',
    group: 'segment',
    keys: ['ctrl+s'],
    where: ['document'],
    does: { kind: 'confirm', stay: true },
  },
  {
    action: 'next',
    group: 'segment',
    keys: ['ctrl+n', 'pagedown', 'alt+down'],
    where: ['document'],
    does: { kind: 'go', to: 'next' },
  },
  {
    action: 'previous',
    group: 'segment',
    keys: ['ctrl+p', 'pageup', 'alt+up'],
    where: ['document'],
    does: { kind: 'go', to: 'previous' },
  },
  {
    action: 'next-untouched',
    group: 'segment',
    keys: ['ctrl+d'],
    where: ['document'],
    does: { kind: 'go', to: 'untouched' },
    hint: { document: [100, 'next-untouched'] },
  },
  {
    action: 'next-draft',
    group: 'segment',
    keys: ['alt+d'],
    where: ['document'],
    does: { kind: 'go', to: 'draft' },
  },
  {
    action: 'next-flagged',
    group: 'segment',
    keys: ['alt+t'],
    where: ['document'],
    does: { kind: 'go', to: 'flagged' },
  },
  {
    action: 'first',
    group: 'segment',
    keys: ['ctrl+home'],
    where: ['document'],
    does: { kind: 'go', to: 'first' },
  },
  {
    action: 'last',
    group: 'segment',
    keys: ['ctrl+end'],
    where: ['document'],
    does: { kind: 'go', to: 'last' },
  },
  {
    action: 'flag',
    group: 'segment',
    keys: ['ctrl+t'],
    where: ['document'],
    does: { kind: 'flag' },
    hint: { document: [120, 'flag'] },
  },
  { action: 'mark', group: 'segment', keys: ['alt+;'], where: ['document'], does: { kind: 'mark' } },
  {
    action: 'next-mark',
    group: 'segment',
    keys: ["alt+'", 'alt+:'],
    where: ['document'],
    does: { kind: 'go', to: 'mark' },
  },
  {
    action: 'comment',
    group: 'segment',
    keys: ['alt+/'],
    where: ['document'],
    does: { kind: 'open', overlay: 'comment' },
  },
  {
    action: 'split',
    group: 'segment',
    keys: ['alt+u'],
    where: ['document', 'pick'],
    does: { kind: 'split' },
    hint: { pick: [40, 'split'] },
  },
  { action: 'join', group: 'segment', keys: ['alt+j'], where: ['document'], does: { kind: 'join' } },
  {
    action: 'copy-source',
    group: 'segment',
    keys: ['ctrl+u'],
    where: ['document'],
    does: { kind: 'copy-source' },
  },
  {
    action: 'insert-term',
    group: 'terms',
    keys: digits.map((digit) => `alt+${digit}`),
    where: ['document', 'pick'],
    hint: { document: [40, 'insert-term'] },
  },
  { action: 'term-number', group: 'terms', keys: ['escape'], where: ['document'], does: { kind: 'prefix' } },
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
    keys: ['alt+i', 'ctrl+\\'],
    where: ['document'],
    does: { kind: 'insert-aid', aid: 'quantity' },
  },
  {
    action: 'insert-name',
    group: 'terms',
    keys: ['alt+p', 'ctrl+^'],
    where: ['document'],
    does: { kind: 'insert-aid', aid: 'name' },
  },
  {
    action: 'complete',
    group: 'terms',
    keys: ['tab'],
    where: ['document', 'home'],
    does: { kind: 'complete' },
    hint: { home: [30, 'complete'] },
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
    where: ['document', 'findings'],
    does: { kind: 'fix' },
    hint: { findings: [20, 'fix'] },
  },
  {
    action: 'waive',
    group: 'finding',
    keys: ['alt+w'],
    where: ['document', 'findings'],
    does: { kind: 'waive' },
    hint: { findings: [30, 'waive'] },
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
  {
    action: 'line-break',
    group: 'typing',
    keys: ['alt+enter', 'ctrl+j'],
    where: ['document'],
    does: { kind: 'type', text: '\n' },
  },
  {
    action: 'undo',
    group: 'typing',
    keys: ['ctrl+_', 'alt+z'],
    where: ['document', 'history'],
    does: { kind: 'undo' },
    hint: { document: [70, 'undo'], history: [10, 'undo'] },
  },
  { action: 'redo', group: 'typing', keys: ['ctrl+y'], where: ['document'], does: { kind: 'redo' } },
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
    where: ['document', 'field'],
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
    keys: ['ctrl+w', 'alt+backspace'],
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
  {
    action: 'left',
    group: 'moving',
    keys: ['left'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'left', select: false },
  },
  {
    action: 'right',
    group: 'moving',
    keys: ['right'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'right', select: false },
  },
  { action: 'up', group: 'moving', keys: ['up'], where: ['document', 'pick'] },
  { action: 'down', group: 'moving', keys: ['down'], where: ['document', 'pick'] },
  {
    action: 'word-left',
    group: 'moving',
    keys: ['ctrl+left', 'alt+left', 'alt+b'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'word-left', select: false },
  },
  {
    action: 'word-right',
    group: 'moving',
    keys: ['ctrl+right', 'alt+right', 'alt+f'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'word-right', select: false },
  },
  {
    action: 'line-start',
    group: 'moving',
    keys: ['home', 'ctrl+a'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'line-start', select: false },
  },
  {
    action: 'line-end',
    group: 'moving',
    keys: ['end', 'ctrl+e'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'line-end', select: false },
  },
  {
    action: 'select-left',
    group: 'moving',
    keys: ['shift+left'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'left', select: true },
  },
  {
    action: 'select-right',
    group: 'moving',
    keys: ['shift+right'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'right', select: true },
    hint: { pick: [30, 'select'] },
  },
  { action: 'select-up', group: 'moving', keys: ['shift+up'], where: ['document', 'pick'] },
  { action: 'select-down', group: 'moving', keys: ['shift+down'], where: ['document', 'pick'] },
  {
    action: 'select-word-left',
    group: 'moving',
    keys: ['ctrl+shift+left', 'alt+shift+left'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'word-left', select: true },
  },
  {
    action: 'select-word-right',
    group: 'moving',
    keys: ['ctrl+shift+right', 'alt+shift+right'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'word-right', select: true },
  },
  {
    action: 'select-line-start',
    group: 'moving',
    keys: ['shift+home'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'line-start', select: true },
  },
  {
    action: 'select-line-end',
    group: 'moving',
    keys: ['shift+end'],
    where: ['document', 'pick', 'field'],
    does: { kind: 'move', to: 'line-end', select: true },
  },
  {
    action: 'accept',
    group: 'overlay',
    keys: ['enter'],
    where: ['overlay'],
    does: { kind: 'accept' },
    hint: {
      search: [10, 'next-hit'],
      goto: [10, 'go'],
      comment: [10, 'save'],
      lookup: [20, 'insert'],
      palette: [20, 'do'],
      pick: [20, 'insert'],
      replace: [30, 'replace'],
      form: [10, 'save'],
      candidates: [10, 'accept-candidate'],
      home: [10, 'open'],
      export: [20, 'write'],
      settings: [20, 'change'],
      findings: [10, 'go'],
      waive: [10, 'waive'],
      spread: [10, 'yes'],
    },
  },
  {
    action: 'choose-next',
    group: 'overlay',
    keys: ['down', 'ctrl+n'],
    where: ['pick', 'list'],
    hint: {
      lookup: [10, 'choose'],
      help: [10, 'scroll'],
      palette: [10, 'choose'],
      home: [20, 'choose'],
      export: [10, 'choose'],
      settings: [10, 'choose'],
      waive: [20, 'choose'],
    },
  },
  { action: 'choose-previous', group: 'overlay', keys: ['up', 'ctrl+p'], where: ['pick', 'list'] },
  { action: 'page-down', group: 'overlay', keys: ['pagedown'], where: ['list'] },
  { action: 'page-up', group: 'overlay', keys: ['pageup'], where: ['list'] },
  {
    action: 'next-field',
    group: 'overlay',
    keys: ['tab'],
    where: ['replace', 'form', 'pick'],
    does: { kind: 'field', step: 1 },
    hint: { pick: [10, 'next-word'], replace: [10, 'field'], form: [20, 'field'] },
  },
  {
    action: 'previous-field',
    group: 'overlay',
    keys: ['shift+tab'],
    where: ['replace', 'form', 'pick'],
    does: { kind: 'field', step: -1 },
  },
  {
    action: 'regex',
    group: 'overlay',
    keys: ['ctrl+r'],
    where: ['search', 'replace'],
    does: { kind: 'regex' },
    hint: { search: [20, 'regex'], replace: [20, 'regex'] },
  },
  {
    action: 'put-last',
    group: 'overlay',
    keys: ['tab'],
    where: ['candidates'],
    does: { kind: 'put-aside', forGood: false },
    hint: { candidates: [20, 'put-last'] },
  },
  {
    action: 'reject',
    group: 'overlay',
    keys: ['delete', 'backspace'],
    where: ['candidates'],
    does: { kind: 'put-aside', forGood: true },
    hint: { candidates: [30, 'reject'] },
  },
  {
    action: 'close',
    group: 'overlay',
    keys: ['escape'],
    where: ['overlay'],
    does: { kind: 'close' },
    hint: {
      search: [30, 'close'],
      goto: [20, 'close'],
      comment: [20, 'close'],
      lookup: [70, 'close'],
      help: [20, 'close'],
      palette: [30, 'close'],
      pick: [80, 'close'],
      replace: [40, 'close'],
      form: [40, 'close'],
      candidates: [40, 'close'],
      history: [20, 'close'],
      home: [40, 'close'],
      export: [30, 'close'],
      settings: [30, 'close'],
      findings: [40, 'close'],
      waive: [30, 'close'],
      spread: [20, 'no'],
    },
  },
  {
    action: 'help',
    group: 'program',
    keys: ['f1', 'ctrl+o'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'help' },
    hint: { document: [10, 'help'] },
  },
  {
    action: 'palette',
    group: 'program',
    keys: ['f3', 'alt+x'],
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
    action: 'settings',
    group: 'program',
    keys: ['f10'],
    where: ['document', 'overlay'],
    does: { kind: 'open', overlay: 'settings' },
  },
  {
    action: 'language',
    group: 'program',
    keys: ['f2'],
    where: ['document', 'overlay'],
    hint: { document: [140, 'language'], help: [30, 'language'] },
  },
  { action: 'suspend', group: 'program', keys: ['ctrl+z'], where: ['document', 'overlay'] },
  {
    action: 'quit',
    group: 'program',
    keys: ['ctrl+q'],
    where: ['document', 'overlay'],
    does: { kind: 'leave' },
    hint: { document: [20, 'quit'], home: [50, 'quit'] },
  },
  {
    action: 'ask-quit',
    group: 'program',
    keys: ['ctrl+c'],
    where: ['document', 'overlay'],
    does: { kind: 'ask-leave' },
  },
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
  'overlay',
  'program',
] as const satisfies readonly KeyGroup[];

/** The row of an action. @throws TypeError for an action without a row, which the types rule out */
export const rowOf = (action: KeyAction): KeyRow => {
  const row = keyTable.find((candidate) => candidate.action === action);
  if (row === undefined) throw new TypeError(`no key row for ${action}`);
  return row;
};
