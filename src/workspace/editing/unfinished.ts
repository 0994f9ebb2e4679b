// Findings that wait: what more typing may still mend is not said while a sentence is being typed.

import type { Finding } from '../../model/finding.js';
import { withoutCodes } from '../../text/coded-text.js';

/**
 * Facts that say that something is not there (yet), by check. What the last words decide, tense, negation and style, is among
 * them: both languages put it at the end of the sentence.
 */
export const mendable: Readonly<Record<string, readonly string[]>> = {
  untranslated: ['empty'],
  length: ['short'],
  number: ['missing'],
  date: ['missing', 'incomplete'],
  weekday: ['missing'],
  latin: ['missing'],
  url: ['missing'],
  name: ['missing'],
  codes: ['missing'],
  term: ['missing', 'fewer'],
  bracket: ['unclosed'],
  bullet: ['fewer'],
  polarity: ['lost'],
  modality: ['differs'],
  time: ['differs', 'done', 'planned'],
  style: ['plain', 'polite', 'unstopped'],
  inconsistency: ['targets'],
};

// A point behind a digit may be that of 5.0.
const sentenceEnd = /(?:[。．！？!?…‥]|(?<!\d)\.)[\s」』”’"'）)\]】〉》]*$/u;

/** Whether a translation ends as a sentence does; codes aside. `開催する。」` does, `5.` may go on. */
export const endsSentence = (target: string): boolean => sentenceEnd.test(withoutCodes(target));

/** Whether a finding of an unfinished text may be gone with the next words: something is missing, or its last word is meant. */
const mayBeMended = ({ check, fact, target }: Finding, length: number): boolean =>
  mendable[check]?.includes(fact) === true || (length > 0 && target.end >= length);

/** The findings that no further word of an unfinished translation mends. @param length that of the checked text in code units */
export const lastingFindings = (findings: readonly Finding[], length: number): readonly Finding[] =>
  findings.filter((finding) => !mayBeMended(finding, length));
