// Reduces events that no key caused: answers, pauses, failures.

import type { WorkDocument } from '../model/unit.js';
import type { QuietAction } from './action.js';
import { type FileNews, termFields } from './backend.js';
import type { IdleReason } from './effect.js';
import { withChecked } from './findings/findings.js';
import type { Notice } from './guide/notice.js';
import { reduceAnswer } from './reduce-answer.js';
import { retryUnsaved } from './segments/change-units.js';
import { keepDraft } from './segments/commit.js';
import { withContest } from './segments/contest.js';
import { reloaded, segmentUndone, takeElsewhere, takeTheirs } from './segments/elsewhere.js';
import { pretranslate, withArrival } from './segments/pretranslate.js';
import { withResult } from './segments/segment-results.js';
import { type State, startState, withCount, withEffect, withNotice } from './state.js';
import { refusedField } from './terms/form-fields.js';

/** The state after a failure that lasts, which the header shows from then on. */
const withFate = (state: State, code: string | undefined): State => {
  if (code === 'database-read-only') return { ...state, database: 'read-only' };
  return code === 'database-replaced' ? { ...state, database: 'moved' } : state;
};

const failed = (state: State, { code, values }: QuietAction & { kind: 'failed' }): State => {
  const { overlay } = state;
  const next = withFate(state, code);
  if (overlay.kind === 'export' && code === 'output-exists') {
    const taken = { ...overlay, taken: overlay.field.text.trim() };
    return { ...next, overlay: taken, notice: { kind: 'file-taken', values } };
  }
  const place = overlay.kind === 'form' ? refusedField(overlay.fields, code, values) : undefined;
  if (overlay.kind !== 'form' || place === undefined)
    return { ...next, notice: { kind: 'problem', values, code } };
  // The sentence itself names the field of a term that is missing.
  const field = Object.keys(values).length === 0 ? undefined : termFields[place];
  const notice: Notice = { kind: 'problem', values, code, field };
  return { ...next, overlay: { ...overlay, active: place }, notice };
};

// Check the text after it is stored, because a half-typed word would be a finding.
const paused = (state: State): State => {
  const kept = keepDraft(state);
  const { current: ordinal, editor } = kept;
  return kept === state
    ? state
    : withEffect(kept, { kind: 'check-translation', ordinal, target: editor.text });
};

/**
 * Checking this many translations takes about a second; longer documents are checked completely only when they open.
 */
const mostChecked = 600;

const isDue = ({ units }: State, reason: IdleReason): boolean => {
  const begun = units.reduce((sum, { target }) => sum + Number(target !== ''), 0);
  return begun > 0 && (reason === 'opening' || begun <= mostChecked);
};

/** The state with the stored document; background work starts. */
const opened = (document: WorkDocument, { database }: State): State =>
  begun({ ...startState(document), database });

const begun = (state: State): State => ({
  ...state,
  effects: [
    ...state.effects,
    { kind: 'analyse-ahead' },
    { kind: 'wait-for-idle', reason: 'opening' },
    { kind: 'watch' },
  ],
});

const withNews = (state: State, { movedFrom, unread, fresh = 0, changed = 0, gone = 0 }: FileNews): State => {
  if (movedFrom !== undefined) return withNotice(state, 'file-moved', { name: movedFrom });
  return fresh + changed + gone === 0 && unread !== undefined
    ? withNotice(state, 'file-unread', { files: unread.join(', ') })
    : withNotice(state, 'file-changed', { fresh, changed, gone });
};

const preferred = (state: State, { preferences, opening }: QuietAction & { kind: 'preferred' }): State => {
  const next: State = { ...state, preferences: { ...state.preferences, ...preferences } };
  // Do not pretranslate a document that is completely translated.
  return opening && next.preferences.pretranslate && next.units.some((unit) => unit.state === 'untouched')
    ? pretranslate(next)
    : next;
};

/** Of two at a time the opening is shown, because Esc ends it. */
const waitedFor = (state: State, { work, for: now }: QuietAction & { kind: 'waited-for' }): State =>
  state.waitedFor === undefined || state.waitedFor.kind === work || now?.kind === 'opening'
    ? { ...state, waitedFor: now }
    : state;

const without = (unsaved: ReadonlySet<number>, ordinal: number): ReadonlySet<number> =>
  new Set([...unsaved].filter((one) => one !== ordinal));

