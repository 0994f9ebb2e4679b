// Finds files by a path: a file, a folder with all files below, or a pattern.

import { promises } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Problem } from '../../model/problem.js';
import { asStored } from './as-stored.js';

/** More files than any meeting has. The limit catches the name of a whole disk. */
const mostFiles = 10_000;
const deepest = 40;

const nfc = (name: string): string => name.normalize('NFC');

/** Orders names with numbers by value: `2.docx` before `10.docx`. */
const byName = new Intl.Collator('en', { numeric: true }).compare;

/** A file, a folder, or a pipe, device and the like. */
export type Kind = 'file' | 'folder' | 'other';

/** The kind of a path, links followed; undefined if there is nothing. */
export const kindOf = async (path: string): Promise<Kind | undefined> => {
  try {
    const found = await promises.stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch {
    return undefined;
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await promises.readdir(folder === '' ? '.' : folder)).sort(byName);
  } catch {
    return [];
  }
};

/** Programs hide what begins with a dot, and Office and Hangul keep locks beside an open document (`~$plan.docx`). */
const isHidden = (name: string): boolean => /^(?:\.|~\$|\.~lock\.)/.test(name);

/** Converts a part of a pattern between two slashes to a regular expression. */
const partExpression = (part: string): RegExp => {
  const source = nfc(part)
    .replace(/[\\^$+.()|]/g, String.raw`\$&`)
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`)
    .replace(/\[!/g, '[^');
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    throw new Problem('files-none', { pattern: part });
  }
};

const hasMagic = (part: string): boolean => /[*?[{]/.test(part);

type Walk = { readonly found: string[]; readonly isWanted: (name: string) => boolean };

const take = ({ found }: Walk, path: string): void => {
  if (found.length >= mostFiles) throw new Problem('files-too-many', { most: mostFiles });
  found.push(path);
};

/** Collects all wanted files below a folder. Does not follow links to folders. */
const takeFolder = async (walk: Walk, folder: string, depth = 0): Promise<void> => {
  if (depth > deepest) return;
  const entries = await promises.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (isHidden(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await takeFolder(walk, path, depth + 1);
    else if (walk.isWanted(entry.name) && (await kindOf(path)) === 'file') take(walk, path);
  }
};

const takePattern = async (
  walk: Walk,
  folder: string,
  parts: readonly string[],
  depth = 0,
): Promise<void> => {
  const [part, ...rest] = parts;
  if (part === undefined || depth > deepest) return;
  if (part === '**') await takePattern(walk, folder, rest, depth);
  const expression = part === '**' ? /^/ : partExpression(part);
  for (const name of await namesIn(folder)) {
    if (!expression.test(nfc(name)) || (isHidden(name) && !part.startsWith('.'))) continue;
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (part === '**') {
      // A link may lead back to a folder above it.
      const isLink = (await promises.lstat(path)).isSymbolicLink();
      if (kind === 'folder' && !isLink) await takePattern(walk, path, parts, depth + 1);
    } else if (rest.length > 0) {
      if (kind === 'folder') await takePattern(walk, path, rest, depth + 1);
    } else if (kind === 'file') take(walk, path);
    else if (kind === 'folder') await takeFolder(walk, path);
  }
};

const takeNamed = async (walk: Walk, named: string): Promise<void> => {
  const stored = await asStored(named);
  const before = walk.found.length;
  if (stored !== undefined) {
    if ((await kindOf(stored)) !== 'folder') return take(walk, stored);
    await takeFolder(walk, stored);
  } else {
    const parts = named.split(sep === '\\' ? /[\\/]/ : '/');
    const first = parts.findIndex(hasMagic);
    // Reading the file will report that it is missing.
    if (first < 0) return take(walk, named);
    const folder = parts.slice(0, first).join('/');
    await takePattern(walk, folder === '' && first > 0 ? '/' : folder, parts.slice(first));
  }
  if (walk.found.length === before) throw new Problem('files-none', { pattern: named });
};

/**
 * Returns the files of a path, each once: a file stands for itself, a folder for the wanted files below it, a pattern
 * (`자료/*.docx`, `**\/*.hwpx`, `[0-9]*.pptx`, `*.{docx,pptx}`) for its matches, for shells that do not expand patterns.
 * The composition of Hangul and kana (NFC, NFD) makes no difference.
 * @param isWanted whether a file of a folder is included, by its name
 * @throws Problem `files-none` for a folder or pattern without files, `files-too-many`
 */
export const findFiles = async (
  named: readonly string[],
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> => {
  const walk: Walk = { found: [], isWanted };
  for (const one of named) await takeNamed(walk, one);
  const seen = new Set<string>();
  return walk.found.filter((path) => {
    const whole = resolve(path);
    return !seen.has(whole) && seen.add(whole);
  });
};
