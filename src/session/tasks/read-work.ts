// Opens a document in work and updates it to its file.

import { basename, resolve } from 'node:path';
import type { PairNote } from '../../exchange/bilingual/format.js';
import type { DocumentId } from '../../model/ids.js';
import { type Lang, languages, otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { WorkDocument } from '../../model/unit.js';
import type { SettingsStore } from '../../store/settings-store.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { WorkStore } from '../../store/work/work-store.js';
import { asStored } from '../files/as-stored.js';
import type { CarriedWork } from '../files/bilingual-document.js';
import { type FileReader, readHere } from '../files/file-reader.js';
import { fileStamp } from '../files/files.js';
import { hashOf } from '../files/hash-of.js';
import { isPairFormat } from '../files/pair-format.js';
import type { ReadFile } from '../files/read-document.js';
import { readRecoded } from '../files/recode.js';
import type { OnStep } from '../files/work-step.js';
import { keepRules, type ReadingRules, rulesFor, shownRules } from './reading-rules.js';

export type { PairNote } from '../../exchange/bilingual/format.js';

/** The stored documents, and notes about their files. */
export type WorkDeps = { readonly works: WorkStore; readonly settings: SettingsStore };

/** Options for reading a file. */
export type ReadOptions = {
  /** Reads source and translation side by side, even if the file may be something else. */
  readonly bilingual?: boolean;
  /** Treats translations of a bilingual file as confirmed if the file does not give their state. */
  readonly confirmed?: boolean;
  /** Encoding of a text file; detected by default. */
  readonly encoding?: string | undefined;
  /** Whether the document's comments are segments too. */
  readonly comments?: boolean | undefined;
  /** Receives the progress of the reading. */
  readonly onStep?: OnStep | undefined;
  /** Reads the bytes; by default in this thread. */
  readonly reader?: FileReader;
  /** Once it is aborted, nothing is stored any more. */
  readonly signal?: AbortSignal;
  /** Receives notes about units of a bilingual file. */
  readonly tell?: (notes: readonly PairNote[]) => void;
};

const stampName = (id: DocumentId): string => `read.${id}`;

/** Takes over the file's translations of segments that are untouched here. */
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

type NamedFile = { readonly file: string; readonly name: string; readonly hash: string };

/** Finds a document whose file was renamed: the bytes are the same, and the former path does not exist. */
const renamedDocument = async (works: WorkStore, hash: string, to: Lang | undefined) => {
  for (const one of (to === undefined ? languages : [to]).flatMap((lang) => works.withHash(hash, lang)))
    if ((await fileStamp(one.path)) === undefined) return one;
  return undefined;
};

/** Updates the path of a document whose file was renamed. @returns its former path */
const movedDocument = async (
  works: WorkStore,
  { file, name, hash }: NamedFile,
  to: Lang,
): Promise<string | undefined> => {
  const renamed = await renamedDocument(works, hash, to);
  if (renamed !== undefined) works.move(renamed.id, file, name);
  return renamed?.path;
};

/** A document by its file's path, or by the bytes of a file that was renamed. */
const openKnown = async (
  works: WorkStore,
  path: string,
  to: Lang,
  { read, original }: ReadFile,
  signal: AbortSignal | undefined,
): Promise<OpenWork> => {
  const [file, name] = [resolve(path), basename(path)];
  const isKnown = works.find(file, to) !== undefined;
  signal?.throwIfAborted();
  const moved = isKnown ? undefined : await movedDocument(works, { file, name, hash: original.hash }, to);
  signal?.throwIfAborted();
  const work = works.open({ path: file, name, to, read, original });
  const { unread, unknownSigns } = read;
  return {
    ...work,
    ...(moved !== undefined && { movedFrom: moved }),
    ...(unread && { unread }),
    ...(unknownSigns && { unknownSigns }),
  };
};

const readPairs = async (
  { works }: WorkDeps,
  path: string,
  bytes: Uint8Array,
  { confirmed = false, tell, reader = readHere, signal }: ReadOptions,
): Promise<OpenWork> => {
  const { read, original, work: carried, notes } = await reader.pairs(path, bytes);
  const work = await openKnown(works, path, otherLang(read.lang), { read, original }, signal);
  work.together(() => carryIn(work, carried, confirmed));
  tell?.(notes);
  // `work` read its segments before the file's translations were stored: a window would show them empty.
  const { changes, movedFrom } = work;
  return { ...works.resume(work.head.id), ...(changes && { changes }), ...(movedFrom && { movedFrom }) };
};

const readOwn = async (
  { works }: WorkDeps,
  path: string,
  bytes: Uint8Array,
  to: Lang | undefined,
  { onStep, comments, reader = readHere, signal }: ReadOptions,
): Promise<OpenWork> => {
  const file = await reader.own(path, bytes, { onStep, comments });
  return openKnown(works, path, to ?? otherLang(file.read.lang), file, signal);
};

/**
 * The path of a named file, composed (NFC, NFD) as the disk has it. A document that was stored under another composition
 * of the same name is the same document: a program that synchronises folders may have changed it.
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
 * Opens a document from its file. An unchanged file is not read again, because a long one takes a second. A bilingual
 * file brings its translations.
 * @param to language of the translations; by default the other language than the document's
 * @throws Problem of reading or of the format
 */
export const readWork = async (
  deps: WorkDeps,
  named: string,
  to?: Lang,
  options: ReadOptions = {},
): Promise<OpenWork> => {
  const { works, settings } = deps;
  const path = await placeOf(works, named, to);
  const changed = await fileStamp(path);
  const known = works.find(path, to);
  const asNamed = rulesFor(settings, known, options);
  const stampFor = (rules: ReadingRules): string | undefined => changed && `${changed} ${shownRules(rules)}`;
  const wasPairs = known !== undefined && isPairFormat(works.source(known).format);
  const isSame =
    changed !== undefined && known !== undefined && settings.read(stampName(known)) === stampFor(asNamed);
  if (isSame && (options.bilingual !== true || wasPairs)) return works.resume(known);
  const bytes = await readRecoded(path, asNamed.encoding);
  // A file that was renamed is read as under its former name.
  const former = known ?? (await renamedDocument(works, hashOf(bytes), to))?.id;
  const rules = rulesFor(settings, former, options);
  // Loading the code that reads files takes as long as everything else.
  options.signal?.throwIfAborted();
  const { isBilingual } = await import('../files/read-bilingual.js');
  const asPairs = options.bilingual === true || wasPairs || isBilingual(path, bytes);
  const work = asPairs
    ? await readPairs(deps, path, bytes, options)
    : await readOwn(deps, path, bytes, to, { ...options, comments: rules.comments });
  keepRules(settings, work.head.id, rules);
  const stamp = stampFor(rules);
  if (stamp !== undefined) settings.write(stampName(work.head.id), stamp);
  return work;
};

/**
 * Opens a named document; if its file is gone but the document is stored, it opens the stored version. @throws Problem
 * as `readWork` does
 */
export const openNamedWork = async (
  deps: WorkDeps,
  path: string,
  to?: Lang,
  options: ReadOptions = {},
): Promise<OpenWork> => {
  try {
    return await readWork(deps, path, to, options);
  } catch (error) {
    const known = deps.works.find(await placeOf(deps.works, path, to), to);
    if (!(error instanceof Problem) || error.code !== 'file-missing' || known === undefined) throw error;
    return deps.works.resume(known);
  }
};

/**
 * The stamp of a document's file if it differs from the one that was read; undefined if it is equal or the file is gone.
 */
export const changedStamp = async (
  { settings }: Pick<WorkDeps, 'settings'>,
  { id, path }: Pick<WorkDocument, 'id' | 'path'>,
): Promise<string | undefined> => {
  const stamp = await fileStamp(path);
  const read = settings.read(stampName(id));
  return stamp === undefined || read === undefined || read.startsWith(`${stamp} `) ? undefined : stamp;
};

/** Opens a stored document and updates it to its file; if the file is gone or broken, it opens the stored version. */
export const reopenWork = async (
  deps: WorkDeps,
  id: DocumentId,
  options: ReadOptions = {},
): Promise<OpenWork> => {
  const { path, to } = deps.works.source(id);
  return readWork(deps, path, to, options).catch(() => deps.works.resume(id));
};
