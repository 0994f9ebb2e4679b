// Anchors: words that both texts have, by which their clauses are laid side by side. Most words of an official text are
// Sino-Korean, so kanji that read as the Hangul of the other text are found without a dictionary (承認 승인); the terms of
// the glossary are anchors too.

import type { Concept } from '../../model/concept.js';
import type { Match } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import { syllablesOf } from '../../text/korean/sino-korean.js';
import { boundedMemo, memoLast } from '../../text/memo.js';
import type { CheckText, CheckUnit } from '../check.js';
import { conceptsOf, wantedForms } from '../terms/find-equivalents.js';
import { governmentsIn } from './governments.js';
import { type ValueWord, valueWords } from './values.js';

/** One word in both texts. */
export type Anchor = { readonly source: Span; readonly target: Span };

type Found = { readonly ko: number; readonly ja: number; readonly length: number };

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const leastLetters = 2;
const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005;

/** The places of each syllable of a text. */
const placesOf = (text: string): ReadonlyMap<number, readonly number[]> => {
  const places = new Map<number, number[]>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xac00 || code > 0xd7a3) continue;
    const known = places.get(code);
    if (known === undefined) places.set(code, [at]);
    else known.push(at);
  }
  return places;
};

/** A syllable that a text has more often lays no clauses side by side. */
const mostPlaces = 40;
const none: readonly number[] = [];
const readings = boundedMemo(1 << 14, (kanji: number): readonly number[] =>
  Array.from(syllablesOf(String.fromCharCode(kanji)) ?? [], (syllable) => syllable.charCodeAt(0)),
);

/** The words of two letters or more that read alike, the longest at each place of the Japanese text. */
const readAlike = (ko: string, ja: string): readonly Found[] => {
  const places = placesOf(ko);
  // The readings of each letter, looked up once: none for what is no kanji.
  const read: (readonly number[])[] = [];
  for (let at = 0; at < ja.length; at++) {
    const code = ja.charCodeAt(at);
    read.push(isHan(code) ? readings(code) : none);
  }
  const found: Found[] = [];
  let covered = 0;
  for (let at = 0; at + 1 < ja.length; at++) {
    const [first = none, second = none] = [read[at], read[at + 1]];
    if (first.length === 0 || second.length === 0) continue;
    const here: Found[] = [];
    let longest = leastLetters;
    for (const syllable of first) {
      const starts = places.get(syllable) ?? none;
      // A syllable that stands everywhere tells nothing of its place: 20,000 times 제1조.
      if (starts.length > mostPlaces) continue;
      for (const start of starts) {
        let length = 1;
        while (read[at + length]?.includes(ko.charCodeAt(start + length)) === true) length++;
        if (length < longest) continue;
        if (length > longest) here.length = 0;
        longest = length;
        here.push({ ko: start, ja: at, length });
      }
    }
    // 都圏 inside 首都圏 is no word of its own.
    if (here.length === 0 || at + longest <= covered) continue;
    covered = at + longest;
    found.push(...here);
  }
  return found;
};

/** Those of some spans that lie in no longer one, in their order. */
const outermost = <One extends { readonly ko: Span }>(spans: readonly One[]): readonly One[] => {
  let [start, end] = [-1, -1];
  const inside = new Set<One>();
  for (const one of [...spans].sort((a, b) => a.ko.start - b.ko.start || b.ko.end - a.ko.end)) {
    if (one.ko.end < end || (one.ko.end === end && one.ko.start > start)) inside.add(one);
    else [start, end] = [one.ko.start, one.ko.end];
  }
  return spans.filter((one) => !inside.has(one));
};

/** Each word of Korean with the one of Japanese: where there are as many of both, in their order. */
const paired = (found: readonly Found[], ko: string): readonly (readonly [Span, Span])[] => {
  if (found.length === 0) return [];
  const spans = found.map((one) => ({
    ko: { start: one.ko, end: one.ko + one.length },
    ja: { start: one.ja, end: one.ja + one.length },
  }));
  const whole = outermost(spans);
  const groups = new Map<string, (typeof spans)[number][]>();
  for (const one of whole) {
    const key = ko.slice(one.ko.start, one.ko.end);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [only, ...others] = group;
    if (only !== undefined && others.length === 0) return [[only.ko, only.ja] as const];
    const unique = (side: 'ko' | 'ja'): Span[] =>
      [...new Map(group.map((one) => [one[side].start, one[side]])).values()].sort(
        (a, b) => a.start - b.start,
      );
    const [koreans, japanese] = [unique('ko'), unique('ja')];
    if (koreans.length !== japanese.length) return [];
    return koreans.flatMap((one, i) => {
      const other = japanese[i];
      return other === undefined ? [] : [[one, other] as const];
    });
  });
};

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const longestFirst = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start);

/** The place of a form that a text has once outside of other spans. */
const onlyPlace = (text: string, form: string, taken: readonly Span[]): Span | undefined => {
  const places: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const place = { start: at, end: at + form.length };
    if (!taken.some((one) => overlaps(one, place))) places.push(place);
  }
  return places.length === 1 ? places[0] : undefined;
};

