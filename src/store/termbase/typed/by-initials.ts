// Korean terms by the consonants that their syllables begin with: ㅊㅁㅅ and 총ㅁㅅ are 총무성.

import { compose, initials } from '../../../text/korean/hangul.js';
import { beginsWithConsonants, consonantsIn } from '../../../text/korean/romanise.js';
import type { Connection } from '../../connection.js';
import { beginningWith, keysIn, type Range, type Rows, shortest } from './candidates.js';

/** The syllables that an initial begins. */
const syllablesOf = (initial: string): Range => [
  compose({ initial, vowel: 'ㅏ', final: '' }),
  String.fromCharCode(compose({ initial, vowel: 'ㅣ', final: 'ㅎ' }).charCodeAt(0) + 1),
];

/** The rows that the consonants mean, whole and begun; nothing where the query is something else. */
export const byInitials = (db: Connection, query: string): Rows | undefined => {
  const parts = consonantsIn(query);
  const first = parts?.[0];
  if (parts === undefined || first === undefined) return undefined;
  const range = initials.includes(first) ? syllablesOf(first) : beginningWith(first);
  const met = keysIn(db, 'key', [range]).filter(({ key }) => beginsWithConsonants(key, parts));
  const isWhole = ({ key }: { readonly key: string }): boolean => key.length === parts.length;
  return {
    whole: [met.filter(isWhole).map(({ row }) => row)],
    begun: [shortest(met.filter((one) => !isWhole(one)))],
  };
};
