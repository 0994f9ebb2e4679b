// Reads a bilingual file, whose format is detected by its content, else by its extension.

import { basename, extname } from 'node:path';
import { fileKind } from '../../container/file-kind.js';
import { naming } from '../../document/segment-document.js';
import type { BilingualFile, BilingualFormat } from '../../exchange/bilingual/format.js';
import { bilingualFormats } from '../../exchange/bilingual/formats.js';
import { hasRowHashes } from '../../exchange/bilingual/row-hashes.js';
import { hasBilingualHead } from '../../exchange/bilingual/table-head.js';
import { Problem } from '../../model/problem.js';
import { readBytes } from './files.js';

const all: readonly BilingualFormat[] = bilingualFormats;

/** The first characters of a text, in whatever encoding: its ASCII is what counts. */
const headOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).replaceAll('\0', '');

/** The format that the content of a file tells: its kind, or the root of its XML in whatever encoding. */
const byContent = (bytes: Uint8Array): BilingualFormat | undefined => {
  const kind = fileKind(bytes);
  if (kind !== undefined) return all.find(({ id }) => id === kind);
  const head = headOf(bytes);
  const root = /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/.exec(head)?.[1]?.toLowerCase();
  return head
    .trimStart()
    .replace(/^[^<]{1,3}</, '<')
    .startsWith('<')
    ? all.find(({ id }) => id === root)
    : undefined;
};

/** Whether a text begins with the names of two columns, parted by a tab: then it is a table, whatever it is called. */
const isTabTable = (bytes: Uint8Array): boolean =>
  /^[^\r\n]*\t/.test(headOf(bytes)) && hasBilingualHead(bytes);

const byEnding = (path: string): BilingualFormat | undefined => {
  const extension = extname(path).slice(1).toLowerCase();
  return all.find(({ extensions }) => extensions.includes(extension));
};

/** A file with its format's id. */
export type ReadBilingual = BilingualFile & { readonly format: string };

/**
 * Reads the pairs of a file (TSV, CSV, XLIFF, SDLXLIFF, MQXLIFF, TMX, a table in DOCX or XLSX).
 * @throws Problem of reading; `bilingual-format`, `bilingual-columns`, `bilingual-table`, `bilingual-languages`,
 *   `xml-malformed`, each with `file`
 */
export const readBilingual = async (path: string, bytes?: Uint8Array): Promise<ReadBilingual> => {
  const content = bytes ?? (await readBytes(path));
  const table = isTabTable(content) ? all.find(({ id }) => id === 'tsv') : undefined;
  const format = byContent(content) ?? table ?? byEnding(path);
  if (format === undefined) {
    const known = all.flatMap(({ extensions }) => extensions).join(', ');
    throw new Problem('bilingual-format', { file: path, known });
  }
  return naming(basename(path), async () => ({ format: format.id, ...format.read(content) }));
};

/**
 * Whether a file is bilingual by its type: XLIFF, TMX, a text table with a source and a translation, or an exported
 * table that a reviewer returned. Other documents may contain such tables too, but are bilingual only if the user says
 * so.
 */
export const isBilingual = (path: string, bytes: Uint8Array): boolean => {
  const content = byContent(bytes);
  if (content?.id === 'xliff' || content?.id === 'tmx') return true;
  if (content !== undefined) return hasRowHashes(bytes);
  return isTabTable(bytes) || (/\.(?:tsv|csv|tab)$/i.test(path) && hasBilingualHead(bytes));
};
