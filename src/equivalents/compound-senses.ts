// Chooses the sense of a term by the word beside it: 発行 is 발행 of 国債, 발급 of a 証明書
// (data/language/compound-senses.tsv).

import loadSenses from '../../data/language/compound-senses.tsv';
import type { Lang } from '../model/language.js';
import { once } from '../text/once.js';
import { readTable, wordsOf } from '../text/table.js';

const senses = once(() =>
  readTable(loadSenses, 'language', 'term', 'beside', 'target').map(({ beside, ...row }) => ({
    ...row,
    beside: wordsOf(beside),
  })),
);

/** The target of a term in a query by the first sense whose words occur beside it; undefined if there is none. */
export const senseBeside = (term: string, lang: Lang, query: string): string | undefined => {
  const others = query.replace(term, ' ');
  return senses().find(
    (sense) =>
      sense.language === lang && sense.term === term && sense.beside.some((word) => others.includes(word)),
  )?.target;
};
