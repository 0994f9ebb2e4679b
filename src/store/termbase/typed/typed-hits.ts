// Terms by what is typed without their input method: ㅊㅁㅅ, soumushou, chongmuseong, 총무省.

import type { LookupWay } from '../../../model/lookup.js';
import type { Connection } from '../../connection.js';
import { byInitials } from './by-initials.js';
import { byRomanisation } from './by-romanisation.js';
import { byScripts } from './by-scripts.js';
import type { Rows } from './candidates.js';

/** Rows of the table of terms, and how a query meets them. */
export type Typed = Rows & { readonly how: LookupWay };

// No term is longer, and the patterns of mixed scripts take longer than their length.
const longest = 40;

/** What a query finds when it is read as initials, as Latin letters or as two scripts in one; nothing for other queries. */
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
