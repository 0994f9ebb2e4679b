// Warnings about the terms of an accepted row.

import type { Lang } from '../../model/language.js';
import { languages } from '../../model/language.js';
import { hiddenSigns } from '../../text/hidden-signs.js';
import type { ConceptDraft } from '../draft.js';

/**
 * Kinds of warnings: characters lost in an encoding (`지방?生`, U+FFFD), text decoded with a wrong encoding (`ì§€ë°©`),
 * line breaks and invisible characters in a term, a term that another entry has with another equivalent.
 */
export const warningKinds = ['lost', 'garbled', 'line-break', 'invisible', 'exists'] as const;
export type RowWarning = { readonly kind: (typeof warningKinds)[number]; readonly value: string };

/** The terms of a draft in a language. */
export const draftTexts = ({ terms }: ConceptDraft, lang: Lang): readonly string[] => {
  const { main, others = [] } = terms[lang];
  return [...(main ? [main] : []), ...others].map(({ text }) => text);
};

// Encodings write ? for a character that they lack: next to letters, or several of them.
const lost =
  /\ufffd|\?{2,}|[\p{sc=Hangul}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]\?|\?[\p{sc=Hangul}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|^\?$/u;

// UTF-8 of Korean and Japanese decoded as a Western encoding: the lead bytes become á–ï, the others \u0080–\u00bf or the
// Windows characters of those codes.
const garbled =
  /[\u00e1-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;

const warningsOf = (text: string): readonly RowWarning[] => {
  const found: RowWarning[] = [];
  if (lost.test(text)) found.push({ kind: 'lost', value: text });
  if (garbled.test(text)) found.push({ kind: 'garbled', value: text });
  if (/[\r\n]/.test(text)) found.push({ kind: 'line-break', value: text });
  const inOneLine = text.replace(/[\r\n]/g, ' ');
  const signs = hiddenSigns(inOneLine);
  if (signs.length > 0) found.push({ kind: 'invisible', value: signs.join(', ') });
  return found;
};

/** Returns the warnings about the terms themselves. */
export const rowWarnings = (draft: ConceptDraft): readonly RowWarning[] =>
  languages.flatMap((lang) => draftTexts(draft, lang).flatMap(warningsOf));
