// Plain text: the document as it reads in the other language.

import { spliceTarget } from '../../splice-target.js';
import type { DocumentFormat } from '../format.js';

export const text = {
  id: 'text',
  extension: 'txt',
  usual: 'target',
  write: (document, side) =>
    side === 'target'
      ? spliceTarget(document)
      : document.units.map(({ segment, target }) => `${segment.text}\n${target}\n`).join('\n'),
} as const satisfies DocumentFormat;
