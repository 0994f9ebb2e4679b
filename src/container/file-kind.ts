// Recognises files of office programs by content: by the streams of an OLE file and the parts of a zip.

import { openArchive } from './archive.js';
import { binaryKind } from './encoding-binary.js';

/** UTF-16, the encoding of stream names in OLE files. */
const wide = (name: string): Buffer => Buffer.from(`${name}\0`, 'utf16le');

// Encryption is tested first, because an encrypted document may also have the stream of its kind.
const streams: readonly (readonly [name: string, kind: string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['FileHeader', 'hwp'],
  ['WordDocument', 'DOC'],
  ['Workbook', 'XLS'],
  ['Book', 'XLS'],
  ['PowerPoint Document', 'PPT'],
];

const oleKind = (bytes: Uint8Array): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return streams.find(([name]) => buffer.includes(wide(name)))?.[1] ?? 'OLE';
};

const mimetypes: Readonly<Record<string, string>> = {
  'application/hwp+zip': 'hwpx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/epub+zip': 'EPUB',
};

const folders: readonly (readonly [start: string, kind: string])[] = [
  ['Contents/section', 'hwpx'],
  ['word/', 'docx'],
  ['ppt/', 'pptx'],
  ['xl/', 'xlsx'],
  ['Index/', 'PAGES'],
];

const zipKind = (bytes: Uint8Array): string => {
  try {
    const archive = openArchive(bytes);
    const mimetype = archive.names.includes('mimetype') ? archive.read('mimetype') : undefined;
    const named = mimetypes[new TextDecoder().decode(mimetype).trim()];
    const inside = folders.find(([start]) => archive.names.some((name) => name.startsWith(start)))?.[1];
    return named ?? inside ?? (archive.encrypted ? 'encrypted' : 'ZIP');
  } catch {
    return 'ZIP';
  }
};

/**
 * The kind of a binary file: `docx`, `hwpx`, `hwp` (5), `pptx`, `xlsx`, `odt`, `pdf`, `rtf` or `hwp3` in lower case like
 * their extensions, others in capitals (`DOC`, `PNG`), `encrypted` for an office document or a zip archive with a
 * password; undefined for text.
 */
export const fileKind = (bytes: Uint8Array): string | undefined => {
  const kind = binaryKind(bytes);
  if (kind === 'PDF' || kind === 'RTF') return kind.toLowerCase();
  if (kind === 'HWP') return 'hwp3';
  if (kind === 'OLE') return oleKind(bytes);
  return kind === 'ZIP' ? zipKind(bytes) : kind;
};
