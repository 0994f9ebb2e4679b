// XLSX (ECMA-376, SpreadsheetML): the strings of the cells, each once, and the text boxes, charts and comments of the sheets.

import { readXml } from '../../../container/xml-events.js';
import { Problem } from '../../../model/problem.js';
import type { RewriteNote } from '../../../model/rewrite-note.js';
import type { Format, Translation } from '../../format.js';
import { readDrawing } from '../../office/drawing-text.js';
import { speakDrawing } from '../../office/language.js';
import { isSigned, type OfficePackage, openPackage, withTexts } from '../../office/package.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { xmlDialect } from '../../skeleton/dialect.js';
import { rewriteSkeleton } from '../../skeleton/rewrite.js';
import type { Skeleton } from '../../skeleton/skeleton.js';
import { targetsIn } from '../../skeleton/targets-in.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { skeletonFor } from '../../skeleton/uncommented.js';
import { commentReaders } from './read-comments.js';
import { readSheet } from './read-sheet.js';
import { readSharedStrings } from './read-strings.js';
import { columnsOf, renameColumns } from './tables.js';

type Workbook = {
  readonly skeleton: Skeleton;
  readonly tables: readonly string[];
  /** Column names that something other than the header cell refers to, so that they must stay. */
  readonly fixed: ReadonlySet<string>;
};

