// Finds names of persons in an analysed text, with the form that the text itself gives for them.

import type { Analysis, Morpheme } from '../../model/analysis.js';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { Gloss } from '../glosses.js';
import { isInstitutionName } from './institutions.js';
import { knownKoreanPlaces } from './korean/known-places.js';

/** A name with its span; `gloss` is the text in brackets behind it. */
export type FoundName = Span & { readonly text: string; readonly gloss?: string };

// Endings of places: 송도동 and 소양강 look like a surname and a given name, so only for these endings the tables are
// searched.
const placeEnding = /[동읍면리강산천도역궁로]$/u;
const isPlace = (name: string): boolean => placeEnding.test(name) && knownKoreanPlaces(name).length > 0;

const isPerson = ({ person }: Morpheme): boolean => person === true;

/** Whether two morphemes are one name: 村上|誠一郎, 무라카미 세이이치로. Names in a list are separated by commas. */
const together = (text: string, a: Morpheme, b: Morpheme): boolean =>
  b.start - a.end <= 1 && text.slice(a.end, b.start).trim() === '';

/** 野村総合研究所, 강남세브란스병원: the nouns joined to a name make an institution of it. */
const isInInstitution = (text: string, lang: Lang, morphemes: readonly Morpheme[], name: Span): boolean => {
  let { end } = name;
  for (const morpheme of morphemes) {
    if (morpheme.start === end && morpheme.wordClass === 'noun') end = morpheme.end;
  }
  return end > name.end && isInstitutionName(text.slice(name.start, end), lang);
};

/** Finds the names of an analysed text in order. A gloss belongs to the name before it: 윤호중(尹昊重). */
export const findNames = (
  { text, lang, morphemes }: Pick<Analysis, 'text' | 'lang' | 'morphemes'>,
  glosses: readonly Gloss[],
): readonly FoundName[] => {
  const names: { start: number; end: number }[] = [];
  let last: Morpheme | undefined;
  for (const morpheme of morphemes) {
    const open = names.at(-1);
    if (isPerson(morpheme)) {
      if (open !== undefined && last !== undefined && together(text, last, morpheme)) open.end = morpheme.end;
      else names.push({ start: morpheme.start, end: morpheme.end });
    }
    last = isPerson(morpheme) ? morpheme : undefined;
  }
  // The gloss itself is a name too: 村上 誠一郎 behind 무라카미 세이이치로.
  const outside = names.filter(
    ({ start, end }) =>
      !glosses.some(({ gloss }) => gloss.start < end && start < gloss.end) &&
      !isPlace(text.slice(start, end)) &&
      !isInInstitution(text, lang, morphemes, { start, end }),
  );
  return outside.map(({ start, end }) => {
    const own = glosses.find(({ term }) => term.start < end && start < term.end);
    return {
      start,
      end,
      text: text.slice(start, end),
      ...(own && { gloss: own.gloss.text }),
    };
  });
};
