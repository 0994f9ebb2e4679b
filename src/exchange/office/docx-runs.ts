// Stretches of text in a Word file, each in the style of its language.

import { escapeXml } from '../../container/xml.js';
import type { Lang } from '../../model/language.js';
import { sizes, styleIds } from './docx-package.js';

/** Look of a span of text. */
export type RunLook = 'plain' | 'bold' | 'struck';

// The order of the elements is the schema's (CT_RPr, CT_RubyPr): Word refuses a file that has another.
const marks = { plain: '', bold: '<w:b/>', struck: '<w:strike/><w:color w:val="AA0000"/>' } as const;
const properties = (style: string, look: RunLook): string =>
  `<w:rPr><w:rStyle w:val="${style}"/>${marks[look]}</w:rPr>`;

// Without the attribute spaces at either end are taken away.
const run = (rPr: string, text: string): string =>
  `<w:r>${rPr}<w:t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</w:t></w:r>`;

/** A run of one line of text. */
export const docxRun = (lang: Lang, text: string, look: RunLook): string =>
  run(properties(styleIds[lang], look), text);

// Raised to stand on the text.
const rubyPr = `<w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="${sizes.reading}"/><w:hpsRaise w:val="${sizes.text - 2}"/><w:hpsBaseText w:val="${sizes.text}"/><w:lid w:val="ja-JP"/></w:rubyPr>`;

/** A run of Japanese with its reading over it. */
export const docxRuby = (text: string, reading: string, look: RunLook): string => {
  const rPr = properties(styleIds.ja, look);
  const over = run(properties(styleIds.reading, 'plain'), reading);
  return `<w:r>${rPr}<w:ruby>${rubyPr}<w:rt>${over}</w:rt><w:rubyBase>${run(rPr, text)}</w:rubyBase></w:ruby></w:r>`;
};
