// A table of GitHub Flavored Markdown, whatever its cells say.

// CommonMark lets any punctuation be escaped; these would change how a cell reads or where it ends ($ is GitHub's
// mathematics). What stands at the start of a cell begins no block: the line begins with a bar.
const escaped = (text: string): string =>
  text.replace(/[\\|`*_<>[\]~&$]/g, '\\$&').replace(/\r\n|\r|\n/g, '<br>');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Rows of plain text as a table under `titles`; lines within a cell are kept. Spaces around a cell do not count. */
export const markdownTable = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles.map(escaped), titles.map(() => '---'), ...rows.map((cells) => cells.map(escaped))]
    .map(line)
    .join('');