const relationshipId = /\s[^\s=<>"]+:id="([^"]*)"/;

const sheetsOf = (document: OfficePackage): readonly string[] => {
  const source = document.xml(document.main) ?? '<none/>';
  const targets = new Map(document.related(document.main).map(({ id, target }) => [id, target]));
  const sheets: string[] = [];
  readXml(source, {
    open: ({ name, start, end }) => {
      const id = name === 'sheet' ? relationshipId.exec(source.slice(start, end))?.[1] : undefined;
      const target = id === undefined ? undefined : targets.get(id);
      if (target !== undefined) sheets.push(target);
    },
    close: () => {},
    text: () => {},
  });
  return [...new Set(sheets)];
};

const targetsOf = (document: OfficePackage, name: string, type: string): readonly string[] =>
  document.related(name).flatMap((one) => (one.type === type ? [one.target] : []));

/** Names in square brackets in formulas, as in `표1[인구]`. */
const bracketed = /\[([^[\]]+)\]/g;

const fixedNames = (document: OfficePackage, formulas: readonly string[]): ReadonlySet<string> => {
  const pivots = targetsOf(document, document.main, 'pivotCacheDefinition');
  const fields = pivots.flatMap((name) =>
    columnsOf(document.xml(name) ?? '<none/>').map((column) => column.name),
  );
  const called = formulas.flatMap((formula) =>
    [...formula.matchAll(bracketed)].map(([, name = '']) => name.replace(/^@/, '')),
  );
  return new Set([...fields, ...called]);
};

/** Reads the drawings and the comments of a sheet. @returns the indices of their paragraphs in the builder */
const readBeside = (
  document: OfficePackage,
  sheet: string,
  builder: SkeletonBuilder,
  read: Set<string>,
): readonly number[] => {
  const from = builder.rootCount;
  const readOnce = (name: string, reader: (source: string, builder: SkeletonBuilder) => void): void => {
    const source = read.has(name) ? undefined : document.xml(name);
    if (source === undefined) return;
    read.add(name);
    builder.readPart(name, source, () => reader(source, builder));
  };
  for (const drawing of targetsOf(document, sheet, 'drawing')) {
    for (const name of [drawing, ...targetsOf(document, drawing, 'chart')]) readOnce(name, readDrawing);
  }
  for (const [type, reader] of commentReaders) {
    for (const name of targetsOf(document, sheet, type)) readOnce(name, reader);
  }
  return Array.from({ length: builder.rootCount - from }, (_, index) => from + index);
};

const readWorkbook = (document: OfficePackage): Workbook => {
  const builder = new SkeletonBuilder();
  const [shared] = targetsOf(document, document.main, 'sharedStrings');
  const strings = document.xml(shared ?? '');
  if (shared !== undefined && strings !== undefined) {
    builder.readPart(shared, strings, () => readSharedStrings(strings, builder));
  }
  const sharedCount = builder.rootCount;
  const order = new Set<number>();
  const formulas: string[] = [];
  // A part that is named twice, or as two things, is read once, and written once.
  const sheets = sheetsOf(document).filter((name) => name !== shared);
  const read = new Set([...sheets, ...(shared === undefined ? [] : [shared])]);
  for (const sheet of sheets) {
    const source = document.xml(sheet);
    if (source === undefined) continue;
    const texts = builder.readPart(sheet, source, () => readSheet(source, builder));
    for (const formula of texts.formulas) formulas.push(formula);
    for (const string of texts.strings) {
      if ('own' in string) order.add(string.own);
      else if (string.shared < sharedCount) order.add(string.shared);
    }
    for (const index of readBeside(document, sheet, builder, read)) order.add(index);
  }
  builder.arrange([...order]);
  const tables = new Set(sheets.flatMap((sheet) => targetsOf(document, sheet, 'table')));
  return {
    skeleton: builder.finish(),
    tables: [...tables].filter((name) => !read.has(name)),
    fixed: fixedNames(document, formulas),
  };
};

const dialect = () => xmlDialect('t', { source: () => '\n', leaves: 0 }, { source: () => '\t', leaves: 0 });

/** Maps the text of whole cells to their translation. */
const renamedCells = (skeleton: Skeleton, { targets }: Translation): ReadonlyMap<string, string> => {
  const { text, paragraphs } = skeleton;
  const renamed = new Map<string, string>();
  for (const { kind, atoms } of paragraphs) {
    if (kind === 'comment') continue;
    const from = atoms[0]?.at ?? 0;
    const line = atoms.map((atom) => atom.text).join('');
    const own = targetsIn(targets, { start: from, end: from + line.length });
    let at = from;
    let name = '';
    for (const { start, end, target } of own) {
      name += text.slice(at, start) + (target?.text.trim() ? target.text : text.slice(start, end));
      at = end;
    }
    if (own.length > 0) renamed.set(line, name + text.slice(at, from + line.length));
  }
  return renamed;
};

/** Removes targets that would give a table column a name that formulas do not use, or that another column has. */
const withoutFixed = (document: OfficePackage, workbook: Workbook, translation: Translation) => {
  const { skeleton, tables, fixed } = workbook;
  const cells = renamedCells(skeleton, translation);
  const kept = new Set<string>();
  for (const table of tables) {
    const taken = new Set<string>();
    for (const { name } of columnsOf(document.xml(table) ?? '<none/>')) {
      const renamed = cells.get(name) ?? name;
      if (renamed !== name && (fixed.has(name) || taken.has(renamed))) kept.add(name);
      taken.add(renamed);
    }
  }
  const spans = skeleton.paragraphs.flatMap(({ kind, atoms }) => {
    const line = atoms.map((atom) => atom.text).join('');
    const start = atoms[0]?.at ?? 0;
    return kind !== 'comment' && kept.has(line) ? [{ start, end: start + line.length, shown: line }] : [];
  });
  const notes = spans.map(({ start, shown }): RewriteNote => ({ kind: 'source-kept', at: start, shown }));
  const isKept = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end);
  const targets = translation.targets.map((one) => (isKept(one.start) ? { ...one, target: undefined } : one));
  return { translation: { ...translation, targets }, notes };
};

export const xlsx = {
  id: 'xlsx',
  read: (bytes) => skeletonDocument(readWorkbook(openPackage(bytes)).skeleton),
  write: (bytes, wanted) => {
    const document = openPackage(bytes);
    if (isSigned(document.archive)) throw new Problem('document-signed');
    const { skeleton: whole, ...book } = readWorkbook(document);
    const workbook = { ...book, skeleton: skeletonFor(whole, wanted.text) };
    const { translation, notes: kept } = withoutFixed(document, workbook, wanted);
    const { sources, notes } = rewriteSkeleton(workbook.skeleton, translation, dialect());
    if (sources.size === 0) return { bytes, notes: [...kept, ...notes] };
    const texts = new Map(
      [...sources].map(([part, source]) => [
        workbook.skeleton.parts[part]?.name ?? '',
        speakDrawing(source, translation.to),
      ]),
    );
    const cells = renamedCells(workbook.skeleton, translation);
    for (const table of workbook.tables) {
      const source = document.xml(table);
      if (source !== undefined) texts.set(table, renameColumns(source, cells));
    }
    return { bytes: withTexts(document.archive, texts), notes: [...kept, ...notes] };
  },
} as const satisfies Format;
