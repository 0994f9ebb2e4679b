// TMX 1.4b, level 2: the translated segments of a document with their inline codes.

import { type CodedPair, writeTmx } from '../../memory/tmx-write.js';
import type { DocumentFormat } from '../format.js';

export const tmx = {
  id: 'tmx',
  extension: 'tmx',
  usual: 'both',
  write: ({ units, lang, to, name }, _, { placedIn }) => {
    const pairs = units.flatMap((unit, index): readonly CodedPair[] => {
      const { segment, target, codes = [] } = unit;
      if (target.trim() === '' || segment.lang === to) return [];
      const placed = placedIn(unit);
      return [
        {
          ko: lang === 'ko' ? segment.text : target,
          ja: lang === 'ja' ? segment.text : target,
          from: lang,
          document: name,
          meeting: '',
          before: units[index - 1]?.segment.text ?? '',
          after: units[index + 1]?.segment.text ?? '',
          translator: '',
          at: '',
          codes: { ko: lang === 'ko' ? placed : codes, ja: lang === 'ja' ? placed : codes },
        },
      ];
    });
    return [...writeTmx(pairs)].join('');
  },
} as const satisfies DocumentFormat;
