// 지방창생(地方創生), 総務省（총무성）, 地方創生(지방창생): text in brackets belongs to the name before it if one of
// them is in the other script.

import type { Match } from '../model/match.js';

const opening = /^\s*[(（[［〔]\s*$/u;
const closing = /^\s*[)）\]］〕]/u;

const sharesConcept = (a: Match, b: Match): boolean =>
  a.senses.some(({ concept }) => b.senses.some((other) => other.concept.id === concept.id));

const isOther = ({ verdict }: Match): boolean => verdict === 'script';

/** Removes matches that only repeat the name before them, with the matches nested in them. */
export const withoutGlosses = (
  text: string,
  matches: readonly Match[],
): { readonly own: readonly Match[]; readonly glosses: readonly Match[] } => {
  // Most texts have only one script and no glosses.
  const glosses: Match[] = [];
  if (!matches.some(isOther)) return { own: matches, glosses };
  const primaries = matches.filter(({ nested }) => !nested);
  primaries.forEach((gloss, i) => {
    const name = primaries[i - 1];
    const isGloss =
      name !== undefined &&
      isOther(name) !== isOther(gloss) &&
      opening.test(text.slice(name.end, gloss.start)) &&
      closing.test(text.slice(gloss.end, gloss.end + 2)) &&
      sharesConcept(name, gloss);
    if (isGloss) glosses.push(gloss);
  });
  if (glosses.length === 0) return { own: matches, glosses };
  const isIn = (match: Match): boolean =>
    glosses.some(({ start, end }) => start <= match.start && match.end <= end);
  return { own: matches.filter((match) => !isIn(match)), glosses };
};
