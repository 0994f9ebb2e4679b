// The names of persons in an analysed text, with the form that the text itself gives for them.

import type { Analysis, Morpheme } from '../../model/analysis.js';
import type { Span } from '../../model/span.js';
import type { Gloss } from '../glosses.js';
import { knownKoreanPlaces } from './korean/known-places.js';

/** A name where it stands; `gloss` is what the text has in brackets behind it. */
export type FoundName = Span & { readonly text: string; readonly gloss?: string };

// 송도동 and 소양강 look like a surname and a given name; only such endings are worth asking the tables.
const placeEnding = /[동읍면리강산천도역궁로]$/u;
const isPlace = (name: string): boolean => placeEnding.test(name) && knownKoreanPlaces(name).length > 0;

const isPerson = ({ person }: Morpheme): boolean => person === true;

/** Whether two morphemes are one name: 村上|誠一郎, 무라카미 세이이치로. Names in a list have a comma between them. */
const together = (text: string, a: Morpheme, b: Morpheme): boolean =>
  b.start - a.end <= 1 && text.slice(a.end, b.start).trim() === '';

/** The names in order. A gloss belongs to the name that it follows. */
export const findNames = (
  { text, morphemes }: Pick<Analysis, 'text' | 'morphemes'>,
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
  // The name itself stands in the brackets, too: 村上 誠一郎 behind 무라카미 세이이치로.
  const outside = names.filter(
    ({ start, end }) =>
      !glosses.some(({ gloss }) => gloss.start < end && start < gloss.end) &&
      !isPlace(text.slice(start, end)),
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
