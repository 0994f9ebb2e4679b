// The question, asked once a document, whether the same source takes the same translation.

import { popped, type Rules } from '../overlay-rules.js';
import { spreadTo } from '../segments/propagate.js';

export const spread: Rules<'spread'> = {
  opened: () => undefined,
  accept: (state, { ordinal }) => spreadTo({ ...popped(state), spread: 'yes' }, ordinal),
  closed: (state) => ({ ...popped(state), spread: 'no' }),
};
