// Markdown: a table with source and translation side by side.

import type { DocumentFormat } from '../document-format.js';
import { spliceTarget } from '../splice-target.js';

const names = { ko: '한국어', ja: '日本語' } as const;

// CommonMark lets any punctuation be escaped; these would change how a cell reads or where it ends.
const cell = (text: string): string =>
  text.replace(/[\\|`*_<>[\]~&]/g, '\\$&').replace(/\r\n|\r|\n/g, '<br>');

export const markdown = {
  id: 'markdown',
  extension: 'md',
  usual: 'both',
  write: (document, side) => {
    if (side === 'target') return spliceTarget(document);
    // A column of its own only where there are comments: the table is to be printed.
    const noted = document.units.some(({ comment }) => comment !== undefined);
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const rows = document.units.map(({ segment, target, comment = '' }) =>
      row([segment.text, target, ...(noted ? [comment] : [])].map(cell)),
    );
    const titles = [names[document.lang], names[document.to], ...(noted ? ['#'] : [])];
    return `${[row(titles), row(titles.map(() => '---')), ...rows].join('\n')}\n`;
  },
} as const satisfies DocumentFormat;
