// Equivalents of what the glossary may not have: one question at a time.

import type { Handler } from '../handler.js';

/**
 * Asks for equivalents, unless a question is open: what is still wanted then is asked for again when the answer is there.
 * If the dictionaries fail, there is nothing to suggest.
 */
export const suggest: Handler<'suggest'> = ({ text, to }, { backend, asked, dispatch }) => {
  if (asked.has('suggest')) return undefined;
  asked.add('suggest');
  const answer = text === '' ? Promise.resolve([]) : backend().suggest(text, to);
  answer
    .catch(() => [])
    .then((suggestions) => {
      asked.delete('suggest');
      dispatch({ kind: 'suggested', text, suggestions });
    });
  return undefined;
};
