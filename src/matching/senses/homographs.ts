// Company of the homographs that administration is full of, known before any termbase: 전통시장 is a market wherever it stands, and
// what is followed by 하다 is no section chief (과장하다). What is common to both senses (지역, 회의 …) is left out.

import loadHomographs from '../../../data/language/homographs.tsv';
import type { Lang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';

/** A sense of a homograph and what speaks for it; all words in normal form. */
export type Cue = {
  /** Pieces of the equivalents that have this sense: 表敬 for 表敬訪問. */
  readonly pieces: readonly string[];
  /** Whether it can make a verb (과장하다 is 誇張 and never 課長); undefined where that says nothing. */
  readonly verb: boolean | undefined;
  /** Whether it is meant where the text says nothing: 구조 as 構造. */
  readonly usual: boolean;
  /** Words directly before or after it, spaces left out. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words in the same text. */
  readonly context: readonly string[];
};

const cues = once((): ReadonlyMap<string, readonly Cue[]> => {
  const found = new Map<string, Cue[]>();
  const rows = readTable(
    loadHomographs,
    'language',
    'word',
    'sense',
    'verb',
    'usual',
    'before',
    'after',
    'context_words',
  );
  for (const { language, word, sense, verb, usual, before, after, context_words } of rows) {
    const cue: Cue = {
      pieces: wordsOf(sense),
      verb: verb === '' ? undefined : verb === 'yes',
      usual: usual === 'yes',
      before: wordsOf(before).map(normalForm),
      after: wordsOf(after).map(normalForm),
      context: wordsOf(context_words).map(normalForm),
    };
    const key = `${language} ${word}`;
    const others = found.get(key);
    if (others === undefined) found.set(key, [cue]);
    else others.push(cue);
  }
  return found;
});

/** Whether the table knows several senses of a word. */
export const isKnownHomograph = (word: string, lang: Lang): boolean => cues().has(`${lang} ${word}`);

/** The row for a sense of a homograph, by what it is in the other language, the first of these first: 시장 as 市長, as 市場. */
export const cueFor = (word: string, lang: Lang, targets: readonly string[]): Cue | undefined =>
  targets
    .map((target) =>
      cues()
        .get(`${lang} ${word}`)
        ?.find(({ pieces }) => pieces.some((piece) => target.includes(piece))),
    )
    .find((cue) => cue !== undefined);

/** All rows of a word. */
export const cuesOf = (word: string, lang: Lang): readonly Cue[] => cues().get(`${lang} ${word}`) ?? [];
