// Runs of text in a Word file, each in the style of its language.

import { escapeXml } from '../../container/xml.js';
import type { Lang } from '../../model/language.js';
import { sizes, styleIds } from './docx-package.js';

/** The look of a run. */
export type RunLook = 'plain' | 'bold' | 'struck';

// The schema fixes the order of the elements (CT_RPr, CT_RubyPr): Word refuses a file with another order.
const marks = { plain: '', bold: '<w:b/>', struck: '<w:strike/><w:color w:val="AA0000"/>' } as const;
const properties = (style: string, look: RunLook, size = ''): string =>
  `<w:rPr><w:rStyle w:val="${style}"/>${marks[look]}${size}</w:rPr>`;

// Without the attribute Word drops spaces at either end.
const run = (rPr: string, text: string): string =>
  `<w:r>${rPr}<w:t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</w:t></w:r>`;

/** Writes a run of one line of text. */
export const docxRun = (lang: Lang, text: string, look: RunLook): string =>
  run(properties(styleIds[lang], look), text);

// Raises the reading above the text.
const rubyPr = `<w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="${sizes.reading}"/><w:hpsRaise w:val="${sizes.text - 2}"/><w:hpsBaseText w:val="${sizes.text}"/><w:lid w:val="ja-JP"/></w:rubyPr>`;

// LibreOffice takes the size of a reading neither from its style nor from the properties of the ruby.
const readingSize = `<w:sz w:val="${sizes.reading}"/><w:szCs w:val="${sizes.reading}"/>`;

/** Writes a run of Japanese with its reading over it. */
export const docxRuby = (text: string, reading: string, look: RunLook): string => {
  const rPr = properties(styleIds.ja, look);
  const over = run(properties(styleIds.reading, 'plain', readingSize), reading);
  return `<w:r>${rPr}<w:ruby>${rubyPr}<w:rt>${over}</w:rt><w:rubyBase>${run(rPr, text)}</w:rubyBase></w:ruby></w:r>`;
};
