// Folds the characters of numbers to one width, with an offset map to the original.

const joints = /[\u1100-\u11ff]/u;
const syllables = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

const single: ReadonlyMap<string, string> = new Map(
  (
    [
      ['~', '～〜∼'],
      ['-', '−‐‑‒–—―－ー'],
      [' ', '\u3000\u00a0\u2002\u2003\u2009\u202f\t'],
      ["'", '’‘′`＇´ʼ'],
      ['·', 'ㆍ・･‧∙'],
      ['₩', '￦'],
      ['¥', '￥'],
    ] as const
  ).flatMap(([folded, forms]) => Array.from(forms, (form) => [form, folded] as const)),
);

// The long vowel mark ー is a dash only before a digit; in メートル it is a letter. `24년: an ASCII grave accent is an
// apostrophe only before two digits.
const foldable = new RegExp(
  `[！-～${[...single.keys()].filter((form) => form !== 'ー' && form > '\u007f').join('')}]|ー(?=[\\d０-９])|\`(?=[\\d０-９]{2})`,
  'g',
);

const foldUnits = (text: string): string =>
  text.replace(foldable, (unit) => single.get(unit) ?? String.fromCharCode(unit.charCodeAt(0) - 0xfee0));

/** A text in one width, with its offset map. */
export type Folded = { readonly text: string; readonly original: (offset: number) => number };

const same = (offset: number): number => offset;

/**
 * Full-width ASCII becomes ASCII, wavy dashes `~`, minus signs `-`, unusual spaces a space. The UTF-16 length stays the
 * same, except that conjoining jamo (NFD, as in file names of macOS) are composed to Hangul.
 * @example foldWidth('１２％').text // '12%'
 */
export const foldWidth = (text: string): Folded => {
  if (!joints.test(text)) return { text: foldUnits(text), original: same };
  let composed = '';
  const offsets: number[] = [];
  let from = 0;
  const put = (piece: string, start: number): void => {
    composed += piece;
    for (let i = 0; i < piece.length; i++) offsets.push(start + i);
  };
  for (const { 0: piece, index } of text.matchAll(syllables)) {
    put(text.slice(from, index), from);
    composed += piece.normalize('NFC');
    offsets.push(index);
    from = index + piece.length;
  }
  put(text.slice(from), from);
  return { text: foldUnits(composed), original: (offset) => offsets[offset] ?? text.length };
};
