// TSV: source and translation side by side, as `koryu check` reads it.

import type { DocumentFormat } from '../format.js';

// `\n` in a field is a line break, so that every line is one segment.
const field = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replace(/\r\n|\r|\n/g, '\\n');

export const tsv = {
  id: 'tsv',
  extension: 'tsv',
  usual: 'both',
  write: (document, side) => {
    if (side === 'target') return document.units.map(({ target }) => `${field(target)}\n`).join('');
    const rows = document.units.map(({ segment, target, state, comment = '' }) =>
      [
        String(segment.ordinal),
        document.lang,
        field(segment.text),
        field(target),
        state,
        field(comment),
      ].join('\t'),
    );
    return `${['segment\tsrc_lang\tsource\ttarget\tstate\tcomment', ...rows].join('\n')}\n`;
  },
} as const satisfies DocumentFormat;
