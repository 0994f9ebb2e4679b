// How things look: colours by meaning, so that a pane never names one.

import { type Equivalence, isAvoided } from '../../model/concept.js';
import type { UnitState } from '../../model/unit.js';
import type { NumberedTerm } from '../../workspace/terms/terms.js';
import { type Background, type Palette, palettes } from './palettes.js';

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

/** What a span looks like; its colour is an entry of the 256-colour table. */
export type Look = {
  readonly color?: number;
  readonly bold?: true;
  readonly inverse?: true;
  readonly underline?: true;
};

/** What was set for the theme: `auto` follows the background of the terminal, as high contrast does. */
export const themeSettings = ['auto', 'dark', 'light', 'contrast'] as const;
export type ThemeSetting = (typeof themeSettings)[number];

/** All that a theme follows from. */
export type Appearance = {
  readonly colours: boolean;
  readonly setting: ThemeSetting;
  /** The terminal's, as it answered or as the environment says. */
  readonly background: Background;
  /** Whether the numbers of terms are superscripts; where fonts have none, they stand in brackets. */
  readonly superscripts: boolean;
};

export type Theme = {
  readonly appearance: Appearance;
  readonly looks: Readonly<Record<Meaning, Look>>;
  /** The number of a term where it stands in the source. */
  readonly label: (number: number) => string;
};

const looksIn = ({ good, care, bad, other, term, faint }: Palette): Readonly<Record<Meaning, Look>> => ({
  plain: {},
  header: { inverse: true, bold: true },
  title: { bold: true },
  rule: { color: faint },
  faint: { color: faint },
  current: { bold: true },
  hit: { inverse: true },
  code: { color: term, inverse: true },
  selected: { inverse: true },
  key: { bold: true },
  notice: { color: care, bold: true },
  error: { color: bad, bold: true },
  untouched: { color: faint },
  draft: { color: care },
  done: { color: good },
  flagged: { color: other, bold: true },
  term: { color: term, bold: true },
  care: { color: care, bold: true },
  ambiguous: { color: other, bold: true },
  avoid: { color: bad, bold: true },
});

const withoutColour = ({ color: _, ...rest }: Look): Look => rest;

const superscript = (number: number): string =>
  String(number).replace(/[0-9]/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

const usual: Appearance = { colours: true, setting: 'auto', background: 'dark', superscripts: true };

/** The theme of an appearance: of the usual one, but for what is given. Without colours (https://no-color.org) numbers stand in brackets. */
export const themeFor = (given: Partial<Appearance>): Theme => {
  const appearance = { ...usual, ...given };
  const { colours, setting, superscripts } = appearance;
  const background = setting === 'dark' || setting === 'light' ? setting : appearance.background;
  const looks = looksIn(palettes[setting === 'contrast' ? 'high' : 'usual'][background]);
  return {
    appearance,
    looks: colours
      ? looks
      : (Object.fromEntries(
          Object.entries(looks).map(([meaning, look]) => [meaning, withoutColour(look)]),
        ) as Theme['looks']),
    label: colours && superscripts ? superscript : (number) => `[${number}]`,
  };
};

/** A theme with some of what it follows from changed. */
export const themeWith = ({ appearance }: Theme, change: Partial<Appearance>): Theme =>
  themeFor({ ...appearance, ...change });

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