/** After one failed save succeeded, the other failed ones are saved too. */
const saved = (state: State, ordinal: number): State => {
  const next: State = {
    ...state,
    unsaved: without(state.unsaved, ordinal),
    contested: without(state.contested, ordinal),
  };
  if (state.notice?.kind !== 'problem' || state.notice.code !== 'database-locked') return next;
  return next.unsaved.size === 0 ? { ...next, notice: undefined } : retryUnsaved(next, 1);
};

const saveFailed = (state: State, { ordinal, problem }: QuietAction & { kind: 'save-failed' }): State => {
  const isLeaving = state.ended !== 'no';
  const values = { number: ordinal + 1 };
  const notice: Notice =
    problem === undefined || isLeaving
      ? { kind: isLeaving ? 'unsaved-leave' : 'not-saved', values }
      : { kind: 'problem', ...problem };
  const unsaved = new Set(state.unsaved).add(ordinal);
  const next = withFate({ ...state, unsaved, ended: 'no', notice }, problem?.code);
  // A lock by another program usually lasts only a moment.
  return problem?.code === 'database-locked' ? withEffect(next, { kind: 'wait-for-retry' }) : next;
};

/**
 * Keeps this window's text in the field as a draft. Shows both texts side by side, unless the translator is typing: then
 * a notice says so, and confirming asks.
 */
const conflicted = (
  state: State,
  { ordinal, isNew, theirs, at }: QuietAction & { kind: 'save-conflict' },
): State => {
  const unit = state.units[ordinal];
  if (unit === undefined) return state;
  const { target } = unit;
  const stored: State = {
    ...state,
    units: state.units.with(ordinal, { ...unit, state: 'draft' }),
    unsaved: without(state.unsaved, ordinal),
  };
  // An emptied text is not offered as a choice.
  if (target.trim() === '')
    return withEffect(withCount({ ...stored, ended: 'no' }, 'elsewhere', { count: 1 }), {
      kind: 'settle',
      ordinal,
      whose: 'theirs',
    });
  const next: State = { ...stored, contested: new Set(state.contested).add(ordinal) };
  if (!isNew) return next;
  const isTyping = unit.state === 'draft' && ordinal === state.current && state.ended === 'no';
  if (!isTyping || state.overlay.kind !== 'none')
    return withContest(
      { ...next, ended: 'no', notice: undefined },
      { ordinal, mine: { target, state: unit.state }, theirs, at },
    );
  return {
    ...next,
    notice: { kind: 'problem', code: 'segment-conflict', values: { number: ordinal + 1 } },
  };
};

/** The state after an event that no key caused. */
export const reduceQuietly = (state: State, action: QuietAction): State => {
  switch (action.kind) {
    case 'pause':
      return paused(state);
    case 'rest':
      return state.typing ? { ...state, typing: false } : state;
    case 'idle':
      return isDue(state, action.reason) ? withEffect(state, { kind: 'inspect' }) : state;
    case 'analysed':
      return {
        ...state,
        matches: withResult(state.matches, action.ordinal, action.matches),
        outdated: new Set([...state.outdated].filter((ordinal) => ordinal !== action.ordinal)),
        ...(action.insertables && {
          insertables: withResult(state.insertables, action.ordinal, action.insertables),
        }),
      };
    case 'codes':
      return { ...state, codes: withResult(state.codes, action.ordinal, action.codes) };
    case 'remembered':
      return withArrival({ ...state, memory: withResult(state.memory, action.ordinal, action.matches) });
    case 'found': {
      const { ordinal, target, found } = action;
      return { ...state, findings: withChecked(state.findings, ordinal, target, found) };
    }
    case 'saved':
      return saved(state, action.ordinal);
    case 'save-failed':
      return saveFailed(state, action);
    case 'save-conflict':
      return conflicted(state, action);
    case 'elsewhere':
      return takeElsewhere(state, action.units);
    case 'reloaded':
      return begun(reloaded(state, action.document, action.kept));
    case 'settled':
      return takeTheirs(state, action.ordinal, action.unit);
    case 'segment-undone':
      return segmentUndone(state, action.ordinal, action.unit);
    case 'retry':
      return retryUnsaved(state, 1);
    case 'arrived':
      return { ...opened(action.document, state), overlay: state.overlay, under: state.under };
    case 'document-opened':
      return opened(action.document, state);
    case 'file-news':
      return withNews(state, action.news);
    case 'preferred':
      return preferred(state, action);
    case 'waited-for':
      return waitedFor(state, action);
    case 'failed':
      return failed(state, action);
    default:
      return reduceAnswer(state, action);
  }
};
