// The look of text by its run properties, without properties that an editor writes invisibly.

// Languages, spell checking, kerning, spacing, complex scripts, and attributes that only help Word to choose a font.
const invisible =
  /<w:(?:lang|noProof|kern|spacing|w|snapToGrid|webHidden|szCs|bCs|iCs|rtl|cs|ins|moveTo|fitText|specVanish|vanish|eastAsianLayout)(?:\s[^<>]*)?\/>|<w:rPrChange[\s\S]*?<\/w:rPrChange>|<w:color w:val="auto"\/>/g;
const hints = /\s(?:w:hint|w:cs|w:cstheme)="[^"]*"/g;
const nothing = /<w:rFonts\s*\/>/g;

/**
 * Returns a key that is equal for equal looks. `<w:rPr><w:b/><w:lang w:val="ko-KR"/></w:rPr>` is as bold as
 * `<w:rPr><w:b/></w:rPr>`.
 * @param properties the source of the element `w:rPr`
 */
export const lookOf = (properties: string): string =>
  properties
    .replace(/^<[^>]*>|<\/[^>]*>$/g, '')
    .replace(invisible, '')
    .replace(hints, '')
    .replace(nothing, '')
    .trim();
