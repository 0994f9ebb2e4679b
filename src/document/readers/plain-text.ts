// Plain text: a line is a block.

import { decodeText } from '../../container/encoding.js';
import { lineBlocks } from '../line-blocks.js';
import { linesOf } from '../lines.js';
import type { Reader } from '../reader.js';

/** Plain text in any encoding that `decodeText` knows. */
export const plainText = {
  id: 'text',
  read: (bytes, hint) => {
    const { text, encoding } = decodeText(bytes, hint);
    return { text, encoding, blocks: linesOf(text).flatMap((line) => lineBlocks(text, line)) };
  },
} as const satisfies Reader;
