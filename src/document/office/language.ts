// Sets the language and the East Asian fonts of DrawingML text to those of the translation.

import { type Lang, otherLang } from '../../model/language.js';
import { fontFor } from './fonts.js';

const tags = { ko: 'ko-KR', ja: 'ja-JP' } as const;
const properties = /<a:(?:rPr|endParaRPr|defRPr)\s[^<>]*>/g;
const eastAsianFont = /(<a:ea\s[^<>]*?typeface=")([^"<>]*)(")/g;

/** Returns the source of a part of DrawingML in the target language. */
export const speakDrawing = (source: string, to: Lang): string =>
  source
    .replace(properties, (element) => element.replaceAll(`"${tags[otherLang(to)]}"`, `"${tags[to]}"`))
    .replace(
      eastAsianFont,
      (_, before: string, font: string, after: string) => before + fontFor(font, to) + after,
    );
