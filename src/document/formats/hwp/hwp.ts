// HWP 5, Hangul's format before HWPX. It is only read; a translation is exported in another format.

import { inflateRaw } from '../../../container/inflate.js';
import { openOle } from '../../../container/ole.js';
import { Problem } from '../../../model/problem.js';
import type { Format } from '../../format.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { decryptSection } from './distribution.js';
import { readSection } from './read-section.js';

const flags = { packed: 1, locked: 2, distributed: 4 } as const;
const flagsAt = 36;

/** Limit in bytes for all unpacked sections, more than any real document has. */
const mostUnpacked = 1 << 26;
const mostSections = 1000;

export const hwp = {
  id: 'hwp',
  read: (bytes) => {
    const file = openOle(bytes);
    const header = file.stream('FileHeader');
    const set = header?.[flagsAt];
    if (set === undefined) throw new Problem('archive-damaged');
    if (set & flags.locked) throw new Problem('document-locked');
    const unknown = new Set<string>();
    const builder = new SkeletonBuilder();
    builder.beginPart('BodyText', '');
    let left = mostUnpacked;
    for (let section = 0; section < mostSections; section += 1) {
      const isDistributed = (set & flags.distributed) !== 0;
      const stream = file.stream(`${isDistributed ? 'ViewText' : 'BodyText'}/Section${section}`);
      if (stream === undefined) break;
      const content = isDistributed ? decryptSection(stream) : stream;
      const unpacked = set & flags.packed ? inflateRaw(content, left) : content;
      left -= unpacked.length;
      readSection(unpacked, builder, unknown);
    }
    const { marks: _, ...document } = skeletonDocument(builder.finish());
    return unknown.size === 0 ? document : { ...document, unknownSigns: [...unknown].sort() };
  },
} as const satisfies Format;
