// Lays predicates side by side: what one text denies must stand in the other text too, and undenied, before a difference of
// polarity is an error. 동결하다 is 増減を行わない: nothing that is denied there stands in the Korean text.

import loadPairs from '../../../data/language/predicate-pairs.tsv';
import { type Lang, otherLang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { formFilter } from '../../text/form-filter.js';
import { memoLast } from '../../text/memo.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckUnit } from '../check.js';
import { type Anchor, anchorsOf } from './anchors.js';

type Row = Readonly<Record<Lang, RegExp>>;

/** Native verbs share no kanji reading (나오다, 出る), so a table pairs their stems. */
const rows = once((): readonly Row[] =>
  readTable(loadPairs, 'ko', 'ja').map(({ ko, ja }) => ({
    ko: new RegExp(alternatives(wordsOf(ko)), 'g'),
    ja: new RegExp(alternatives(wordsOf(ja)), 'g'),
  })),
);

/** Most texts have few of the verbs: one pass over the letters finds the rows that a text may have, in any order. */
const filterOf = (lang: Lang): ((text: string) => ReadonlySet<number>) =>
  formFilter(
    readTable(loadPairs, lang).flatMap((row, at) => wordsOf(row[lang]).map((form) => [form, at] as const)),
  );
const filters = { ko: once(() => filterOf('ko')), ja: once(() => filterOf('ja')) } as const;

/** The rows of which both texts may have a verb, in the order of the table. */
const rowsIn = (text: string, lang: Lang, other: string): readonly Row[] => {
  const own = filters[lang]()(text);
  if (own.size === 0) return [];
  const theirs = filters[otherLang(lang)]()(other);
  return [...own]
    .filter((at) => theirs.has(at))
    .sort((a, b) => a - b)
    .map((at) => rows()[at] as Row);
};

const reach: Readonly<Record<Lang, number>> = { ko: 12, ja: 12 };
/**
 * The letters between a word and its denial: 참석하|지 않, 검토한 바| 없다, 出席し|ない, 開票を行わ|ない. Another noun
 * between them is what the denial denies: 定員は変更|しない.
 */
const between: Readonly<Record<Lang, RegExp>> = {
  ko: /^[가-힣]{0,3}\s?(?:하|되|시키|받|당하|있|할|한|하는|된|되는|이루어지|행하)?\s?(?:수|바|적|일|것은|것도)?[이가은는도]?\s?$/,
  ja: /^[をがはもに]?(?:[行図得見生出]|認め|付け|加え|設け|受け|実施)?[ぁ-ん]{0,7}$/,
};

/** Whether only particles, endings and light verbs stand between a word and what is said of it at an offset. */
export const isBefore = (word: Span, denial: number, text: string, lang: Lang): boolean =>
  word.start < denial &&
  denial - word.end <= reach[lang] &&
  between[lang].test(text.slice(word.end, Math.max(word.end, denial)));

const placesOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

const isPlace = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The native predicates that each text has once, as anchors: 나오다 and 出る. Those that read alike are anchors already.
 */
export const predicateAnchors = memoLast(({ source, target }: CheckUnit): readonly Anchor[] =>
  rowsIn(source.text, source.lang, target.text).flatMap((row): readonly Anchor[] => {
    const [ours, theirs] = [placesOf(source.text, row[source.lang]), placesOf(target.text, row[target.lang])];
    const [own, other] = [ours[0], theirs[0]];
    const isOnce = ours.length === 1 && theirs.length === 1;
    return isOnce && own !== undefined && other !== undefined ? [{ source: own, target: other }] : [];
  }),
);

/** A predicate that one text denies, and its places in the other. */
export type DeniedPredicate = { readonly own: Span; readonly others: readonly Span[] };

/** A text whose idioms and shared negative words are masked, and the place of its sentence in the unit's text. */
export type Denying = { readonly lang: Lang; readonly text: string; readonly offset: number };

/**
 * The predicates before a denial that the other text has too.
 * @param side which text denies
 * @param denial the offset of the denial in the denying sentence
 * @example 開票を行わなかった beside 개표를 하였다: 開票–개표; 増減を行わない beside 동결한다: none
 */
export const deniedPredicates = (
  unit: CheckUnit,
  side: 'source' | 'target',
  denying: Denying,
  denial: number,
): readonly DeniedPredicate[] => {
  const { text, lang, offset } = denying;
  const [own, other] = side === 'source' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const byReading = anchorsOf(unit).flatMap((one: Anchor): readonly DeniedPredicate[] => {
    const place = { start: one[own].start - offset, end: one[own].end - offset };
    return isBefore(place, denial, text, lang) ? [{ own: one[own], others: [one[other]] }] : [];
  });
  const { text: otherText, lang: otherLang } = unit[other];
  const clause = text.slice(Math.max(0, denial - reach[lang] - 4), denial + 1);
  const byTable = rowsIn(clause, lang, otherText).flatMap((row): readonly DeniedPredicate[] => {
    if (clause.search(row[lang]) < 0) return [];
    const place = placesOf(text, row[lang]).find((one) => isBefore(one, denial, text, lang));
    if (place === undefined) return [];
    const others = placesOf(otherText, row[otherLang]);
    const span = { start: place.start + offset, end: place.end + offset };
    return others.length === 0 ? [] : [{ own: span, others }];
  });
  const longest = byReading.filter(({ own: a }) => !byTable.some(({ own: b }) => isPlace(a, b) && a !== b));
  return [...longest, ...byTable];
};
