// XLIFF 1.2 and 2.x, and the 1.2 of Trados (SDLXLIFF) and memoQ (MQXLIFF).

import { decodeXmlLeniently } from '../../../container/repair-xml.js';
import { collect } from '../collect.js';
import type { BilingualFormat } from '../format.js';
import { readXliffUnits } from '../xliff-units.js';

export const xliff = {
  id: 'xliff',
  extensions: ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff'],
  read: (bytes) => collect(readXliffUnits(decodeXmlLeniently(bytes))),
} as const satisfies BilingualFormat;
