// Korean → Japanese: paths through Japanese words by their Sino-Korean reading, held to Korean word boundaries.

import type { Bridge, FoundTerm } from './bridge.js';
import { type CharacterModel, characterCost } from './character-model.js';
import type { BridgePath, BridgeWord } from './pair.js';

/** Offsets at which the Korean analyser cuts the query, and its parts. */
export type KoreanCuts = (query: string) => ReadonlySet<number>;

// A Japanese word that begins inside a Korean one is a reading of half a word; one that spans two Korean words may be
// right (지방자치단체 is one word in some dictionaries), but not across a space.
const insideWord = 1500;
const acrossWords = 1000;
const acrossSpace = 6000;

/** Parts of more than one syllable between two cuts: native and loan words stay whole. */
const koreanWords = (query: string, cuts: ReadonlySet<number>): string[] => {
  const ends = [...cuts].filter((at) => at <= query.length).sort((a, b) => a - b);
  return ends.flatMap((end, i) => {
    const word = query.slice(ends[i - 1] ?? 0, end);
    return /^[가-힣]{2,}$/u.test(word) ? [word] : [];
  });
};

// The characters of one path are compared with those of this many others.
const rivals = 40;
// What a nat of the character model is worth on the scale of the lattice, by cross-validation over the shipped glossary.
const perNat = 500;
// Where Korean only leaves a space Japanese may want の, and mostly does not.
const unsaidOf = 3000;

// Hangul that stays is neither usual nor unusual: it costs what a character costs on average.
const standing = 8.5;

/** A path as text: its pieces, and whether の may stand before each of them. */
type Piece = { readonly text: string; readonly mayTakeOf: boolean };

const isWord = (word: BridgeWord | undefined): boolean =>
  word !== undefined && word.kind !== 'grammar' && word.source.length > 1;

const pieces = ({ words }: BridgePath): readonly Piece[] => {
  const made: Piece[] = [];
  let before = '';
  words.forEach((word, i) => {
    const last = words[i - 1];
    // 4차 산업혁명 is 第4次産業革命: Korean may leave 제 out, Japanese does not leave 第 out.
    const ordinal = /^\d+$/.test(word.target) && words[i + 1]?.target === '次' && !before.endsWith('第');
    const apart = last !== undefined && word.start > last.end;
    // Japanese writes no spaces, but Latin words keep theirs.
    const latin = apart && /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(word.target);
    const text =
      (ordinal ? '第' : '') +
      (latin ? ' ' : '') +
      word.target.replace(/[·ㆍ･]/gu, '・').replaceAll('~', '～');
    made.push({ text, mayTakeOf: apart && isWord(word) && isWord(last) });
    before = text;
  });
  return made;
};

/** Ways to write a path, with what they cost beside it: as it stands, and with の wherever the character model wants it. */
const written = (path: BridgePath, characters: CharacterModel): { text: string; cost: number }[] => {
  const parts = pieces(path);
  const join = (of: ReadonlySet<number>): { text: string; cost: number } => {
    const text = parts.map((part, i) => (of.has(i) ? 'の' : '') + part.text).join('');
    const japanese = text.replace(/[가-힣]/gu, '');
    const nats = characterCost(characters, japanese) + standing * (text.length - japanese.length);
    return { text, cost: perNat * nats + unsaidOf * of.size };
  };
  const ways = [join(new Set())];
  let [best] = ways;
  const of = new Set<number>();
  parts.forEach((part, i) => {
    if (!part.mayTakeOf || best === undefined) return;
    const tried = join(new Set([...of, i]));
    ways.push(tried);
    if (tried.cost >= best.cost) return;
    best = tried;
    of.add(i);
  });
  return ways;
};

/** Whether Hangul is left standing beside Japanese for the rest: 워케伊션 and 원곡洞 help nobody. */
const leavesHangul = ({ words }: BridgePath): boolean =>
  words.some(({ kind, source }) => kind === 'left' && /[가-힣]/u.test(source));

/** Japanese for a Korean query, best first, each text once; `found` says whether to go on. */
export const toJapanese = (
  { bridge, characters }: { readonly bridge: Bridge; readonly characters: CharacterModel },
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
  const ways = new Map<string, BridgePath>();
  let paths = 0;
  bridge.search(query, {
    terms,
    whole: koreanWords(query, cuts),
    extra,
    found: (path) => {
      if (leavesHangul(path)) return true;
      for (const { text, cost } of written(path, characters)) {
        const total = path.cost + cost;
        if (total < (ways.get(text)?.cost ?? Number.POSITIVE_INFINITY)) {
          ways.set(text, { ...path, cost: total });
        }
      }
      return ++paths < rivals;
    },
  });
  for (const [text, path] of [...ways].sort((a, b) => a[1].cost - b[1].cost)) {
    if (!found(text, path)) return;
  }
};
