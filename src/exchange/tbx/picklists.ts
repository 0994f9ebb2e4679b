// The values of administrativeStatus and termType: those of TBX-Basic, and what else is met under these names.

import type { TermStatus, TermType } from '../../model/concept.js';

/** How a standing is written. A look-up form is not to be written, which is what deprecated tells other programs. */
export const statusValue: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  lookup: 'deprecatedTerm-admn-sts',
};

// ISO 30042:2008 also has legal, regulated and standardized terms; the rest are words of Weblate and other programs.
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

/** The standing that a value of administrativeStatus or normativeAuthorization means, if it is known. */
export const readStatus = (value: string): TermStatus | undefined => {
  const word = value
    .trim()
    .toLowerCase()
    .replace(/[ _-]/g, '')
    .replace(/admnsts$/, '')
    .replace(/term$/, '');
  return Object.hasOwn(statusWords, word) ? statusWords[word] : undefined;
};

/** How a kind is written; names, titles and laws are no kinds of TBX-Basic. */
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

/** The kind that a value of termType means; most of them (variant, phrase, synonym …) say nothing of ours. */
export const readType = (value: string): TermType | undefined =>
  Object.hasOwn(typeWords, value.trim()) ? typeWords[value.trim()] : undefined;
