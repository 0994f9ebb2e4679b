// Values that a text states for a facet with few values: 올해 or 내년, 찬성 or 반대, 매월 or 격년. A closed list
// (data/language/meaning-values.tsv) contains the facets, their values and the words for them in both languages.

import loadCountries from '../../../data/language/countries.tsv';
import loadValues from '../../../data/language/meaning-values.tsv';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { formFilter } from '../../text/form-filter.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { CheckText, CheckUnit, Fault } from '../check.js';

/** A word of a text that states a value. */
export type ValueWord = Span & { readonly facet: string; readonly value: string; readonly text: string };

/** Two words that contradict each other. */
export type Contradiction = { readonly source: ValueWord; readonly target: ValueWord };

/** A value that agrees with any other: 우리나라, 我が国. */
const open = '*';

/** Whether two values agree. 前年 is last year or the year before another one: alternatives are separated by `|`. */
export const alike = (a: string, b: string): boolean =>
  a === b || ((a.includes('|') || b.includes('|')) && a.split('|').some((one) => b.split('|').includes(one)));

/**
 * Facets that a text often mentions in passing: contradicted only if all of one text is the opposite of all of the
 * other.
 */
const inPassing: ReadonlySet<string> = new Set([
  'rising or falling',
  'above or below',
  'many or few',
  'inclusion',
  'agreement',
  'permit result',
  'certainty',
  'by now',
  'which time',
  'order of acts',
  'in office',
  'decision',
  'clauses',
  'condition',
  'asking',
]);

/** Checks in which an open word of the source is answered by one of the target. */
const answering: ReadonlySet<string> = new Set(['role']);

type Words = { readonly pattern: RegExp; readonly values: readonly string[] };
type Facet = {
  readonly check: string;
  readonly facet: string;
  readonly words: Readonly<Record<Lang, () => Words>>;
};

const columns = [
  'check',
  'facet',
  'value',
  'language',
  'form',
  'preceded_by',
  'not_preceded_by',
  'followed_by',
  'not_followed_by',
] as const;
type ValueRow = Readonly<Record<(typeof columns)[number], string>>;
/** Countries and regions are facets too; for the check `role` their table is one of its own. */
const countryRows = (): readonly ValueRow[] =>
  readTable(loadCountries, 'kind', 'value', 'language', 'form', 'not_preceded_by', 'not_followed_by').map(
    ({ kind, ...row }) => ({ ...row, check: 'country', facet: kind, preceded_by: '', followed_by: '' }),
  );
const rows = once((): readonly ValueRow[] => [...readTable(loadValues, ...columns), ...countryRows()]);

/** A form that is not the beginning of a longer one with another value: 少な does not match in 少なくない. */
const apart = (row: ValueRow, all: readonly ValueRow[]): ValueRow => {
  const rests = all
    .filter(({ form, value }) => value !== row.value && form !== row.form && form.startsWith(row.form))
    .map(({ form }) => form.slice(row.form.length).replaceAll(' ', '<space>'));
  return { ...row, not_followed_by: [row.not_followed_by, ...rests].filter((one) => one !== '').join(' ') };
};

const wordsFor = (own: readonly ValueRow[], language: Lang): Words => {
  const inLanguage = own.filter((row) => row.language === language);
  const spoken = inLanguage.map((row) => apart(row, inLanguage));
  const values = [...new Set(spoken.map(({ value }) => value))];
  const groups = values.map((value) => `(${alternatives(spoken.filter((row) => row.value === value))})`);
  return { pattern: new RegExp(groups.join('|'), 'gu'), values };
};

