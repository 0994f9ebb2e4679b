// Finds the lines of subtitles that are shown: neither numbers and times nor notes and styles.

import type { Span } from '../../../model/span.js';
import { linesOf } from '../../lines.js';

const time = /^\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}/;
/** A block of WebVTT that is no cue. */
const aside = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/**
 * Returns the shown lines of a SubRip or WebVTT text. `undefined` stands for the gap between two cues, and for a blank
 * line inside a cue: such a line does not end the cue, whose text goes on until the next time with its number or name.
 */
export const cueLines = (text: string): readonly (Span | undefined)[] => {
  const lines = linesOf(text);
  const contents = lines.map(({ start, end }) => text.slice(start, end));
  const isVtt = /^\ufeff?WEBVTT(?:\s|$)/.test(text);
  const isTime = (index: number): boolean => time.test(contents[index] ?? '');
  const isBlank = (index: number): boolean => (contents[index] ?? '').trim() === '';
  /** The number of a cue, or its name, which follows a blank line. */
  const isLabel = (index: number): boolean =>
    isTime(index + 1) && (isBlank(index - 1) || /^\s*\d+\s*$/.test(contents[index] ?? ''));
  const shown: (Span | undefined)[] = [];
  let state: 'outside' | 'cue' | 'aside' = 'outside';
  lines.forEach((line, index) => {
    if (isTime(index)) state = 'cue';
    else if (isBlank(index)) state = state === 'aside' ? 'outside' : state;
    else if (isLabel(index)) state = 'outside';
    else if (isVtt && isBlank(index - 1) && aside.test(contents[index] ?? '')) state = 'aside';
    else if (state === 'cue') {
      shown.push(line);
      return;
    }
    shown.push(undefined);
  });
  return shown;
};
