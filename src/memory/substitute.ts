// Puts the numbers, dates and terms of the segment in work into the memory's translation. Other differences stay.

import { acceptedTerms } from '../model/concept.js';
import { type Lang, otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { MemoryDifference } from '../model/memory-match.js';
import type { Span } from '../model/span.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import type { Quantity, QuantityValue } from '../quantities/quantity.js';
import { sameQuantity } from '../quantities/same-quantity.js';
import { approximatedAs, styleOf } from '../quantities/write/style-of.js';
import { writeQuantity } from '../quantities/write/write-quantity.js';
import { josaFor, leadingHangul } from '../text/korean/josa.js';

/** A translation, and the differences with their substitutions. */
export type Substituted = { readonly target: string; readonly differences: readonly MemoryDifference[] };

type Exchange = {
  readonly difference: MemoryDifference;
  readonly place: Span;
  readonly from: string;
  readonly to: string;
  /** The value of a number that is inserted; undefined for a term. */
  readonly value: QuantityValue | undefined;
};

const inWidthOf = (surface: string, text: string): string =>
  /[０-９]/u.test(surface) && !/[0-9]/.test(surface)
    ? text.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    : text;

const isSame = (a: Quantity, b: Quantity): boolean => sameQuantity(a.value, b.value) === 'same';

const at = (quantities: readonly Quantity[], { start, end }: { start: number; end: number }) =>
  quantities.find((one) => one.start === start && one.end === end);

/** Maps a number of the memory's source to its translation: the k-th occurrence of a value to the k-th. */
const placeOf = (wanted: Quantity, sources: readonly Quantity[], targets: readonly Quantity[]) => {
  const before = sources.filter((one) => one.start < wanted.start && isSame(one, wanted)).length;
  const alike = targets.filter((one) => isSame(one, wanted));
  const total = sources.filter((one) => isSame(one, wanted)).length;
  return alike.length === total ? alike[before] : undefined;
};

const isNumber = ({ kind }: MemoryDifference): boolean => kind === 'number' || kind === 'date';

/** The terms of both sources. */
export type SourceTerms = { readonly own: readonly Match[]; readonly memory: readonly Match[] };

/** The compared texts: the segment, the memory's source in the same language, and its translation. */
type Compared = {
  readonly source: string;
  readonly memory: string;
  readonly target: string;
  readonly lang: Lang;
};

type Exchanger = (difference: MemoryDifference) => Exchange | undefined;

const numberExchanger = ({ source, memory, target, lang }: Compared): Exchanger => {
  const to = otherLang(lang);
  const own = parseQuantities(source, lang);
  const sources = parseQuantities(memory, lang);
  const targets = parseQuantities(target, to);
  return (difference) => {
    const mine = at(own, difference.sourceSpan);
    const theirs = at(sources, difference.memorySpan);
    const place = theirs && placeOf(theirs, sources, targets);
    if (mine === undefined || mine.vague || place === undefined || place.vague) return undefined;
    const from = target.slice(place.start, place.end);
    const value = approximatedAs(mine.value, place.value);
    const written = inWidthOf(from, writeQuantity(value, to, styleOf(place.value, from)));
    return { difference, place, from, to: written, value };
  };
};

/** The longest term with one sense that begins where a span begins and ends inside it; a particle may follow. */
const termAt = (matches: readonly Match[], { start, end }: Span): Match | undefined =>
  matches
    .filter((one) => one.start === start && one.end <= end && one.senses.length === 1)
    .sort((a, b) => b.end - a.end)[0];

/** Whether the same text follows both terms, except for the form of a particle: 부산은 and 대구는. */
const isSameBehind = (mine: Match, theirs: Match, { source, memory }: MemoryDifference): boolean => {
  const own = source.slice(mine.end - mine.start);
  const other = memory.slice(theirs.end - theirs.start);
  return own === other || josaFor(mine.surface, other) === own;
};

const formsOf = ({ senses: [{ concept }] }: Match, to: Lang): readonly string[] =>
  acceptedTerms(concept, to).map(({ text }) => text);

/** The only span of a form of a term in a translation; the longest form first, because 行政安全部 contains 安全部. */
const onlyPlace = (target: string, forms: readonly string[]): Span | undefined => {
  const form = forms.toSorted((a, b) => b.length - a.length).find((one) => target.includes(one));
  if (form === undefined) return undefined;
  const start = target.indexOf(form);
  return target.includes(form, start + 1) ? undefined : { start, end: start + form.length };
};

const termExchanger =
  ({ target, lang }: Compared, terms: SourceTerms): Exchanger =>
  (difference) => {
    const to = otherLang(lang);
    const mine = termAt(terms.own, difference.sourceSpan);
    const theirs = termAt(terms.memory, difference.memorySpan);
    if (mine === undefined || theirs === undefined || !isSameBehind(mine, theirs, difference))
      return undefined;
    const [written] = formsOf(mine, to);
    const place = onlyPlace(target, formsOf(theirs, to));
    if (written === undefined || place === undefined) return undefined;
    const behind = to === 'ko' ? leadingHangul(target.slice(place.end)) : '';
    const particle = josaFor(written, behind) ?? behind;
    const whole = { start: place.start, end: place.end + behind.length };
    const from = target.slice(whole.start, whole.end);
    return { difference, place: whole, from, to: written + particle, value: undefined };
  };

/**
 * Puts the segment's own numbers, dates and terms into the memory's translation in the target's notation, one by one. It
 * skips a value without a certain position in the translation, and other differences. Differences that were not
 * corrected have no `substituted`, so that the display can tell. `부산에서 12명이` for `서울에서 9명이` →
 * `釜山で12人が`.
 * @param differences of the two sources
 * @param terms of the two sources, requested if a term differs
 * @returns undefined if nothing can be corrected, or if only one sentence is negative
 */
export const substitute = (
  compared: Compared,
  differences: readonly MemoryDifference[],
  terms: () => SourceTerms,
): Substituted | undefined => {
  if (differences.some(({ kind }) => kind === 'negation')) return undefined;
  const [numbers, words] = [differences.filter(isNumber), differences.filter(({ kind }) => kind === 'term')];
  const exchanges = [
    ...(numbers.length === 0 ? [] : numbers.map(numberExchanger(compared))),
    ...(words.length === 0 ? [] : words.map(termExchanger(compared, terms()))),
  ].filter((one) => one !== undefined);
  const overlap = (a: Exchange, b: Exchange): boolean =>
    a.place.start < b.place.end && b.place.start < a.place.end;
  const sound = exchanges
    .filter((one) => exchanges.filter((other) => overlap(one, other)).length === 1)
    .sort((a, b) => a.place.start - b.place.start);
  return sound.length === 0 ? undefined : carryOut(compared, sound, differences);
};

const carryOut = (
  { target, lang }: Compared,
  exchanges: readonly Exchange[],
  differences: readonly MemoryDifference[],
): Substituted | undefined => {
  let text = '';
  let done = 0;
  const marked = new Map<MemoryDifference, MemoryDifference>();
  for (const { difference, place, from, to: written } of exchanges) {
    text += target.slice(done, place.start);
    const span = { start: text.length, end: text.length + written.length };
    marked.set(difference, { ...difference, substituted: { from, to: written, span } });
    text += written;
    done = place.end;
  }
  text += target.slice(done);
  // Parsed again, because the written value must equal the segment's.
  const said = parseQuantities(text, otherLang(lang));
  const isRight = exchanges.every(
    ({ value }) => value === undefined || said.some((one) => sameQuantity(one.value, value) === 'same'),
  );
  return isRight
    ? { target: text, differences: differences.map((one) => marked.get(one) ?? one) }
    : undefined;
};
