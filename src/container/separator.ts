// Detects the separator of a delimited table.

const separators = [',', ';', '\t'] as const;

/** A separator, and the number of code units before the table. */
export type Separator = { readonly separator: string; readonly from: number };

/** `sep=;` on the first line, as Excel writes and reads it. */
const declared = /^\ufeff?"?sep=([^\r\n"])"?(?:\r\n|\r|\n|$)/i;

/** Counts each separator outside quotes. */
const counts = (line: string): readonly number[] => {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  return separators.map((separator) => bare.split(separator).length - 1);
};

/**
 * The separator that a table declares (`sep=;`), or the most frequent one in the first line that contains any. Skips
 * comment lines (`# …`).
 */
export const separatorIn = (text: string): Separator => {
  const said = declared.exec(text);
  if (said !== null) return { separator: said[1] ?? ',', from: said[0].length };
  for (const line of text.slice(0, 65_536).split(/\r\n|\r|\n/)) {
    if (/^\ufeff?#[\s\p{L}]/u.test(line)) continue;
    const found = counts(line);
    const most = Math.max(...found);
    if (most > 0) return { separator: separators[found.indexOf(most)] ?? ',', from: 0 };
  }
  return { separator: ',', from: 0 };
};
