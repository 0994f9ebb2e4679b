// The date of a document from its first lines: 보도시점 2026. 6. 5., 令和8年6月5日.

import type { Lang } from '../../model/language.js';
import { parseQuantities } from '../../quantities/parse-quantities.js';

// Segments of the document's head; dates further down belong to its subject.
const headSegments = 12;

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * Returns the first date with a year in the document's head: `YYYY-MM-DD`, or `YYYY-MM` if no day is given there.
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
