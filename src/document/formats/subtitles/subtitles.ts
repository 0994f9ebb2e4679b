// Subtitles in SubRip (.srt) and WebVTT: the text of each cue is a paragraph; numbers, times and tags stay unchanged.

import { decodeText } from '../../../container/encoding.js';
import type { Block } from '../../../model/segment.js';
import type { Format } from '../../format.js';
import { blockWithin } from '../../line-blocks.js';
import { linesOf } from '../../lines.js';
import { writeText } from '../../write-text.js';

const time = /^\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}/;

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
    const blocks: Block[] = [];
    let from: number | undefined;
    let to = 0;
    const end = (): void => {
      if (from !== undefined && to > from) blocks.push(...cueBlock(text, from, to));
      from = undefined;
    };
    let isCue = false;
    for (const line of linesOf(text)) {
      const content = text.slice(line.start, line.end);
      if (time.test(content)) {
        end();
        isCue = true;
      } else if (content.trim() === '') {
        end();
        isCue = false;
      } else if (isCue) {
        // The lines of a cue are one sentence broken for the screen, unless each belongs to another speaker.
        if (/^\s*[-–‐]\s/.test(content)) end();
        from ??= line.start;
        to = line.end;
      }
    }
    end();
    return { text, encoding, blocks };
  },
  write: writeText,
} as const satisfies Format;
