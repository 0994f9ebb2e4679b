// Plain text: each line is a block; wrapped lines are joined first.

import { decodeText } from '../../../container/encoding.js';
import type { Format } from '../../format.js';
import { lineBlocks } from '../../line-blocks.js';
import { linesOf } from '../../lines.js';
import { requireLength } from '../../longest.js';
import { writeText } from '../../write-text.js';
import { unwrapped } from './hard-wraps.js';

/** Plain text in any encoding that `decodeText` detects. */
export const text = {
  id: 'text',
  read: (bytes, hint) => {
    const { text: content, encoding } = decodeText(bytes, hint);
    requireLength(content.length);
    const blocks = unwrapped(content, linesOf(content)).flatMap((line) => lineBlocks(content, line));
    return { text: content, encoding, blocks };
  },
  write: writeText,
} as const satisfies Format;
