// Corrects inline codes of a translation: places missing ones, removes duplicates, separates overlapping ones.

import type { CodedText, InlineCode, PlacedCode } from '../model/inline-code.js';

/** A text with its codes. */
export type CodedSource = { readonly text: string; readonly codes: readonly InlineCode[] };

/** Offset of a text that occurs exactly once; undefined otherwise. */
const onlyPlace = (text: string, part: string): number | undefined => {
  const at = part === '' ? -1 : text.indexOf(part);
  return at < 0 || text.indexOf(part, at + 1) >= 0 ? undefined : at;
};

/** Code units of the longest text before a code that is searched for its position. */
const longestLead = 12;

/** Offset of a single code: behind the words that precede it in the source, else before the full stop. */
const singlePlace = (source: string, { start }: InlineCode, target: string): number => {
  for (let length = Math.min(longestLead, start); length >= 2; length -= 1) {
    const lead = source.slice(start - length, start);
    const at = onlyPlace(target, lead);
    if (at !== undefined) return at + lead.length;
  }
  return target.length - (/[。．.!?！？]+[」』）)”’]*\s*$/.exec(target)?.[0].length ?? 0);
};

const placesOf = (source: CodedSource, code: InlineCode, target: string): readonly PlacedCode[] => {
  const { number, paired } = code;
  if (!paired) return [{ number, side: 'single', at: singlePlace(source.text, code, target) }];
  const inside = source.text.slice(code.start, code.end).trim();
  const at = onlyPlace(target, inside);
  return at === undefined
    ? []
    : [
        { number, side: 'open', at },
        { number, side: 'close', at: at + inside.length },
      ];
};

/** Key of a code's mark; a mark whose key occurs twice is a duplicate. */
export const markKey = ({ number, side }: PlacedCode): string => `${number} ${side}`;

/** Pairs that overlap: one begins inside the other and ends behind it. */
export const crossedPairs = (
  codes: readonly PlacedCode[],
): readonly (readonly [outer: number, inner: number])[] => {
  const open: number[] = [];
  const crossed: (readonly [number, number])[] = [];
  for (const { number, side } of codes) {
    if (side === 'open') open.push(number);
    if (side !== 'close') continue;
    const index = open.lastIndexOf(number);
    if (index < 0) continue;
    const [inner] = open.slice(index + 1);
    if (inner !== undefined) crossed.push([number, inner]);
    open.splice(index, 1);
  }
  return crossed;
};

/** Keeps the first of each mark; of two overlapping pairs, the first ends where the second begins. */
const tidied = (codes: readonly PlacedCode[]): readonly PlacedCode[] => {
  const seen = new Set<string>();
  const once = codes.filter((code) => !seen.has(markKey(code)) && seen.add(markKey(code)));
  const crossed = new Map(crossedPairs(once));
  return once
    .filter(({ number, side }) => side !== 'close' || !crossed.has(number))
    .flatMap((code) => {
      const ending = [...crossed].filter(([, inner]) => code.side === 'open' && inner === code.number);
      return [...ending.map(([number]): PlacedCode => ({ number, side: 'close', at: code.at })), code];
    });
};

/**
 * Corrects the codes of a translation as far as that is certain: a pair whose text occurs once in the translation (a
 * number, a name in Latin letters), a single code behind the words before it, else at the end of the sentence.
 * @example 가장 {1}ICT{/1} 과제 and 最もICTの課題 → 最も{1}ICT{/1}の課題
 */
export const placeCodes = (source: CodedSource, target: CodedText): CodedText => {
  const known = new Map(source.codes.map((code) => [code.number, code]));
  const kept = tidied(target.codes.filter(({ number }) => known.has(number)));
  const placed = new Set(kept.map(({ number }) => number));
  const added = source.codes
    .filter(({ number, kind }) => !placed.has(number) && kind !== 'break')
    .flatMap((code) => placesOf(source, code, target.text));
  const codes = [...kept, ...added]
    .map((code, index) => ({ code, index }))
    .sort((a, b) => a.code.at - b.code.at || a.index - b.index)
    .map(({ code }) => code);
  return { text: target.text, codes };
};
