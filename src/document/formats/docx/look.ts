// How text looks, by the properties of its run: what an editor writes without anyone seeing it is left out.

// Languages, spell checking, kerning, spacing, complex scripts, and the attributes that only help Word to choose a font.
const invisible =
  /<w:(?:lang|noProof|kern|spacing|w|snapToGrid|webHidden|szCs|bCs|iCs|rtl|cs|ins|moveTo|fitText|specVanish|vanish|eastAsianLayout)(?:\s[^<>]*)?\/>|<w:rPrChange[\s\S]*?<\/w:rPrChange>|<w:color w:val="auto"\/>/g;
const hints = /\s(?:w:hint|w:cs|w:cstheme)="[^"]*"/g;
const nothing = /<w:rFonts\s*\/>/g;

/**
 * A key that equal looks share. `<w:rPr><w:b/><w:lang w:val="ko-KR"/></w:rPr>` is as bold as `<w:rPr><w:b/></w:rPr>`.
 * @param properties the element `w:rPr` as it is written
 */
export const lookOf = (properties: string): string =>
  properties
    .replace(/^<[^>]*>|<\/[^>]*>$/g, '')
    .replace(invisible, '')
    .replace(hints, '')
    .replace(nothing, '')
    .trim();
