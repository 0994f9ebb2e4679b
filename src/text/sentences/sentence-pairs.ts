// Finds the spans of a text inside quotation marks or brackets.

const closerOf: ReadonlyMap<string, string> = new Map(
  [
    '「」',
    '『』',
    '“”',
    '‘’',
    '()',
    '（）',
    '[]',
    '［］',
    '【】',
    '〔〕',
    '《》',
    '〈〉',
    '<>',
    '＜＞',
    '{}',
    '｛｝',
  ].map(([open = '', close = '']) => [open, close]),
);
const closers: ReadonlySet<string> = new Set(closerOf.values());

// Marks with the same opening and closing form; Korean press releases use the grave accent as a quotation mark.
const sameMarks: ReadonlySet<string> = new Set(['"', "'", '`', '＂']);

const anyMark = /[「」『』“”‘’()（）[\]［］【】〔〕《》〈〉<>＜＞{}｛｝"'`＂]/g;

// Code units. A longer quotation is a speech, whose sentences are translated one by one; a longer < … > is a comparison.
const longestQuotation = 400;
const longestAngle = 80;

// Depth in which a wrongly nested closing mark searches its partner; bounds the cost for texts of brackets only.
const deepestNesting = 8;

type Open = { readonly at: number; readonly mark: string };

// ’26. 6. and '26년 are years, don't has an apostrophe.
const isApostrophe = (text: string, at: number): boolean =>
  /^\d\d(?:[.년~/–-]|$)/.test(text.slice(at + 1, at + 4)) ||
  /^[A-Za-z].[A-Za-z]$/.test(text.slice(Math.max(0, at - 1), at + 2));

const standsBeforeSpace = (text: string, at: number): boolean => /^(?:\s|$)/.test(text.slice(at + 1, at + 2));

const partnerDepth = (open: readonly Open[], close: string): number => {
  const floor = Math.max(0, open.length - deepestNesting);
  for (let depth = open.length - 1; depth >= floor; depth--) {
    const mark = open[depth]?.mark ?? '';
    if ((closerOf.get(mark) ?? mark) === close) return depth;
  }
  return -1;
};

/**
 * For each code unit, the number of open pairs after it. Marks without a partner do not count, so that a stray quotation
 * mark or `1)` never includes the rest of the text.
 * @example openPairs('‘가’나') // 1, 1, 0, 0
 */
export const openPairs = (text: string): Uint16Array => {
  let change: Int8Array | undefined;
  const open: Open[] = [];
  for (const { 0: mark, index: at } of text.matchAll(anyMark)) {
    const isSame = sameMarks.has(mark);
    if (!isSame && !closers.has(mark)) {
      if (closerOf.has(mark)) open.push({ at, mark });
      continue;
    }
    if ((mark === "'" || mark === '’') && isApostrophe(text, at)) continue;
    const depth = partnerDepth(open, mark);
    const partner = open[depth];
    if (partner === undefined) {
      if (isSame && !standsBeforeSpace(text, at)) open.push({ at, mark });
      continue;
    }
    open.length = depth;
    if (at - partner.at > (mark === '>' ? longestAngle : longestQuotation)) continue;
    change ??= new Int8Array(text.length);
    change[partner.at] = 1;
    change[at] = -1;
  }
  const depth = new Uint16Array(text.length);
  if (change === undefined) return depth;
  for (let at = 0, now = 0; at < text.length; at++) {
    now += change[at] ?? 0;
    depth[at] = now;
  }
  return depth;
};
