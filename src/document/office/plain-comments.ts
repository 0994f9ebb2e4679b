// Comments whose text is one plain element: the older ones of slides, and the threaded ones of sheets.

import { readXml } from '../../container/xml-events.js';
import type { Span } from '../../model/span.js';
import type { SkeletonBuilder } from '../skeleton/builder.js';
import { addLines } from './lines.js';

/** A comment of a slide (ECMA-376, part 1, 19.4.2), and one of a sheet ([MS-XLSX] 2.6.203). */
const comments = new Set(['cm', 'threadedComment']);

/** Reports the comments of a part to a builder, each as a paragraph. */
export const readPlainComments = (source: string, builder: SkeletonBuilder): void => {
  let isText = false;
  let mentions = 0;
  const ends: Readonly<Record<string, (tag: Span) => void>> = {
    text: () => {
      isText = false;
    },
    // The people who are addressed, by their places in the text.
    mentions: ({ end }) => builder.addDerived({ start: mentions, end }),
  };
  readXml(source, {
    open: ({ name, start }) => {
      if (comments.has(name)) {
        builder.beginComment();
        builder.begin();
      } else if (name === 'text') isText = true;
      else if (name === 'mentions') mentions = start;
    },
    close: (name, tag) => {
      ends[name]?.(tag);
      if (!comments.has(name)) return;
      builder.end();
      builder.endComment();
    },
    text: (text, place) => {
      if (isText) addLines(source, text, place, builder);
    },
  });
};
