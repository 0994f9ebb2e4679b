// The source map of dist/koryu.js. Only the report of a bug reads it (src/cli/source-positions.ts): the program has no
// comment that names it, so that neither a start nor a debugger loads it unasked.

import { decode, encode } from '@jridgewell/sourcemap-codec';

/** Code units of `\uXXXX` beyond the one that it stands for. */
const growth = 5;

/**
 * Escapes what is not ASCII. esbuild escapes strings, but leaves regular expressions as they are.
 * @param mappings lines of segments [column, source, line, column], or of [column] alone; columns in UTF-16 code units
 * @returns the escaped code, and its mappings: a segment moves right by what the escapes before it on its line have added
 * @throws Error where a character stands behind a backslash, because the escape would change its meaning
 */
export const escapeWithMappings = (code, mappings) => {
  const [odd] = code.match(/\\[^\0-\x7f]/) ?? [];
  if (odd !== undefined) throw new Error(`${odd} needs no backslash`);
  const moved = code.split('\n').map((text, line) => {
    const escapes = Array.from(text.matchAll(/[^\0-\x7f]/g), ({ index }) => index);
    let before = 0;
    return (mappings[line] ?? []).map(([column, ...origin]) => {
      while (before < escapes.length && escapes[before] < column) before++;
      return [column + growth * before, ...origin];
    });
  });
  const escaped = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { code: escaped, mappings: moved };
};

/** The name of the code that esbuild itself adds. */
const helpers = '<stdin>';

/**
 * Joins texts with their maps.
 * @param parts `head` stands before the code and is not mapped; `tail` follows it. Neither has a line break but at its end.
 * @returns the text and its source map (version 3, without the contents of the sources)
 */
export const joined = (parts) => {
  const sources = [];
  const numberOf = new Map();
  const number = (source) => {
    if (!numberOf.has(source)) numberOf.set(source, sources.push(source) - 1);
    return numberOf.get(source);
  };
  let text = '';
  const lines = [[]];
  for (const { head, code, mappings, sources: own, tail } of parts) {
    text += head;
    const start = text.length - (text.lastIndexOf('\n') + 1);
    for (const [line, segments] of mappings.entries()) {
      if (line > 0) lines.push([]);
      for (const [column, source, ...position] of segments) {
        const isWritten = source !== undefined && own[source] !== helpers;
        const origin = isWritten ? [number(own[source]), ...position.slice(0, 2)] : [];
        lines.at(-1).push([line === 0 ? start + column : column, ...origin]);
      }
    }
    text += code + tail;
    // The text between two parts, and a part without mappings, have lines too.
    while (lines.length < text.split('\n').length) lines.push([]);
  }
  return { text, map: JSON.stringify({ version: 3, sources, names: [], mappings: encode(lines) }) };
};

/** Decodes the map that esbuild made. */
export const mappingsOf = (map) => {
  const { sources, mappings } = JSON.parse(map);
  return { sources, mappings: decode(mappings) };
};
