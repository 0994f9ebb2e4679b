// Finds the concepts whose terms contain a homograph: 전통시장 contains 시장. Context words are learned from them.

import type { Lang } from '../../model/language.js';
import { KeyTrie } from '../trie/key-trie.js';
import { type ConceptsByNumber, type FormTable, formsIn, type Written } from './form-table.js';

/** Homographs with the concepts that have a term which contains them. */
export type HomographUsers = {
  readonly words: KeyTrie;
  /** For each word the place in `users` of its first concept, and at the end the length of `users`. */
  readonly firsts: Int32Array;
  /** Numbers of concepts, ascending for each word. */
  readonly users: Int32Array;
};

/** Adds the terms of the keys that stand for several concepts. */
const addHomographs = (texts: Set<string>, table: FormTable, termsAt: ConceptsByNumber['termsAt']): void => {
  for (let number = 0; number < table.trie.size; number++) {
    if (table.trie.countOf(number) < 2) continue;
    const forms = formsIn(table, number);
    if (forms.length < 2) continue;
    for (const form of forms) {
      const term = termsAt(table.concepts[form] ?? -1)[table.terms[form] ?? -1];
      if (term !== undefined) texts.add(term.text);
    }
  }
};

/** Finds the concepts that use the homographs of some tables, in one pass over all concepts. */
export const findUsers = (
  tables: readonly FormTable[],
  concepts: readonly Written[],
  termsAt: ConceptsByNumber['termsAt'],
  lang: Lang,
): HomographUsers => {
  const homographs = new Set<string>();
  for (const table of tables) addHomographs(homographs, table, termsAt);
  const words = new KeyTrie([...homographs]);
  const found = Array.from({ length: words.size }, (): number[] => []);
  concepts.forEach((concept, user) => {
    const add = (word: number): void => {
      const users = found[word] as number[];
      if (users.at(-1) !== user) users.push(user);
    };
    for (const term of concept.terms) {
      if (term.lang !== lang) continue;
      const { text } = term;
      for (let at = 0; at < text.length; at++)
        if (words.opens(text.charCodeAt(at))) words.from(term, at, add);
    }
  });
  const firsts = new Int32Array(found.length + 1);
  found.forEach(({ length }, word) => {
    firsts[word + 1] = (firsts[word] ?? 0) + length;
  });
  return { words, firsts, users: Int32Array.from(found.flat()) };
};

/** The concepts that use a word; undefined for a word that is no homograph. */
export const usersOf = (
  { words, firsts, users }: HomographUsers,
  word: string,
  { termsAt }: ConceptsByNumber,
): readonly Written[] | undefined => {
  const number = words.numberOf(word);
  if (number === undefined) return undefined;
  return Array.from(users.subarray(firsts[number], firsts[number + 1]), (user) => ({ terms: termsAt(user) }));
};
