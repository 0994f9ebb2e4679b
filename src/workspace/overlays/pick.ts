// Choosing a stretch of the source, to copy it, to look it up, or to make a term of it.

import { popped, type Rules, showing } from '../rules.js';
import { currentUnit } from '../select.js';

export const pick: Rules<'pick'> = {
  opened: (state) => ({ kind: 'pick', field: { text: currentUnit(state)?.segment.text ?? '', cursor: 0 } }),
  readOnly: true,
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  accept: popped,
};