/** The terms that each text has once; in the target by their letters, which need not be read for it. */
const termAnchors = ({ source, target }: CheckUnit, read: readonly Anchor[]): readonly Anchor[] => {
  const concepts = new Map<Concept, Match | undefined>();
  for (const match of source.matches) {
    // A term that reads alike as a whole is an anchor already.
    if (match.nested || read.some((one) => holds(one.source, match))) continue;
    const [concept, ...others] = conceptsOf(match);
    if (concept !== undefined && others.length === 0)
      concepts.set(concept, concepts.has(concept) ? undefined : match);
  }
  const said = [...concepts].flatMap(([concept, match]) => {
    if (match === undefined) return [];
    const form = wantedForms([concept], target.lang).find((one) => target.text.includes(one));
    return form === undefined ? [] : [{ match, form }];
  });
  const found: Anchor[] = [];
  for (const { match, form } of said.sort((a, b) => longestFirst(a.match, b.match))) {
    const taken = [...found, ...read]
      .map((one) => one.target)
      .filter((one) => one.end - one.start > match.end - match.start);
    const place = onlyPlace(target.text, form, taken);
    if (place !== undefined) found.push({ source: { start: match.start, end: match.end }, target: place });
  }
  return found;
};

/** Countries, parties and heads of numbers that each text has once. */
const namedAnchors = ({ source, target }: CheckUnit): readonly Anchor[] =>
  ['role', 'party', 'belonging'].flatMap((check) => {
    const ours = valueWords(source, check);
    const theirs = ours.length === 0 ? [] : valueWords(target, check);
    const same = (all: readonly ValueWord[], one: ValueWord): readonly ValueWord[] =>
      all.filter(({ facet, value }) => value !== '*' && facet === one.facet && value === one.value);
    return ours.flatMap((one): readonly Anchor[] => {
      const [other, ...others] = same(theirs, one);
      if (other === undefined || others.length > 0 || same(ours, one).length > 1) return [];
      return [{ source: spanOf(one), target: spanOf(other) }];
    });
  });

/** Governments of one letter that each text has once: 도는 and 道は. */
const governmentAnchors = ({ source, target }: CheckUnit): readonly Anchor[] => {
  const ours = governmentsIn(source);
  const theirs = ours.length === 0 ? [] : governmentsIn(target);
  return ours.flatMap((one): readonly Anchor[] => {
    const [other, ...others] = theirs.filter(({ key }) => key === one.key);
    if (other === undefined || others.length > 0 || ours.filter(({ key }) => key === one.key).length > 1)
      return [];
    return [{ source: spanOf(one), target: spanOf(other) }];
  });
};

const latin = /(?<![A-Za-z])[A-Za-z][A-Za-z-]*(?![A-Za-z])/g;
const latinIn = (text: string): readonly (Span & { readonly word: string })[] =>
  Array.from(text.matchAll(latin), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
/** Words in Latin letters that each text has once: A会場, A 행사장. */
const latinAnchors = ({ source, target }: CheckUnit): readonly Anchor[] => {
  const ours = latinIn(source.text);
  const theirs = ours.length === 0 ? [] : latinIn(target.text);
  return ours.flatMap((one): readonly Anchor[] => {
    const same = [ours, theirs].map((all) => all.filter(({ word }) => word === one.word));
    const [[own, ...more] = [], [other, ...others] = []] = same;
    if (own === undefined || other === undefined || more.length + others.length > 0) return [];
    return [{ source: spanOf(own), target: spanOf(other) }];
  });
};

/**
 * The words that a unit has in both of its texts, in the order of the source; none overlaps another.
 * @example 승인 없이 지급한다 and 承認を得ずに支給する have the anchors 승인–承認 and 지급–支給
 */
export const anchorsOf = memoLast((unit: CheckUnit): readonly Anchor[] => {
  const { source, target } = unit;
  const isKorean = source.lang === 'ko';
  const [ko, ja] = isKorean ? [source.text, target.text] : [target.text, source.text];
  const read = paired(readAlike(ko, ja), ko).map(
    ([korean, japanese]): Anchor =>
      isKorean ? { source: korean, target: japanese } : { source: japanese, target: korean },
  );
  const all = [
    ...termAnchors(unit, read),
    ...read,
    ...namedAnchors(unit),
    ...governmentAnchors(unit),
    ...latinAnchors(unit),
  ].sort((a, b) => longestFirst(a.source, b.source));
  const kept: Anchor[] = [];
  for (const one of all)
    if (!kept.some((other) => overlaps(one.source, other.source) || overlaps(one.target, other.target)))
      kept.push(one);
  return kept.sort((a, b) => a.source.start - b.source.start);
});

/** 이상, 以内: a word inside of a quantity has no part of its own. */
export const isOfQuantity = ({ quantities }: Pick<CheckText, 'quantities'>, { start, end }: Span): boolean =>
  quantities.some((one) => one.start <= start && end <= one.end);
