// What happens to the state by itself: answers that arrive, pauses, failures.

import type { WorkDocument } from '../model/unit.js';
import type { QuietAction } from './action.js';
import type { IdleReason } from './effect.js';
import { withChecked } from './findings.js';
import { reduceAnswer } from './reduce-answer.js';
import { keepDraft } from './segments/commit.js';
import { type State, startState, withEffect } from './state.js';

const failed = (state: State, { code, values }: QuietAction & { kind: 'failed' }): State => {
  const { overlay } = state;
  const taken = overlay.kind === 'export' && code === 'backup-exists';
  return {
    ...state,
    overlay: taken ? { ...overlay, taken: overlay.field.text.trim() } : overlay,
    notice: taken ? { kind: 'file-taken', values } : { kind: 'problem', values, code },
  };
};

// While one types, half a word would be a finding: the text is checked once it is stored.
const paused = (state: State): State => {
  const kept = keepDraft(state);
  const { current: ordinal, editor } = kept;
  return kept === state
    ? state
    : withEffect(kept, { kind: 'check-translation', ordinal, target: editor.text });
};

/** Checking so many translations takes a second; longer documents are checked whole when they are opened only. */
const mostChecked = 600;

const isDue = ({ units }: State, reason: IdleReason): boolean => {
  const begun = units.reduce((sum, { target }) => sum + Number(target !== ''), 0);
  return begun > 0 && (reason === 'opening' || begun <= mostChecked);
};

/** A document as it was stored: what is found out in the background begins. */
const opened = (document: WorkDocument): State =>
  withEffect(withEffect(startState(document), { kind: 'analyse-ahead' }), {
    kind: 'wait-for-idle',
    reason: 'opening',
  });

/** The state after something that no key did. */
export const reduceQuietly = (state: State, action: QuietAction): State => {
  switch (action.kind) {
    case 'pause':
      return paused(state);
    case 'idle':
      return isDue(state, action.reason) ? withEffect(state, { kind: 'inspect' }) : state;
    case 'analysed':
      return {
        ...state,
        matches: new Map(state.matches).set(action.ordinal, action.matches),
        ...(action.aids && { insertables: new Map(state.insertables).set(action.ordinal, action.aids) }),
      };
    case 'remembered':
      return { ...state, memory: new Map(state.memory).set(action.ordinal, action.matches) };
    case 'found': {
      const { ordinal, target, found } = action;
      return { ...state, findings: withChecked(state.findings, ordinal, target, found) };
    }
    case 'saved':
      return {
        ...state,
        unsaved: new Set([...state.unsaved].filter((ordinal) => ordinal !== action.ordinal)),
      };
    case 'save-failed':
      return {
        ...state,
        unsaved: new Set(state.unsaved).add(action.ordinal),
        ended: 'no',
        notice: {
          kind: state.ended === 'no' ? 'not-saved' : 'unsaved-leave',
          values: { number: action.ordinal + 1 },
        },
      };
    case 'arrived':
      return { ...opened(action.document), overlay: state.overlay, under: state.under };
    case 'document-opened':
      return opened(action.document);
    case 'failed':
      return failed(state, action);
    default:
      return reduceAnswer(state, action);
  }
};
