// TBX, the exchange format of terminology programs (ISO 30042:2019, TBX-Basic; also read: other dialects, and ISO
// 30042:2008).

import { decodeXmlWhole } from '../../../container/decode-xml.js';
import { readEntry } from '../../tbx/read-entry.js';
import { readEntries } from '../../tbx/tree.js';
import { writeTbx } from '../../tbx/write.js';
import type { TermFormat } from '../format.js';

export const tbx = {
  id: 'tbx',
  extensions: ['tbx', 'xml'],
  read: (bytes) => {
    const { lang, entries } = readEntries(decodeXmlWhole(bytes, ''));
    return entries.map((entry) => ({ line: entry.line, said: readEntry(entry, lang) }));
  },
  write: (concepts) => ({ content: writeTbx(concepts), guarded: 0 }),
} as const satisfies TermFormat;
