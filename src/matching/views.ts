// A text as the automaton reads it: in its normal form, and once more without okurigana.

import type { Analysis } from '../model/analysis.js';
import { type Normalised, normalise } from '../text/normalise.js';
import { okuriganaIn } from '../text/okurigana.js';

/** Removes stretches of the original from a normalised text. `gone` marks their code units. */
const without = (view: Normalised, gone: Uint8Array): Normalised => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < view.text.length; i++) {
    const start = view.starts[i] as number;
    const end = view.ends[i] as number;
    if (gone[start] === 1) {
      // The kana belong to the word they end: its last kanji's stretch grows over them.
      if (ends.length > 0) ends[ends.length - 1] = end;
      continue;
    }
    text += view.text.charAt(i);
    starts.push(start);
    ends.push(end);
  }
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
};

/** The readings of a text in which terms are searched, the plain one first. */
export const viewsOf = ({ lang, text, morphemes }: Analysis): readonly Normalised[] => {
  const plain = normalise(text);
  if (lang !== 'ja') return [plain];
  let any = false;
  const gone = new Uint8Array(text.length);
  for (const { surface, start, wordClass } of morphemes) {
    if (wordClass !== 'noun' && wordClass !== 'predicate') continue;
    for (const [from, to] of okuriganaIn(surface)) {
      gone.fill(1, start + from, start + to);
      any = true;
    }
  }
  return any ? [plain, without(plain, gone)] : [plain];
};
