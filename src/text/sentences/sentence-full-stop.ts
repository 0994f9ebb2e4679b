// Decides whether an ASCII full stop ends a sentence: not in dates, numbers, numbering, abbreviations and addresses.

const abbreviations: ReadonlySet<string> = new Set(
  'no nos co corp inc ltd dept gov dr mr mrs ms prof st vs vol fig art sec pp ed eds cf al approx tel ext est jr sr e.g i.e a.m p.m'.split(
    ' ',
  ),
);

// 가. 나. 다. number the items of Korean texts. Sentences of one syllable (네., 끝.) are none of these.
const koreanNumbering = /(?:^|[\s([「])[가나다라마바사아자차카타파하]$/;
const articleNumber = /제\s?\d+(?:조|장|절|관|편|항|호|목)(?:의\s?\d+)?$/;
const initials = /(?:^|[^A-Za-z])(?:[A-Za-z]\.)*[A-Za-z]$/;
const lastWord = /[A-Za-z][A-Za-z.]*$/;

// Longer than every exception above.
const lookBehind = 24;

const isAbbreviated = (before: string): boolean =>
  initials.test(before) || abbreviations.has(lastWord.exec(before)?.[0].toLowerCase() ?? '');

const needsNoSpace = /\p{Script=Hangul}{2}$/u;

/** Whether the full stop at `at` may end a sentence, by the text before it. */
export const fullStopEnds = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - lookBehind), at);
  if (/[\d０-９.…]$/.test(before)) return false;
  if (koreanNumbering.test(before) || articleNumber.test(before)) return false;
  return !isAbbreviated(before);
};

/** Whether the full stop at `at` ends a sentence although no space follows: `…했다.이번 행사는`. */
export const endsWithoutSpace = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    before.endsWith('다') &&
    needsNoSpace.test(before) &&
    /^\p{Script=Hangul}/u.test(text.slice(at + 1, at + 2))
  );
};

/** Whether a full-width full stop at `at` ends a sentence: `である．`, but not `１．`, `ア．` or `２．５`. */
export const wideStopEnds = (text: string, at: number): boolean =>
  /[ぁ-んー）」』]{2}$|[\p{Script=Han}ァ-ヶ][ぁ-ん）」』]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  !/[\d０-９]/.test(text.charAt(at + 1));
