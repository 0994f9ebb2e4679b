// One width for what numbers are written with; every unit of the folded text knows its place in the original.

const joints = /[\u1100-\u11ff]/u;
const syllables = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

const single = new Map<string, string>();
for (const [folded, forms] of [
  ['~', '～〜∼'],
  ['-', '−‐‑‒–—―－ー'],
  [' ', '\u3000\u00a0\u2002\u2003\u2009\u202f\t'],
  ["'", '’‘′`＇'],
  ['·', 'ㆍ・･‧∙'],
  ['₩', '￦'],
  ['¥', '￥'],
] as const) {
  for (const form of forms) single.set(form, folded);
}

const foldUnit = (unit: string): string => {
  const code = unit.charCodeAt(0);
  if (code < 0x80 || (code >= 0xac00 && code <= 0xd7a3)) return unit;
  const known = single.get(unit);
  if (known !== undefined) return known;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
};

/** A text in one width, and the way back. */
export type Folded = { readonly text: string; readonly original: (offset: number) => number };

/**
 * Full-width ASCII becomes ASCII, wavy dashes `~`, minus signs `-`, odd spaces a space; UTF-16 length is kept, except
 * where Hangul comes in conjoining jamo (NFD, as file names of macOS do), which are composed.
 */
export const foldWidth = (text: string): Folded => {
  let folded = '';
  if (!joints.test(text)) {
    // The long vowel mark ー is a dash only between digits; in メートル it is a letter.
    for (let i = 0; i < text.length; i++) {
      const unit = text.charAt(i);
      folded += unit === 'ー' && !/[\d０-９]/.test(text.charAt(i + 1)) ? unit : foldUnit(unit);
    }
    return { text: folded, original: (offset) => offset };
  }
  const offsets: number[] = [];
  let from = 0;
  const put = (piece: string, start: number): void => {
    for (let i = 0; i < piece.length; i++) {
      folded += foldUnit(piece.charAt(i));
      offsets.push(start + i);
    }
  };
  for (const { 0: piece, index } of text.matchAll(syllables)) {
    put(text.slice(from, index), from);
    folded += piece.normalize('NFC');
    offsets.push(index);
    from = index + piece.length;
  }
  put(text.slice(from), from);
  return { text: folded, original: (offset) => offsets[offset] ?? text.length };
};
