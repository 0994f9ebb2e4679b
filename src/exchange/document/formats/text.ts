// Plain text: the text of the document in the other language.

import type { DocumentFormat } from '../format.js';
import { shownSides, translatedText } from '../translated-text.js';

export const text = {
  id: 'text',
  extension: 'txt',
  usual: 'target',
  write: (document, side, facts) =>
    side === 'target'
      ? translatedText(document, facts)
      : document.units
          .map((unit) => {
            const { source, target } = shownSides(unit, facts);
            return `${source}\n${target}\n`;
          })
          .join('\n'),
} as const satisfies DocumentFormat;
