// Converts characters of fonts to the characters that people write.

// Radicals that fonts use for ideographs of the same shape, if Unicode has no decomposition or decomposes to the Chinese
// form (Unicode Standard, Equivalent Unified Ideograph of the block CJK Radicals Supplement; Japanese standard forms).
const radicals: ReadonlyMap<string, string> = new Map(
  [
    '⺟母',
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻑長',
    '⻘青',
    '⻝食',
    '⻤鬼',
    '⻨麦',
    '⻩黄',
    '⻫斉',
    '⻭歯',
    '⻯竜',
    '⻲亀',
    '⼾戸',
    '⾭青',
    '⿊黒',
    '⿃鳥',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/**
 * Converts the text of a glyph to the characters that a person would type: expands ligatures, maps radicals to
 * ideographs and vertical forms to the usual ones, removes soft hyphens.
 * @example plainCharacter('⾏') // '行'
 */
export const plainCharacter = (text: string): string => {
  // Nearly all characters are in these ranges.
  if (/^[ -~가-힣ぁ-ヿ一-鿿]$/.test(text)) return text;
  return text
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[⺀-⻿⼀-⿟]/g, (radical) => radicals.get(radical) ?? radical.normalize('NFKC'))
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[︐-︙︰-﹄]/g, (form) => fullWidth(form.normalize('NFKC')))
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/\t/g, ' ');
};

/** Composes separate letters: Hangul from Jamo, kana with voicing marks. */
export const composed = (text: string): string =>
  // Compatibility ideographs keep their form, because names are written with them.
  text.replace(/[^\uf900-\ufaff]+/g, (stretch) => stretch.normalize('NFC'));

/** Whether a character has no meaning: it comes from an embedded font without a mapping to Unicode. */
export const isNameless = (text: string): boolean => /^[\p{Co}\p{Cc}\ufffd]$/u.test(text);
