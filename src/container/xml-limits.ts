// Limits of XML files: nothing that a program writes reaches them, and files made to exhaust a reader do.

import { Problem } from '../model/problem.js';

/** Elements within elements: deeper ones are made to exhaust the stack. */
const deepest = 1000;
/** Attributes of one element. */
const mostAttributes = 1000;
/** Code units from one tag to the next, or of one tag, comment or section: a long chapter has a hundred thousand. */
const longest = 1 << 22;
/** Code units that the parser is given before the limits are looked at. */
const step = 1 << 16;

/** Position of a parser; offsets in code units of the text. */
type Parser = {
  readonly write: (chunk: string) => unknown;
  readonly position: number;
  readonly line: number;
};

/** Events that a reader tells its limits, and the way it writes to its parser. */
export type XmlLimits = {
  /** An element begins. @throws Problem `xml-too-deep` */
  readonly enter: () => void;
  /** An attribute of it was read. @throws Problem `xml-attributes` */
  readonly attribute: () => void;
  /** A tag was read, at its end. */
  readonly told: () => void;
  /** An element ends. */
  readonly leave: () => void;
  /** Writes text to the parser, in steps. @throws Problem `xml-text-long`, and what the parser throws */
  readonly write: (text: string) => void;
};

// Never between the two halves of a character or of a line's end, of which the parser would keep one back.
const endOfStep = (text: string, wished: number): number => {
  let end = wished;
  while (end < text.length && /[\r\ud800-\udbff]/.test(text.charAt(end - 1))) end += 1;
  return end;
};

/** The limits of one reading. */
export const xmlLimits = (parser: Parser): XmlLimits => {
  let depth = 0;
  let attributes = 0;
  let last = 0;
  const told = (): void => {
    last = parser.position;
  };
  return {
    enter: () => {
      depth += 1;
      attributes = 0;
      if (depth > deepest) throw new Problem('xml-too-deep', { most: deepest, line: parser.line });
    },
    attribute: () => {
      attributes += 1;
      if (attributes > mostAttributes)
        throw new Problem('xml-attributes', { most: mostAttributes, line: parser.line });
    },
    told,
    leave: () => {
      depth -= 1;
      told();
    },
    write: (text) => {
      for (let at = 0; at < text.length; ) {
        const end = endOfStep(text, at + step);
        parser.write(text.slice(at, end));
        at = end;
        if (parser.position - last > longest)
          throw new Problem('xml-text-long', { most: longest, line: parser.line });
      }
    },
  };
};
