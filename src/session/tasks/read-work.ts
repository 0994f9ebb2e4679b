// A document in work, as its file is today.

import { basename, resolve } from 'node:path';
import type { PairNote } from '../../exchange/bilingual/format.js';
import type { DocumentId } from '../../model/ids.js';
import { type Lang, otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { WorkDocument } from '../../model/unit.js';
import type { SettingsStore } from '../../store/settings-store.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { WorkStore } from '../../store/work/work-store.js';
import type { CarriedWork } from '../files/bilingual-document.js';
import { asStored } from '../files/as-stored.js';
import { fileStamp } from '../files/files.js';
import { isPairFormat } from '../files/pair-format.js';
import { readRecoded } from '../files/recode.js';
import type { OnStep } from '../files/work-step.js';

export type { PairNote } from '../../exchange/bilingual/format.js';

/** Where documents in work are kept, and what is noted of their files. */
export type Shelf = { readonly works: WorkStore; readonly settings: SettingsStore };

/** How a file is to be read. */
export type ReadingWish = {
  /** As source and translation side by side, even where the file may be something else. */
  readonly bilingual?: boolean;
  /** The translations of a bilingual file are confirmed, where it does not say how far they are. */
  readonly confirmed?: boolean;
  /** The encoding of a text file, where it is not to be detected. */
  readonly encoding?: string | undefined;
  /** Is told how far the reading is. */
  readonly onStep?: OnStep | undefined;
  /** Is told what was wrong with units of a bilingual file. */
  readonly tell?: (notes: readonly PairNote[]) => void;
};

/** Counts up when files are read otherwise than before: those in work are then read again. */
const readingRules = 2;

/** Where the encoding is kept that the user named for a document's file. */
const encodingName = (id: DocumentId): string => `encoding.${id}`;

const stampName = (id: DocumentId): string => `read.${id}`;

/** Takes over what a file says of segments on which nobody has worked here. */
const carryIn = (work: OpenWork, carried: readonly CarriedWork[], confirmed: boolean): void => {
  for (const { segment, target, state, comment } of work.load().units) {
    const { ordinal } = segment;
    const said = carried[ordinal];
    if (said === undefined) continue;
    if (target === '' && state === 'untouched' && said.target !== '') {
      const usual = confirmed ? 'done' : 'draft';
      work.save(
        ordinal,
        said.target,
        said.state === 'untouched' ? 'draft' : (said.state ?? usual),
        said.codes,
      );
    }
    if (comment === undefined && said.comment !== '') work.annotate(ordinal, { comment: said.comment });
  }
};

const readPairs = async (
  { works }: Shelf,
  path: string,
  bytes: Uint8Array,
  { confirmed = false, tell }: ReadingWish,
): Promise<OpenWork> => {
  const [{ readBilingual }, { bilingualDocument }] = await Promise.all([
    import('../files/read-bilingual.js'),
    import('../files/bilingual-document.js'),
  ]);
  const { read, work: carried, notes } = bilingualDocument(await readBilingual(path, bytes));
  const work = works.open({ path: resolve(path), name: basename(path), to: otherLang(read.lang), read });
  work.together(() => carryIn(work, carried, confirmed));
  tell?.(notes);
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

const readOwn = async (
  { works }: Shelf,
  path: string,
  bytes: Uint8Array,
  to?: Lang,
  onStep?: OnStep,
): Promise<OpenWork> => {
  const { cutWithOriginal } = await import('../files/read-document.js');
  const { read, original } = await cutWithOriginal(path, bytes, onStep);
  const [file, name, target] = [resolve(path), basename(path), to ?? otherLang(read.lang)];
  const isKnown = works.find(file, target) !== undefined;
  const moved = isKnown ? undefined : await movedDocument(works, { file, name, hash: original.hash }, target);
  const work = works.open({ path: file, name, to: target, read, original });
  return moved === undefined ? work : { ...work, movedFrom: moved };
};

/**
 * Where a named file lies, composed as the disk has it. A document that was stored under another composition of the same
 * name is the same document: a program that synchronises folders may have changed it.
 */
const placeOf = async (works: WorkStore, named: string, to?: Lang): Promise<string> => {
  const path = resolve(named);
  const file = (await asStored(path)) ?? path;
  if (works.find(file, to) !== undefined) return file;
  for (const other of [file.normalize('NFC'), file.normalize('NFD')]) {
    const known = other === file ? undefined : works.find(other, to);
    // Two files whose names look alike are two documents.
    if (known !== undefined && (await fileStamp(other)) === undefined)
      works.move(known, file, basename(file));
  }
  return file;
};

/**
 * A document from its file; one whose file is as it was is not read and cut again, which takes a second if it is long. A
 * bilingual file comes with its translations.
 * @param to the language to translate into; the other one than the document's where it is not said
 * @param encoding that of a text file, where it is not to be detected
 * @throws Problem of reading or of the format
 */
export const readWork = async (
  shelf: Shelf,
  named: string,
  to?: Lang,
  wish: ReadingWish = {},
): Promise<OpenWork> => {
  const { works, settings } = shelf;
  const path = await placeOf(works, named, to);
  const changed = await fileStamp(path);
  const known = works.find(path, to);
  // Once named, it is that of the document.
  const encoding = wish.encoding ?? (known === undefined ? undefined : settings.read(encodingName(known)));
  const rules = encoding === undefined ? String(readingRules) : `${readingRules} ${encoding}`;
  const stamp = changed === undefined ? undefined : `${changed} ${rules}`;
  const wasPairs = known !== undefined && isPairFormat(works.resume(known).head.format);
  const isSame = stamp !== undefined && known !== undefined && settings.read(stampName(known)) === stamp;
  if (isSame && (wish.bilingual !== true || wasPairs)) return works.resume(known);
  const bytes = await readRecoded(path, encoding);
  // The code that reads files takes as long to load as all the rest.
  const { isBilingual } = await import('../files/read-bilingual.js');
  const asPairs = wish.bilingual === true || wasPairs || isBilingual(path, bytes);
  const work = asPairs
    ? await readPairs(shelf, path, bytes, wish)
    : await readOwn(shelf, path, bytes, to, wish.onStep);
  if (encoding !== undefined) settings.write(encodingName(work.head.id), encoding);
  if (stamp !== undefined) settings.write(stampName(work.head.id), stamp);
  return work;
};

/** A named document: one whose file is gone, but is stored, is opened as it was. @throws Problem as `readWork` does */
export const openNamedWork = async (
  shelf: Shelf,
  path: string,
  to?: Lang,
  wish: ReadingWish = {},
): Promise<OpenWork> => {
  try {
    return await readWork(shelf, path, to, wish);
  } catch (error) {
    const known = shelf.works.find(await placeOf(shelf.works, path, to), to);
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
