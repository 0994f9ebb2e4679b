// Joins two lines of a paragraph, with or without a space between them.

/** The features of a line that decide this. */
type Line = { readonly text: string; readonly endsInSpace: boolean };

/** The line breaking of a document, derived from its lines. */
export type Joining = {
  /** Whether lines that break at a space keep it at their end. */
  readonly keepsSpaces: boolean;
  /** Whether lines also break within Korean words. */
  readonly breaksWords: boolean;
  /** Words that occur within lines. */
  readonly words: ReadonlySet<string>;
};

const hangul = /[가-힣]/;
const cjk = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

// Particles and endings that begin no word: a line that begins with one has split a word.
const fragment =
  /^(?:을|를|은|는|의|에|에서|에게|으로|로서|로써|와|과|까지|부터|보다|처럼|하여|하고|하는|하며|하기|한다|했다|된다|되는|되어|되고|였다|이다|입니다|습니다|합니다|됩니다|하였다|하였으며|다)(?=[\s.,)”’]|$)/;

/** Least share of Korean lines with a final space in a document that keeps spaces. */
const leastKept = 0.1;

/** Derives the line breaking from all lines of a document. */
export const joiningOf = (lines: readonly Line[]): Joining => {
  const korean = lines.filter(({ text }) => hangul.test(text.slice(-1)));
  const kept = korean.filter(({ endsInSpace }) => endsInSpace).length;
  const broken = lines.filter(({ text }) => fragment.test(text)).length;
  const words = new Set(lines.flatMap(({ text }) => text.split(/\s+/).slice(1, -1)));
  return {
    keepsSpaces: kept > 1 && kept >= leastKept * korean.length,
    breaksWords: broken > 0 && broken >= korean.length / 50,
    words,
  };
};

const bare = (word: string): string => word.replace(/[.,!?)”’]+$/, '');

/** Whether a Korean word continues after the end of a line. */
const isWithinWord = (before: string, after: string, { breaksWords, words }: Joining): boolean => {
  if (fragment.test(after)) return true;
  if (!breaksWords) return false;
  const left = /\S+$/.exec(before)?.[0] ?? '';
  const right = bare(/^\S+/.exec(after)?.[0] ?? '');
  if (words.has(left + right)) return true;
  if (words.has(left) || words.has(right)) return false;
  // If lines break anywhere, a break is more often within a word than not.
  return left.length === 1 || right.length === 1;
};

/**
 * Joins two lines of a paragraph. Japanese joins without a space; a Latin word loses its hyphen; Korean gets a space if
 * the line was broken between words, as far as that can be known.
 * @param kept whether a space is drawn at the end of the first line
 * @example joinPair('지방자치단', '체는', false, joining) // '지방자치단체는' in a document that breaks words
 */
export const joinPair = (before: string, after: string, kept: boolean, joining: Joining): string => {
  if (/[a-z]-$/.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after;
  const last = before.slice(-1);
  const first = after.slice(0, 1);
  if (hangul.test(last) || hangul.test(first)) {
    if (joining.keepsSpaces && hangul.test(last)) return before + (kept ? ' ' : '') + after;
    if (/[,.;:!?%”’)\]」』]/.test(last) && hangul.test(first) && !fragment.test(after))
      return `${before} ${after}`;
    return isWithinWord(before, after, joining) ? before + after : `${before} ${after}`;
  }
  if (cjk.test(last) || cjk.test(first)) return before + after;
  return `${before} ${after}`;
};
