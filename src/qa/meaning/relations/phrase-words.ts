// Words that make a phrase what it is: light verbs, verbs of receiving, nouns that stand for a particle. A table has them.

import loadWords from '../../../../data/language/phrase-words.tsv';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';

/** Words of both languages by their use; verbs in their dictionary form. */
export type PhraseWords = {
  /** Verbs that make a predicate of the noun directly before them: 제출하다, 提出する. */
  readonly light: ReadonlySet<string>;
  /** Verbs that do so with the noun as their object: 보고를 받다, 報告を受ける. */
  readonly lightBehindObject: ReadonlySet<string>;
  /** Verbs whose subject suffers an act, or gets something, and auxiliaries that turn it to the giver again: 빌려주다. */
  readonly undergoing: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
  readonly giving: ReadonlySet<string>;
  /** Verbs that state what is, and no act. */
  readonly state: ReadonlySet<string>;
  /** Verbs that only continue the predicate before them: 제출하고 있다, 提出していただく. */
  readonly auxiliary: ReadonlySet<string>;
  /** Verbs that make a particle of 에 or に: 에 따르면, に対して. */
  readonly particle: ReadonlySet<string>;
  /** Nouns without a meaning of their own behind a predicate: 제출한 후, 提出する場合. */
  readonly bound: ReadonlySet<string>;
  /** Nouns that stand behind another noun as a particle does: 심의 후, 審議後. */
  readonly time: ReadonlySet<string>;
  /** Nouns that belong to the number before them: 15세 미만. */
  readonly limit: ReadonlySet<string>;
  /** And, or. */
  readonly joining: ReadonlySet<string>;
};

/** The words of the table. */
export const phraseWords = once((): PhraseWords => {
  const rows = readTable(loadWords, 'kind', 'words');
  const of = (kind: string): ReadonlySet<string> =>
    new Set(rows.filter((row) => row.kind === kind).flatMap(({ words }) => wordsOf(words)));
  return {
    light: of('light'),
    lightBehindObject: of('light behind object'),
    undergoing: of('undergoing'),
    receiving: of('receiving'),
    giving: of('giving'),
    state: of('state'),
    auxiliary: of('auxiliary'),
    particle: of('particle'),
    bound: of('bound'),
    time: of('time'),
    limit: of('limit'),
    joining: of('joining'),
  };
});
