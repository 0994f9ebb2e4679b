// The file of the document on the desk: news of it when it was opened, and its changes while it is open.

import { basename } from 'node:path';
import type { WorkDocument } from '../../model/unit.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { Backend, DocumentBackend, FileNews } from '../../workspace/backend.js';
import { changedStamp, type WorkDeps } from '../tasks/read-work.js';

/** Implements `DocumentBackend.news`. */
export const fileNews = ({ changes, movedFrom }: OpenWork): FileNews | undefined =>
  changes === undefined && movedFrom === undefined
    ? undefined
    : { ...changes, ...(movedFrom !== undefined && { movedFrom: basename(movedFrom) }) };

/**
 * Implements `DocumentBackend.reread`. A file is read once it has stayed the same from one look to the next, because it may be
 * half written before; one that cannot be read is not tried again until it changes.
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
