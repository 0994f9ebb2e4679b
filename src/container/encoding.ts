// Decodes a text file: UTF-8, UTF-16, and the older Korean and Japanese encodings.

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Lang } from '../model/language.js';
import { Problem } from '../model/problem.js';
import { binaryKind } from './encoding-binary.js';
import { halfWidthPlausibility, plausibility, standardCharacters } from './encoding-score.js';
import { decodeJohab } from './johab.js';
import { undoubled } from './undouble.js';

// The encodings that can be detected, by their names on the web.
type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'cp949'
  | 'shift_jis'
  | 'euc-jp'
  | 'iso-2022-jp'
  | 'iso-2022-kr'
  | 'johab'
  // UTF-8 that was read as Western text and encoded once more.
  | 'twice-utf-8';

/** A file's text without byte order mark, and its encoding. */
export type DecodedText = { readonly text: string; readonly encoding: Encoding };

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// Equals TextDecoder's strict reading, without loading its tables: most files are UTF-8.
const strictUtf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes)
    ? asBuffer(bytes)
        .toString('utf8')
        .replace(/^\ufeff/u, '')
    : undefined;

const strict = (encoding: Encoding, bytes: Uint8Array): string | undefined => {
  if (encoding === 'utf-8') return strictUtf8(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

// Node's own decoder for 'euc-kr' gets 8,822 of the 11,172 syllables wrong, 2,349 of them without an error.
const korean = (bytes: Uint8Array): string | undefined => {
  const text = iconv.decode(asBuffer(bytes), 'cp949');
  return text.includes('�') ? undefined : text;
};

type Candidate = DecodedText & { readonly score: number; readonly lang?: Lang };

const byteOrderMark = (bytes: Uint8Array): Encoding | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

// ISO-2022-JP is seven-bit and thus also valid UTF-8; only its switch to kanji (ESC $ B, ESC $ @) identifies it.
const switchesToKanji = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
};

/** The announcement of ISO-2022-KR at the start of its first line (RFC 1557). */
const koreanSwitch = [0x1b, 0x24, 0x29, 0x43];
const shiftOut = 0x0e;
const shiftIn = 0x0f;

/**
 * Decodes ISO-2022-KR: bytes of EUC-KR without their high bit between shift out and shift in. Undefined for other bytes.
 */
export const switchedKorean = (bytes: Uint8Array): string | undefined => {
  if (!koreanSwitch.every((byte, index) => bytes[index] === byte)) return undefined;
  const eightBit: number[] = [];
  let isKorean = false;
  for (const byte of bytes.subarray(koreanSwitch.length)) {
    if (byte === shiftOut || byte === shiftIn) isKorean = byte === shiftOut;
    else eightBit.push(isKorean && byte > 0x20 ? byte | 0x80 : byte);
  }
  return korean(Uint8Array.from(eightBit));
};

const certain = (bytes: Uint8Array, hasNul: boolean): DecodedText | undefined => {
  const switched = switchedKorean(bytes);
  if (switched !== undefined) return { text: switched.replace(/^\r?\n/, ''), encoding: 'iso-2022-kr' };
  const tried: readonly (Encoding | undefined)[] = [
    byteOrderMark(bytes),
    hasNul ? undefined : switchesToKanji(bytes) ? 'iso-2022-jp' : 'utf-8',
  ];
  for (const encoding of tried) {
    const text = encoding === undefined ? undefined : strict(encoding, bytes);
    if (encoding === undefined || text === undefined) continue;
    const once = encoding === 'utf-8' ? undoubled(text) : undefined;
    return once === undefined ? { text, encoding } : { text: once, encoding: 'twice-utf-8' };
  }
  return undefined;
};

const candidates = (bytes: Uint8Array, hasNul: boolean): readonly Candidate[] => {
  const standard = standardCharacters();
  const readings: readonly { encoding: Encoding; lang?: Lang; text: string | undefined }[] = [
    { encoding: 'utf-16le', text: strict('utf-16le', bytes) },
    { encoding: 'utf-16be', text: strict('utf-16be', bytes) },
    // No older encoding contains a NUL.
    ...(hasNul
      ? []
      : ([
          { encoding: 'cp949', lang: 'ko', text: korean(bytes) },
          { encoding: 'shift_jis', lang: 'ja', text: strict('shift_jis', bytes) },
          { encoding: 'euc-jp', lang: 'ja', text: strict('euc-jp', bytes) },
        ] as const)),
  ];
  return readings.flatMap(({ text, ...rest }) => {
    if (text === undefined || text.includes('\0')) return [];
    const kana = rest.encoding === 'shift_jis' ? halfWidthPlausibility(text) : 0;
    return [{ ...rest, text, score: Math.max(kana, plausibility(text, standard)) }];
  });
};

// No real text scored below this; above it, `hint` decides between two readings with similar scores.
const leastScore = 0.3;
const tie = 0.12;

const best = (readings: readonly Candidate[], hint: Lang | undefined): Candidate | undefined => {
  const ranked = readings.filter(({ score }) => score >= leastScore).sort((a, b) => b.score - a.score);
  const top = ranked[0];
  const hinted = ranked.find(
    ({ lang, score }) => lang === hint && top !== undefined && top.score - score < tie,
  );
  return hint === undefined ? top : (hinted ?? top);
};

/** Bytes that tell whether a file is Johab: an even number of letters may be cut at their end. */
const johabSample = 40_000;

/** Johab, which no file announces, is tried if nothing else is plausible. */
const asJohab = (bytes: Uint8Array, hasNul: boolean): DecodedText | undefined => {
  if (hasNul) return undefined;
  // Whether it is Johab is told by its start, before all of a large file is decoded letter by letter.
  if (decodeJohab(bytes.subarray(0, johabSample)).slice(0, -1).includes('\ufffd')) return undefined;
  const text = decodeJohab(bytes);
  const score = text.includes('\ufffd') ? 0 : plausibility(text, standardCharacters());
  return score >= leastScore ? { text, encoding: 'johab' } : undefined;
};

/**
 * Decodes a file. `hint` is the expected language; it decides between equally likely Korean and Japanese readings (a few
 * words in kanji only).
 * @throws Problem `file-blank`, `document-binary`, `document-encoding-unknown`
 */
export const decodeText = (bytes: Uint8Array, hint?: Lang): DecodedText => {
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new Problem('document-binary', { format: kind });
  const hasNul = bytes.includes(0);
  const found = certain(bytes, hasNul) ?? best(candidates(bytes, hasNul), hint) ?? asJohab(bytes, hasNul);
  if (found === undefined)
    throw new Problem(hasNul ? 'document-binary' : 'document-encoding-unknown', { format: 'data' });
  if (found.text.trim() === '') throw new Problem('file-blank');
  return { text: found.text, encoding: found.encoding };
};
