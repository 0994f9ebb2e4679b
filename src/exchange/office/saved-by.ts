// The last author of an office document, from its core properties (ECMA-376, part 2, 11).

import { readXml } from '../../container/xml-events.js';
import type { OfficePackage } from '../../document/office/package.js';
import type { Signature } from './table-cell.js';

const wanted: Readonly<Record<string, keyof Signature>> = { lastModifiedBy: 'who', modified: 'at' };

/** The last author of a document and the time; empty if the file does not say. */
export const savedBy = (document: OfficePackage): Signature => {
  const said = { who: '', at: '' };
  const part = document.related('').find(({ type }) => type === 'core-properties');
  const source = part === undefined ? undefined : document.xml(part.target);
  if (source === undefined) return said;
  let field: keyof Signature | undefined;
  readXml(source, {
    open: ({ name }) => {
      field = wanted[name];
    },
    close: () => {
      field = undefined;
    },
    text: (piece) => {
      if (field !== undefined) said[field] += piece.trim();
    },
  });
  return said;
};
