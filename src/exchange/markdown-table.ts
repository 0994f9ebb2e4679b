// Writes a table of GitHub Flavored Markdown with any cell content.

// CommonMark allows any punctuation to be escaped; these characters would change the content or the end of a cell ($
// starts GitHub's mathematics). The start of a cell needs no escape, because the line begins with a bar.
const escaped = (text: string): string =>
  text.replace(/[\\|`*_<>[\]~&$]/g, '\\$&').replace(/\r\n|\r|\n/g, '<br>');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/**
 * Writes rows of plain text as a table under `titles`. Line breaks in a cell are kept; spaces around a cell are not.
 */
export const markdownTable = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles.map(escaped), titles.map(() => '---'), ...rows.map((cells) => cells.map(escaped))]
    .map(line)
    .join('');
