// Converts a segment to the units of the comparison.

import type { Lang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { Span } from '../model/span.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import type { QuantityValue } from '../quantities/quantity.js';
import { type Normalised, normalise } from '../text/normalise.js';
import { once } from '../text/once.js';
import { japaneseRules } from './rules/rules-ja.js';
import { koreanRules } from './rules/rules-ko.js';
import { indexRules, type Reading, type Source, type Unit, type UnitKind, type Units } from './unit.js';

const rulesFor = {
  ko: once(() => indexRules(koreanRules())),
  ja: once(() => indexRules(japaneseRules())),
} as const;

const weights: Readonly<Record<UnitKind, number>> = {
  content: 1,
  function: 0.5,
  mark: 0.3,
  negation: 1,
  quantity: 1,
  term: 1,
};

/** A span that is compared as a whole. */
type Whole = Span & { readonly key: string; readonly value?: QuantityValue };

// A term may belong to several concepts whose order depends on the context, so they are sorted.
const conceptsOf = ({ senses }: Match): string =>
  [...new Set(senses.map(({ concept }) => concept.id))].sort().join(' ');

const wholesOf = (text: string, lang: Lang, terms: readonly Match[]): ReadonlyMap<number, Whole> => {
  const wholes = new Map<number, Whole>();
  for (const { start, end, value } of parseQuantities(text, lang)) {
    wholes.set(start, { start, end, value, key: 'quantity' });
  }
  const taken = [...wholes.values()];
  for (const match of terms) {
    const { start, end, nested } = match;
    if (nested || taken.some((whole) => whole.start < end && start < whole.end)) continue;
    wholes.set(start, { start, end, key: `term ${conceptsOf(match)}` });
  }
  return wholes;
};

const wholeUnit = (view: Normalised, whole: Whole, at: number): { unit: Unit; next: number } => {
  let next = at;
  while (next < view.text.length && (view.ends[next] as number) <= whole.end) next += 1;
  const form = view.text.slice(at, Math.max(next, at + 1));
  const kind = whole.value === undefined ? 'term' : 'quantity';
  // A long name is one unit, but weighs more than a short one.
  const weight = kind === 'term' ? Math.max(1.5, form.length * 0.8) : weights.quantity;
  const { start, end, key, value } = whole;
  const unit: Unit = { start, end, kind, form, key, weight, optional: false, ...(value && { value }) };
  return { unit, next: Math.max(next, at + 1) };
};

const plainKind = (character: string): UnitKind =>
  /[\p{Script=Hiragana}]/u.test(character)
    ? 'function'
    : /[\p{L}\p{N}]/u.test(character)
      ? 'content'
      : 'mark';

const put = (units: Unit[], view: Normalised, at: number, reading: Reading): void => {
  const { length, keys, kind, optional = false } = reading;
  const start = view.starts[at] as number;
  const end = view.ends[at + length - 1] as number;
  const form = view.text.slice(at, at + length);
  const weight = weights[kind];
  for (const key of keys) {
    units.push({
      start,
      end,
      kind: key === 'not' ? 'negation' : kind === 'negation' && keys.length > 1 ? 'function' : kind,
      form,
      key,
      weight,
      optional,
    });
  }
};

/** Reads a segment; `terms` are its occurrences of terms, empty if unknown. */
export const readUnits = (text: string, lang: Lang, terms: readonly Match[] = []): Units => {
  const view = normalise(text);
  const wholes = wholesOf(text, lang, terms);
  const source: Source = {
    text: view.text,
    isBreak: (at) =>
      at >= view.text.length || (at > 0 && (view.starts[at] as number) > (view.ends[at - 1] as number)),
  };
  const units: Unit[] = [];
  const rules = rulesFor[lang]();
  for (let at = 0; at < view.text.length; ) {
    const whole = wholes.get(view.starts[at] as number);
    if (whole !== undefined) {
      const { unit, next } = wholeUnit(view, whole, at);
      units.push(unit);
      at = next;
      continue;
    }
    let reading: Reading | undefined;
    const character = view.text.charAt(at);
    for (const one of rules(character)) {
      reading = one.read(source, at);
      if (reading !== undefined) break;
    }
    reading ??= { length: 1, keys: [character], kind: plainKind(character) };
    put(units, view, at, reading);
    at += reading.length;
  }
  return { text, normal: view.text, units };
};
