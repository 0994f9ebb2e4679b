// Suggests equivalents for words that the glossary lacks, one question at a time.

import type { Handler } from '../handler.js';
import { showWait } from '../show-wait.js';

/**
 * Asks for equivalents unless a question is open; if the selection changed meanwhile, the answer triggers the next
 * question. If the dictionaries fail, there are no suggestions.
 */
export const suggest: Handler<'suggest'> = ({ text, to }, context) => {
  const { backend, asked, dispatch } = context;
  if (asked.has('suggest')) return undefined;
  asked.add('suggest');
  const hideWait = text === '' ? undefined : showWait(context, 'preparing');
  const answer = text === '' ? Promise.resolve([]) : backend().suggest(text, to);
  answer
    .catch(() => [])
    .then((suggestions) => {
      hideWait?.();
      asked.delete('suggest');
      dispatch({ kind: 'suggested', text, suggestions });
    });
  return undefined;
};
