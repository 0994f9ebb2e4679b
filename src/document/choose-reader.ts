// Which reader takes a file: by its extension, then by its content.

import { binaryKind } from '../container/encoding-binary.js';
import { Problem } from '../model/problem.js';
import type { ListedReader } from './reader.js';

// Formats that people have and that would be read as gibberish, as tags or not at all.
const foreign: ReadonlySet<string> = new Set(
  'doc odt rtf hwp hwt pdf html htm xhtml xml xls xlsx ppt pptx pages jtd'.split(' '),
);

// What a document of these kinds is called when its name does not tell.
const documentKinds: ReadonlySet<string> = new Set(['PDF', 'ZIP', 'OLE', 'HWP']);

const startsLikeHtml = (bytes: Uint8Array): boolean =>
  /^\s*<(?:!doctype\s+html|html[\s>])/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

// Last part of a file name after a dot; empty without one.
const extensionOf = (name: string): string => /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const foreignFormat = (bytes: Uint8Array, extension: string): string | undefined => {
  if (foreign.has(extension)) return extension.toUpperCase();
  const kind = binaryKind(bytes);
  if (kind !== undefined && documentKinds.has(kind)) return kind;
  return startsLikeHtml(bytes) ? 'HTML' : undefined;
};

/**
 * The reader for a file. A name that tells nothing goes to the first reader, which refuses what is no text.
 * @throws Problem `document-format-unknown`, `document-hwp` (what to do about that is worth its own sentence)
 */
export const chooseReader = (
  readers: readonly ListedReader[],
  bytes: Uint8Array,
  name: string,
): ListedReader => {
  const extension = extensionOf(name);
  const known = readers.find(({ extensions }) => extensions.includes(extension));
  if (known !== undefined) return known;
  const format = foreignFormat(bytes, extension);
  const fallback = readers[0];
  if (format === undefined && fallback !== undefined) return fallback;
  if (format === 'HWP') throw new Problem('document-hwp');
  const formats = readers.flatMap(({ extensions }) => extensions.map((each) => `.${each}`)).join(', ');
  throw new Problem('document-format-unknown', { format: format ?? extension, formats });
};
