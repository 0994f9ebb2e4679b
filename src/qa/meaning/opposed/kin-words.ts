// Words of closed families in both texts of a unit. A family holds words that are no translation of one another unless they have
// one `value`: antonyms, sister terms, words of one field.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { formFilter } from '../../../text/form-filter.js';
import { memoLast, memoOfText } from '../../../text/memo.js';
import { once } from '../../../text/once.js';
import { wordsOf } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { ValueWord } from '../values.js';

/** A word of a text that belongs to a family; words of one meaning have one `value`. */
export type KinWord = Span & {
  readonly family: string;
  readonly value: number;
  /** Whether the family is a pair of antonyms; otherwise its words are sister terms. */
  readonly opposed: boolean;
};

/** The family of a form and its meaning there. */
export type Kin = Pick<KinWord, 'family' | 'value' | 'opposed'>;
/** A cell of a table: forms of one meaning, separated by spaces; `_` is an optional space. */
export type KinCell = readonly [cell: string, kin: Kin];

type Form = { readonly form: string; readonly kin: readonly Kin[] };

/** A form with an optional space is two forms. */
const spelled = (form: string): readonly string[] =>
  form.includes('_') ? [form.replaceAll('_', ''), form.replaceAll('_', ' ')] : [form];

const filterOf = (cells: readonly KinCell[]): ((text: string) => ReadonlySet<Form>) => {
  const forms = new Map<string, Kin[]>();
  for (const [cell, kin] of cells)
    for (const form of wordsOf(cell).flatMap(spelled)) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [kin]);
      else known.push(kin);
    }
  return formFilter([...forms].map(([form, kin]) => [form, { form, kin }] as const));
};

const endsLikeParticle = /[가이은는을를도로과와의]$/;
const hangul = /[가-힣]/;
/** 면허|가 is no 허가: the last syllable is a particle of another word. */
const isParticle = (text: string, form: string, at: number): boolean =>
  endsLikeParticle.test(form) &&
  hangul.test(text.charAt(at - 1)) &&
  !hangul.test(text.charAt(at + form.length));

const placesOf = (text: string, form: string): readonly Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    if (!isParticle(text, form, at)) places.push({ start: at, end: at + form.length });
  return places;
};

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

type Families = ReadonlyMap<string, readonly KinWord[]>;

const familiesOf = (forms: ReadonlySet<Form>): ReadonlySet<string> => {
  const families = new Set<string>();
  for (const { kin } of forms) for (const { family } of kin) families.add(family);
  return families;
};

/** The words of some families in a text. One inside a longer one of its family does not count: 상근 in 비상근. */
const read = (text: string, forms: ReadonlySet<Form>, families: ReadonlySet<string>): Families => {
  const words = new Map<string, KinWord[]>();
  for (const { form, kin } of forms) {
    let places: readonly Span[] | undefined;
    for (const one of kin) {
      if (!families.has(one.family)) continue;
      places ??= placesOf(text, form);
      if (places.length === 0) break;
      const known = words.get(one.family);
      const found = places.map((place) => ({ ...place, ...one }));
      if (known === undefined) words.set(one.family, found);
      else known.push(...found);
    }
  }
  for (const [family, own] of words)
    if (own.length > 1)
      words.set(
        family,
        own.filter((one) => !own.some((other) => isWithin(one, other))),
      );
  return words;
};

/** The words of both texts that belong to a family, by family. */
export type KinWords = { readonly source: Families; readonly target: Families };
const noFamilies: Families = new Map();
const noKin = { source: noFamilies, target: noFamilies };

/**
 * Makes a reader of families. It returns the words of those of which both texts may have one: those of others contradict
 * nothing.
 * @param cellsIn the cells of the tables in a language
 */
export const kinReader = (cellsIn: (lang: Lang) => readonly KinCell[]): ((unit: CheckUnit) => KinWords) => {
  const filters = {
    ko: once(() => filterOf(cellsIn('ko'))),
    ja: once(() => filterOf(cellsIn('ja'))),
  } as const;
  const formsOf = memoOfText(
    ({ text, lang }: Pick<CheckText, 'text' | 'lang'>): ReadonlySet<Form> => filters[lang]()(text),
  );
  return memoLast(({ source, target }: CheckUnit): KinWords => {
    const [ours, theirs] = [formsOf(source), formsOf(target)];
    if (ours.size === 0 || theirs.size === 0) return noKin;
    const families = familiesOf(theirs);
    const own = read(source.text, ours, families);
    return own.size === 0 ? noKin : { source: own, target: read(target.text, theirs, new Set(own.keys())) };
  });
};

const isSamePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * The only word of one text whose meaning the other lacks; undefined if there are several. A word of two meanings
 * (助成金) is answered by either.
 */
export const onlyBeyond = (own: readonly KinWord[], other: readonly KinWord[]): KinWord | undefined => {
  const isMeant = (word: KinWord): boolean => other.some(({ value }) => value === word.value);
  const answered = own.filter(isMeant);
  const beyond = own.filter((word) => !isMeant(word) && !answered.some((one) => isSamePlace(one, word)));
  const [first] = beyond;
  return beyond.every(
    (word) => word.value === first?.value || (first !== undefined && isSamePlace(word, first)),
  )
    ? first
    : undefined;
};

/** A word of a family as it is reported. */
export const wordIn = ({ text }: CheckText, { family, value, start, end }: KinWord): ValueWord => ({
  facet: family,
  value: String(value),
  text: text.slice(start, end),
  start,
  end,
});
