// Maps the characters of a text to offsets in its XML or HTML source.

// Characters with a longer source: references, and CR LF, which is one line break.
const written = /&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);|\r\n/g;
const section = { open: '<![CDATA[', close: ']]>' };

const lengthOf = (what: string): number => {
  const [, digits] = /^&#([xX]?[0-9a-fA-F]+);$/.exec(what) ?? [];
  if (digits === undefined) return 1;
  const value = /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return value > 0xffff ? 2 : 1;
};

/**
 * Returns for each character of a text the offset of its source, followed by the end: `A&amp;B` at 10 gives 10, 11, 16,
 * 17.
 * @param raw the source of the text, or a CDATA section with its marks
 */
export const xmlPlaces = (raw: string, start: number): readonly number[] => {
  const places: number[] = [];
  const plain = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) places.push(start + at);
  };
  if (raw.startsWith(section.open)) {
    // A CDATA section that is cut in the middle would lose a mark: it is replaced as a whole.
    const content = raw.slice(section.open.length, -section.close.length).replaceAll('\r\n', '\n');
    for (let index = 0; index < content.length; index += 1) places.push(start);
    return [...places, start + raw.length];
  }
  let from = 0;
  for (const match of raw.matchAll(written)) {
    plain(from, match.index);
    for (let unit = 0; unit < lengthOf(match[0]); unit += 1) places.push(start + match.index);
    from = match.index + match[0].length;
  }
  plain(from, raw.length);
  return [...places, start + raw.length];
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of an XML source, with its references resolved: `A&amp;B&#xAC00;` is A&B가. */
export const decodeReferences = (raw: string): string =>
  raw.replace(/&(#?)([^;&]+);/g, (all, number: string, name: string) => {
    if (number === '') return named[name] ?? all;
    const code = /^[xX]/.test(name) ? Number.parseInt(name.slice(1), 16) : Number(name);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
