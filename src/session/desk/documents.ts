// Lists, opens and exports documents for the TUI, and reads files that a reviewer returned.

import { formats } from '../../document/formats.js';
import type { Elsewhere } from '../../exchange/termbase/format.js';
import type { DocumentId } from '../../model/ids.js';
import type { WorkDocument } from '../../model/unit.js';
import type { WorkStore } from '../../store/work/work-store.js';
import type { DocumentBackend } from '../../workspace/backend.js';
import type { ReviewBackend } from '../../workspace/segments/reviewed.js';
import { exportPlaces } from '../files/export-place.js';
import { keepHeapsSmall } from '../files/small-heaps.js';
import type { TermFinder } from '../tasks/terms-of-work.js';
import { bilingualExtensions, browseFiles, browseReviews, typedPath } from './browse-files.js';
import { codedUnit } from './coded-units.js';

const extensions = formats.flatMap((format) => format.extensions);

/** Loads the code that writes documents: it takes a tenth of the time before the first frame, which needs none of it. */
const loadExports = async () => {
  const [
    { documentFormats },
    { ownExtension, writeOwnFormat },
    { glossaryFormats, writeDocumentGlossary },
    { exportDocument },
    { writeWhole },
  ] = await Promise.all([
    import('../../exchange/document/formats.js'),
    import('../tasks/write-own-format.js'),
    import('../tasks/document-glossary.js'),
    import('../tasks/export-document.js'),
    import('../files/write-whole.js'),
  ]);
  return {
    documentFormats,
    ownExtension,
    writeOwnFormat,
    glossaryFormats,
    writeDocumentGlossary,
    exportDocument,
    writeWhole,
  };
};

/** Extensions of files with lists of participants. */
const tables = ['csv', 'tsv', 'xlsx'];

/**
 * Implements `Backend.documents` except for file changes. `database` is the path that no export may replace, `open`
 * opens another document.
 */
export const documentDesk = (
  database: string,
  works: WorkStore,
  document: WorkDocument,
  open: DocumentBackend['open'],
  find: TermFinder,
  conceptOf: Elsewhere,
): Omit<DocumentBackend, 'news' | 'reread'> => ({
  list: () => works.list().map(({ lang: from, kept: _, ...summary }) => ({ from, ...summary })),
  browse: async (typed) => browseFiles(typed, [...extensions, ...(await bilingualExtensions())]),
  browseTables: (typed) => browseFiles(typed, tables),
  open,
  formats: async () => {
    const { documentFormats, glossaryFormats, ownExtension } = await loadExports();
    const own = ownExtension(document);
    const list = [
      ...(own === undefined ? [] : [{ id: 'own', extension: own, bilingual: false }]),
      ...documentFormats.map(({ id, extension, usual }) => ({ id, extension, bilingual: usual === 'both' })),
      ...(await glossaryFormats()).map((format) => ({ ...format, bilingual: false })),
    ];
    const places = exportPlaces(document, list);
    return list.map(({ bilingual: _, ...format }, index) => ({ ...format, path: places[index] ?? '' }));
  },
  exportTo: async (format, path, overwrite) => {
    const { exportDocument, writeDocumentGlossary, writeOwnFormat, writeWhole } = await loadExports();
    const file = typedPath(path);
    const guard = {
      database,
      sources: () => works.list().map((work) => work.path),
      mayReplace: () => overwrite,
    };
    // The latest edits are in the database, not in the document as it was opened.
    if (format === 'own') {
      const { bytes, notes } = await writeOwnFormat(works, document.id);
      // The thread that converts HWP has reset it.
      keepHeapsSmall();
      await writeWhole(file, bytes, guard);
      return notes;
    }
    const now = works.load(document.id);
    const glossary = await writeDocumentGlossary(now, format, find, conceptOf);
    await writeWhole(file, glossary ?? (await exportDocument(now, format, undefined, find)), guard);
    return [];
  },
});

/** Implements `Backend.review`. Texts are compared with the stored ones: the latest edits are there. */
export const deskReview = (works: WorkStore, document: DocumentId): ReviewBackend => ({
  browse: browseReviews,
  read: async (path) => {
    const { readReview } = await import('../tasks/import-review.js');
    const { proposals, lost } = await readReview(works.load(document), typedPath(path));
    const changes = proposals.map(({ segment, translation, comment, who, at, meanwhile }) => {
      const { text: target, codes, state } = translation;
      return {
        ordinal: segment,
        target: codedUnit({ target, codes }).target,
        state,
        comment,
        who,
        at,
        meanwhile,
      };
    });
    return { changes, lost: lost.length };
  },
});
