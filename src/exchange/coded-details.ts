// The details of a concept as texts for cells and notes: spans, links, pairs and examples as lists, the rest unchanged.

import {
  type Concept,
  type ConceptLink,
  conceptKinds,
  type DateSpan,
  linkTypes,
  type TermPair,
} from '../model/concept.js';
import { conceptId } from '../model/ids.js';
import { escapeEdges, escapeItem, positionsOf, readCell, splitItems, unescaped } from './cell-escape.js';
import type { ConceptDraft, Fault, Refusal } from './draft.js';

/** The columns of the details in output order. */
export const detailColumns = [
  'kind',
  'subdomain',
  'spans',
  'links',
  'pairs',
  'ko_source',
  'ja_source',
  'example_ko',
  'example_ja',
] as const;
export type DetailColumn = (typeof detailColumns)[number];

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;
const refuse = (fault: Fault, value: string): Refusal => ({ fault, value });

const writeList = (texts: readonly string[]): string => texts.map(escapeItem).join(' | ');
const escapeHalf = (text: string): string => escapeItem(text).replaceAll('=', '\\=');

/**
 * Writes every detail of a concept as the text of its column: `2008-02-29/2013-03-22; 2017-07-26/`,
 * `successor:org-kr-mofe`.
 */
export const writeDetails = (concept: Concept): Readonly<Record<DetailColumn, string>> => ({
  kind: concept.kind,
  subdomain: escapeEdges(concept.subdomain),
  spans: concept.spans.map(({ from, to }) => `${from}/${to}`).join('; '),
  links: concept.links.map(({ type, to }) => `${type}:${to}`).join('; '),
  pairs: concept.pairs.map(({ ko, ja }) => `${escapeHalf(ko)}=${escapeHalf(ja)}`).join(' | '),
  ko_source: escapeEdges(concept.sourceKo),
  ja_source: escapeEdges(concept.sourceJa),
  example_ko: writeList(concept.examplesKo),
  example_ja: writeList(concept.examplesJa),
});

const parts = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const readSpan = (part: string): DateSpan | undefined => {
  const [from = '', to, more] = part.split('/').map((day) => day.trim());
  if (to === undefined || more !== undefined) return undefined;
  const isSpan = [from, to].every((day) => day === '' || date.test(day)) && (from !== '' || to !== '');
  return isSpan ? { from, to } : undefined;
};

const readLink = (part: string): ConceptLink | undefined => {
  const colon = part.indexOf(':');
  const type = linkTypes.find((one) => one === part.slice(0, colon));
  const to = part.slice(colon + 1).trim();
  return type === undefined || to === '' || /[\s\p{C}]|^-/u.test(to)
    ? undefined
    : { type, to: conceptId(to) };
};

const readPair = (item: string): TermPair | undefined => {
  const [at, more] = positionsOf(item, '=');
  if (at === undefined || more !== undefined) return undefined;
  const [ko, ja] = [unescaped(item.slice(0, at)), unescaped(item.slice(at + 1))];
  return ko === '' || ja === '' ? undefined : { ko, ja };
};

/** All items, or the refusal of the first invalid one. */
const readAll = <T>(
  items: readonly string[],
  read: (item: string) => T | undefined,
  fault: Fault,
): readonly T[] | Refusal => {
  const all: T[] = [];
  for (const item of items) {
    const one = read(item);
    if (one === undefined) return refuse(fault, item);
    all.push(one);
  }
  return all;
};

type Fields = ConceptDraft['fields'];
type DetailReader = (text: string) => Fields | Refusal;

const list = <T>(read: readonly T[] | Refusal, put: (all: readonly T[]) => Fields): Fields | Refusal =>
  'fault' in read ? read : put(read);

/** The reader of each detail by column; an empty text removes the detail. */
export const detailReaders = {
  kind: (text) => {
    const said = text.trim().toLowerCase();
    const kind = said === '' ? said : conceptKinds.find((one) => one === said);
    return kind === undefined ? refuse('kind', text) : { kind };
  },
  subdomain: (text) => ({ subdomain: readCell(text) }),
  spans: (text) => list(readAll(parts(text), readSpan, 'date'), (spans) => ({ spans })),
  links: (text) => list(readAll(parts(text), readLink, 'link'), (links) => ({ links })),
  pairs: (text) => list(readAll(splitItems(text), readPair, 'pair'), (pairs) => ({ pairs })),
  ko_source: (text) => ({ sourceKo: readCell(text) }),
  ja_source: (text) => ({ sourceJa: readCell(text) }),
  example_ko: (text) => ({ examplesKo: splitItems(text).map(unescaped) }),
  example_ja: (text) => ({ examplesJa: splitItems(text).map(unescaped) }),
} as const satisfies Record<DetailColumn, DetailReader>;
