// Sets the language, the East Asian fonts and the line breaking of a DOCX to those of the translation.

import { type Lang, otherLang } from '../../../model/language.js';
import { fontFor } from '../../office/fonts.js';

const tags = { ko: 'ko-KR', ja: 'ja-JP' } as const;

const languageElement = /<w:(?:lang|themeFontLang)\s[^<>]*>/g;
const eastAsianFont = /(\sw:eastAsia=")([^"<>]*)(")/g;
const fontElement = /<w:rFonts\s[^<>]*>/g;
const wordWrapOff = /<w:wordWrap\s+w:val="(?:0|false|off)"\s*\/>/g;

/**
 * Returns the source of a part in the target language: changes `w:lang` and `w:themeFontLang`, East Asian fonts with a
 * known counterpart, and Korean line breaking between words, which would let Japanese exceed its line.
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
