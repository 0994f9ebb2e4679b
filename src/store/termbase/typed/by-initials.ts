// Korean terms by the initial consonants of their syllables: ㅊㅁㅅ and 총ㅁㅅ match 총무성.

import { compose, initials } from '../../../text/korean/hangul.js';
import { beginsWithConsonants, consonantsIn } from '../../../text/korean/romanise.js';
import type { Connection } from '../../connection.js';
import { beginningWith, keysIn, type Range, type Rows, shortest } from './candidates.js';

/** The range of syllables with an initial consonant. */
const syllablesOf = (initial: string): Range => [
  compose({ initial, vowel: 'ㅏ', final: '' }),
  String.fromCharCode(compose({ initial, vowel: 'ㅣ', final: 'ㅎ' }).charCodeAt(0) + 1),
];

/** The rows that the consonants match fully or as a prefix; none for another kind of query. */
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
