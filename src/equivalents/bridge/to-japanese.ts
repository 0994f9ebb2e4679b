// Korean → Japanese: paths through Japanese words by their Sino-Korean reading, held to Korean word boundaries.

import type { Bridge, FoundTerm } from './bridge.js';
import type { BridgePath } from './pair.js';

/** Where Korean words meet: the offsets at which the Korean analyser cuts the query, and its parts. */
export type KoreanCuts = (query: string) => ReadonlySet<number>;

// A Japanese word that begins inside a Korean one is a reading of half a word; one that spans two Korean words may be
// right (지방자치단체 is one word in some dictionaries), but not across a space.
const insideWord = 1500;
const acrossWords = 1000;
const acrossSpace = 6000;

/** What lies between two cuts, where that is more than a syllable: native and loan words stay whole. */
const koreanWords = (query: string, cuts: ReadonlySet<number>): string[] => {
  const ends = [...cuts].filter((at) => at <= query.length).sort((a, b) => a - b);
  return ends.flatMap((end, i) => {
    const word = query.slice(ends[i - 1] ?? 0, end);
    return /^[가-힣]{2,}$/u.test(word) ? [word] : [];
  });
};

/** Japanese for a Korean query, best first, each text once; `found` says whether to go on. */
export const toJapanese = (
  bridge: Bridge,
  query: string,
  cutsOf: KoreanCuts,
  terms: readonly FoundTerm[],
  found: (text: string, path: BridgePath) => boolean,
): void => {
  const cuts = cutsOf(query);
  const extra = (begin: number, end: number): number => {
    let cost = cuts.has(begin) ? 0 : insideWord;
    for (let at = begin + 1; at < end; at++) {
      if (query.charAt(at) === ' ' && at < end - 1) cost += acrossSpace;
      else if (cuts.has(at)) cost += acrossWords;
    }
    return cost;
  };
  const seen = new Set<string>();
  bridge.search(query, {
    terms,
    whole: koreanWords(query, cuts),
    extra,
    found: (path) => {
      const text = joinJapanese(path);
      if (seen.has(text)) return true;
      seen.add(text);
      return found(text, path);
    },
  });
};

// Japanese writes no spaces, but Latin words keep theirs.
const joinJapanese = ({ words }: BridgePath): string => {
  let text = '';
  let end = 0;
  for (const [i, word] of words.entries()) {
    // 4차 산업혁명 is 第4次産業革命: Korean may leave 제 out, Japanese does not leave 第 out.
    const ordinal = /^\d+$/.test(word.target) && words[i + 1]?.target === '次' && !text.endsWith('第');
    if (ordinal) text += '第';
    const latin = /[A-Za-z0-9]$/.test(text) && /^[A-Za-z0-9]/.test(word.target);
    text += (latin && word.start > end ? ' ' : '') + word.target.replace(/[·ㆍ･]/gu, '・');
    end = word.end;
  }
  return text;
};
