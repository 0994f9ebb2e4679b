// Characters as fonts name them → as people write them.

// Radicals that fonts give for the ideographs of the same shape, where Unicode's own decomposition says nothing or gives the
// Chinese form (Unicode Standard, Equivalent Unified Ideograph of the block CJK Radicals Supplement; Japanese standard forms).
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
 * What a glyph is called → the character that a person would type: ligatures taken apart, radicals as ideographs, forms for
 * vertical lines as the usual ones; soft hyphens gone.
 * @example plainCharacter('⾏') // '行'
 */
export const plainCharacter = (text: string): string => {
  // Nearly all are one of these.
  if (/^[ -~가-힣ぁ-ヿ一-鿿]$/.test(text)) return text;
  return text
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[⺀-⻿⼀-⿟]/g, (radical) => radicals.get(radical) ?? radical.normalize('NFKC'))
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[︐-︙︰-﹄]/g, (form) => fullWidth(form.normalize('NFKC')))
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/\t/g, ' ');
};

/** Letters that come apart are put together: Hangul of Jamo, kana with their marks. */
export const composed = (text: string): string =>
  // Ideographs of compatibility keep their form: names are written with them.
  text.replace(/[^\uf900-\ufaff]+/g, (stretch) => stretch.normalize('NFC'));

/** Characters that say nothing: a font of the file's own, without a table of what its glyphs are. */
export const isNameless = (text: string): boolean => /^[\p{Co}\p{Cc}\ufffd]$/u.test(text);
