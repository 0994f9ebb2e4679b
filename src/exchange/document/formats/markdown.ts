// Markdown: a table with source and translation side by side.

import { markdownTable } from '../../markdown-table.js';
import type { DocumentFormat } from '../format.js';
import { shownSides, translatedText } from '../translated-text.js';

const names = { ko: '한국어', ja: '日本語' } as const;

export const markdown = {
  id: 'markdown',
  extension: 'md',
  usual: 'both',
  write: (document, side, facts) => {
    if (side === 'target') return translatedText(document, facts);
    // A column of its own only where there are comments: the table is to be printed.
    const noted = document.units.some(({ comment }) => comment !== undefined);
    const titles = [names[document.lang], names[document.to], ...(noted ? ['#'] : [])];
    const rows = document.units.map((unit) => {
      const { source, target } = shownSides(unit, facts);
      return [source, target, ...(noted ? [unit.comment ?? ''] : [])];
    });
    return markdownTable(titles, rows);
  },
} as const satisfies DocumentFormat;
