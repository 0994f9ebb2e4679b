// The date of a document, as its first lines give it: 보도시점 2026. 6. 5., 令和8年6月5日.

import type { Lang } from '../../model/language.js';
import { parseQuantities } from '../../quantities/parse-quantities.js';

// A head of a document is this long; further down dates are what the text is about.
const headSegments = 12;

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * The first date of a document's head with a year: `YYYY-MM-DD`, or `YYYY-MM` where no day is given anywhere there.
 * @param texts the document's segments, in order
 */
export const documentDate = (texts: readonly string[], lang: Lang): string | undefined => {
  let ofMonth: string | undefined;
  for (const text of texts.slice(0, headSegments)) {
    for (const { value } of parseQuantities(text, lang)) {
      const date = value.kind === 'range' ? value.from : value;
      if (date.kind !== 'date') continue;
      const { year, month, day } = date;
      if (year === undefined || month === undefined) continue;
      if (day !== undefined) return `${year}-${two(month)}-${two(day)}`;
      ofMonth ??= `${year}-${two(month)}`;
    }
  }
  return ofMonth;
};
