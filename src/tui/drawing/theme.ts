// How things look: colours by meaning, so that a pane never names one.

import { type Equivalence, isAvoided } from '../../model/concept.js';
import type { UnitState } from '../../model/unit.js';
import type { NumberedTerm } from '../../workspace/terms/terms.js';

/** What a span of text is. */
export type Meaning =
  | 'plain'
  | 'header'
  | 'title'
  | 'rule'
  | 'faint'
  | 'current'
  | 'hit'
  | 'code'
  | 'selected'
  | 'key'
  | 'notice'
  | 'error'
  | UnitState
  | TermMeaning;

/** How far a term can be trusted: as it stands; with care; more than one reading; not to be used. */
export type TermMeaning = 'term' | 'care' | 'ambiguous' | 'avoid';

/** What a span looks like; its colour is one that every terminal has. */
export type Look = {
  readonly color?: 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';
  readonly bold?: true;
  readonly dimColor?: true;
  readonly inverse?: true;
  readonly underline?: true;
};

export type Theme = {
  readonly colours: boolean;
  readonly looks: Readonly<Record<Meaning, Look>>;
  /** The number of a term where it stands in the source. */
  readonly label: (number: number) => string;
};

const looks: Readonly<Record<Meaning, Look>> = {
  plain: {},
  header: { inverse: true, bold: true },
  title: { bold: true },
  rule: { dimColor: true },
  faint: { dimColor: true },
  current: { bold: true },
  hit: { inverse: true },
  code: { color: 'cyan', inverse: true },
  selected: { inverse: true },
  key: { bold: true },
  notice: { color: 'yellow', bold: true },
  error: { color: 'red', bold: true },
  untouched: { dimColor: true },
  draft: { color: 'yellow' },
  done: { color: 'green' },
  flagged: { color: 'magenta', bold: true },
  term: { color: 'cyan', bold: true },
  care: { color: 'yellow', bold: true },
  ambiguous: { color: 'magenta', bold: true },
  avoid: { color: 'red', bold: true },
};

const withoutColour = ({ color: _, ...rest }: Look): Look => rest;

const superscript = (number: number): string =>
  String(number).replace(/[0-9]/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** The looks for a terminal with colours, or for one where colours are not wanted (https://no-color.org). */
export const themeFor = (colours: boolean): Theme =>
  colours
    ? { colours, looks, label: superscript }
    : {
        colours,
        looks: Object.fromEntries(
          Object.entries(looks).map(([meaning, look]) => [meaning, withoutColour(look)]),
        ) as Theme['looks'],
        label: (number) => `[${number}]`,
      };

/** Marks that tell the states apart without colour. */
export const stateMarks: Readonly<Record<UnitState, string>> = {
  untouched: ' ',
  draft: '~',
  done: '✓',
  // Not “!”, the mark of a warning.
  flagged: '»',
};

/** The same without colour: a sign behind the term. */
export const termSigns: Readonly<Record<TermMeaning, string>> = {
  term: '',
  care: '≈',
  ambiguous: '?',
  avoid: '⚠',
};

/** How far a term can be trusted. */
export const meaningOf = ({ senses }: NumberedTerm): TermMeaning => {
  if (senses.length > 1) return 'ambiguous';
  const [{ concept, term }] = senses;
  if (isAvoided(term)) return 'avoid';
  return concept.equivalence === 'exact' && !concept.falseFriend ? 'term' : 'care';
};

/** Whether an equivalence has to be said: the exact one goes without. */
export const isNotable = (equivalence: Equivalence): boolean => equivalence !== 'exact';
