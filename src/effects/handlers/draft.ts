// Drafts for untranslated segments.

import type { Handler } from '../handler.js';

/** Makes drafts. Reports none if another document was opened meanwhile. @throws Problem of the dictionaries */
export const draft: Handler<'draft'> = async ({ ordinals }, { backend, state }) => {
  const asked = backend();
  const { units } = state();
  const drafts = await asked.drafts(ordinals);
  return asked === backend() ? { kind: 'drafted', units, drafts } : undefined;
};
