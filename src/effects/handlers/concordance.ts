// Concordance: where the memory has a text. One question at a time, as one types.

import type { Handler } from '../handler.js';

const hitsWanted = 60;

/**
 * Asks the memory, unless a question is open: what is still wanted then is asked for again when the answer is there. Where the
 * memory cannot be read, it has nothing.
 */
export const concordance: Handler<'concordance'> = ({ query }, { backend, asked, dispatch }) => {
  if (asked.has('concordance')) return undefined;
  asked.add('concordance');
  const wanted = query.trim();
  const answer = wanted === '' ? Promise.resolve([]) : backend().concordance(wanted, hitsWanted);
  answer
    .catch(() => [])
    .then((hits) => {
      asked.delete('concordance');
      dispatch({ kind: 'concordance', query, hits });
    });
  return undefined;
};
