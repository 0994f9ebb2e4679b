// Finds the text between the tags of an HTML block inside a Markdown document.

import type { Block } from '../../../model/segment.js';
import type { Span } from '../../../model/span.js';
import { blockWithin } from '../../line-blocks.js';

// Tags that occur inside a sentence.
const inline = /^<\/?(?:a|abbr|b|em|font|i|mark|rb|rp|rt|ruby|small|span|strong|sub|sup|u)\b/i;
const silent = /^<(script|style|textarea)\b/i;

const indexAfter = (text: string, what: string, from: number, limit: number): number => {
  const at = text.indexOf(what, from);
  return at < 0 || at + what.length > limit ? limit : at + what.length;
};

// The offset after a tag, a comment, or a script with its content.
const endOfTag = (text: string, at: number, limit: number): number => {
  if (text.startsWith('<!--', at)) return indexAfter(text, '-->', at + 4, limit);
  const name = silent.exec(text.slice(at, at + 12))?.[1];
  const content = name === undefined ? at : indexAfter(text, `</${name}`, at, limit);
  return indexAfter(text, '>', content, limit);
};

// Removes tags around a whole span; if there are more tags inside, all of them stay.
const withoutTags = (text: string, { start, end }: Span): Span => {
  const raw = text.slice(start, end).trimEnd();
  const before = /^\s*(?:<[^>]*>\s*)*/.exec(raw)?.[0].length ?? 0;
  const firstAfter = raw.indexOf('<', before);
  const inner = firstAfter < 0 ? raw.length : firstAfter;
  const onlyTagsFollow = /^(?:<[^>]*>\s*)*$/.test(raw.slice(inner));
  return onlyTagsFollow ? { start: start + before, end: start + inner } : { start, end };
};

/** The spans of text between block tags. Inline tags stay in their sentence; comments and scripts are skipped. */
export const htmlBlocks = (text: string, { start, end }: Span): readonly Block[] => {
  const blocks: Block[] = [];
  let from = start;
  const push = (to: number): void => {
    if (from < to)
      blocks.push(...blockWithin(text, withoutTags(text, { start: from, end: to }), 'paragraph'));
  };
  for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at)) {
    const after = endOfTag(text, at, end);
    if (!inline.test(text.slice(at, at + 10))) {
      push(at);
      from = after;
    }
    at = after;
  }
  push(end);
  return blocks;
};
