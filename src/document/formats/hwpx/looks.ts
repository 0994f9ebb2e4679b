// The looks of an HWPX: character properties without a visible difference are one look.

import { readXml } from '../../../container/xml-events.js';

// Character width and spacing (장평, 자간) are adjusted to fill a line.
const invisible = /<hh:(?:ratio|spacing|relSz)\s[^<>]*\/>/g;

/** Maps each id of a `hh:charPr` to a key that is equal for equal looks. */
export const readLooks = (header: string | undefined): ReadonlyMap<string, string> => {
  const looks = new Map<string, string>();
  let open: { readonly id: string; readonly start: number } | undefined;
  const tag = /^<[^<>]*>/;
  readXml(header ?? '<none/>', {
    open: ({ name, attributes, start }) => {
      if (name === 'charPr') open = { id: attributes.id ?? '', start };
    },
    close: (name, { end }) => {
      if (name !== 'charPr' || open === undefined || header === undefined) return;
      const source = header.slice(open.start, end);
      const own = (tag.exec(source)?.[0] ?? '').replace(/\sid="[^"]*"/, '');
      looks.set(open.id, own + source.replace(tag, '').replace(invisible, ''));
      open = undefined;
    },
    text: () => {},
  });
  return looks;
};
