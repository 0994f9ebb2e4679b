// The length limit of a document, because its text, its analysis and its rows on the screen are all kept in memory.

import { Problem } from '../model/problem.js';

/** Code units: some eight hundred full pages of Korean or Japanese, for which a scan needs some 600 MB. */
export const longestDocument = 1_500_000;

/** Refuses a document above the limit. @param length code units of its text @throws Problem `document-too-long` */
export const requireLength = (length: number): void => {
  if (length > longestDocument) throw new Problem('document-too-long', { most: longestDocument });
};
