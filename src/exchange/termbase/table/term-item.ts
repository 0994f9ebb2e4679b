// One term in a list cell: `text[reading]:mark`.

import {
  type Term,
  type TermStatus,
  type TermType,
  termStatuses,
  termTypes,
} from '../../../model/concept.js';
import { escapeItem, positionsOf, unescaped } from '../../cell-escape.js';

/**
 * Status and type in their written form: `admitted`, `abbreviation`, `superseded/short`. A missing type is inferred.
 */
export type Mark = { readonly status: TermStatus; readonly type: TermType | undefined };

/** A term in a list cell; `reading` is kana or Hanja, undefined if there is none. */
export type TermItem = { readonly text: string; readonly reading: string | undefined; readonly mark: Mark };

/** Parses a mark, if the word is one. */
export const readMark = (word: string): Mark | undefined => {
  if (word === 'abbreviation') return { status: 'admitted', type: 'abbreviation' };
  const [name, kind] = word.split('/', 2);
  const status = termStatuses.find((one) => one === name);
  const type = termTypes.find((one) => one === kind);
  if (status === undefined || (kind !== undefined && type === undefined)) return undefined;
  return { status, type };
};

/** The shortest mark of a term, given the type that would be inferred without one. */
export const writeMark = ({ status, type }: Pick<Term, 'status' | 'type'>, inferred: TermType): string => {
  if (type === inferred) return status;
  return status === 'admitted' && type === 'abbreviation' ? type : `${status}/${type}`;
};

/** Writes a term in a list cell. */
export const writeItem = (term: Term, mark: string): string => {
  const reading = term.lang === 'ja' ? term.reading : term.hanja;
  return `${escapeItem(term.text)}${reading === '' ? '' : `[${escapeItem(reading)}]`}:${mark}`;
};

/**
 * Parses one item of a list cell; returns the word after the last colon if it is not a mark. Without a colon the term is
 * admitted.
 */
export const readItem = (item: string): TermItem | { readonly unknownMark: string } => {
  const colon = positionsOf(item, ':').at(-1) ?? item.length;
  const word = item.slice(colon + 1).trim();
  const mark = readMark(word === '' ? 'admitted' : word);
  if (mark === undefined) return { unknownMark: word };
  const body = item.slice(0, colon);
  const open = positionsOf(body, '[').at(-1);
  const close = positionsOf(body, ']').at(-1);
  if (open === undefined || open === 0 || close !== body.length - 1 || close < open) {
    return { text: unescaped(body), reading: undefined, mark };
  }
  return { text: unescaped(body.slice(0, open)), reading: unescaped(body.slice(open + 1, close)), mark };
};
