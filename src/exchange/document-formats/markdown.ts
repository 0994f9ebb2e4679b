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
    const rows = document.units.map(({ segment, target }) => `| ${cell(segment.text)} | ${cell(target)} |`);
    const head = `| ${names[document.lang]} | ${names[document.to]} |`;
    return `${[head, '| --- | --- |', ...rows].join('\n')}\n`;
  },
} as const satisfies DocumentFormat;
