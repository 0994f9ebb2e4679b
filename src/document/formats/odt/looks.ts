// The looks of an ODT: automatic styles that change nothing a reader notices are no look.

import { readXml } from '../../../container/xml-events.js';

// LibreOffice makes styles that only say when something was typed, or in which language.
const invisible =
  /\s(?:officeooo|loext):[\w-]+="[^"]*"|\s(?:fo:language|fo:country|style:(?:language|country|rfc-language-tag)-(?:asian|complex)|style:rfc-language-tag|fo:letter-spacing|style:letter-kerning)="[^"]*"/g;

/** For each automatic style of text a key that equal looks share; empty for one that changes nothing. */
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
