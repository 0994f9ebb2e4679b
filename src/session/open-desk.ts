// The translator's desk for one document: what the TUI is given.

import { basename, join, resolve } from 'node:path';
import { readers } from '../document/readers.js';
import type { Lang } from '../model/language.js';
import { otherLang } from '../model/language.js';
import type { Desk } from '../workspace/desk.js';
import { editOutside } from './edit-outside.js';
import { openMatchThread } from './open-match-thread.js';
import type { Termbase } from './open-termbase.js';
import { sampleFolder } from './places.js';
import { langOf, readDocument } from './scan-file.js';

/** The file endings that can be read, for help texts. */
export const formatNames = readers.flatMap(({ extensions }) => extensions).join(', ');

/** The shipped sample to begin with: the Korean one, or the Japanese where the target is Korean. */
export const sampleFor = (to: Lang | undefined): string =>
  join(sampleFolder, to === 'ko' ? 'briefing-ja.md' : 'press-release-ko.md');

/** A desk, and how to leave it. */
export type OpenDesk = { readonly desk: Desk; readonly close: () => Promise<void> };

/**
 * Opens a document for work. The dictionaries load in a thread of their own from now on.
 * @param to the language to translate into; the other one than the document's where it is not said
 * @throws Problem of reading, of the format, of the database
 */
export const openDesk = async (path: string, termbase: Termbase, to?: Lang): Promise<OpenDesk> => {
  const read = await readDocument(path);
  const [terms, works] = await Promise.all([termbase.terms(), termbase.work()]);
  const work = works.open({
    path: resolve(path),
    name: basename(path),
    to: to ?? otherLang(read.lang),
    read,
  });
  const { document } = work;
  const thread = openMatchThread(terms.all());
  const desk: Desk = {
    document,
    save: work.save,
    savePosition: work.savePosition,
    matches: async (ordinal) => {
      const segment = document.units[ordinal]?.segment;
      return segment === undefined ? [] : thread.match(segment.text, langOf(segment, document.lang));
    },
    lookup: termbase.lookup,
    editOutside: (text) => editOutside(text),
  };
  return { desk, close: thread.close };
};
