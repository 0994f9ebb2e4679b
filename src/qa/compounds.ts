// Compound nouns of a text, sentence by sentence: runs of nouns without a space, such as 過疎地域 and 인구감소지역.

import type { Morpheme } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import type { CheckText } from './check.js';

/** A compound of at least two parts; `head` and `tail` are its outer parts. */
export type Compound = Span & { readonly text: string; readonly head: string; readonly tail: string };

const leastLength = 4;
const isPart = ({ wordClass }: Morpheme): boolean =>
  wordClass === 'noun' || wordClass === 'prefix' || wordClass === 'suffix';

/** The parts of a morpheme: itself, or what a dictionary's or termbase's compound is made of. */
const partsOf = ({ surface, start, inner }: Morpheme): readonly string[] => {
  const borders = [0, ...inner.map((at) => at - start), surface.length];
  const parts = borders.slice(1).map((end, i) => surface.slice(borders[i], end));
  // 過疎地域 as one word of the termbase: kanji words are built of pairs.
  return parts.length === 1 && /^(?:\p{Script=Han}{2}){2,}$/u.test(surface)
    ? (surface.match(/.{2}/gu) ?? parts)
    : parts;
};

/** The compounds of each sentence of a text. */
export const compoundsBySentence = ({
  text,
  sentences,
  analysis,
}: CheckText): readonly (readonly Compound[])[] => {
  const compounds: Compound[] = [];
  let run: Morpheme[] = [];
  const close = (): void => {
    const parts = run.flatMap(partsOf);
    const [first, last] = [run[0], run.at(-1)];
    run = [];
    if (first === undefined || last === undefined || last.end - first.start < leastLength) return;
    // A termbase word without parts of its own still has a beginning and an end.
    const surface = text.slice(first.start, last.end);
    const head = parts.length > 1 ? (parts[0] ?? '') : surface.slice(0, 2);
    const tail = parts.length > 1 ? (parts.at(-1) ?? '') : surface.slice(-2);
    compounds.push({ start: first.start, end: last.end, text: surface, head, tail });
  };
  for (const morpheme of analysis.morphemes) {
    if (run.length > 0 && (run.at(-1)?.end !== morpheme.start || !isPart(morpheme))) close();
    if (isPart(morpheme)) run.push(morpheme);
  }
  close();
  return sentences.map(({ start, end }) => compounds.filter((one) => start <= one.start && one.end <= end));
};
