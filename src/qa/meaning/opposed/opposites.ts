// Words of which one text says the opposite (보존하기로, 取り壊すこと), or another one of their kind (勤勉手当, 퇴직수당). Tables have
// the families of such words: pairs of antonyms, and sister terms.

import loadAntonyms from '../../../../data/language/antonyms.tsv';
import loadSisters from '../../../../data/language/sister-terms.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { formFilter } from '../../../text/form-filter.js';
import { memoLast, memoOfText } from '../../../text/memo.js';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { anchorsOf } from '../anchors.js';
import type { Contradiction, ValueWord } from '../values.js';

/** A word of a text that belongs to a family; words of one meaning have one `value`. */
export type KinWord = Span & {
  readonly family: string;
  readonly value: number;
  /** Whether the family is a pair of antonyms; otherwise its words are sister terms. */
  readonly opposed: boolean;
};

type Kin = Pick<KinWord, 'family' | 'value' | 'opposed'>;
type Form = { readonly form: string; readonly kin: readonly Kin[] };

/** A form with an optional space is two forms. */
const spelled = (form: string): readonly string[] =>
  form.includes('_') ? [form.replaceAll('_', ''), form.replaceAll('_', ' ')] : [form];

/** The forms of a language with the families that they belong to. */
const formsIn = (lang: Lang): readonly (readonly [cell: string, kin: Kin])[] => [
  ...readTable(loadAntonyms, 'ko', 'ja', 'ko_opposite', 'ja_opposite').flatMap((row, at) =>
    [row[lang], row[`${lang}_opposite`]].map(
      (cell, value) => [cell, { family: `antonyms ${at}`, value, opposed: true }] as const,
    ),
  ),
  ...readTable(loadSisters, 'family', 'ko', 'ja').map(
    (row, value) => [row[lang], { family: row.family, value, opposed: false }] as const,
  ),
];

const filterOf = (lang: Lang): ((text: string) => ReadonlySet<Form>) => {
  const forms = new Map<string, Kin[]>();
  for (const [cell, kin] of formsIn(lang))
    for (const form of wordsOf(cell).flatMap(spelled)) forms.set(form, [...(forms.get(form) ?? []), kin]);
  return formFilter([...forms].map(([form, kin]) => [form, { form, kin }] as const));
};
const filters = { ko: once(() => filterOf('ko')), ja: once(() => filterOf('ja')) } as const;

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

const formsOf = memoOfText(
  ({ text, lang }: Pick<CheckText, 'text' | 'lang'>): ReadonlySet<Form> => filters[lang]()(text),
);
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

/** The words of the families of which both texts may have one: those of others contradict nothing. */
export const kinWords = memoLast(({ source, target }: CheckUnit): KinWords => {
  const [ours, theirs] = [formsOf(source), formsOf(target)];
  if (ours.size === 0 || theirs.size === 0) return noKin;
  const families = familiesOf(theirs);
  const own = read(source.text, ours, families);
  return own.size === 0 ? noKin : { source: own, target: read(target.text, theirs, new Set(own.keys())) };
});

const isSamePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * The only word of one text whose meaning the other lacks; undefined if there are several. A word of two meanings
 * (助成金) is answered by either.
 */
const onlyBeyond = (own: readonly KinWord[], other: readonly KinWord[]): KinWord | undefined => {
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

/** 首都圏以外, 공무원이 아닌: what a text says of all others is no opposite of the word. */
const excepted: Readonly<Record<Lang, RegExp>> = {
  ko: /^자?(?:[이가을를]?\s?(?:아닌|아니|제외|뺀)|\s?(?:이외|외))/,
  ja: /^者?(?:以外|を除|で(?:は)?な|の対象外)/,
};
const prefixed: Readonly<Record<Lang, RegExp>> = { ko: /(?<![가-힣])[비미불무부]$/, ja: /[非未不無]$/ };
/** Whether a text speaks of all but the word: 合格|者以外, 합격|자가 아닌, 非|会員. */
export const isTurned = ({ text, lang }: CheckText, { start, end }: Span): boolean =>
  excepted[lang].test(text.slice(end, end + 6)) || prefixed[lang].test(text.slice(0, start));

/** Whether a word that both texts have begins another one: of 現市長, 市長 is no counterpart. */
const begins = (word: Span, { start }: Span): boolean => word.start <= start && start < word.end;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a word has a counterpart in the other text; a part that both words share is none: 事実である, 사실과 다르다. */
const isAnswered = (unit: CheckUnit, own: Span, other: Span): boolean =>
  anchorsOf(unit).some(
    ({ source, target }) =>
      (begins(source, own) || begins(target, other)) && !(holds(own, source) && holds(other, target)),
  );

const wordIn = ({ text }: CheckText, { family, value, start, end }: KinWord): ValueWord => ({
  facet: family,
  value: String(value),
  text: text.slice(start, end),
  start,
  end,
});

const differingIn = (unit: CheckUnit, opposed: boolean): readonly Contradiction[] => {
  const { source, target } = unit;
  const { source: ours, target: theirs } = kinWords(unit);
  if (ours.size === 0 || theirs.size === 0) return [];
  return [...ours].flatMap(([family, words]): readonly Contradiction[] => {
    const others = theirs.get(family);
    if (others === undefined || words[0]?.opposed !== opposed) return [];
    const [own, other] = [onlyBeyond(words, others), onlyBeyond(others, words)];
    if (own === undefined || other === undefined) return [];
    if (isTurned(source, own) || isTurned(target, other) || isAnswered(unit, own, other)) return [];
    return [{ source: wordIn(source, own), target: wordIn(target, other) }];
  });
};

/**
 * The words of the source of which the target says the opposite. Neither word has a counterpart of its own.
 * @example oppositesIn for 옛 청사를 보존한다 as 旧庁舎を取り壊す: 보존 beside 取り壊
 */
export const oppositesIn = (unit: CheckUnit): readonly Contradiction[] => differingIn(unit, true);

/**
 * The terms of the source in whose place the target has a sister term.
 * @example sistersIn for 勤勉手当を支給する as 퇴직수당을 지급한다: 勤勉手当 beside 퇴직수당
 */
export const sistersIn = (unit: CheckUnit): readonly Contradiction[] => differingIn(unit, false);

const ownDenial = /않|없|아니|な(?:い|く|$)|では$/;
const anyDenial = /않|못|없|아니|ない|なか|なく|ませ|切れな|限らな|ず[、に]/;
/** Whether an opposite says its denial itself, and the texts deny alike beside it: 어렵지 않, 難しくな. */
export const deniesItself = (unit: CheckUnit, { source, target }: Contradiction): boolean => {
  const denies = [ownDenial.test(source.text), ownDenial.test(target.text)];
  if (denies[0] === denies[1]) return false;
  const isSource = denies[0] === true;
  const [{ text }, { start, end }] = isSource ? [unit.source, source] : [unit.target, target];
  const beside = anyDenial.test(text.slice(0, start)) || anyDenial.test(text.slice(end + 1));
  return beside === anyDenial.test(isSource ? unit.target.text : unit.source.text);
};