const wideDigit = /[０-９]/g;
/** Converts full-width digits to half width without changing offsets. */
const narrowed = (text: string): string =>
  text.replace(wideDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const facets = once((): readonly Facet[] => {
  const groups = new Map<string, ValueRow[]>();
  for (const row of rows()) {
    const key = `${row.check} ${row.facet}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((own): readonly Facet[] => {
    const [first] = own;
    if (first === undefined) return [];
    const words = { ko: once(() => wordsFor(own, 'ko')), ja: once(() => wordsFor(own, 'ja')) };
    return [{ check: first.check, facet: first.facet, words }];
  });
});

// Most texts have few of the words: one pass over the letters finds the facets that a text may have.
const filterOf = (lang: Lang): ((text: string) => ReadonlySet<Facet>) => {
  const byName = new Map(facets().map((one) => [`${one.check} ${one.facet}`, one]));
  return formFilter(
    rows().flatMap(({ check, facet, language, form }) => {
      const own = language === lang ? byName.get(`${check} ${facet}`) : undefined;
      return own === undefined ? [] : [[form, own] as const];
    }),
  );
};
const filters = { ko: once(() => filterOf('ko')), ja: once(() => filterOf('ja')) } as const;

type Seen = {
  readonly text: string;
  readonly narrow: string;
  /** The facets of which the text may have a word, by check. */
  readonly facets: ReadonlyMap<string, readonly Facet[]>;
  /** The words of the facets that were asked for: several checks ask for the same countries and parties. */
  readonly words: Map<Facet, readonly ValueWord[]>;
};
const nothing: Seen = { text: '', narrow: '', facets: new Map(), words: new Map() };
const noFacets: readonly Facet[] = [];
const lastSeen: Record<Lang, Seen> = { ko: nothing, ja: nothing };

/**
 * A text with half-width digits, and the facets of which it may have a word; cached for the last text of a language.
 */
const seenIn = (text: string, lang: Lang): Seen => {
  const last = lastSeen[lang];
  if (last.text === text) return last;
  const narrow = narrowed(text);
  const facets = new Map<string, Facet[]>();
  for (const one of filters[lang]()(narrow)) {
    const known = facets.get(one.check);
    if (known === undefined) facets.set(one.check, [one]);
    else known.push(one);
  }
  const seen: Seen = { text, narrow, facets, words: new Map() };
  lastSeen[lang] = seen;
  return seen;
};

/** The words of a facet in a text that was seen. */
const valuesIn = ({ narrow, words }: Seen, one: Facet, lang: Lang): readonly ValueWord[] => {
  const known = words.get(one);
  if (known !== undefined) return known;
  const { facet } = one;
  const { pattern, values } = one.words[lang]();
  // Most texts contain no such word, and a search costs less than the list of all.
  const found = Array.from(narrow.search(pattern) < 0 ? [] : narrow.matchAll(pattern), (place) => {
    const group = place.slice(1).findIndex((said) => said !== undefined);
    const start = place.index;
    return { facet, value: values[group] ?? open, text: place[0], start, end: start + place[0].length };
  });
  words.set(one, found);
  return found;
};

/** The words of one list that the other lacks, counted by value. */
const beyond = (own: readonly ValueWord[], other: readonly ValueWord[]): readonly ValueWord[] => {
  const left = other.map(({ value }) => value);
  return own.filter(({ value }) => {
    const at = left.findIndex((one) => alike(one, value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * Contradictions of the two texts: the source states a value that the target lacks, and the target another value of the
 * same facet. A value that is only missing or added may be paraphrased and is no contradiction.
 * @param check the check whose lists are compared
 * @example 올해 6월 → 来年6月 for `time`; 찬성 → 反対 for `polarity`; 올해 6월 → 2026年6月 is none
 */
export const contradictionsIn = ({ source, target }: CheckUnit, check: string): readonly Contradiction[] => {
  const [from, to] = [seenIn(source.text, source.lang), seenIn(target.text, target.lang)];
  const ours = from.facets.get(check);
  const theirs = to.facets.get(check);
  if (ours === undefined || theirs === undefined) return [];
  return ours.flatMap((one): readonly Contradiction[] => {
    if (!theirs.includes(one)) return [];
    const { facet } = one;
    const said = valuesIn(from, one, source.lang);
    // Without a word on one side nothing is lost or gained.
    if (said.length === 0) return [];
    const kept = valuesIn(to, one, target.lang);
    if (kept.length === 0) return [];
    const opens = ({ value }: ValueWord): boolean => value === open;
    // 양국 for 両国: for countries, open words of both sides answer each other.
    const isAnswered = answering.has(check) && said.filter(opens).length === kept.filter(opens).length;
    if (!isAnswered && [...said, ...kept].some(opens)) return [];
    if (inPassing.has(facet) && said.some((one) => kept.some((other) => alike(one.value, other.value))))
      return [];
    const [lost] = beyond(said, kept);
    const [gained] = beyond(kept, said);
    return lost === undefined || gained === undefined ? [] : [{ source: lost, target: gained }];
  });
};

/** The value words of one facet in a text, including open ones. */
export const valueWords = (
  { text, lang }: Pick<CheckText, 'text' | 'lang'>,
  check: string,
): readonly ValueWord[] => {
  const seen = seenIn(text, lang);
  return (seen.facets.get(check) ?? noFacets).flatMap((one) => valuesIn(seen, one, lang));
};

/** Converts a contradiction to a fault. */
export const toFault = <Fact extends string>(fact: Fact, { source, target }: Contradiction): Fault<Fact> => ({
  fact,
  source: { start: source.start, end: source.end },
  target: { start: target.start, end: target.end },
  values: { source: source.text, target: target.text },
});
