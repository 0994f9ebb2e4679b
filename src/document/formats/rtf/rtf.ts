// RTF, the older exchange format of Word and Hangul. It is only read; its translation is exported as DOCX.

import { Problem } from '../../../model/problem.js';
import { flowDocument } from '../../conversion/flow-document.js';
import type { Format } from '../../format.js';
import { readRtf } from './read-rtf.js';

export const rtf = {
  id: 'rtf',
  read: (bytes) => {
    const { lines } = readRtf(bytes);
    const document = flowDocument(lines, 'rtf');
    if (document.text.trim() === '') throw new Problem('document-empty');
    return document;
  },
} as const satisfies Format;
