// Reports two spaces in place of one. Indents and columns that the source has too are layout.

import type { Check } from '../check.js';

type Fact = 'repeated';

// Full-width spaces set names and headings (早瀬　昇, 日　　時): only runs with a narrow space count.
const run = /(?<=\S)(?=[ \u00a0\u3000\t]*[ \u00a0])[ \u00a0\u3000]{2,}(?=\S)/g;

export const doubleSpace = {
  id: 'double-space',
  facts: ['repeated'],
  severity: 'warning',
  unit: ({ source, target }) => {
    if (/\S[ \u00a0\u3000]{2,}\S|\t/.test(source.text)) return [];
    return Array.from(target.text.matchAll(run), ({ 0: spaces, index }) => ({
      fact: 'repeated' as const,
      target: { start: index, end: index + spaces.length },
      fix: ' ',
    }));
  },
} as const satisfies Check<Fact>;
