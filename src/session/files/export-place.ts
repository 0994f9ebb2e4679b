// The path that an export proposes.

import { basename, dirname, extname, join, resolve } from 'node:path';
import type { WorkDocument } from '../../model/unit.js';
import { sampleFolder } from './places.js';

type Exported = Pick<WorkDocument, 'path' | 'lang' | 'to'>;

const placeFor = ({ path }: Pick<Exported, 'path'>, ending: string): string => {
  const name = `${basename(path, extname(path))}.${ending}`;
  const folder = dirname(path);
  return resolve(folder) === sampleFolder ? name : join(folder, name);
};

/**
 * Default path of a document's export: `briefing.docx` into Japanese is `briefing.ja.docx` in the same folder. The
 * export of a shipped sample goes into the working folder, because the program's own folder is no place for work.
 * @param extension without the dot; the source's own by default
 */
export const exportPlace = (
  document: Pick<Exported, 'path' | 'to'>,
  extension: string = extname(document.path).slice(1),
): string => placeFor(document, `${document.to}.${extension}`);

/** A file that a document may be exported to: its format, and whether it holds the source beside the translation. */
export type ExportKind = { readonly id: string; readonly extension: string; readonly bilingual: boolean };

/**
 * Default paths of several exports of a document, no two the same: one with both languages is `briefing.ko-ja.docx`, and
 * where that is taken too the format is in the name.
 */
export const exportPlaces = (document: Exported, kinds: readonly ExportKind[]): readonly string[] => {
  const taken = new Set<string>();
  return kinds.map(({ id, extension, bilingual }) => {
    const languages = bilingual ? `${document.lang}-${document.to}` : document.to;
    const usual = placeFor(document, `${languages}.${extension}`);
    const place = taken.has(usual) ? placeFor(document, `${languages}.${id}.${extension}`) : usual;
    taken.add(place);
    return place;
  });
};
