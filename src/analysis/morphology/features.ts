// Feature strings: kept once each, with U+0001 where the surface stands, and decoded only when asked for.

const surfaceMark = '\u0001';
const utf8 = new TextDecoder();

/** The stored form of a feature string: every column that equals the surface becomes the mark. */
export const templateOf = (features: string, surface: string): string =>
  features
    .split(',')
    .map((column) => (column === surface ? surfaceMark : column))
    .join(',');

/** The feature string of a template for a surface. */
export const fillTemplate = (template: string, surface: string): string =>
  template.includes(surfaceMark) ? template.replaceAll(surfaceMark, () => surface) : template;

/** The template at a byte offset of the pool. */
export const templateAt = (pool: Uint8Array, offset: number): string =>
  utf8.decode(pool.subarray(offset, pool.indexOf(0, offset)));

/** The columns of a feature string; a column may be quoted as in CSV. */
export const columnsOf = (features: string): string[] =>
  features.includes('"')
    ? Array.from(features.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      )
    : features.split(',');
