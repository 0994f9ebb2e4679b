// The length limit of a document, because its text, its analysis and its rows on the screen are all kept in memory.

import { Problem } from '../model/problem.js';

/** Code units: some eight hundred full pages of Korean or Japanese, for which a scan needs some 600 MB. */
export const longestDocument = 1_500_000;

/** Pieces of text with a look of their own (runs, cells) in a document: each takes some 2 KB, however short it is. */
const mostPieces = 150_000;
/** Pieces in one paragraph: a segment is searched for its codes again and again. No paragraph of a person has a tenth of it. */
const mostInParagraph = 20_000;

/**
 * Refuses a document that is cut into more pieces of text than are kept in memory. @throws Problem `document-pieces`,
 * `paragraph-pieces`
 */
export const requirePieces = (inDocument: number, inParagraph: number): void => {
  if (inDocument > mostPieces) throw new Problem('document-pieces', { most: mostPieces });
  if (inParagraph > mostInParagraph) throw new Problem('paragraph-pieces', { most: mostInParagraph });
};

/** Refuses a document above the limit. @param length code units of its text @throws Problem `document-too-long` */
export const requireLength = (length: number): void => {
  if (length > longestDocument) throw new Problem('document-too-long', { most: longestDocument });
};

/** Code units of a page of HTML with its markup, and tags in it: the markup may be several times the text. */
const longestMarkup = 4 * longestDocument;
const mostTags = 400_000;

/** Refuses a page whose tree would fill the memory. @throws Problem `document-too-long`, `document-pieces` */
export const requireMarkup = (markup: string): void => {
  if (markup.length > longestMarkup) throw new Problem('document-too-long', { most: longestMarkup });
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags += 1;
  if (tags > mostTags) throw new Problem('document-pieces', { most: mostTags });
};
