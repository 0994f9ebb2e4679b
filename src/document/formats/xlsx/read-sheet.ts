// Reads the strings of a SpreadsheetML sheet in the order of its cells.

import { readXml } from '../../../container/xml-events.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';
import { StringReader } from './read-strings.js';

/** The translatable content of a sheet. */
export type SheetTexts = {
  /** In the order of the cells: a shared string by its index, or an inline string by its index in the builder. */
  readonly strings: readonly ({ readonly shared: number } | { readonly own: number })[];
  readonly formulas: readonly string[];
};

/** Reads a sheet; inline strings go to the builder. */
export const readSheet = (source: string, builder: SkeletonBuilder): SheetTexts => {
  const strings: ({ readonly shared: number } | { readonly own: number })[] = [];
  const formulas: string[] = [];
  const reader = new StringReader(source, builder);
  let isShared = false;
  let held: 'v' | 'f' | undefined;
  let text = '';
  readXml(source, {
    open: (element) => {
      const { name, attributes } = element;
      if (name === 'c') isShared = attributes.t === 's';
      else if (name === 'v' || name === 'f') {
        held = name;
        text = '';
      } else if (name === 'is') strings.push({ own: builder.rootCount });
      reader.open(element);
    },
    close: (name, tag) => {
      if (name === 'v' && isShared && /^\s*\d+\s*$/.test(text)) strings.push({ shared: Number(text) });
      else if (name === 'f') formulas.push(text);
      if (name === held) held = undefined;
      reader.close(name, tag);
    },
    text: (piece, place) => {
      if (held !== undefined) text += piece;
      else reader.text(piece, place);
    },
  });
  return { strings, formulas };
};
