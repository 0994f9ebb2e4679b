// A file read and cut into segments.

import { basename } from 'node:path';
import { formats } from '../../document/formats.js';
import { segmentDocument } from '../../document/segment-document.js';
import type { SegmentedDocument } from '../../model/document.js';
import { readBytes } from './files.js';

/** Reads a file and cuts it into segments. @throws Problem of reading or of the format */
export const readDocument = async (path: string): Promise<SegmentedDocument> =>
  segmentDocument(formats, await readBytes(path), basename(path));
