// What happens to the state by itself: answers that arrive, pauses, failures.

import type { QuietAction } from './action.js';
import { withChecked } from './findings.js';
import { showing } from './overlay-rules.js';
import { reduceAnswer } from './reduce-answer.js';
import { keepDraft } from './segments/commit.js';
import { type State, startState } from './state.js';

const failed = (state: State, { code, values }: QuietAction & { kind: 'failed' }): State => {
  const { overlay } = state;
  const taken = overlay.kind === 'export' && code === 'backup-exists';
  return {
    ...state,
    overlay: taken ? { ...overlay, taken: overlay.field.text.trim() } : overlay,
    notice: taken ? { kind: 'file-taken', values } : { kind: 'problem', values, code },
  };
};

/** The state after something that no key did. */
export const reduceQuietly = (state: State, action: QuietAction): State => {
  switch (action.kind) {
    case 'pause':
      return keepDraft(state);
    case 'analysed':
      return {
        ...state,
        matches: new Map(state.matches).set(action.ordinal, action.matches),
        ...(action.aids && { aids: new Map(state.aids).set(action.ordinal, action.aids) }),
      };
    case 'remembered':
      return { ...state, memory: new Map(state.memory).set(action.ordinal, action.matches) };
    case 'found': {
      const { ordinal, target, found } = action;
      return { ...state, findings: withChecked(state.findings, ordinal, target, found) };
    }
    case 'looked-up':
      return state.overlay.kind === 'lookup'
        ? showing(state, { ...state.overlay, answered: action.query, results: action.results, chosen: 0 })
        : state;
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
      return { ...startState(action.document), overlay: state.overlay, under: state.under };
    case 'seated':
      return startState(action.document);
    case 'failed':
      return failed(state, action);
    default:
      return reduceAnswer(state, action);
  }
};
