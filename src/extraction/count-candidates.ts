// How often each stretch of nouns occurs, alone and inside longer ones.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import { normalForm } from '../text/normalise.js';
import { canBeTerm, type NounRun, nounRuns } from './noun-runs.js';
import { isStopWord } from './word-lists.js';

/** An analysed segment and the zero-based file it is from. */
export type CandidateSource = { readonly analysis: Analysis; readonly file: number };

/** What was counted of one expression; spellings that differ only in spaces or dots are one. */
export type Counted = {
  readonly key: string;
  readonly lang: Lang;
  /** Morphemes of its first occurrence. */
  readonly parts: readonly string[];
  readonly spellings: Map<string, number>;
  frequency: number;
  /** Occurrences that are a whole run of nouns. */
  alone: number;
  /** Occurrences between quotation marks or brackets. */
  quoted: number;
  readonly files: Set<number>;
  /** Text of the segment in which it first occurs. */
  readonly context: string;
};

/** Longest expression, in morphemes. */
const longest = 6;
const opening = /[「『“‘`"'(（〈《<[]\s*$/u;
const closing = /^\s*[」』”’`"')）〉》>\]]/u;

const surfaceOf = (text: string, stretch: NounRun): string => {
  const first = stretch[0] as Morpheme;
  const last = stretch.at(-1) as Morpheme;
  return text.slice(first.start, last.end).replace(/\s+/gu, ' ');
};

/** Counts every stretch that can be a term. */
export const countCandidates = (sources: Iterable<CandidateSource>): ReadonlyMap<string, Counted> => {
  const counts = new Map<string, Counted>();
  const count = ({ analysis, file }: CandidateSource, run: NounRun, from: number, to: number): void => {
    const stretch = run.slice(from, to);
    const { text, lang } = analysis;
    if (!canBeTerm(stretch, (word) => isStopWord(word, lang))) return;
    const surface = surfaceOf(text, stretch);
    const key = `${lang}:${normalForm(surface)}`;
    let entry = counts.get(key);
    if (entry === undefined) {
      const parts = stretch.map((morpheme) => morpheme.surface);
      entry = {
        key,
        lang,
        parts,
        spellings: new Map(),
        frequency: 0,
        alone: 0,
        quoted: 0,
        files: new Set(),
        context: text,
      };
      counts.set(key, entry);
    }
    entry.frequency++;
    entry.files.add(file);
    entry.spellings.set(surface, (entry.spellings.get(surface) ?? 0) + 1);
    if (stretch.length === run.length) entry.alone++;
    const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
    if (opening.test(text.slice(Math.max(0, start - 2), start)) && closing.test(text.slice(end, end + 2)))
      entry.quoted++;
  };
  for (const source of sources) {
    for (const run of nounRuns(source.analysis)) {
      for (let from = 0; from < run.length; from++) {
        for (let to = from + 1; to <= Math.min(run.length, from + longest); to++)
          count(source, run, from, to);
      }
    }
  }
  return counts;
};
