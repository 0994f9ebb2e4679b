// Limits of what is read as XML: a parser that is fed anything grows with it, in depth and in the length of one text.

import type { SaxesParser } from 'saxes';
import { Problem } from '../model/problem.js';

/** Elements inside of one another; a table in a table in a text box is some thirty deep. */
const deepest = 500;
/** UTF-16 code units between two tags, or within one; a long novel has a tenth of that. */
const longest = 1 << 23;
const pieceLength = 1 << 16;

/** Keeps count while a parser reads. */
export type XmlLimits = {
  /** Writes text to the parser. @throws Problem `xml-too-long` */
  readonly write: (text: string) => void;
  /** To be called for every element that begins. @throws Problem `xml-too-deep` */
  readonly open: () => void;
  /** To be called for every element that ends. */
  readonly close: () => void;
};

/** The limits of one file that `parser` reads. */
export const xmlLimits = (parser: SaxesParser<{ xmlns: false; position: true }>): XmlLimits => {
  let depth = 0;
  let written = 0;
  let lastTag = 0;
  return {
    write: (text) => {
      for (let at = 0; at < text.length; at += pieceLength) {
        const piece = text.slice(at, at + pieceLength);
        written += piece.length;
        parser.write(piece);
        if (written - lastTag > longest) throw new Problem('xml-too-long', { line: parser.line });
      }
    },
    open: () => {
      depth += 1;
      lastTag = written;
      if (depth > deepest) throw new Problem('xml-too-deep', { line: parser.line, most: deepest });
    },
    close: () => {
      depth -= 1;
      lastTag = written;
    },
  };
};
