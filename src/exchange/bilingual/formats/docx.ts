// DOCX: the first table with a source and a translation; tracked changes count as accepted.

import { readDocxTables } from '../../office/docx-tables.js';
import type { BilingualFormat } from '../format.js';
import { officePairs } from '../office-pairs.js';

export const docx = {
  id: 'docx',
  extensions: ['docx', 'docm'],
  read: (bytes) => officePairs(readDocxTables(bytes)),
} as const satisfies BilingualFormat;
