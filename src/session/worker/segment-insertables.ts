// Insertables of a segment other than terms: quantities and names in the target's notation, and its words.

import { nounRuns } from '../../analysis/noun-runs.js';
import { findGlosses, type Gloss } from '../../equivalents/glosses.js';
import { findNames } from '../../equivalents/names/find-names.js';
import type { Country } from '../../equivalents/names/kanji-name.js';
import { personsCountry } from '../../equivalents/names/persons-country.js';
import type { Analysis } from '../../model/analysis.js';
import type { Insertable, SegmentInsertables } from '../../model/insertable.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Participant } from '../../model/meeting.js';
import type { Span } from '../../model/span.js';
import { numericCodes } from '../../quantities/codes.js';
import { parseQuantities } from '../../quantities/parse-quantities.js';
import { renderings } from '../../quantities/write/renderings.js';
import type { Names } from '../dictionaries/open-names.js';
import type { Passage } from './protocol.js';

/** Further readings of a Japanese name are hardly ever right. */
const mostNames = 4;

const aid = (
  kind: Insertable['kind'],
  { start, end }: Span,
  texts: readonly string[],
): readonly Insertable[] => {
  const [first, ...rest] = [...new Set(texts)];
  return first === undefined ? [] : [{ kind, start, end, texts: [first, ...rest] }];
};

const letters = (text: string): number => Array.from(text.replaceAll(/\s/g, '')).length;

/** 윤호중(尹昊重) reads its Hanja one by one; 무라카미 세이이치로(村上 誠一郎) does not. */
const isKoreanName = (name: string, gloss: string): boolean =>
  !/\s/.test(name.trim()) && letters(name) === letters(gloss);

/** The target forms of a person's name: as the text gives it, else by the rules of transliteration. */
const writtenNames = (
  name: string,
  given: string | undefined,
  to: Lang,
  names: Names,
  country: Country | undefined,
): readonly string[] => {
  const offers = names(name, to, given, country)
    .map(({ text }) => text)
    .slice(0, mostNames);
  if (given === undefined) return offers;
  if (to === 'ko') return [given];
  // 早瀬 昇 is 早瀬昇 in running text.
  const forms = [given.replaceAll(/\s+/g, ''), given];
  return isKoreanName(name, given) ? [...forms, ...offers] : forms;
};

/** 케이티(KT) is a company, and a name inside a term of the glossary is no person either. */
const isNoPerson = (text: string, { start, end }: Span, terms: readonly Span[]): boolean =>
  /^\s?[(（][A-Z]/.test(text.slice(end)) || terms.some((term) => term.start < end && start < term.end);

/** xyz890@korea.kr, A4, 5G: a number next to letters without a space stays unchanged. */
const isInName = (text: string, { start, end }: Span): boolean =>
  /[A-Za-zＡ-Ｚａ-ｚ_@][\w.@:/-]*$/.test(text.slice(0, start)) ||
  (/\d/.test(text.charAt(end - 1)) && /^[A-Za-zＡ-Ｚａ-ｚ_@]/.test(text.slice(end)));

/** Known names in the other language: from brackets in the document, and from the meeting's list. */
export type KnownNames = {
  readonly given: ReadonlyMap<string, string>;
  readonly listed: readonly Participant[];
  /** The country that the document is about. */
  readonly country?: Country | undefined;
};

const bare = (name: string): string => name.replaceAll(/\s/g, '');

/** Persons of the list whom the text names, with or without the space in their name. */
const listedIn = (text: string, lang: Lang, listed: readonly Participant[]): readonly (Span & Written)[] =>
  listed.flatMap(({ name }) => {
    const written = name[otherLang(lang)];
    if (name[lang] === '' || written === '') return [];
    const forms = [name[lang], bare(name[lang])];
    const form = forms.find((one) => text.includes(one));
    const start = form === undefined ? -1 : text.indexOf(form);
    return form === undefined ? [] : [{ start, end: start + form.length, written }];
  });
type Written = { readonly written: string };

/** Returns the insertables of an analysed segment; `terms` are the spans of its glossary terms. */
export const segmentInsertables = (
  analysis: Analysis,
  terms: readonly Span[],
  names: Names,
  { given, listed, country }: KnownNames,
): SegmentInsertables => {
  const { text, lang } = analysis;
  const here = personsCountry(text, lang) ?? country;
  const to = otherLang(lang);
  // 두 차례, 三つ: a number in words stays in words in the translation.
  const codes = numericCodes(text);
  const quantities = parseQuantities(text, lang).filter(
    (one) =>
      !one.words &&
      !isInName(text, one) &&
      !codes.some((code) => code.start < one.end && one.start < code.end),
  );
  const glosses = findGlosses(text).filter(({ term }) => term.lang === lang);
  const people = listedIn(text, lang, listed);
  const found = findNames(analysis, glosses).filter((name) => !isNoPerson(text, name, [...terms, ...people]));
  const persons = [
    ...people.flatMap((one) =>
      aid('name', one, writtenNames(text.slice(one.start, one.end), one.written, to, names, here)),
    ),
    ...found.flatMap((name) =>
      aid('name', name, writtenNames(name.text, name.gloss ?? given.get(name.text), to, names, here)),
    ),
  ];
  return {
    insertables: [
      ...codes.flatMap((one) => aid('quantity', one, [text.slice(one.start, one.end)])),
      ...quantities.flatMap((one) => aid('quantity', one, renderings(one, text, lang))),
      ...persons,
    ].sort((a, b) => a.start - b.start),
    words: nounRuns(analysis),
  };
};

/** 총무성 무라카미 세이이치로(村上 誠一郎) explains 무라카미 세이이치로, and 무라카미 alone. */
const explained = ({ term, gloss }: Gloss): readonly (readonly [name: string, gloss: string])[] => {
  const words = term.text.split(/\s+/);
  const [family, given] = gloss.text.split(/\s+/);
  const surname = words.at(-2);
  return [
    [term.text, gloss.text],
    [words.slice(-2).join(' '), gloss.text],
    ...(family !== undefined && given !== undefined && surname !== undefined
      ? [[surname, family] as const]
      : []),
  ];
};

/** Bracketed glosses of names in the texts of a document, by name. */
export const glossesIn = (passages: readonly Passage[]): ReadonlyMap<string, string> =>
  new Map(
    passages.flatMap(({ text, lang }) =>
      findGlosses(text)
        .filter(({ term }) => term.lang === lang)
        .flatMap(explained),
    ),
  );
