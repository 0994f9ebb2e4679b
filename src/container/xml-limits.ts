// Limits of XML files, which only files made to exhaust a reader exceed.

import { Problem } from '../model/problem.js';

/** Depth of elements; deeper nesting is made to exhaust the stack. */
const deepest = 1000;
/** Attributes of one element. */
const mostAttributes = 1000;
/** Code units between two tags, or of one tag, comment or section; a long chapter has a hundred thousand. */
const longest = 1 << 22;
/** Code units that the parser receives between two checks of the limits. */
const step = 1 << 16;

/** The limits for the reader of plain XML. */
export const plainLimits = { deepest, mostAttributes, longest } as const;

/** Position of a parser; offsets in code units of the text. */
type Parser = {
  readonly write: (chunk: string) => unknown;
  readonly position: number;
  readonly line: number;
};

/** Events that a reader reports, and its way to write to the parser. */
export type XmlLimits = {
  /** Reports the start of an element. @throws Problem `xml-too-deep` */
  readonly enter: () => void;
  /** Reports an attribute. @throws Problem `xml-attributes` */
  readonly attribute: () => void;
  /** Reports the end of a tag. */
  readonly told: () => void;
  /** Reports the end of an element. */
  readonly leave: () => void;
  /** Writes text to the parser in steps. @throws Problem `xml-text-long`, and errors of the parser */
  readonly write: (text: string) => void;
};

// A step never ends inside a surrogate pair or a CR LF, because the parser would hold one half back.
const endOfStep = (text: string, wished: number): number => {
  let end = wished;
  while (end < text.length && /[\r\ud800-\udbff]/.test(text.charAt(end - 1))) end += 1;
  return end;
};

/**
 * Makes the limits for reading one file.
 * @throws Problem `xml-too-deep`, `xml-attributes`, `xml-text-long` while the parser reads
 */
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
