// Documents of folders read and written back: with the source as translation each must stay as it is, and with a pseudo-translation it must
// read as that.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openArchive } from '../../src/container/archive.js';
import { chooseFormat } from '../../src/document/choose-format.js';
import type { Format, SegmentTarget, WrittenDocument } from '../../src/document/format.js';
import { formats } from '../../src/document/formats.js';
import { codesOf } from '../../src/document/inline-codes.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import type { SegmentedDocument } from '../../src/model/document.js';
import type { PlacedCode } from '../../src/model/inline-code.js';
import { isLang, otherLang } from '../../src/model/language.js';
import { Problem } from '../../src/model/problem.js';
import { placedCodes } from '../../src/text/coded-text.js';
import { expectedText, signedText, textWithFields } from './expected.js';

const [made = '.', ...folders] = process.argv.slice(2);
const keep = process.env.KORYU_CORPUS_KEEP;

/**
 * Letters of the other language, about as many as a translation has: kana and kanji for Korean, syllables for Japanese. Latin letters
 * change too, so that no segment stays as it was.
 */
const pseudo = (text: string, from: 'ko' | 'ja'): string => {
  const letters = from === 'ko' ? '地方自治体の行政改革を推進する' : '지방자치단체의행정개혁을추진';
  const share = from === 'ko' ? 1.1 : 1.15;
  let at = 0;
  let owed = 0;
  return [...text]
    .map((letter) => {
      if (!/\p{L}/u.test(letter)) return letter;
      owed += share;
      let written = '';
      for (; owed >= 1; owed -= 1) {
        written += letters[at % letters.length] ?? '';
        at += 1;
      }
      return written;
    })
    .join('');
};

/** The segments with their own text, or what `turn` makes of each piece between two codes. */
const targetsOf = (
  { text, marks = [], segments }: SegmentedDocument,
  turn: (text: string) => string,
): readonly SegmentTarget[] =>
  segments.map((segment) => {
    const codes = codesOf(text, marks, segment);
    let written = '';
    let from = 0;
    const placed = placedCodes(codes).map((side): PlacedCode => {
      written += turn(segment.text.slice(from, side.at));
      from = side.at;
      return { ...side, at: written.length };
    });
    written += turn(segment.text.slice(from));
    return { start: segment.start, end: segment.end, target: { text: written, codes: placed } };
  });

const none = new Uint8Array();

/** The parts of an archive that differ; of a file that is none, the file itself. */
const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  if (Buffer.compare(before, after) === 0) return [];
  try {
    const [a, b] = [openArchive(before), openArchive(after)];
    const parts = a.names.filter((name) => Buffer.compare(a.read(name) ?? none, b.read(name) ?? none) !== 0);
    return parts.length > 0 ? parts : ['(archive)'];
  } catch {
    return ['(file)'];
  }
};

const rewrite = async (
  format: Format,
  bytes: Uint8Array,
  document: SegmentedDocument,
  turn?: (text: string) => string,
): Promise<WrittenDocument> => {
  const from = isLang(document.lang) ? document.lang : 'ko';
  const to = turn === undefined ? from : otherLang(from);
  const targets = targetsOf(document, turn ?? ((text) => text));
  return (await format.write?.(bytes, { from, to, text: document.text, targets })) ?? { bytes, notes: [] };
};

/** Both texts around the first place where they differ. */
const firstDifference = (back: string, wanted: string): string => {
  let at = 0;
  while (back[at] === wanted[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 30));
  return `${around(back)} for ${around(wanted)}`;
};

/** What XML cannot hold, and tabs and line breaks, which a conversion may write as cells and paragraphs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unwritten = /[\u0000-\u001f\ufffd]+/g;

/**
 * The faults of a format that leaves as another one: each translation must be in the conversion, whose order is another program's, or must
 * be noted as lost.
 */
const conversionFaults = async (
  format: Format,
  bytes: Uint8Array,
  document: SegmentedDocument,
  as: string,
): Promise<readonly string[]> => {
  const from = isLang(document.lang) ? document.lang : 'ko';
  const turn = (text: string): string => pseudo(text, from);
  const { bytes: converted, notes } = await rewrite(format, bytes, document, turn);
  const lost = new Set(notes.flatMap(({ kind, at }) => (kind === 'not-converted' ? at : [])));
  const read = await segmentDocument(formats, converted, `converted.${as}`);
  const back = textWithFields(read).replace(unwritten, '');
  const missing = targetsOf(document, turn).filter(
    ({ start, target }) => !lost.has(start) && !back.includes((target?.text ?? '').replace(unwritten, '')),
  );
  const faults = missing.map(({ target }) => `not in the conversion: ${JSON.stringify(target?.text)}`);
  return lost.size > 0 ? [...faults, `noted as not in the conversion: ${lost.size}`] : faults;
};

/** Parts that have text, its language or a preview of it; pictures, relationships and lists of contents never change. */
const mayChange = /^(?!\[Content_Types\]|META-INF\/).*\.xml$|^Preview\/PrvText\.txt$|^\(file\)$/;

const faultsOf = async (
  path: string,
): Promise<{ readonly format: string; readonly faults: readonly string[] }> => {
  const bytes = Uint8Array.from(readFileSync(path));
  const name = basename(path);
  const document = await segmentDocument(formats, bytes, name);
  const listed = chooseFormat(formats, bytes, name);
  if (!listed.writes) return { format: listed.id, faults: [] };
  const format = await listed.load();
  if (listed.exportsAs !== undefined)
    return { format: listed.id, faults: await conversionFaults(format, bytes, document, listed.exportsAs) };
  const same = await rewrite(format, bytes, document);
  const faults = changedParts(bytes, same.bytes).map((part) => `identity: ${part}`);
  const from = isLang(document.lang) ? document.lang : 'ko';
  const turn = (text: string): string => pseudo(text, from);
  const { bytes: translated, notes } = await rewrite(format, bytes, document, turn);
  if (keep !== undefined) {
    mkdirSync(join(keep, 'translated'), { recursive: true });
    writeFileSync(join(keep, 'translated', name), translated);
  }
  const textless = changedParts(bytes, translated).filter((part) => !mayChange.test(part));
  faults.push(...textless.map((part) => `changed: ${part}`));
  // Names of columns that formulas use keep their source, which is noted.
  const kept = new Set(notes.flatMap(({ kind, at }) => (kind === 'source-kept' ? at : [])));
  const targets = targetsOf(document, turn).filter(({ start }) => !kept.has(start));
  const back = signedText(await segmentDocument(formats, translated, name));
  const wanted = expectedText(document, targets, otherLang(from));
  if (back !== wanted) faults.push(`read again: ${firstDifference(back, wanted)}`);
  return { format: listed.id, faults };
};

const counts: Record<string, { files: number; refused: number; faults: number }> = {};
let faulty = 0;
for (const folder of [made, ...folders]) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (!formats.some(({ extensions }) => extensions.includes(ending))) continue;
    const count = counts[ending] ?? { files: 0, refused: 0, faults: 0 };
    counts[ending] = count;
    count.files += 1;
    try {
      const { faults } = await faultsOf(path);
      if (faults.length > 0) count.faults += 1;
      for (const fault of faults.slice(0, 5)) console.log(`${name}: ${fault}`);
    } catch (error) {
      if (error instanceof Problem) {
        count.refused += 1;
        console.log(`${name}: refused, ${error.message}`);
      } else {
        count.faults += 1;
        console.log(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    faulty = Object.values(counts).reduce((sum, { faults }) => sum + faults, 0);
  }
}
console.table(counts);
process.exitCode = faulty > 0 ? 1 : 0;
