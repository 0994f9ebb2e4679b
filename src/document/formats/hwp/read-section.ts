// Reads a section of HWP 5 (Hancom, "HWP document file formats 5.0", revision 1.3) as paragraphs.

import { seenText } from '../../office/private-characters.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';

const tags = { text: 67, control: 71, form: 91, memos: 93 } as const;

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
/** The code of words with others written over them, and of characters composed into one. */
const over = 23;

/** The four letters of a control in file order are reversed: `tbl ` is a table. */
const controlOf = (data: Uint8Array): string =>
  String.fromCharCode(data[3] ?? 0, data[2] ?? 0, data[1] ?? 0, data[0] ?? 0);

/** Controls whose text is in their record and belongs to the sentence: 덧말 (the words below) and 글자 겹침. */
const spoken = new Set(['tdut', 'tcps']);

/** The first text of a control: its number of characters, then the characters. */
const controlText = (data: Uint8Array): string => {
  const length = (data[4] ?? 0) | ((data[5] ?? 0) << 8);
  return new TextDecoder('utf-16le').decode(data.subarray(6, 6 + 2 * length)).replaceAll('\0', '');
};

/** The text of a paragraph. @param said the texts of its controls that have one, in order */
const textOf = (data: Uint8Array, said: readonly string[], unknown: Set<string> | undefined): string => {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const pieces: string[] = [];
  let next = 0;
  for (let at = 0; at + 2 <= data.length; ) {
    const code = view.getUint16(at, true);
    const character = code >= 32 ? String.fromCharCode(code) : short.get(code);
    if (character !== undefined) pieces.push(character);
    else if (code === tab) pieces.push('\t');
    else if (code === over && spoken.has(controlOf(data.subarray(at + 2)))) {
      pieces.push(said[next] ?? '');
      next += 1;
    }
    at += 2 * (character === undefined ? longControl : 1);
  }
  return seenText(pieces.join(''), unknown).text;
};

/** The control of a hidden comment. */
const hiddenComment = 'tcmt';

/** The caption of a button, or the text of an edit field, in the properties of a form: `Caption:wstring:4:수신동의`. */
const formText = (data: Uint8Array): string => {
  const properties = new TextDecoder('utf-16le').decode(data);
  const found = /ButtonSet:.*?Caption:wstring:(\d+):|EditSet:.*?Text:wstring:(\d+):/s.exec(properties);
  if (found === null) return '';
  const from = found.index + found[0].length;
  return properties.slice(from, from + Number(found[1] ?? found[2]));
};

const nowhere = { start: 0, end: 0 };

/** A paragraph whose controls are still being read, or a comment. */
type Open = { readonly level: number; readonly data: Uint8Array | undefined; readonly said: string[] };

/**
 * Reports the paragraphs of a section to a builder; those in tables, notes, boxes and comments follow the paragraph that
 * contains them.
 * @param unknown receives the codes of private characters that are shown as □
 */
export const readSection = (bytes: Uint8Array, builder: SkeletonBuilder, unknown?: Set<string>): void => {
  const controls: { readonly level: number; readonly id: string }[] = [];
  const paragraphs: Open[] = [];
  const endFrom = (level: number): void => {
    for (let last = paragraphs.at(-1); last !== undefined && last.level >= level; last = paragraphs.at(-1)) {
      paragraphs.pop();
      if (last.data === undefined) builder.endComment();
      else {
        builder.text(textOf(last.data, last.said, unknown), nowhere);
        builder.end();
      }
    }
  };
  /** Starts a comment, which ends before the next record of a lower level. */
  const beginComment = (level: number): void => {
    builder.beginComment();
    paragraphs.push({ level, data: undefined, said: [] });
  };
  for (const { tag, level, data } of recordsOf(bytes)) {
    while ((controls.at(-1)?.level ?? -1) >= level) controls.pop();
    endFrom(tag === tags.text ? level : level + 1);
    if (tag === tags.control) {
      const id = controlOf(data);
      controls.push({ level, id });
      const around = paragraphs.at(-1);
      if (spoken.has(id) && around?.level === level) around.said.push(controlText(data));
      if (id === hiddenComment) beginComment(level + 1);
    }
    // A memo's paragraphs stand beside it, up to the next paragraph of the section.
    if (tag === tags.memos) beginComment(level);
    const kind = controls.some(({ id }) => id === 'tbl ') ? 'cell' : undefined;
    if (tag === tags.form) {
      builder.begin(kind);
      builder.text(seenText(formText(data), unknown).text, nowhere);
      builder.end();
    } else if (tag === tags.text) {
      builder.begin(kind);
      paragraphs.push({ level, data, said: [] });
    }
  }
  endFrom(0);
};
