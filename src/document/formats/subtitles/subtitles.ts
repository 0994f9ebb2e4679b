// Subtitles in SubRip (.srt) and WebVTT: the text of each cue is a paragraph; numbers, times and tags stay unchanged.

import { decodeText } from '../../../container/encoding.js';
import type { Block } from '../../../model/segment.js';
import type { Format } from '../../format.js';
import { blockWithin } from '../../line-blocks.js';
import { requireLength } from '../../longest.js';
import { writeText } from '../../write-text.js';
import { cueLines } from './cue-lines.js';

// A pair of tags around a whole line, or a speaker, is layout; tags within a line stay in the text.
const openTags = /^(?:\s|<(?:[biu]|c(?:\.[\w.]+)?|v[^>]*|font[^>]*|lang[^>]*)>|\{\\[^}]*\}|[-–‐](?=\s))+/i;
const closeTags = /(?:\s|<\/(?:[biucv]|font|lang)>)+$/i;

const cueBlock = (text: string, start: number, end: number): readonly Block[] => {
  const raw = text.slice(start, end);
  const before = openTags.exec(raw)?.[0].length ?? 0;
  const after = closeTags.exec(raw.slice(before))?.[0].length ?? 0;
  return blockWithin(
    text,
    { start: start + before, end: Math.max(start + before, end - after) },
    'paragraph',
  );
};

export const subtitles = {
  id: 'subtitles',
  read: (bytes, hint) => {
    const { text, encoding } = decodeText(bytes, hint);
    requireLength(text.length);
    const blocks: Block[] = [];
    let from: number | undefined;
    let to = 0;
    const end = (): void => {
      if (from !== undefined) blocks.push(...cueBlock(text, from, to));
      from = undefined;
    };
    for (const line of cueLines(text)) {
      // The lines of a cue are one sentence broken for the screen, unless each belongs to another speaker.
      if (line === undefined || /^\s*[-–‐]\s/.test(text.slice(line.start, line.end))) end();
      if (line === undefined) continue;
      from ??= line.start;
      to = line.end;
    }
    end();
    return { text, encoding, blocks };
  },
  // Players end a cue at a blank line.
  write: (bytes, translation) =>
    writeText(bytes, {
      ...translation,
      targets: translation.targets.map(({ target, ...span }) => ({
        ...span,
        target: target && { ...target, text: target.text.replace(/(?:[ \t]*\r?\n){2,}/g, '\n') },
      })),
    }),
} as const satisfies Format;
