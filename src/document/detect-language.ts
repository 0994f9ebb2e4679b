// Detects the language of a text, Korean or Japanese, by its scripts.

import type { Lang, SegmentLang } from '../model/language.js';
import { countScripts } from '../text/script.js';

// From this share of the other language on, a segment counts as both. A Korean sentence that quotes ふるさと納税 is
// Korean.
const mixedFrom = 1 / 3;

/**
 * The language of most of a document's text. Hanja do not count against Korean (地方創生을 추진), because Japanese that
 * quotes Hangul has kana around it.
 */
export const documentLang = (text: string): Lang => {
  const { hangul, kana, han } = countScripts(text);
  if (kana === 0 && hangul > 0) return 'ko';
  return hangul >= kana + han ? 'ko' : 'ja';
};

/** The language of a segment. For Han characters alone it is the document's language. */
export const segmentLang = (text: string, around: Lang): SegmentLang => {
  const { hangul, kana, han } = countScripts(text);
  if (hangul === 0 && kana === 0) return han === 0 ? 'none' : around;
  // Han characters with Hangul but without kana are Hanja, unless the document is Japanese; with kana they are kanji.
  const japanese = kana === 0 && around === 'ko' ? 0 : kana + han;
  const share = japanese / (hangul + japanese);
  if (share >= mixedFrom && share <= 1 - mixedFrom) return 'mixed';
  return share < mixedFrom ? 'ko' : 'ja';
};
