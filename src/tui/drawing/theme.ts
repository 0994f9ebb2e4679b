// The theme assigns colours to meanings, so that panes never name a colour.

import { type Equivalence, isAvoided } from '../../model/concept.js';
import type { UnitState } from '../../model/unit.js';
import type { NumberedTerm } from '../../workspace/terms/terms.js';
import { type Background, type Palette, palettes } from './palettes.js';

/** The meaning of a run of text. */
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

/** Reliability of a term: usable; with care; several senses; not to be used. */
export type TermMeaning = 'term' | 'care' | 'ambiguous' | 'avoid';

/** The look of a run; its colour is an entry of the 256-colour table. */
export type Look = {
  readonly color?: number;
  readonly bold?: true;
  readonly inverse?: true;
  readonly underline?: true;
};

/** Values of the theme setting: `auto` and `contrast` follow the background of the terminal. */
export const themeSettings = ['auto', 'dark', 'light', 'contrast'] as const;
export type ThemeSetting = (typeof themeSettings)[number];

/** The inputs of a theme. */
export type Appearance = {
  readonly colours: boolean;
  readonly setting: ThemeSetting;
  /** The terminal's background, from its answer or from the environment. */
  readonly background: Background;
  /** Whether term numbers are superscripts; otherwise they are in brackets, for fonts without superscripts. */
  readonly superscripts: boolean;
};

export type Theme = {
  readonly appearance: Appearance;
  readonly looks: Readonly<Record<Meaning, Look>>;
  /** The label of a term's number in the source. */
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

/**
 * Returns the theme of an appearance; missing fields have their defaults. Without colours (https://no-color.org) numbers
 * are in brackets.
 */
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

/** Returns a theme with some fields of its appearance changed. */
export const themeWith = ({ appearance }: Theme, change: Partial<Appearance>): Theme =>
  themeFor({ ...appearance, ...change });

/** Marks that distinguish the states without colour. */
export const stateMarks: Readonly<Record<UnitState, string>> = {
  untouched: ' ',
  draft: '~',
  done: '✓',
  // Not “!”, which marks a warning.
  flagged: '»',
};

/** Signs behind a term that distinguish reliability without colour. */
export const termSigns: Readonly<Record<TermMeaning, string>> = {
  term: '',
  care: '≈',
  ambiguous: '?',
  avoid: '⚠',
};

/** The reliability of a term. */
export const meaningOf = ({ senses }: NumberedTerm): TermMeaning => {
  if (senses.length > 1) return 'ambiguous';
  const [{ concept, term }] = senses;
  if (isAvoided(term)) return 'avoid';
  return concept.equivalence === 'exact' && !concept.falseFriend ? 'term' : 'care';
};

/** Whether an equivalence must be shown: all except the exact one. */
export const isNotable = (equivalence: Equivalence): boolean => equivalence !== 'exact';
