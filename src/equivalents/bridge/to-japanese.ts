// Korean → Japanese: paths of Japanese words by their Sino-Korean readings, aligned with Korean word boundaries.

import type { Bridge, FoundTerm } from './bridge.js';
import { type CharacterModel, characterCost } from './character-model.js';
import type { BridgePath, BridgeWord } from './pair.js';

/** Returns the offsets at which the Korean analyser splits the query and its parts. */
export type KoreanCuts = (query: string) => ReadonlySet<number>;

// Cost of a Japanese word that begins inside a Korean one and thus reads half of it. A word that spans two Korean words
// may be right (지방자치단체 is one word in some dictionaries), but not across a space.
const insideWord = 1500;
const acrossWords = 1000;
const acrossSpace = 6000;

/** Parts of more than one syllable between two boundaries, because native words and loanwords stay whole. */
const koreanWords = (query: string, cuts: ReadonlySet<number>): string[] => {
  const ends = [...cuts].filter((at) => at <= query.length).sort((a, b) => a - b);
  return ends.flatMap((end, i) => {
    const word = query.slice(ends[i - 1] ?? 0, end);
    return /^[가-힣]{2,}$/u.test(word) ? [word] : [];
  });
};

// Number of further paths whose characters are compared with those of a path.
const rivals = 40;
// Weight of a nat of the character model on the scale of the lattice, by cross-validation over the shipped glossary.
const perNat = 500;
// Cost of an inserted の: where Korean has only a space, Japanese sometimes needs の, but mostly not.
const unsaidOf = 3000;

// Nats for a Hangul character that stays: the average cost of a character.
const standing = 8.5;

/** A piece of the path's text, and whether の may precede it. */
type Piece = { readonly text: string; readonly mayTakeOf: boolean };

const isWord = (word: BridgeWord | undefined): boolean =>
  word !== undefined && word.kind !== 'grammar' && word.source.length > 1;

const pieces = ({ words }: BridgePath): readonly Piece[] => {
  const made: Piece[] = [];
  let before = '';
  words.forEach((word, i) => {
    const last = words[i - 1];
    // 4차 산업혁명 is 第4次産業革命: Korean may omit 제, Japanese does not omit 第.
    const ordinal = /^\d+$/.test(word.target) && words[i + 1]?.target === '次' && !before.endsWith('第');
    const apart = last !== undefined && word.start > last.end;
    // Japanese has no spaces, except between Latin words.
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

/** The variants of a path with their costs: unchanged, and with の wherever the character model prefers it. */
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

/** Whether Hangul stays in an otherwise Japanese text: 워케伊션 and 원곡洞 are useless. */
const leavesHangul = ({ words }: BridgePath): boolean =>
  words.some(({ kind, source }) => kind === 'left' && /[가-힣]/u.test(source));

/** Japanese for a Korean query, best first, each text once; `found` returns whether to continue. */
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
