// A format whose files are converted to another format before they are written: HWP is exported as HWPX.

import type { ReadDocument } from '../../model/document.js';
import type { RewriteNote } from '../../model/rewrite-note.js';
import type { Format, SegmentTarget, Translation } from '../format.js';
import { splitSegments } from '../split-segments.js';

/** Converts a file to another format. */
type Convert = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The part of a sentence that is equal in both versions of a document; spaces and line breaks may differ. */
const keyOf = (text: string): string => text.replace(/\s+/g, '').normalize('NFC');

/** The translations at the spans of the converted document: equal sentences get theirs in order. */
const placed = ({ text, targets }: Translation, document: ReadDocument) => {
  const waiting = new Map<string, SegmentTarget[]>();
  for (const target of targets) {
    if (target.target === undefined) continue;
    const key = keyOf(text.slice(target.start, target.end));
    waiting.set(key, [...(waiting.get(key) ?? []), target]);
  }
  const found = splitSegments(document.text, document.blocks).map(({ start, end }): SegmentTarget => {
    const list = waiting.get(keyOf(document.text.slice(start, end)));
    return { start, end, target: list?.shift()?.target };
  });
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
