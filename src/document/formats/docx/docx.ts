// DOCX (ECMA-376, WordprocessingML): what a reader of the finished document sees, notes and headers after the text.

import { Problem } from '../../../model/problem.js';
import type { Format } from '../../format.js';
import { byNumber, isSigned, type OfficePackage, openPackage, withTexts } from '../../office/package.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { element, xmlDialect } from '../../skeleton/dialect.js';
import { hasChanges, rewriteSkeleton } from '../../skeleton/rewrite.js';
import type { Skeleton } from '../../skeleton/skeleton.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { speakLanguage } from './language.js';
import { StoryReader } from './read-story.js';
import { readStyles } from './styles.js';

/** A page's number is no text to translate. */
const hasLetters = (text: string): boolean => /[^\s\d\p{P}]/u.test(text);

// What belongs to places in the text, then what stands on every page.
const stories = ['footnotes', 'endnotes', 'header', 'footer'] as const;
const onEveryPage = new Set<string>(['header', 'footer']);

const partOf = (document: OfficePackage, type: string): string | undefined =>
  document.related(document.main).find((one) => one.type === type)?.target;

const readSkeleton = (document: OfficePackage): Skeleton => {
  const builder = new SkeletonBuilder();
  const styles = readStyles(document.xml(partOf(document, 'styles') ?? ''));
  const read = (name: string, isKept?: (text: string) => boolean): void => {
    const source = document.xml(name);
    if (source === undefined) return;
    builder.beginPart(name, source);
    new StoryReader(source, builder, styles, isKept).read();
  };
  read(document.main);
  const related = document.related(document.main);
  for (const story of stories) {
    const targets = new Set(related.filter(({ type }) => type === story).map(({ target }) => target));
    for (const name of [...targets].sort(byNumber))
      read(name, onEveryPage.has(story) ? hasLetters : undefined);
  }
  return builder.finish();
};

const dialect = () =>
  xmlDialect('t', { source: element('br'), leaves: 1 }, { source: element('tab'), leaves: 1 });

export const docx = {
  id: 'docx',
  read: (bytes) => skeletonDocument(readSkeleton(openPackage(bytes))),
  write: (bytes, translation) => {
    const document = openPackage(bytes);
    if (isSigned(document.archive)) throw new Problem('document-signed');
    const skeleton = readSkeleton(document);
    const { sources, notes } = rewriteSkeleton(skeleton, translation, dialect());
    if (!hasChanges(translation)) return { bytes, notes };
    const texts = new Map([...sources].map(([part, source]) => [skeleton.parts[part]?.name ?? '', source]));
    for (const type of ['styles', 'settings', 'numbering']) {
      const name = partOf(document, type);
      const source = name === undefined ? undefined : document.xml(name);
      if (name !== undefined && source !== undefined) texts.set(name, source);
    }
    for (const [name, source] of texts) texts.set(name, speakLanguage(source, translation.to));
    return { bytes: withTexts(document.archive, texts), notes };
  },
} as const satisfies Format;
