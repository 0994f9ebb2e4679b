// The beginning of a long XML part as a part of its own: enough paragraphs for the first frame.

import type { Archive } from '../../container/archive.js';

/** Bytes that are read for the first frame: some pages of text with its markup. */
const cutBytes = 1 << 18;
/** Bytes; a shorter part is read whole, which takes a tenth of a second. */
const shortBytes = 1 << 20;

const anyTag = /<(\/?)([^\s<>/]+)[^<>]*?(\/?)>/g;

/**
 * Cuts XML behind the last end tag of an element, and closes the elements that are open there.
 * @param local name of the element without its prefix
 * @returns undefined if there is none, or if the XML has more than elements and text
 * @example cutBehind('<w:a><w:p>회의</w:p><w:p>안', 'p') // '<w:a><w:p>회의</w:p></w:a>'
 */
export const cutBehind = (xml: string, local: string): string | undefined => {
  if (xml.includes('<!') || xml.lastIndexOf('<?') > 0) return undefined;
  const last = [...xml.matchAll(new RegExp(`</(?:[^\\s<>:/]+:)?${local}>`, 'g'))].at(-1);
  if (last === undefined) return undefined;
  const whole = xml.slice(0, last.index + last[0].length);
  const open: string[] = [];
  for (const [tag, slash, name = '', empty] of whole.matchAll(anyTag)) {
    if (tag.startsWith('<?') || empty !== '') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return undefined;
  }
  return (
    whole +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
};

/**
 * The beginning of a part of a package (UTF-8), up to the last whole paragraph in its first 256 KB.
 * @param paragraph name of the element of a paragraph, without its prefix
 * @returns undefined for a part of at most 1 MB, and for one that cannot be cut
 * @throws Problem `archive-damaged`, `document-locked`
 */
export const beginningOfPart = (archive: Archive, name: string, paragraph: string): string | undefined => {
  if ((archive.sizeOf(name) ?? 0) <= shortBytes) return undefined;
  const bytes = archive.beginning(name, cutBytes);
  return bytes && cutBehind(new TextDecoder().decode(bytes), paragraph);
};
