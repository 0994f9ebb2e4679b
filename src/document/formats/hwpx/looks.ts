// The looks of an HWPX: character properties that differ in nothing a reader notices are one look.

import { readXml } from '../../../container/xml-events.js';

// Width and spacing of letters (장평, 자간) are set to fill a line.
const invisible = /<hh:(?:ratio|spacing|relSz)\s[^<>]*\/>/g;

/** For each id of a `hh:charPr` a key that equal looks share. */
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
