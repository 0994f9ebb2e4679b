// Files that a reviewer returned, for the TUI.

import type { DocumentId } from '../../model/ids.js';
import type { WorkStore } from '../../store/work/work-store.js';
import type { ReviewBackend } from '../../workspace/segments/review.js';
import { bilingualExtensions, browseFiles, typedPath } from './browse-files.js';
import { codedUnit } from './coded-units.js';

/** Implements `Backend.review`. Texts are compared with the stored ones: the latest edits are there. */
export const deskReview = (works: WorkStore, document: DocumentId): ReviewBackend => ({
  browse: async (typed) => browseFiles(typed, await bilingualExtensions()),
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
