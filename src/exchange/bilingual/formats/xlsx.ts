// XLSX: the first sheet with a source and a translation.

import { readXlsxRows } from '../../office/xlsx-rows.js';
import type { BilingualFormat } from '../format.js';
import { officePairs } from '../office-pairs.js';

export const xlsx = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  read: (bytes) => officePairs(readXlsxRows(bytes)),
} as const satisfies BilingualFormat;
