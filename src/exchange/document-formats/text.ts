// Plain text: the document as it reads in the other language.

import type { DocumentFormat } from '../document-format.js';
import { spliceTarget } from '../splice-target.js';

export const text = {
  id: 'text',
  extension: 'txt',
  usual: 'target',
  write: (document, side) =>
    side === 'target'
      ? spliceTarget(document)
      : document.units.map(({ segment, target }) => `${segment.text}\n${target}\n`).join('\n'),
} as const satisfies DocumentFormat;
