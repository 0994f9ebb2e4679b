// The date of a document, as its first lines give it: 보도시점 2026. 6. 5., 令和8年6月5日.

import type { SegmentedDocument } from '../model/document.js';
import { parseQuantities } from '../quantities/parse-quantities.js';

// A head of a document is this long; further down dates are what the text is about.
const headSegments = 12;

const two = (part: number): string => String(part).padStart(2, '0');

/** The first full date of a document's head as `YYYY-MM-DD`, or nothing. */
export const documentDate = ({ segments, lang }: SegmentedDocument): string | undefined => {
  for (const segment of segments.slice(0, headSegments)) {
    for (const { value } of parseQuantities(segment.text, lang)) {
      const date = value.kind === 'range' ? value.from : value;
      if (date.kind !== 'date') continue;
      const { year, month, day } = date;
      if (year === undefined || month === undefined || day === undefined) continue;
      return `${year}-${two(month)}-${two(day)}`;
    }
  }
  return undefined;
};
