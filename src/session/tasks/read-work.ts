// A document in work, as its file is today.

import { basename, resolve } from 'node:path';
import type { DocumentId } from '../../model/ids.js';
import { type Lang, otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { WorkDocument } from '../../model/unit.js';
import type { SettingsStore } from '../../store/settings-store.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { WorkStore } from '../../store/work/work-store.js';
import { fileStamp } from '../files/files.js';

/** Where documents in work are kept, and what is noted of their files. */
export type Shelf = { readonly works: WorkStore; readonly settings: SettingsStore };

/** Counts up when files are read otherwise than before: those in work are then read again. */
const readingRules = 2;

/** Where the encoding is kept that the user named for a document's file. */
const encodingName = (id: DocumentId): string => `encoding.${id}`;

const stampName = (id: DocumentId): string => `read.${id}`;

/**
 * A document from its file; one whose file is as it was is not read and cut again, which takes a second if it is long.
 * @param to the language to translate into; the other one than the document's where it is not said
 * @param encoding that of a text file, where it is not to be detected
 * @throws Problem of reading or of the format
 */
export const readWork = async (
  { works, settings }: Shelf,
  path: string,
  to?: Lang,
  encoding?: string,
): Promise<OpenWork> => {
  const file = resolve(path);
  const changed = await fileStamp(file);
  const known = works.find(file, to);
  // Once named, it is that of the document.
  const named = encoding ?? (known === undefined ? undefined : settings.read(encodingName(known)));
  const stamp =
    changed === undefined ? undefined : `${changed} ${readingRules}${named === undefined ? '' : ` ${named}`}`;
  if (known !== undefined && stamp !== undefined && settings.read(stampName(known)) === stamp) {
    return works.resume(known);
  }
  // The code that reads files takes as long to load as all the rest.
  const { readWithOriginal } = await import('../files/read-document.js');
  const { read, original } = await readWithOriginal(path, named);
  const name = basename(path);
  const target = to ?? otherLang(read.lang);
  const moved =
    known === undefined ? await movedDocument(works, { file, name, hash: original.hash }, target) : undefined;
  const opened = works.open({ path: file, name, to: target, read, original });
  const work = moved === undefined ? opened : { ...opened, movedFrom: moved };
  if (named !== undefined) settings.write(encodingName(work.head.id), named);
  if (stamp !== undefined) settings.write(stampName(work.head.id), stamp);
  return work;
};

type NamedFile = { readonly file: string; readonly name: string; readonly hash: string };

/** The former path of a document whose file was renamed: the same bytes, and the former path leads nowhere. It goes along. */
const movedDocument = async (
  works: WorkStore,
  { file, name, hash }: NamedFile,
  to: Lang,
): Promise<string | undefined> => {
  for (const { id, path } of works.withHash(hash, to)) {
    if ((await fileStamp(path)) !== undefined) continue;
    works.move(id, file, name);
    return path;
  }
  return undefined;
};

/** A named document: one whose file is gone, but is stored, is opened as it was. @throws Problem as `readWork` does */
export const openNamedWork = async (
  shelf: Shelf,
  path: string,
  to?: Lang,
  encoding?: string,
): Promise<OpenWork> => {
  try {
    return await readWork(shelf, path, to, encoding);
  } catch (error) {
    const known = shelf.works.find(resolve(path), to);
    if (!(error instanceof Problem) || error.code !== 'file-missing' || known === undefined) throw error;
    return shelf.works.resume(known);
  }
};

/** The stamp of a document's file, where the file is another than the one that was read; undefined where it is the same or gone. */
export const changedStamp = async (
  { settings }: Pick<Shelf, 'settings'>,
  { id, path }: Pick<WorkDocument, 'id' | 'path'>,
): Promise<string | undefined> => {
  const stamp = await fileStamp(path);
  const read = settings.read(stampName(id));
  return stamp === undefined || read === undefined || read.startsWith(`${stamp} `) ? undefined : stamp;
};

/** A stored document brought up to date with its file; one whose file is gone or broken is opened as it was. */
export const reopenWork = async (shelf: Shelf, id: DocumentId): Promise<OpenWork> => {
  const { path, to } = shelf.works.source(id);
  return readWork(shelf, path, to).catch(() => shelf.works.resume(id));
};
