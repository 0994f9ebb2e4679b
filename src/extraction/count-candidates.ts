// Counts each expression of nouns, alone and inside longer ones.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';
import type { WordClass } from '../model/token.js';
import { normalForm } from '../text/normalise.js';
import { canBeTerm } from './can-be-term.js';
import { type NounRun, nounRuns } from './noun-runs.js';
import { isPersonWithTitle } from './persons.js';
import { isActionNoun, isStopWord } from './word-lists.js';

/**
 * An analysed segment, the zero-based index of its file, and the spans of known terms in it, if they were searched.
 */
export type CandidateSource = {
  readonly analysis: Analysis;
  readonly file: number;
  readonly terms?: readonly Span[];
};

/** The counts of one expression; spellings that differ only in spaces or dots are one. */
export type Counted = {
  readonly key: string;
  readonly lang: Lang;
  /** Morphemes of its first occurrence. */
  readonly parts: readonly string[];
  readonly spellings: Map<string, number>;
  frequency: number;
  /** Occurrences that are a whole run of nouns. */
  alone: number;
  /** Occurrences in a heading that consists of one run of nouns. */
  headings: number;
  /** Occurrences between quotation marks or brackets. */
  quoted: number;
  /** Occurrences in brackets directly after a word: 가상현실관(VR). */
  bracketed: number;
  readonly files: Set<number>;
  /** The distinct segments in which it occurs: a text that the file contains twice counts once. */
  readonly contexts: Set<string>;
  /** Text of the segment in which it first occurs. */
  readonly context: string;
};

/** Longest expression, in morphemes. */
const longest = 6;
const opening = /[「『“‘`"'〈《<]\s*$/u;
const glossed = /[\p{L}\p{N}][(（]$/u;
const closing = /^\s*[」』”’`"')）〉》>]/u;

const surfaceOf = (text: string, words: NounRun): string => {
  const first = words[0] as Morpheme;
  const last = words.at(-1) as Morpheme;
  return text.slice(first.start, last.end).replace(/\s+/gu, ' ');
};

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The run without the general words at its ends: 이번 공동 연수, 생산가능인구 감소. */
const trimmed = (run: NounRun, lang: Lang): readonly [from: number, to: number] => {
  const isGeneral = ({ surface }: Morpheme): boolean => isStopWord(surface, lang) || isActionNoun(surface);
  let [from, to] = [0, run.length];
  while (from < to && isStopWord((run[from] as Morpheme).surface, lang)) from++;
  while (to - from > 1 && isGeneral(run[to - 1] as Morpheme)) to--;
  return [from, to];
};

/**
 * Whether an expression is the core of its run: all of it but general words; or, in Korean, where spaces show words, its
 * last words, or one word of several morphemes.
 */
const standsAlone = ({ text, lang }: Analysis, run: NounRun, from: number, to: number): boolean => {
  const [first, last] = trimmed(run, lang);
  if (from === first && (to === last || to === run.length)) return true;
  if (lang !== 'ko') return false;
  const startOf = (at: number): boolean => at === 0 || (run[at - 1]?.end ?? 0) < (run[at]?.start ?? 0);
  if (!startOf(from)) return false;
  if (to === last || to === run.length) return true;
  const isWord = !/\s/u.test(text.slice(run[from]?.start, run[to - 1]?.end)) && startOf(to);
  return isWord && to - from > 1;
};

const grammar: ReadonlySet<WordClass> = new Set(['particle', 'ending', 'predicate']);

const isHeading = ({ morphemes }: Analysis): boolean =>
  !morphemes.some(({ wordClass }) => grammar.has(wordClass));

/** Whether the text directly before and after a span matches. */
const isBetween = (text: string, { start, end }: Span, before: RegExp, after: RegExp): boolean =>
  before.test(text.slice(Math.max(0, start - 2), start)) && after.test(text.slice(end, end + 2));

const spanOf = (words: NounRun): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

/** Whether only a number, a year in brackets or a mark stands beside a span: Ⅱ. 지역경제 활성화 추진방안. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !/\p{L}{2,}/u.test(text.slice(0, start).replace(/제\d+차|第\d+次/u, '') + text.slice(end));

/** Counts the expressions of texts that are shown to it one by one, and keeps none of the analyses. */
export class CandidateTally {
  /** Counts by language and normal form: `ko:지방소멸대응기금`. */
  readonly counts = new Map<string, Counted>();
  private readonly headings = new Set<string>();

  /** Counts every expression of a text that can be a term. */
  see(source: CandidateSource): void {
    const { analysis } = source;
    // A heading that comes again is the document's layout: 政策概要.
    if (isHeading(analysis)) {
      if (this.headings.has(analysis.text)) return;
      this.headings.add(analysis.text);
    }
    for (const run of nounRuns(analysis)) {
      for (let from = 0; from < run.length; from++) {
        for (let to = from + 1; to <= Math.min(run.length, from + longest); to++)
          this.count(source, run, from, to);
      }
    }
  }

  /** Counts the morphemes from `from` to `to` of a run, if they can be a term. */
  private count(
    { analysis, file, terms = [] }: CandidateSource,
    run: NounRun,
    from: number,
    to: number,
  ): void {
    const words = run.slice(from, to);
    const { text, lang } = analysis;
    const span = spanOf(words);
    // 산업혁명 in 4차 산업혁명 is known through the term, and so is a term in another spelling.
    if (terms.some((term) => isInside(span, term))) return;
    // A person's name before or with a title is no candidate.
    if (isPersonWithTitle(run.slice(from, to + 1))) return;
    if (!canBeTerm(words, (word) => isStopWord(word, lang))) return;
    const surface = surfaceOf(text, words);
    if (isStopWord(surface, lang)) return;
    const entry = this.entryFor(surface, words, analysis);
    entry.frequency++;
    entry.files.add(file);
    entry.contexts.add(text);
    entry.spellings.set(surface, (entry.spellings.get(surface) ?? 0) + 1);
    if (standsAlone(analysis, run, from, to)) entry.alone++;
    if (isHeading(analysis) && isWhole(text, spanOf(run))) entry.headings++;
    if (isBetween(text, span, glossed, closing)) entry.bracketed++;
    else if (isBetween(text, span, opening, closing)) entry.quoted++;
  }

  private entryFor(surface: string, words: NounRun, { text, lang }: Analysis): Counted {
    const key = `${lang}:${normalForm(surface)}`;
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const entry: Counted = {
      key,
      lang,
      parts: words.map((morpheme) => morpheme.surface),
      spellings: new Map(),
      frequency: 0,
      alone: 0,
      headings: 0,
      quoted: 0,
      bracketed: 0,
      files: new Set(),
      contexts: new Set(),
      context: text,
    };
    this.counts.set(key, entry);
    return entry;
  }
}
