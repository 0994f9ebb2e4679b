// The file of the open document: its changes before the document was opened, and while it is open.

import { basename } from 'node:path';
import type { WorkDocument } from '../../model/unit.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { Backend, DocumentBackend, FileNews } from '../../workspace/backend.js';
import { changedStamp, type WorkDeps } from '../tasks/read-work.js';

/** Implements `DocumentBackend.news`. */
export const fileNews = ({ changes, movedFrom, unread }: OpenWork): FileNews | undefined =>
  changes === undefined && movedFrom === undefined && unread === undefined
    ? undefined
    : {
        ...changes,
        ...(movedFrom !== undefined && { movedFrom: basename(movedFrom) }),
        ...(unread && { unread }),
      };

/**
 * Implements `DocumentBackend.reread`. A file is read once it is unchanged between two checks, because it may be half
 * written before. A file that cannot be read is tried again only after it changes.
 */
export const fileWatch = (
  deps: WorkDeps,
  document: Pick<WorkDocument, 'id' | 'path'>,
  read: () => Promise<Backend>,
): DocumentBackend['reread'] => {
  let seen: string | undefined;
  let tried: string | undefined;
  return async () => {
    const stamp = await changedStamp(deps, document);
    if (stamp === undefined || stamp === tried) return undefined;
    if (stamp !== seen) {
      seen = stamp;
      return undefined;
    }
    tried = stamp;
    return read();
  };
};
