// The separator between the cells of a table of text.

const separators = [',', ';', '\t'] as const;

/** A separator, and how many code units of the text come before the table. */
export type Separator = { readonly separator: string; readonly from: number };

/** `sep=;` on the first line, as Excel writes and reads it. */
const declared = /^\ufeff?"?sep=([^\r\n"])"?(?:\r\n|\r|\n|$)/i;

/** How often each separator stands outside of quotes. */
const counts = (line: string): readonly number[] => {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  return separators.map((separator) => bare.split(separator).length - 1);
};

/**
 * The separator that a table declares (`sep=;`), or that the first line which has any has most of. Lines that begin as
 * comments do (`# …`) are passed over.
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
