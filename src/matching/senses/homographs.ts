// Context words of frequent homographs in administration, independent of any glossary: 전통시장 is always a market, and
// a word before 하다 is no section chief (과장하다). Words of both senses (지역, 회의 …) are left out.

import loadHomographs from '../../../data/language/homographs.tsv';
import type { Lang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';
import { once } from '../../text/once.js';
import { type Row, readTable, wordsOf } from '../../text/table.js';

/** A sense of a homograph and its cues; all words in normal form. */
export type Cue = {
  /** Parts of the equivalents with this sense: 表敬 for 表敬訪問. */
  readonly pieces: readonly string[];
  /** Whether it can form a verb (과장하다 is 誇張 and never 課長); undefined if that tells nothing. */
  readonly verb: boolean | undefined;
  /** Whether it is the sense in a text without evidence: 구조 as 構造. */
  readonly usual: boolean;
  /** Whether it is left out where it does not come first: 장관 as 壮観. */
  readonly rare: boolean;
  /** Words directly before or after it, ignoring spaces. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words in the same text. */
  readonly context: readonly string[];
};

const columns = [
  'language',
  'word',
  'sense',
  'verb',
  'frequency',
  'before',
  'after',
  'context_words',
] as const;

type HomographRow = Row<(typeof columns)[number]>;

/** The rows of a word, and their cues once they have been asked for. */
type Homograph = { readonly rows: HomographRow[]; cues: readonly Cue[] | undefined };

const cueOf = ({ sense, verb, frequency, before, after, context_words }: HomographRow): Cue => ({
  pieces: wordsOf(sense),
  verb: verb === '' ? undefined : verb === 'yes',
  usual: frequency === 'usual',
  rare: frequency === 'rare',
  before: wordsOf(before).map(normalForm),
  after: wordsOf(after).map(normalForm),
  context: wordsOf(context_words).map(normalForm),
});

const homographs = once((): ReadonlyMap<string, Homograph> => {
  const found = new Map<string, Homograph>();
  for (const row of readTable(loadHomographs, ...columns)) {
    const key = `${row.language} ${row.word}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { rows: [row], cues: undefined });
    else known.rows.push(row);
  }
  return found;
});

/** Whether the table has several senses of a word. */
export const isKnownHomograph = (word: string, lang: Lang): boolean => homographs().has(`${lang} ${word}`);

/** All rows of a word. */
export const cuesOf = (word: string, lang: Lang): readonly Cue[] => {
  const homograph = homographs().get(`${lang} ${word}`);
  if (homograph === undefined) return [];
  // The words of all rows are 70,000, and a text has a few of the homographs.
  homograph.cues ??= homograph.rows.map(cueOf);
  return homograph.cues;
};

/** The length of the longest piece of a row in a word; 0 if it has none. */
const fitOf = ({ pieces }: Cue, target: string): number =>
  Math.max(0, ...pieces.filter((piece) => target.includes(piece)).map(({ length }) => length));

/**
 * The row for a sense of a homograph by its equivalents, the first of which decides first: 시장 as 市長, as 市場. Of several rows
 * the longest piece counts: 접수처 for the desk, not 접수.
 */
export const cueFor = (word: string, lang: Lang, targets: readonly string[]): Cue | undefined => {
  const rows = cuesOf(word, lang);
  for (const target of targets) {
    const [best] = rows
      .filter((row) => fitOf(row, target) > 0)
      .sort((a, b) => fitOf(b, target) - fitOf(a, target));
    if (best !== undefined) return best;
  }
  return undefined;
};
