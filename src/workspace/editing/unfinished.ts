// Delays findings that further typing may resolve while a sentence is being typed.

import type { Finding } from '../../model/finding.js';
import { withoutCodes } from '../../text/coded-text.js';

/**
 * Facts that report something missing, by check. Tense, negation and style are among them, because both languages
 * express them at the end of the sentence.
 */
export const resolvable: Readonly<Record<string, readonly string[]>> = {
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

// A full stop after a digit may be a decimal point (5.0).
const sentenceEnd = /(?:[。．！？!?…‥]|(?<!\d)\.)[\s」』”’"'）)\]】〉》]*$/u;

/** Whether a translation ends like a sentence, codes aside. `開催する。」` does, `5.` may continue. */
export const endsSentence = (target: string): boolean => sentenceEnd.test(withoutCodes(target));

/** Whether further words may resolve a finding: something is missing, or the finding is about the last word. */
const mayBeMended = ({ check, fact, target }: Finding, length: number): boolean =>
  resolvable[check]?.includes(fact) === true || (length > 0 && target.end >= length);

/** The findings that no further word can resolve. @param length of the checked text in code units */
export const lastingFindings = (findings: readonly Finding[], length: number): readonly Finding[] =>
  findings.filter((finding) => !mayBeMended(finding, length));
