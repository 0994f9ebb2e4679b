// Searches the memory for the concordance, one question at a time.

import type { Handler } from '../handler.js';

const hitsWanted = 60;

/**
 * Searches the memory unless a question is open; if the query changed meanwhile, the answer triggers the next question.
 * An unreadable memory gives no hits.
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
