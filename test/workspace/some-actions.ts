// Random sequences of what can happen in a session, for property tests.

import fc from 'fast-check';
import { measures } from '../../src/text/width.js';
import type { Action } from '../../src/workspace/action.js';
import type { State } from '../../src/workspace/state.js';
import { findingsIn } from '../tui/fake-desk.js';

/** One thing that happens; what it is may depend on the state. */
export type Happening = (state: State) => Action;

const one = (...actions: readonly Action[]): fc.Arbitrary<Happening> =>
  fc.constantFrom(...actions).map((action) => () => action);

const keys: fc.Arbitrary<Happening> = one(
  { kind: 'edit', edit: 'backspace' },
  { kind: 'edit', edit: 'select-all' },
  { kind: 'cut' },
  { kind: 'paste' },
  { kind: 'undo' },
  { kind: 'redo' },
  { kind: 'prefix' },
  { kind: 'insert-term', number: 1 },
  { kind: 'complete' },
  { kind: 'insert-memory' },
  { kind: 'copy-source' },
  { kind: 'rewrite', text: '総務省は' },
  { kind: 'row', step: 1, columns: 20, measure: measures.narrow, select: false },
  { kind: 'row', step: -1, columns: 20, measure: measures.narrow, select: false },
  { kind: 'confirm', stay: false },
  { kind: 'confirm', stay: true },
  { kind: 'flag' },
  { kind: 'mark' },
  { kind: 'filter' },
  { kind: 'close' },
  { kind: 'choose', step: 1 },
  { kind: 'field', step: 1 },
  { kind: 'term-form' },
  { kind: 'split' },
  { kind: 'join' },
  { kind: 'seek' },
  { kind: 'fix' },
  { kind: 'waive' },
  { kind: 'accept' },
  { kind: 'leave' },
);

const typing: fc.Arbitrary<Happening> = fc
  .constantFrom('가', '総', '21', '  ', ' ', '2', 'は', '총무성')
  .map((text) => () => ({ kind: 'type', text }));

const going: fc.Arbitrary<Happening> = fc
  .constantFrom(
    'next' as const,
    'previous' as const,
    'first' as const,
    'last' as const,
    'back' as const,
    'next-finding' as const,
    'mark' as const,
    'draft' as const,
    'untouched' as const,
  )
  .map((to) => () => ({ kind: 'go', to }));

const opening: fc.Arbitrary<Happening> = fc
  .constantFrom(
    'comment' as const,
    'concordance' as const,
    'earlier' as const,
    'replace' as const,
    'search' as const,
    'goto' as const,
    'lookup' as const,
    'findings' as const,
    'pick' as const,
    'home' as const,
    'candidates' as const,
    'details' as const,
    'preview' as const,
    'meetings' as const,
    'meeting' as const,
    'participants' as const,
    'person' as const,
    'participant-file' as const,
    'review-file' as const,
    'meeting-check' as const,
    'statistics' as const,
  )
  .map((overlay) => () => ({ kind: 'open', overlay }));

const checked: fc.Arbitrary<Happening> = fc.constantFrom<Happening>(
  ({ current: ordinal, editor: { text } }) => ({
    kind: 'found',
    ordinal,
    target: text,
    found: findingsIn(ordinal, text),
  }),
  ({ units }) => ({
    kind: 'inspected',
    units,
    found: { within: units.flatMap(({ target }, ordinal) => findingsIn(ordinal, target)), across: [] },
  }),
);

/** What a translator does, and what comes back from checks: up to so many in a row. */
export const happenings = (most: number): fc.Arbitrary<readonly Happening[]> =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: typing },
      { weight: 6, arbitrary: keys },
      { weight: 3, arbitrary: going },
      { weight: 2, arbitrary: opening },
      { weight: 1, arbitrary: checked },
      { weight: 2, arbitrary: one({ kind: 'pause' }, { kind: 'idle', reason: 'change' }) },
    ),
    { maxLength: most },
  );
