// TSV: source and translation side by side, as `koryu check` reads it.

import { withMarks } from '../../code-marks.js';
import { guarded } from '../../formula-guard.js';
import type { DocumentFormat } from '../format.js';

/** A field that is safe in a spreadsheet. `\n` in it is a line break, so that every line is one segment. */
const field = (text: string): string => {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replace(/\r\n|\r|\n/g, '\\n');
  // A spreadsheet removes the quotes and runs the content: `"=1+1"`.
  return escaped.startsWith('"') ? `"${escaped.replaceAll('"', '""')}"` : guarded(escaped);
};

export const tsv = {
  id: 'tsv',
  extension: 'tsv',
  usual: 'both',
  write: (document, side, { placedIn }) => {
    if (side === 'target') return document.units.map(({ target }) => `${field(target)}\n`).join('');
    const rows = document.units.map((unit) => {
      const { segment, target, codes = [], state, comment = '' } = unit;
      return [
        String(segment.ordinal + 1),
        document.lang,
        field(withMarks({ text: segment.text, codes: placedIn(unit) })),
        field(withMarks({ text: target, codes })),
        state,
        field(comment),
      ].join('\t');
    });
    return `${['number\tsrc_lang\tsource\ttarget\tstate\tcomment', ...rows].join('\n')}\n`;
  },
} as const satisfies DocumentFormat;
