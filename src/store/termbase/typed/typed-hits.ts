// Terms by a query typed without the term's input method: ㅊㅁㅅ, soumushou, chongmuseong, 총무省.

import type { LookupWay } from '../../../model/lookup.js';
import type { Connection } from '../../connection.js';
import { byInitials } from './by-initials.js';
import { byRomanisation } from './by-romanisation.js';
import { byScripts } from './by-scripts.js';
import type { Rows } from './candidates.js';

/** Rows of the table of terms, and how they match the query. */
export type Typed = Rows & { readonly how: LookupWay };

// No term is longer, and the time of the mixed-script patterns grows with the length.
const longest = 40;

/** The hits of a query read as initials, as romanisation or as mixed scripts; none for other queries. */
export const typedRows = (db: Connection, query: string): Typed | undefined => {
  const text = query.normalize('NFC').trim();
  if (text.length < 2 || text.length > longest) return undefined;
  const initials = byInitials(db, text);
  if (initials !== undefined) return { how: 'initials', ...initials };
  const romanised = byRomanisation(db, text);
  if (romanised !== undefined) return { how: 'romanised', ...romanised };
  const mixed = byScripts(db, text);
  return mixed === undefined ? undefined : { how: 'scripts', ...mixed };
};
