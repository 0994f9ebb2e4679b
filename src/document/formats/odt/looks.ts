// The looks of an ODT: automatic styles without a visible effect are no look.

import { readXml } from '../../../container/xml-events.js';

// LibreOffice makes styles that record only the time or the language of typing.
const invisible =
  /\s(?:officeooo|loext):[\w-]+="[^"]*"|\s(?:fo:language|fo:country|style:(?:language|country|rfc-language-tag)-(?:asian|complex)|style:rfc-language-tag|fo:letter-spacing|style:letter-kerning)="[^"]*"/g;

/** Maps each automatic text style to a key that is equal for equal looks; empty for a style without effect. */
export const readTextLooks = (source: string): ReadonlyMap<string, string> => {
  const looks = new Map<string, string>();
  let style: { readonly name: string; look: string } | undefined;
  readXml(source, {
    open: ({ name, attributes, start, end }) => {
      if (name === 'style' && attributes.family === 'text') {
        const parent = attributes['parent-style-name'] ?? '';
        style = { name: attributes.name ?? '', look: parent };
      } else if (name === 'text-properties' && style !== undefined) {
        style.look += (
          /\s.*[^/]/s.exec(source.slice(start, end - 1).replace(invisible, ''))?.[0] ?? ''
        ).trim();
      }
    },
    close: (name) => {
      if (name !== 'style' || style === undefined) return;
      looks.set(style.name, style.look);
      style = undefined;
    },
    text: () => {},
  });
  return looks;
};
