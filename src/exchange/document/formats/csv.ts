// CSV: the columns of TSV; cells with several lines are quoted as spreadsheets write them.

import { writeDelimited } from '../../../container/delimited.js';
import { withMarks } from '../../code-marks.js';
import { guarded } from '../../formula-guard.js';
import type { DocumentFormat } from '../format.js';

const header = ['number', 'src_lang', 'source', 'target', 'state', 'comment'];

export const csv = {
  id: 'csv',
  extension: 'csv',
  usual: 'both',
  write: (document, side, { placedIn }) => {
    const rows = document.units.map((unit) => {
      const { segment, target, codes = [], state, comment = '' } = unit;
      const source = guarded(withMarks({ text: segment.text, codes: placedIn(unit) }));
      const translated = guarded(withMarks({ text: target, codes }));
      return side === 'target'
        ? [translated]
        : [String(segment.ordinal + 1), document.lang, source, translated, state, guarded(comment)];
    });
    return writeDelimited([side === 'target' ? ['target'] : header, ...rows], ',');
  },
} as const satisfies DocumentFormat;
