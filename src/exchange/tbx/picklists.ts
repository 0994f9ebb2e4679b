// The values of administrativeStatus and termType in TBX-Basic, and other values that occur.

import type { TermStatus, TermType } from '../../model/concept.js';

/** The written value of a status. A look-up form is written as deprecated, so that other programs do not use it. */
export const statusValue: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  lookup: 'deprecatedTerm-admn-sts',
};

// ISO 30042:2008 also has legal, regulated and standardized terms; the rest are values of Weblate and other programs.
const statusWords: Readonly<Record<string, TermStatus>> = {
  preferred: 'preferred',
  legal: 'preferred',
  regulated: 'preferred',
  standardized: 'preferred',
  approved: 'preferred',
  admitted: 'admitted',
  allowed: 'admitted',
  alternative: 'admitted',
  deprecated: 'deprecated',
  notrecommended: 'deprecated',
  forbidden: 'deprecated',
  prohibited: 'deprecated',
  superseded: 'superseded',
  obsolete: 'superseded',
};

/** The status of a value of administrativeStatus or normativeAuthorization, if it is known. */
export const readStatus = (value: string): TermStatus | undefined => {
  const word = value
    .trim()
    .toLowerCase()
    .replace(/[ _-]/g, '')
    .replace(/admnsts$/, '')
    .replace(/term$/, '');
  return Object.hasOwn(statusWords, word) ? statusWords[word] : undefined;
};

/** The written value of a term type; TBX-Basic has none for names, titles and laws. */
export const typeValue: Readonly<Record<TermType, string | undefined>> = {
  full: 'fullForm',
  abbreviation: 'abbreviation',
  short: 'shortForm',
  name: undefined,
  title: undefined,
  law: undefined,
};

const typeWords: Readonly<Record<string, TermType>> = {
  fullForm: 'full',
  abbreviation: 'abbreviation',
  acronym: 'abbreviation',
  initialism: 'abbreviation',
  shortForm: 'short',
  clippedTerm: 'short',
};

/** The term type of a value of termType; most values (variant, phrase, synonym …) have no type of ours. */
export const readType = (value: string): TermType | undefined =>
  Object.hasOwn(typeWords, value.trim()) ? typeWords[value.trim()] : undefined;
