// Builds regular expressions from the tables of data/language.

import { wordsOf } from './table.js';

/** A form of a table, with the contexts that it requires or excludes: lists separated by spaces. */
export type Form = {
  readonly form: string;
  readonly preceded_by?: string;
  readonly not_preceded_by?: string;
  readonly followed_by?: string;
  readonly not_followed_by?: string;
};

/** The marks that a form may contain (data/language/README.md). */
const marks: Readonly<Record<string, string>> = {
  _: '\\s?',
  '<space>': ' ',
  '<blank>': '\\s',
  '<digit>': '\\d',
  '<digits>': '\\d+',
  '<hangul>': '[가-힣]',
  '<not-hangul>': '[^가-힣]',
  '<han>': '[\\p{Script=Han}々]',
  '<katakana>': '[ァ-ヺー]',
  '<end>': '$',
};
const special = /_|<[a-z-]+>|[.*+?^${}()|[\]\\/]/g;

const escaped = (form: string): string => form.replace(special, (found) => marks[found] ?? `\\${found}`);

const oneOf = (list: string): string => wordsOf(list).map(escaped).join('|');

const beside = (open: string, list: string | undefined): string =>
  list === undefined || list === '' ? '' : `(?${open}${oneOf(list)})`;

/** Marks for a varying number of characters. */
const varying = /_|<digits>/;

const behind = (open: '<=' | '<!', list: string | undefined, form: string): string =>
  list === undefined || list === '' ? '' : `(?${open}(?:${oneOf(list)})${form})`;

/**
 * A form with its context. The context before a form of fixed length is a lookbehind behind it, because the engine
 * searches for the form's first character only if nothing precedes it; otherwise a text took five times as long.
 */
const pattern = (given: Form): string => {
  const form = escaped(given.form);
  const after = beside('=', given.followed_by) + beside('!', given.not_followed_by);
  return varying.test(given.form)
    ? beside('<=', given.preceded_by) + beside('<!', given.not_preceded_by) + form + after
    : form + behind('<=', given.preceded_by, form) + behind('<!', given.not_preceded_by, form) + after;
};

/**
 * The source of a regular expression that matches any of the forms, longest first; characters other than marks are
 * literal: `동`, `{ form: '개', not_followed_by: '월 년' }` and `양_국` give `(?:양\s?국|동|개(?!월|년))`. A form with
 * `<han>` needs the flag u.
 */
export const alternatives = (forms: Iterable<string | Form>): string => {
  const list = Array.from(forms, (form) => (typeof form === 'string' ? { form } : form));
  // Forms of equal length keep the table's order.
  return `(?:${list
    .sort((a, b) => b.form.length - a.form.length)
    .map(pattern)
    .join('|')})`;
};
