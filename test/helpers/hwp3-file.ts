// Makes files of Hangul 3.0 for tests: paragraphs of text in Johab, without compression.

/** Codes of the initial, medial and final letters in Johab (KS X 1001:1992, annex 3), in the order of Unicode. */
const initials = Array.from({ length: 19 }, (_, at) => at + 2);
const medials = [3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 26, 27, 28, 29];
const finals = Array.from({ length: 28 }, (_, at) => (at < 17 ? at + 1 : at + 2));

const firstSyllable = 0xac00;

/** A code of Hangul 3.0: ASCII as it is, syllables in Johab, everything else a space. */
const codeOf = (character: string): number => {
  const unit = character.charCodeAt(0);
  const syllable = unit - firstSyllable;
  if (unit < 0x80) return unit;
  if (syllable < 0 || syllable >= 11172) return 0x20;
  const [initial, medial] = [initials[Math.floor(syllable / 588)], medials[Math.floor(syllable / 28) % 21]];
  return 0x8000 | ((initial ?? 0) << 10) | ((medial ?? 0) << 5) | (finals[syllable % 28] ?? 0);
};

const words = (numbers: readonly number[]): Buffer => Buffer.from(Uint16Array.from(numbers).buffer);

/** Size of the letters (in 1/25 pt), a font of each language, and the width of each, in per cent. */
const letterShape = (): Buffer => {
  const shape = Buffer.alloc(31);
  shape.writeUInt16LE(250, 0);
  return shape.fill(100, 9, 16);
};

const paragraph = (text: string): Buffer => {
  const codes = [...Array.from(text, codeOf), 13];
  const head = Buffer.alloc(43);
  head.writeUInt16LE(codes.length, 1);
  head.writeUInt16LE(1, 3);
  letterShape().copy(head, 12);
  // Behind it the shape of the paragraph (187 bytes) and its one line (14).
  return Buffer.concat([head, Buffer.alloc(187 + 14), words(codes)]);
};

/** A file of Hangul 3.0 with these paragraphs. */
export const hwp3File = (lines: readonly string[]): Uint8Array => {
  const settings = Buffer.alloc(128);
  // A4, in 1/1800 inch.
  settings.writeUInt16LE(16_838, 6);
  settings.writeUInt16LE(11_906, 8);
  const font = Buffer.concat([words([1]), Buffer.alloc(40, 'A', 'latin1').fill(0, 1)]);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from('HWP Document File V3.00 \u001a\u0001\u0002\u0003\u0004\u0005', 'latin1'),
      settings,
      Buffer.alloc(1008),
      ...Array<Buffer>(7).fill(font),
      words([0]),
      ...lines.map(paragraph),
      Buffer.alloc(43),
    ]),
  );
};
