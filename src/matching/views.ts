// A text as the automaton reads it: in its normal form, and once more without what Japanese may leave out.

import type { Analysis, Morpheme } from '../model/analysis.js';
import { type Normalised, normalise } from '../text/normalise.js';
import { isLoanDot, okuriganaIn } from '../text/okurigana.js';

/** Removes units of a normalised text. The stretch of the unit before them grows over them: kana belong to their word. */
const without = ({ text, starts, ends }: Normalised, gone: Uint8Array, count: number): Normalised => {
  const left = text.length - count;
  const ownStarts = new Int32Array(left);
  const ownEnds = new Int32Array(left);
  let rest = '';
  let kept = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (gone[at] === 1) {
      rest += text.slice(from, at);
      from = at + 1;
      if (kept > 0) ownEnds[kept - 1] = ends[at] as number;
      continue;
    }
    ownStarts[kept] = starts[at] as number;
    ownEnds[kept++] = ends[at] as number;
  }
  return { text: rest + text.slice(from), starts: ownStarts, ends: ownEnds };
};

// The same words come again and again.
const known = new Map<string, ReturnType<typeof okuriganaIn>>();
const okuriganaOf = (word: string): ReturnType<typeof okuriganaIn> => {
  let found = known.get(word);
  if (found === undefined) {
    found = okuriganaIn(word);
    if (known.size < 50_000) known.set(word, found);
  }
  return found;
};

const mayLose = ({ wordClass, surface }: Morpheme): boolean =>
  surface.length > 1 && (wordClass === 'noun' || wordClass === 'predicate');

/** The normalised text without okurigana and without dots between katakana, where it has any. */
const barelyWritten = (view: Normalised, morphemes: readonly Morpheme[]): Normalised | undefined => {
  const { text, starts } = view;
  let gone: Uint8Array | undefined;
  let count = 0;
  const drop = (at: number): void => {
    gone ??= new Uint8Array(text.length);
    gone[at] = 1;
    count++;
  };
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    if (isLoanDot(text, dot)) drop(dot);
  }
  let at = 0;
  for (const morpheme of morphemes) {
    if (!mayLose(morpheme)) continue;
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < morpheme.start) at++;
    for (const [from, to] of okuriganaOf(morpheme.surface)) {
      // A word written in another form (old kanji, width) has the same units once it is normal.
      if (starts[at] !== morpheme.start || (starts[at + to - 1] ?? text.length) >= morpheme.end) continue;
      for (let unit = at + from; unit < at + to; unit++) drop(unit);
    }
  }
  return gone === undefined ? undefined : without(view, gone, count);
};

/** The readings of a text in which terms are searched, the plain one first. */
export const viewsOf = ({ lang, text, morphemes }: Analysis): readonly Normalised[] => {
  const plain = normalise(text);
  const bare = lang === 'ja' ? barelyWritten(plain, morphemes) : undefined;
  return bare === undefined ? [plain] : [plain, bare];
};
