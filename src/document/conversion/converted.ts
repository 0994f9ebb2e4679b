// A format whose files are converted to another format before they are written: HWP is exported as HWPX.

import type { ReadDocument } from '../../model/document.js';
import type { CodedText, InlineCode, PlacedCode } from '../../model/inline-code.js';
import type { RewriteNote } from '../../model/rewrite-note.js';
import type { Format, SegmentTarget, Translation } from '../format.js';
import { codesOf } from '../inline-codes.js';
import { splitSegments, type UnlabelledSegment } from '../split-segments.js';

/** Converts a file to another format. */
type Convert = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The part of a sentence that is equal in both versions of a document; spaces and line breaks may differ. */
const keyOf = (text: string): string => text.replace(/\s+/g, '').normalize('NFC');

/** A segment's text with the results of its fields, which are text in some formats and codes in others: 표 25. */
const withFields = (text: string, fields: readonly InlineCode[]): string => {
  let from = 0;
  let shown = '';
  for (const field of fields) {
    shown += text.slice(from, field.start) + field.shown;
    from = field.start;
  }
  return shown + text.slice(from);
};

/** The translation with each field in the place of its result, if the translation has it. */
const withCodes = ({ text, codes }: CodedText, fields: readonly InlineCode[]): CodedText => {
  const placed: PlacedCode[] = [...codes];
  let left = text;
  let from = 0;
  for (const { number, shown } of fields) {
    const at = left.indexOf(shown, from);
    if (at < 0) continue;
    left = left.slice(0, at) + left.slice(at + shown.length);
    placed.push({ number, side: 'single', at });
    from = at;
  }
  return { text: left, codes: placed };
};

/** The translations at the spans of the converted document: equal sentences get theirs in order. */
const placed = ({ text, targets }: Translation, document: ReadDocument) => {
  const waiting = new Map<string, SegmentTarget[]>();
  for (const target of targets) {
    if (target.target === undefined) continue;
    const key = keyOf(text.slice(target.start, target.end));
    waiting.set(key, [...(waiting.get(key) ?? []), target]);
  }
  const place = (segment: UnlabelledSegment): SegmentTarget => {
    const { start, end } = segment;
    const same = waiting.get(keyOf(segment.text))?.shift()?.target;
    if (same !== undefined) return { start, end, target: same };
    const codes = codesOf(document.text, document.marks ?? [], segment);
    const fields = codes.filter(({ kind, shown }) => kind === 'field' && shown !== '');
    const target = waiting.get(keyOf(withFields(segment.text, fields)))?.shift()?.target;
    return { start, end, target: target && withCodes(target, fields) };
  };
  const segments = splitSegments(document.text, document.blocks);
  // A comment comes after the text: one that repeats a sentence of it does not take its translation.
  const byKind = (isComment: boolean) =>
    segments.filter(({ kind }) => (kind === 'comment') === isComment).map(place);
  const found = [...byKind(false), ...byKind(true)].sort((a, b) => a.start - b.start);
  const left = [...waiting.values()].flat();
  const notes = left.map(
    ({ start, target }): RewriteNote => ({ kind: 'not-converted', at: start, shown: target?.text ?? '' }),
  );
  return { found, notes };
};

/**
 * Adds `write` to a format by conversion. @param into the writable format
 * @throws TypeError if `into` has no writer
 */
export const exportedAs = (format: Format, convert: Convert, into: Format): Format => ({
  ...format,
  write: async (bytes, translation) => {
    const converted = await convert(bytes);
    const document = await into.read(converted);
    if (into.write === undefined) throw new TypeError(`${into.id} has no writer`);
    const { found, notes } = placed(translation, document);
    const { from, to } = translation;
    const written = await into.write(converted, { from, to, text: document.text, targets: found });
    const note: RewriteNote = { kind: 'converted', at: 0, shown: into.id.toUpperCase() };
    return { bytes: written.bytes, notes: [note, ...notes, ...written.notes] };
  },
});

/** A format that is also read by conversion. */
export const readByConversion = (id: string, convert: Convert, into: Format): Format => ({
  id,
  read: async (bytes, hint) => into.read(await convert(bytes), hint),
});
