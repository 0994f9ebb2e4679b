// PPTX (ECMA-376, PresentationML): slides in presentation order, each with its charts, diagrams, notes and comments.

import { readXml } from '../../../container/xml-events.js';
import { Problem } from '../../../model/problem.js';
import type { RewriteNote } from '../../../model/rewrite-note.js';
import type { Format } from '../../format.js';
import { readDrawing } from '../../office/drawing-text.js';
import { speakDrawing } from '../../office/language.js';
import { isSigned, type OfficePackage, openPackage, withTexts } from '../../office/package.js';
import { readPlainComments } from '../../office/plain-comments.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { element, xmlDialect } from '../../skeleton/dialect.js';
import { mirrored } from '../../skeleton/mirror.js';
import { rewriteSkeleton } from '../../skeleton/rewrite.js';
import type { Skeleton } from '../../skeleton/skeleton.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { skeletonFor } from '../../skeleton/uncommented.js';

const relationshipId = /\s[^\s=<>"]+:id="([^"]*)"/;

/** The slides in the order of the presentation. */
const slidesOf = (document: OfficePackage): readonly string[] => {
  const source = document.xml(document.main) ?? '<none/>';
  const targets = new Map(document.related(document.main).map(({ id, target }) => [id, target]));
  const slides: string[] = [];
  readXml(source, {
    open: ({ name, start, end }) => {
      const id = name === 'sldId' ? relationshipId.exec(source.slice(start, end))?.[1] : undefined;
      const slide = id === undefined ? undefined : targets.get(id);
      if (slide !== undefined) slides.push(slide);
    },
    close: () => {},
    text: () => {},
  });
  return slides;
};

// Parts that follow a slide, in this order. The drawing of a diagram repeats its data.
const behind = ['chart', 'diagramData', 'notesSlide', 'comments'] as const;

/** A part of a presentation; its type is that of the relationship to it. */
type SlidePart = { readonly name: string; readonly type: string };

const partsOf = (document: OfficePackage): readonly SlidePart[] =>
  slidesOf(document).flatMap((slide) => {
    const related = document.related(slide);
    const found = behind.flatMap((type) => related.filter((one) => one.type === type));
    return [{ name: slide, type: 'slide' }, ...found.map(({ target, type }) => ({ name: target, type }))];
  });

const fallbacksOf = (document: OfficePackage): readonly SlidePart[] =>
  slidesOf(document).flatMap((slide) =>
    document
      .related(slide)
      .flatMap(({ type, target }) => (type === 'diagramDrawing' ? [{ name: target, type }] : [])),
  );

/** Reads the comments of a slide: the older ones are plain text, the newer ones have paragraphs. */
const readComments = (source: string, builder: SkeletonBuilder): void => {
  readPlainComments(source, builder);
  builder.beginComment();
  readDrawing(source, builder);
  builder.endComment();
};

const readParts = (document: OfficePackage, parts: readonly SlidePart[]): Skeleton => {
  const builder = new SkeletonBuilder();
  const read = new Set<string>();
  for (const { name, type } of parts) {
    const source = read.has(name) ? undefined : document.xml(name);
    read.add(name);
    if (source === undefined) continue;
    const reader = type === 'comments' ? readComments : readDrawing;
    builder.readPart(name, source, () => reader(source, builder));
  }
  return builder.finish();
};

/** A line break is an element, but in plain text, which has no run around it. */
const lineBreak = (head: string): string => (head === '' ? '\n' : element('br')(head));

const dialect = () => xmlDialect('t', { source: lineBreak, leaves: 2 }, { source: () => '\t', leaves: 0 });

export const pptx = {
  id: 'pptx',
  read: (bytes) => {
    const document = openPackage(bytes);
    return skeletonDocument(readParts(document, partsOf(document)));
  },
  write: (bytes, translation) => {
    const document = openPackage(bytes);
    if (isSigned(document.archive)) throw new Problem('document-signed');
    const skeleton = skeletonFor(readParts(document, partsOf(document)), translation.text);
    const texts = new Map<string, string>();
    const write = (of: Skeleton, what: typeof translation): readonly RewriteNote[] => {
      const { sources, notes } = rewriteSkeleton(of, what, dialect());
      for (const [part, source] of sources) {
        texts.set(of.parts[part]?.name ?? '', speakDrawing(source, what.to));
      }
      return notes;
    };
    const notes = write(skeleton, translation);
    if (texts.size === 0) return { bytes, notes };
    const fallbacks = readParts(document, fallbacksOf(document));
    write(fallbacks, mirrored(skeleton, translation, fallbacks));
    return { bytes: withTexts(document.archive, texts), notes };
  },
} as const satisfies Format;
