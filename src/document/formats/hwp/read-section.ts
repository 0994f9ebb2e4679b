// Reads a section of HWP 5 (Hancom, "HWP document file formats 5.0", revision 1.3) as paragraphs.

import { seenText } from '../../office/private-characters.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';

const tags = { paragraph: 66, text: 67, control: 71, equation: 88 } as const;

type RecordOf = { readonly tag: number; readonly level: number; readonly data: Uint8Array };

/**
 * Yields the records of a section: ten bits of tag, ten of level, twelve of size, which may be extended to four bytes.
 */
function* recordsOf(bytes: Uint8Array): Generator<RecordOf> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; ) {
    const head = view.getUint32(at, true);
    let size = head >>> 20;
    at += 4;
    if (size === 0xfff) {
      if (at + 4 > bytes.length) return;
      size = view.getUint32(at, true);
      at += 4;
    }
    yield { tag: head & 0x3ff, level: (head >>> 10) & 0x3ff, data: bytes.subarray(at, at + size) };
    at += size;
  }
}

// Codes below a space are controls: these take one code unit and have a text, the others take eight.
const short = new Map([
  [0, ''],
  [10, '\n'],
  [13, ''],
  [24, '-'],
  [25, ''],
  [26, ''],
  [27, ''],
  [28, ''],
  [29, ''],
  [30, '\u00a0'],
  [31, '\u3000'],
]);
const longControl = 8;
const tab = 9;

const textOf = (data: Uint8Array): string => {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 2 <= data.length; ) {
    const code = view.getUint16(at, true);
    const character = code >= 32 ? String.fromCharCode(code) : short.get(code);
    if (character === undefined && code === tab) pieces.push('\t');
    else pieces.push(character ?? '');
    at += 2 * (character === undefined ? longControl : 1);
  }
  return seenText(pieces.join('')).text;
};

/** The four letters of a control in file order are reversed: `tbl ` is a table. */
const controlOf = (data: Uint8Array): string =>
  String.fromCharCode(data[3] ?? 0, data[2] ?? 0, data[1] ?? 0, data[0] ?? 0);

/** Invisible controls: a hidden comment, and the header of a page that contains only its number. */
const unseen = new Set(['tcmt']);

const nowhere = { start: 0, end: 0 };

/**
 * Reports the paragraphs of a section to a builder; those in tables, notes and boxes follow the paragraph that contains
 * them.
 */
export const readSection = (bytes: Uint8Array, builder: SkeletonBuilder): void => {
  const controls: { readonly level: number; readonly id: string }[] = [];
  for (const { tag, level, data } of recordsOf(bytes)) {
    while ((controls.at(-1)?.level ?? -1) >= level) controls.pop();
    if (tag === tags.control) controls.push({ level, id: controlOf(data) });
    if (tag !== tags.text || controls.some(({ id }) => unseen.has(id))) continue;
    builder.begin(controls.some(({ id }) => id === 'tbl ') ? 'cell' : undefined);
    builder.text(textOf(data), nowhere);
    builder.end();
  }
};
