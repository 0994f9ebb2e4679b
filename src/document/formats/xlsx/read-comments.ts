// The comments of a sheet: notes (ECMA-376, part 1, 18.7), and threaded comments.

import { readXml } from '../../../container/xml-events.js';
import { readPlainComments } from '../../office/plain-comments.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';
import { StringReader } from './read-strings.js';

/** The author of a note that Excel leaves for older programs: the threaded comment that it stands for. */
const standIn = /^\s*tc=/;

const ofNotes: ReadonlySet<string> = new Set(['text']);

/** Reports the notes of a sheet to a builder, without those that stand for threaded comments. */
const readNotes = (source: string, builder: SkeletonBuilder): void => {
  const reader = new StringReader(source, builder, ofNotes);
  const authors: string[] = [];
  let isAuthor = false;
  let isNote = false;
  readXml(source, {
    open: (element) => {
      const { name, attributes } = element;
      if (name === 'author') {
        isAuthor = true;
        authors.push('');
      } else if (name === 'comment') {
        isNote = !standIn.test(authors[Number(attributes.authorId)] ?? '');
        if (isNote) builder.beginComment();
      } else if (isNote) reader.open(element);
    },
    close: (name, tag) => {
      if (name === 'author') isAuthor = false;
      else if (name === 'comment') {
        if (isNote) builder.endComment();
        isNote = false;
      } else if (isNote) reader.close(name, tag);
    },
    text: (text, place) => {
      if (isAuthor) authors[authors.length - 1] += text;
      else if (isNote) reader.text(text, place);
    },
  });
};

/** The readers of a sheet's comments by the type of the relationship to their part. */
export const commentReaders = [
  ['comments', readNotes],
  ['threadedComment', readPlainComments],
] as const;
