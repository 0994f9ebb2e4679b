// Which terms of a source ask for an equivalent, and how often.

import type { Concept } from '../model/concept.js';
import type { Match } from '../model/match.js';
import type { CheckText, CheckUnit } from './check.js';
import { conceptsOf, countEquivalents, wantedForms } from './equivalents.js';

/** A term of the source with all its places, and how many equivalents the target has for it. */
export type Demand = {
  readonly concepts: readonly Concept[];
  readonly matches: readonly [Match, ...Match[]];
  readonly found: number;
  readonly wanted: readonly string[];
};

const leastLength = { ko: 2, ja: 2 } as const;
const leastInCompound = { ko: 4, ja: 3 } as const;

/**
 * Nested terms, kanji given as a gloss (script) and single syllables (시, 도) ask for nothing; within a longer word
 * only a term long enough to keep its meaning there does.
 */
const demands = ({ nested, verdict, surface }: Match, lang: 'ko' | 'ja'): boolean => {
  if (nested || verdict === 'script' || surface.length < leastLength[lang]) return false;
  return verdict !== 'compound' || surface.length >= leastInCompound[lang];
};

const lightVerb = {
  ko: /^(?:하|한|할|함|해|했|되|된|될|됨|돼|됐|시키|시킨|시켜)/,
  ja: /^(?:する|した|し[、てたま]|しな|すれ|され|させ|せず|でき)/,
} as const;
const longestVerb = 3;

/** 진행한다, 会談した: as a verb a short noun is said in many ways (行う, 만나다). */
const isVerb = ({ text, lang }: CheckText, { surface, end }: Match): boolean =>
  surface.length <= longestVerb && lightVerb[lang].test(text.slice(end));

/** The demands of a unit, by concept; homographs are satisfied by the equivalent of any reading. */
export const demandsOf = ({ source, target }: CheckUnit): readonly Demand[] => {
  const groups = new Map<string, [Match, ...Match[]]>();
  for (const match of source.matches) {
    if (!demands(match, source.lang) || isVerb(source, match)) continue;
    const key = conceptsOf(match)
      .map(({ id }) => id)
      .sort()
      .join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [match]);
    else group.push(match);
  }
  return [...groups.values()].flatMap((matches) => {
    const concepts = conceptsOf(matches[0]).filter(({ equivalence }) => equivalence !== 'none');
    const wanted = wantedForms(concepts, target.lang);
    if (wanted.length === 0) return [];
    return [{ concepts, matches, wanted, found: countEquivalents(target, concepts) }];
  });
};
