// Names of the keys that terminals send as control characters and escape sequences (xterm, VT, Linux, kitty).

const byLetter: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  E: 'begin',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  Z: 'shift+tab',
  M: 'enter',
};

const byNumber: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

const linuxConsole: Readonly<Record<string, string>> = { A: 'f1', B: 'f2', C: 'f3', D: 'f4', E: 'f5' };

const byCode: Readonly<Record<number, string>> = {
  8: 'backspace',
  9: 'tab',
  13: 'enter',
  27: 'escape',
  32: 'space',
  127: 'backspace',
};

// xterm adds 1 to the modifier bits: shift 1, alt 2, ctrl 4 (and meta 8, which other terminals send as Alt).
const modified = (name: string, modifier: string | undefined): string => {
  const bits = Number(modifier?.split(':')[0] ?? 1) - 1;
  const held = [
    ...((bits & 4) === 0 ? [] : ['ctrl']),
    ...((bits & 2) === 0 && (bits & 8) === 0 ? [] : ['alt']),
    ...((bits & 1) === 0 ? [] : ['shift']),
  ];
  return [...held, name].join('+');
};

const codeKey = (code: string | undefined, modifier: string | undefined): string | undefined => {
  const point = Number(code?.split(':')[0]);
  if (!(point > 0 && point <= 0x10ffff)) return undefined;
  return modified(byCode[point] ?? String.fromCodePoint(point).toLowerCase(), modifier);
};

/** The key of a control character. */
export const controlKey = (code: number): string | undefined => {
  if (code === 0x0d) return 'enter';
  if (code === 0x09) return 'tab';
  // Most terminals send DEL for Backspace, some BS.
  if (code === 0x7f || code === 0x08) return 'backspace';
  if (code === 0) return 'ctrl+space';
  // Ctrl with \\ ] ^ _ follows the codes of the letters; Ctrl+/ arrives as Ctrl+_.
  if (code >= 0x1c && code < 0x20) return `ctrl+${String.fromCharCode(code + 0x40)}`;
  return code < 0x20 ? `ctrl+${String.fromCharCode(code + 0x60)}` : undefined;
};

/** The key of a control sequence, without `ESC [`; undefined for reports that are not keys. */
export const csiKey = (body: string): string | undefined => {
  if (body.startsWith('[')) return linuxConsole[body.slice(1)];
  const final = body.slice(-1);
  const [first, second, third] = body.slice(0, -1).split(';');
  // Focus reports, mouse reports and answers to queries.
  if (/^[<=>?]/.test(body) || (final === 'R' && second !== undefined && first !== '1')) return undefined;
  if (final === '~') {
    if (first === '27') return codeKey(third, second);
    const name = byNumber[first ?? ''];
    return name === undefined ? undefined : modified(name, second);
  }
  const name = final === 'M' ? undefined : byLetter[final];
  return name === undefined ? undefined : modified(name, second);
};

/** The column of a cursor report, without `ESC [`. A report from the first row looks like F3 with a modifier. */
export const cursorColumn = (body: string): number | undefined => {
  const [, row, column] = /^(\d+);(\d+)R$/.exec(body) ?? [];
  return row === undefined || row === '1' ? undefined : Number(column);
};

/** The key of an SS3 sequence, without `ESC O` (keypad keys and F1 to F4). */
export const ss3Key = (body: string): string | undefined => {
  const name = byLetter[body.slice(-1)];
  const modifier = body.slice(0, -1).split(';').at(-1);
  return name === undefined ? undefined : modified(name, modifier === '' ? undefined : modifier);
};
