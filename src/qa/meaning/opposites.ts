// Words of which one text says the opposite: 보존하기로 is not 取り壊すこと. A table has the pairs, each pole in both languages.

import loadAntonyms from '../../../data/language/antonyms.tsv';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { formFilter } from '../../text/form-filter.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckText, CheckUnit } from '../check.js';
import { anchorsOf } from './anchors.js';
import type { Contradiction, ValueWord } from './values.js';

/** The two ends of a pair of antonyms. */
type Pole = 'one' | 'other';

/** A word of a text at one end of a pair of antonyms; `row` is the number of the pair. */
export type PoleWord = Span & { readonly row: number; readonly pole: Pole };

type Form = {
  readonly form: string;
  readonly ends: readonly { readonly row: number; readonly pole: Pole }[];
};

/** A form with an optional space is two forms. */
const spelled = (form: string): readonly string[] =>
  form.includes('_') ? [form.replaceAll('_', ''), form.replaceAll('_', ' ')] : [form];

const filterOf = (lang: Lang): ((text: string) => ReadonlySet<Form>) => {
  const ends = new Map<string, { readonly row: number; readonly pole: Pole }[]>();
  const rows = readTable(loadAntonyms, 'ko', 'ja', 'ko_opposite', 'ja_opposite');
  for (const [row, cells] of rows.entries()) {
    const poles = [
      { pole: 'one', cell: cells[lang] },
      { pole: 'other', cell: cells[`${lang}_opposite`] },
    ] as const;
    for (const { pole, cell } of poles)
      for (const form of wordsOf(cell).flatMap(spelled))
        ends.set(form, [...(ends.get(form) ?? []), { row, pole }]);
  }
  return formFilter([...ends].map(([form, own]) => [form, { form, ends: own }] as const));
};
const filters = { ko: once(() => filterOf('ko')), ja: once(() => filterOf('ja')) } as const;

const placesOf = (text: string, form: string): readonly Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    places.push({ start: at, end: at + form.length });
  return places;
};

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** The words of each pair in a text. A word inside a longer one of its pair does not count: 상근 in 비상근. */
const read = (text: string, lang: Lang): ReadonlyMap<number, readonly PoleWord[]> => {
  const words = new Map<number, PoleWord[]>();
  for (const { form, ends } of filters[lang]()(text)) {
    const places = placesOf(text, form);
    if (places.length === 0) continue;
    for (const end of ends) {
      const known = words.get(end.row) ?? [];
      known.push(...places.map((place) => ({ ...place, ...end })));
      words.set(end.row, known);
    }
  }
  for (const [row, own] of words)
    words.set(
      row,
      own.filter((one) => !own.some((other) => isWithin(one, other))),
    );
  return words;
};

type Read = { readonly text: string; readonly words: ReadonlyMap<number, readonly PoleWord[]> };
const lastRead: Record<Lang, Read> = { ko: { text: '', words: new Map() }, ja: { text: '', words: new Map() } };

/** The words of a text that have an opposite, by the number of their pair; cached for the last text of a language. */
export const poleWords = ({ text, lang }: Pick<CheckText, 'text' | 'lang'>): Read['words'] => {
  if (lastRead[lang].text !== text) lastRead[lang] = { text, words: read(text, lang) };
  return lastRead[lang].words;
};

/** All words of a pair if they stand at one end of it. */
const onlyPole = (words: readonly PoleWord[] | undefined): PoleWord | undefined => {
  const [first] = words ?? [];
  return first !== undefined && words?.every(({ pole }) => pole === first.pole) === true ? first : undefined;
};

/** 首都圏以外, 공무원이 아닌: what a text says of all others is no opposite of the word. */
const excepted: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[이가을를]?\s?(?:아닌|아니|제외|뺀)|\s?(?:이외|외))/,
  ja: /^(?:以外|を除|で(?:は)?な|の対象外)/,
};
const prefixed: Readonly<Record<Lang, RegExp>> = { ko: /(?<![가-힣])[비미불무부]$/, ja: /[非未不無]$/ };
const isTurned = ({ text, lang }: CheckText, { start, end }: Span): boolean =>
  excepted[lang].test(text.slice(end, end + 6)) || prefixed[lang].test(text.slice(0, start));

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const wordIn = ({ text }: CheckText, { row, pole, start, end }: PoleWord): ValueWord => ({
  facet: String(row),
  value: pole,
  text: text.slice(start, end),
  start,
  end,
});

/**
 * The words of the source of which the target says the opposite. Each text has words at one end of the pair only, and
 * neither word has a counterpart of its own in the other text.
 * @example oppositesIn for 옛 청사를 보존한다 as 旧庁舎を取り壊す: 보존 beside 取り壊
 */
export const oppositesIn = (unit: CheckUnit): readonly Contradiction[] => {
  const { source, target } = unit;
  const ours = poleWords(source);
  if (ours.size === 0) return [];
  const theirs = poleWords(target);
  return [...ours].flatMap(([row, words]): readonly Contradiction[] => {
    const [own, other] = [onlyPole(words), onlyPole(theirs.get(row))];
    if (own === undefined || other === undefined || own.pole === other.pole) return [];
    if (isTurned(source, own) || isTurned(target, other)) return [];
    const isAnswered = anchorsOf(unit).some(
      (anchor) => overlaps(anchor.source, own) || overlaps(anchor.target, other),
    );
    return isAnswered ? [] : [{ source: wordIn(source, own), target: wordIn(target, other) }];
  });
};
