// Marks that no person writes so many of, hidden from the Markdown parser, whose time for them is quadratic or worse.

// Containers (quotes and list items) are nested by the marks that begin a line, or by the white space before them.
const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
/** Columns in which marks open containers. */
const deepestColumn = 60;

/** Marks of emphasis and links that one line, item or plain paragraph may have, and that lines without a blank one between may have. */
const most = { paragraph: 2000, run: 10_000 };

// A line's end is of interest where a blank line, an item, a quote or a row of a table comes after it.
const marks = /[*_[\]]|(?:\r\n?|\n)(?=[ \t]*(?:([\r\n])|[-+|>]|\d{1,9}[.)]))/g;

/**
 * The text with other characters for the container marks beyond column 60 and for the inline marks beyond the 2,000th of a
 * paragraph. All offsets stay. `'>'.repeat(2000)` opens 60 quotes and not 2,000.
 */
export const tamed = (text: string): string => {
  let paragraph = 0;
  let run = 0;
  const count = (mark: string, blank: string | undefined): string => {
    if (!/[*_[\]]/.test(mark)) {
      paragraph = 0;
      if (blank !== undefined) run = 0;
      return mark;
    }
    paragraph += 1;
    run += 1;
    return paragraph > most.paragraph || run > most.run ? 'x' : mark;
  };
  return text
    .replace(opening, (all) =>
      all.length <= deepestColumn
        ? all
        : all.slice(0, deepestColumn) + all.slice(deepestColumn).replace(/[-*+>.)]/g, '\u00b7'),
    )
    .replace(marks, count);
};
