// What the glossary answers while one types: to a look-up, and to the terms of a new entry.

import type { QuietAction } from '../workspace/action.js';
import { type Desk, termFields } from '../workspace/backend.js';
import type { State } from '../workspace/state.js';

const resultsWanted = 30;
const twinsWanted = 4;

/** The answer that is still owed to an overlay. */
export const owedAnswer = (desk: Desk, { overlay }: State): QuietAction | undefined => {
  if (overlay.kind === 'lookup' && overlay.answered !== overlay.field.text) {
    const query = overlay.field.text;
    const results = query.trim() === '' ? [] : desk.lookup(query.trim(), resultsWanted);
    return { kind: 'looked-up', query, results };
  }
  if (overlay.kind !== 'form' || overlay.id !== undefined) return undefined;
  const typed = (['ko', 'ja'] as const).map(
    (field) => overlay.fields[termFields.indexOf(field)]?.text.trim() ?? '',
  );
  const query = typed.join('\n');
  if (query === overlay.answered) return undefined;
  const found = typed.flatMap((text) => (text === '' ? [] : desk.lookup(text, twinsWanted)));
  // Only what says the same is a duplicate; that a word contains another is no news.
  const near = found.filter(({ matched }) => matched.how === 'exact' || matched.how === 'reading');
  const twins = near.filter(
    (one, index) => near.findIndex(({ concept }) => concept.id === one.concept.id) === index,
  );
  return { kind: 'twins', query, twins };
};
