// TMX: the units that have both languages, the source's first.

import { decodeText } from '../../../container/encoding.js';
import { otherLang } from '../../../model/language.js';
import { readTmx } from '../../memory/tmx-read.js';
import type { BilingualFormat } from '../format.js';

export const tmx = {
  id: 'tmx',
  extensions: ['tmx'],
  read: (bytes) => {
    const reader = readTmx({ name: '' });
    const units = reader.write(decodeText(bytes).text);
    reader.end();
    return units.flatMap((unit) => {
      if (!('pair' in unit)) return [];
      const { line, pair } = unit;
      return [{ lang: pair.from, source: pair[pair.from], target: pair[otherLang(pair.from)], line }];
    });
  },
} as const satisfies BilingualFormat;
