// DOCX (ECMA-376, WordprocessingML): the visible text, then notes, headers and comments.

import { Problem } from '../../../model/problem.js';
import type { RewriteNote } from '../../../model/rewrite-note.js';
import type { Format } from '../../format.js';
import { beginningOfPart } from '../../office/beginning.js';
import { readDrawing } from '../../office/drawing-text.js';
import { speakDrawing } from '../../office/language.js';
import { byNumber, isSigned, type OfficePackage, openPackage, withTexts } from '../../office/package.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { element, xmlDialect } from '../../skeleton/dialect.js';
import { mirrored } from '../../skeleton/mirror.js';
import { rewriteSkeleton } from '../../skeleton/rewrite.js';
import type { Skeleton } from '../../skeleton/skeleton.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { skeletonFor } from '../../skeleton/uncommented.js';
import { speakLanguage } from './language.js';
import { StoryReader } from './read-story.js';
import type { StoryOptions } from './story-options.js';
import { readStyles, type Styles } from './styles.js';

/** A page number needs no translation. */
const hasLetters = (text: string): boolean => /[^\s\d\p{P}]/u.test(text);

// Parts that belong to positions in the text, those of every page, then reviewers' comments.
const stories = ['footnotes', 'endnotes', 'header', 'footer', 'comments'] as const;
const onEveryPage = new Set<string>(['header', 'footer']);

const partOf = (document: OfficePackage, type: string): string | undefined =>
  document.related(document.main).find((one) => one.type === type)?.target;

/** Charts and diagrams; the drawing of a diagram repeats its data. */
const drawings = new Set(['chart', 'diagramData']);

/** The parts with text, each once: a part that is named twice, or is its own header, would be written twice, too. */
const storiesOf = (document: OfficePackage): ReadonlyMap<string, StoryOptions> => {
  const related = document.related(document.main);
  const found = new Map<string, StoryOptions>([[document.main, {}]]);
  for (const story of stories) {
    const targets = related.filter(({ type }) => type === story).map(({ target }) => target);
    const options = onEveryPage.has(story) ? { isKept: hasLetters } : {};
    for (const name of targets.sort(byNumber)) if (!found.has(name)) found.set(name, options);
  }
  return found;
};

/** Names of the files inserted by `altChunk`, which Word reads when it opens the document. */
const insertedIn = (document: OfficePackage): readonly string[] => {
  const parts = [...storiesOf(document).keys()];
  const targets = parts.flatMap((part) => document.related(part).filter(({ type }) => type === 'aFChunk'));
  return [...new Set(targets.map(({ target }) => target.slice(target.lastIndexOf('/') + 1)))];
};

const stylesOf = (document: OfficePackage): Styles =>
  readStyles(document.xml(partOf(document, 'styles') ?? ''));

const readBeginning = (document: OfficePackage): Skeleton | undefined => {
  const source = beginningOfPart(document.archive, document.main, 'p');
  if (source === undefined) return undefined;
  const builder = new SkeletonBuilder();
  const styles = stylesOf(document);
  builder.readPart(document.main, source, () => new StoryReader(source, builder, styles).read());
  return builder.finish();
};

const readSkeleton = (document: OfficePackage): Skeleton => {
  const builder = new SkeletonBuilder();
  const styles = stylesOf(document);
  const read = new Map(storiesOf(document));
  for (const [name, options] of read) {
    const source = document.xml(name);
    if (source === undefined) continue;
    builder.readPart(name, source, () => new StoryReader(source, builder, styles, options).read());
  }
  for (const { type, target } of document.related(document.main)) {
    const source = drawings.has(type) && !read.has(target) ? document.xml(target) : undefined;
    read.set(target, {});
    if (source === undefined) continue;
    builder.readPart(target, source, () => readDrawing(source, builder));
  }
  return builder.finish();
};

/** The fallbacks of the drawings of a part, and the drawing of a diagram. */
const readFallback = (document: OfficePackage, name: string, source: string): Skeleton => {
  const builder = new SkeletonBuilder();
  builder.beginPart(name, source);
  const isDrawing = document
    .related(document.main)
    .some(({ type, target }) => target === name && type === 'diagramDrawing');
  if (isDrawing) readDrawing(source, builder);
  else new StoryReader(source, builder, readStyles(undefined), { fallbacks: true }).read();
  return builder.finish();
};

const dialect = () =>
  xmlDialect('t', { source: element('br'), leaves: 1 }, { source: element('tab'), leaves: 1 });

export const docx = {
  id: 'docx',
  read: (bytes) => {
    const document = openPackage(bytes);
    const unread = insertedIn(document);
    return { ...skeletonDocument(readSkeleton(document)), ...(unread.length > 0 && { unread }) };
  },
  beginning: (bytes) => {
    const skeleton = readBeginning(openPackage(bytes));
    return skeleton && skeletonDocument(skeleton);
  },
  write: (bytes, translation) => {
    const document = openPackage(bytes);
    if (isSigned(document.archive)) throw new Problem('document-signed');
    const skeleton = skeletonFor(readSkeleton(document), translation.text);
    const { sources, notes: remarks } = rewriteSkeleton(skeleton, translation, dialect());
    const left = insertedIn(document).map((shown): RewriteNote => ({ kind: 'file-left', at: 0, shown }));
    const notes = [...remarks, ...left];
    if (sources.size === 0) return { bytes, notes };
    const texts = new Map([...sources].map(([part, source]) => [skeleton.parts[part]?.name ?? '', source]));
    const fallbacks = document.related(document.main).filter(({ type }) => type === 'diagramDrawing');
    for (const name of [...texts.keys(), ...fallbacks.map(({ target }) => target)]) {
      const source = texts.get(name) ?? document.xml(name);
      if (source === undefined || (texts.has(name) && !source.includes('Fallback'))) continue;
      const fallback = readFallback(document, name, source);
      const [changed] = rewriteSkeleton(
        fallback,
        mirrored(skeleton, translation, fallback),
        dialect(),
      ).sources.values();
      texts.set(name, changed ?? source);
    }
    for (const type of ['styles', 'settings', 'numbering']) {
      const name = partOf(document, type);
      const source = name === undefined ? undefined : document.xml(name);
      if (name !== undefined && source !== undefined) texts.set(name, source);
    }
    for (const [name, source] of texts)
      texts.set(name, speakDrawing(speakLanguage(source, translation.to), translation.to));
    return { bytes: withTexts(document.archive, texts), notes };
  },
} as const satisfies Format;
