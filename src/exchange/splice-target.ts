// The source text with its translations in place.

import type { WorkDocument } from '../model/unit.js';

/** The document's text, each translated segment replaced; what is not translated keeps its source. */
export const spliceTarget = (document: WorkDocument): string => {
  const lineEnd = document.text.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let at = 0;
  for (const { segment, target } of document.units) {
    result += document.text.slice(at, segment.start);
    result +=
      target === ''
        ? document.text.slice(segment.start, segment.end)
        : target.replace(/\r\n|\r|\n/g, lineEnd);
    at = segment.end;
  }
  return result + document.text.slice(at);
};
