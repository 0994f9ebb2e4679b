// The text of a document in the other language.

import type { WorkDocument } from '../../model/unit.js';
import { spliceTargets } from '../../text/splice.js';

/** The document's text with its translations; a segment without one keeps its source. */
export const translatedText = ({ text, units, to }: WorkDocument): string =>
  spliceTargets(
    text,
    units.map(({ segment: { start, end }, target }) => ({ start, end, target })),
    to,
  );
