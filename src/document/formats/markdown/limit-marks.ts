// Hides excessive marks from the Markdown parser, whose time for them is quadratic or worse. No person writes so many.

// Marks at the start of a line, or the white space before them, nest containers (quotes and list items).
const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
/** Column up to which marks open containers. */
const deepestColumn = 60;

/**
 * Limits for marks of emphasis and links: in one line, item or plain paragraph, and in lines without a blank line
 * between them.
 */
const most = { paragraph: 2000, run: 10_000 };

// Matches a line break only before a blank line, an item, a quote or a table row.
const marks = /[*_[\]]|(?:\r\n?|\n)(?=[ \t]*(?:([\r\n])|[-+|>]|\d{1,9}[.)]))/g;

/**
 * Replaces the container marks beyond column 60 and the inline marks beyond the 2,000th of a paragraph. Offsets stay the
 * same. `'>'.repeat(2000)` opens 60 quotes instead of 2,000.
 */
export const withLimitedMarks = (text: string): string => {
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
