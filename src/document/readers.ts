// The document formats that can be read.

import type { Reader } from './reader.js';
import { markdown } from './readers/markdown.js';
import { plainText } from './readers/plain-text.js';

/** All readers. The first one also takes text of unknown format. */
export const readers = [plainText, markdown] as const satisfies readonly Reader[];
