// Documents of folders read and written back: with the source as translation each must stay as it is, and with a pseudo-translation it must
// read as that.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openArchive } from '../../src/container/archive.js';
import { chooseFormat } from '../../src/document/choose-format.js';
import type { Format, SegmentTarget } from '../../src/document/format.js';
import { formats } from '../../src/document/formats.js';
import { codesOf } from '../../src/document/inline-codes.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import type { SegmentedDocument } from '../../src/model/document.js';
import type { PlacedCode } from '../../src/model/inline-code.js';
import { isLang, otherLang } from '../../src/model/language.js';
import { Problem } from '../../src/model/problem.js';
import { placedCodes } from '../../src/text/coded-text.js';

const [made = '.', ...folders] = process.argv.slice(2);
const keep = process.env.KORYU_CORPUS_KEEP;

/** Letters of the other language, about as many as a translation has: kana and kanji for Korean, syllables for Japanese. */
const pseudo = (text: string, from: 'ko' | 'ja'): string => {
  const letters = from === 'ko' ? '地方自治体の行政改革を推進する' : '지방자치단체의 행정 개혁을 추진';
  const share = from === 'ko' ? 1.1 : 1.15;
  let at = 0;
  let owed = 0;
  return [...text]
    .map((letter) => {
      if (!/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter))
        return letter;
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
): Promise<Uint8Array> => {
  const from = isLang(document.lang) ? document.lang : 'ko';
  const to = turn === undefined ? from : otherLang(from);
  const targets = targetsOf(document, turn ?? ((text) => text));
  const written = await format.write?.(bytes, { from, to, text: document.text, targets });
  return written?.bytes ?? bytes;
};

// Sentences are joined with a space in Korean only, and letters without sense are cut into sentences elsewhere than the source.
const bare = (text: string): string => text.replace(/\s+/g, '');

const faultsOf = async (
  path: string,
): Promise<{ readonly format: string; readonly faults: readonly string[] }> => {
  const bytes = Uint8Array.from(readFileSync(path));
  const name = basename(path);
  const document = await segmentDocument(formats, bytes, name);
  const listed = chooseFormat(formats, bytes, name);
  if (!listed.writes || listed.exportsAs !== undefined) return { format: listed.id, faults: [] };
  const format = await listed.load();
  const faults = changedParts(bytes, await rewrite(format, bytes, document)).map(
    (part) => `identity: ${part}`,
  );
  const from = isLang(document.lang) ? document.lang : 'ko';
  const turn = (text: string): string => pseudo(text, from);
  const translated = await rewrite(format, bytes, document, turn);
  if (keep !== undefined) {
    mkdirSync(join(keep, 'translated'), { recursive: true });
    writeFileSync(join(keep, 'translated', name), translated);
  }
  const back = (await segmentDocument(formats, translated, name)).segments
    .map(({ text }) => bare(text))
    .join('');
  const wanted = targetsOf(document, turn)
    .map(({ target }) => bare(target?.text ?? ''))
    .join('');
  if (back !== wanted) {
    let at = 0;
    while (back[at] === wanted[at]) at += 1;
    const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 30));
    faults.push(`read again: ${around(back)} for ${around(wanted)}`);
  }
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
