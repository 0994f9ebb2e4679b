// Splits and joins segments for the TUI.

import { joinSegments, splitSegment } from '../../document/recut.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { Backend } from '../../workspace/backend.js';
import { plainUnit } from './coded-units.js';

/** Implements `Backend.split` and `Backend.join`. */
export const deskCuts = (work: OpenWork): Pick<Backend, 'split' | 'join' | 'recut'> => ({
  split: (ordinal, at) => {
    const { text, lang, units } = work.load();
    const segment = units[ordinal]?.segment;
    return segment && splitSegment(text, segment, at, lang);
  },
  join: (ordinal) => {
    const { text, lang, units } = work.load();
    const first = units[ordinal]?.segment;
    const second = units[ordinal + 1]?.segment;
    return first && second && joinSegments(text, first, second, lang);
  },
  recut: (ordinal, count, units) => work.recut(ordinal, count, units.map(plainUnit)),
});
