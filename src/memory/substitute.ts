// The memory's translation with the numbers and dates of the segment in work. What else differs stays as the memory has it.

import { type Lang, otherLang } from '../model/language.js';
import type { MemoryDifference } from '../model/memory-match.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import type { Quantity, QuantityValue } from '../quantities/quantity.js';
import { sameQuantity } from '../quantities/same-quantity.js';
import { approximatedAs, styleOf } from '../quantities/write/style-of.js';
import { writeQuantity } from '../quantities/write/write-quantity.js';

/** A proposal, and the differences with what was put in. */
export type Substituted = { readonly target: string; readonly differences: readonly MemoryDifference[] };

type Exchange = {
  readonly difference: MemoryDifference;
  readonly place: Quantity;
  readonly from: string;
  readonly to: string;
  readonly value: QuantityValue;
};

const inWidthOf = (surface: string, text: string): string =>
  /[０-９]/u.test(surface) && !/[0-9]/.test(surface)
    ? text.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    : text;

const isSame = (a: Quantity, b: Quantity): boolean => sameQuantity(a.value, b.value) === 'same';

const at = (quantities: readonly Quantity[], { start, end }: { start: number; end: number }) =>
  quantities.find((one) => one.start === start && one.end === end);

/** Which number of the translation is which of the memory's source: the k-th of a value is the k-th of it. */
const placeOf = (wanted: Quantity, sources: readonly Quantity[], targets: readonly Quantity[]) => {
  const before = sources.filter((one) => one.start < wanted.start && isSame(one, wanted)).length;
  const alike = targets.filter((one) => isSame(one, wanted));
  const total = sources.filter((one) => isSame(one, wanted)).length;
  return alike.length === total ? alike[before] : undefined;
};

const isNumber = ({ kind }: MemoryDifference): boolean => kind === 'number' || kind === 'date';

/**
 * Puts the segment's own numbers into the memory's translation, in the target's notation, each by itself: a number whose
 * place in the translation is not certain is left, and so is what differs otherwise. Differences that were not put right
 * have no `substituted`, so that whoever shows them can say so.
 * @param lang language of `source` and `memory`
 * @returns undefined where nothing can be put right, or where a sentence that denies meets one that does not
 */
export const substituteQuantities = (
  source: string,
  memory: string,
  target: string,
  lang: Lang,
  differences: readonly MemoryDifference[],
): Substituted | undefined => {
  const wanted = differences.filter(isNumber);
  if (wanted.length === 0 || differences.some(({ kind }) => kind === 'negation')) return undefined;
  const to = otherLang(lang);
  const [own, sources, targets] = [
    parseQuantities(source, lang),
    parseQuantities(memory, lang),
    parseQuantities(target, to),
  ];
  const exchanges: Exchange[] = [];
  for (const difference of wanted) {
    const mine = at(own, difference.sourceSpan);
    const theirs = at(sources, difference.memorySpan);
    const place = theirs && placeOf(theirs, sources, targets);
    if (mine === undefined || mine.vague || place === undefined || place.vague) continue;
    const from = target.slice(place.start, place.end);
    const value = approximatedAs(mine.value, place.value);
    const written = inWidthOf(from, writeQuantity(value, to, styleOf(place.value, from)));
    exchanges.push({ difference, place, from, to: written, value });
  }
  const sound = exchanges
    .filter(({ place }) => exchanges.filter((other) => other.place === place).length === 1)
    .sort((a, b) => a.place.start - b.place.start);
  return sound.length === 0 ? undefined : carryOut(target, sound, differences, to);
};

const carryOut = (
  target: string,
  exchanges: readonly Exchange[],
  differences: readonly MemoryDifference[],
  to: Lang,
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
  // Read again: what was written must say what the segment says.
  const said = parseQuantities(text, to);
  const isRight = exchanges.every(({ value }) =>
    said.some((one) => sameQuantity(one.value, value) === 'same'),
  );
  return isRight
    ? { target: text, differences: differences.map((one) => marked.get(one) ?? one) }
    : undefined;
};
