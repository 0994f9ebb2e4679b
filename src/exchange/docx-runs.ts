// Stretches of text in a Word file, each with the language and the font that its glyphs come from.

import { escapeXml } from '../container/xml.js';
import type { Lang } from '../model/language.js';
import { textSize } from './docx-package.js';

/** What a stretch looks like; `reading` is set over it, empty for none. */
export type RunLook = {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly reading: string;
};

const fonts = { ko: 'Malgun Gothic', ja: 'Yu Gothic' } as const;
const tags = { ko: 'ko-KR', ja: 'ja-JP' } as const;

// The order of the elements is the schema's (CT_RPr): Word refuses a file that has another.
const properties = (lang: Lang, { bold, struck }: Omit<RunLook, 'reading'>, size?: number): string => {
  const [font, tag] = [fonts[lang], tags[lang]];
  return [
    '<w:rPr>',
    `<w:rFonts w:hint="eastAsia" w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/>`,
    bold ? '<w:b/>' : '',
    struck ? '<w:strike/><w:color w:val="AA0000"/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:lang w:val="${tag}" w:eastAsia="${tag}"/>`,
    '</w:rPr>',
  ].join('');
};

const textRun = (rPr: string, text: string): string =>
  `<w:r>${rPr}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A run of one line of text. */
export const docxRun = (lang: Lang, text: string, { reading, ...look }: RunLook): string => {
  const rPr = properties(lang, look);
  if (reading === '') return textRun(rPr, text);
  // Half the size of the text, and raised to stand on it.
  const size = textSize / 2;
  const rubyPr = `<w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="${size}"/><w:hpsRaise w:val="${textSize - 2}"/><w:hpsBaseText w:val="${textSize}"/><w:lid w:val="${tags[lang]}"/></w:rubyPr>`;
  const over = textRun(properties(lang, { bold: false, struck: look.struck }, size), reading);
  return `<w:r>${rPr}<w:ruby>${rubyPr}<w:rt>${over}</w:rt><w:rubyBase>${textRun(rPr, text)}</w:rubyBase></w:ruby></w:r>`;
};
