// The language in which a segment is analysed.

import { isLang, type Lang } from '../../model/language.js';
import type { Segment } from '../../model/segment.js';

/** The language in which a segment is analysed: its own, or the document's if it has none or both. */
export const langOf = (segment: Segment, document: Lang): Lang =>
  isLang(segment.lang) ? segment.lang : document;
