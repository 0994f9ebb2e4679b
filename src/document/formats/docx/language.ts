// The language of a DOCX, its East Asian fonts and its line breaking, changed to those of the translation.

import { type Lang, otherLang } from '../../../model/language.js';
import { fontFor } from '../../office/fonts.js';

const tags = { ko: 'ko-KR', ja: 'ja-JP' } as const;

const languageElement = /<w:(?:lang|themeFontLang)\s[^<>]*>/g;
const eastAsianFont = /(\sw:eastAsia=")([^"<>]*)(")/g;
const fontElement = /<w:rFonts\s[^<>]*>/g;
const wordWrapOff = /<w:wordWrap\s+w:val="(?:0|false|off)"\s*\/>/g;

/**
 * The source of a part with the language that is translated to: `w:lang` and `w:themeFontLang`, East Asian fonts that have a
 * known counterpart, and Korean line breaking between words, which would let Japanese run out of its line.
 */
export const speakLanguage = (source: string, to: Lang): string => {
  const from = tags[otherLang(to)];
  const spoken = source
    .replace(languageElement, (element) => element.replaceAll(`"${from}"`, `"${tags[to]}"`))
    .replace(fontElement, (element) =>
      element.replace(
        eastAsianFont,
        (_, before: string, font: string, after: string) => before + fontFor(font, to) + after,
      ),
    );
  return to === 'ja' ? spoken.replace(wordWrapOff, '') : spoken;
};
