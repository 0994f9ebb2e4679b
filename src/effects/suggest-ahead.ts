// Asks for equivalents of what is chosen in the source, and of the candidates in sight: one question at a time.

import type { Lang } from '../model/language.js';
import { otherLang } from '../model/language.js';
import type { Action } from '../workspace/action.js';
import type { Desk } from '../workspace/backend.js';
import type { State } from '../workspace/state.js';
import { pickedText } from '../workspace/terms/picked.js';

/** Candidates below the chosen one for which equivalents are looked for. */
const ahead = 20;

type Wanted = { readonly text: string; readonly to: Lang };

const wantedBy = (state: State): Wanted | undefined => {
  const { overlay, to } = state;
  if (overlay.kind === 'pick') {
    const text = pickedText(state, overlay);
    return text === overlay.answered ? undefined : { text, to };
  }
  if (overlay.kind !== 'candidates') return undefined;
  const inSight = overlay.list?.slice(overlay.chosen, overlay.chosen + ahead);
  const next = inSight?.find(({ suggestions }) => suggestions === undefined);
  return next && { text: next.text, to: otherLang(next.lang) };
};

/** Looks whether a question is due; called after each change. */
export type Suggester = { readonly wake: () => void };

/** A suggester that reports with `dispatch`. Where the dictionaries fail, there is nothing to suggest. */
export const createSuggester = (
  desk: () => Desk,
  state: () => State,
  dispatch: (action: Action) => void,
): Suggester => {
  let busy = false;
  const wake = (): void => {
    const wanted = busy ? undefined : wantedBy(state());
    if (wanted === undefined) return;
    const { text, to } = wanted;
    busy = true;
    const asked = text === '' ? Promise.resolve([]) : desk().suggest(text, to);
    asked
      .catch(() => [])
      .then((suggestions) => {
        busy = false;
        dispatch({ kind: 'suggested', text, suggestions });
      });
  };
  return { wake };
};
