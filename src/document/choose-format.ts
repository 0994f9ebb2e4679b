// Chooses the format of a file by its content, or else by its extension.

import { openArchive } from '../container/archive.js';
import { fileKind } from '../container/file-kind.js';
import { Problem } from '../model/problem.js';
import type { ListedFormat } from './format.js';

// Extensions of formats that are not supported and would otherwise be read as gibberish or tags.
const foreign: ReadonlySet<string> = new Set('doc hwt hml xml xls ppt pages jtd ods odp'.split(' '));

// Content kinds of documents, for files whose name tells nothing.
const documentKinds: ReadonlySet<string> = new Set('ZIP OLE HWP DOC XLS PPT ODS ODP EPUB PAGES'.split(' '));

/** Whether a text begins like an HTML page. */
const startsLikeHtml = (bytes: Uint8Array): boolean =>
  /^[\ufeff\s]*<(?:!doctype\s+html|html[\s>])/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

// Last part of a file name after a dot; empty without one.
const extensionOf = (name: string): string => /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The first file names in a zip archive that is not a document; empty if it cannot be read. */
const archivedFiles = (bytes: Uint8Array): string => {
  try {
    const { names } = openArchive(bytes);
    return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`;
  } catch {
    return '';
  }
};

/** Other programs' formats: the program, whose name is the same in every language, and the format to save as there. */
const others: Readonly<Record<string, { readonly program: string; readonly as: string }>> = {
  DOC: { program: 'Word', as: 'DOCX' },
  XLS: { program: 'Excel', as: 'XLSX' },
  PPT: { program: 'PowerPoint', as: 'PPTX' },
  ODS: { program: 'LibreOffice Calc', as: 'XLSX' },
  ODP: { program: 'LibreOffice Impress', as: 'PPTX' },
  PAGES: { program: 'Pages', as: 'DOCX' },
  HWT: { program: 'Hancom Hangul', as: 'HWPX' },
  HML: { program: 'Hancom Hangul', as: 'HWPX' },
  JTD: { program: 'Ichitaro', as: 'DOCX' },
};

const unknown = (formats: readonly ListedFormat[], format: string): Problem => {
  const other = others[format];
  return other === undefined
    ? new Problem('document-format-unknown', {
        format,
        formats: formats.flatMap(({ extensions }) => extensions.map((each) => `.${each}`)).join(', '),
      })
    : new Problem('document-other-program', { format, ...other });
};

/**
 * Returns the format of a file. The content takes precedence over the name: an HWPX named `.docx` is read as HWPX. A
 * file with an unknown name goes to the first format, which refuses anything but text.
 * @throws Problem `document-other-program`, `document-format-unknown` with the kind of the file, `archive-of-files`;
 *   `document-locked` for a password
 */
export const chooseFormat = (
  formats: readonly ListedFormat[],
  bytes: Uint8Array,
  name: string,
): ListedFormat => {
  const extension = extensionOf(name);
  const byName = formats.find(({ extensions }) => extensions.includes(extension));
  const kind = fileKind(bytes);
  if (kind === 'encrypted') throw new Problem('document-locked');
  const byContent = formats.find(({ id }) => id === kind);
  if (byContent !== undefined) return byContent;
  const files = kind === 'ZIP' && byName === undefined ? archivedFiles(bytes) : '';
  if (files !== '') throw new Problem('archive-of-files', { files });
  // The format of the extension reports a damaged archive, and a picture with the extension of a text.
  const isOther = kind !== undefined && kind !== 'ZIP' && byName?.isText === false;
  if (isOther) throw unknown(formats, kind);
  if (byName !== undefined) return byName;
  if (foreign.has(extension)) throw unknown(formats, extension.toUpperCase());
  if (kind !== undefined && documentKinds.has(kind)) throw unknown(formats, kind);
  const page = startsLikeHtml(bytes) ? formats.find(({ id }) => id === 'html') : undefined;
  const found = page ?? formats[0];
  if (found === undefined) throw unknown(formats, extension);
  return found;
};
